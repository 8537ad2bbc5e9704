"""The fake of an API: every operation as a typed attribute, and the document's examples as JSON.

Examples stand in a module of their own, one text for each model: importing it makes strings and nothing else, so the
examples of a large API cost a test nothing until an operation of theirs is answered.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from clientpress.ir.api import Api, Operation, Resource
from clientpress.ir.pages import paged
from clientpress.ir.types import Object
from clientpress.naming.model import Identifier, Names
from clientpress.python import runtime
from clientpress.python.contained import Contained
from clientpress.python.expressions import DictDisplay, Expression, Subscript, Text, TupleDisplay
from clientpress.python.lower_client import title
from clientpress.python.lower_operations import OperationLowering
from clientpress.python.model import (
    Docstring,
    ExamplesModule,
    FakesModule,
    Prose,
    ResourceStubs,
    Stub,
    StubsProperty,
)
from clientpress.python.prose import code

_OWN = frozenset(
    {
        *("new_client", "new_async_client", "sample_of", "all_calls", "reset_all", "undescribed"),
        *("stub_of", "handle_request", "handle_async_request", "close", "aclose"),
    }
)
"""What a fake has itself; a resource of such a name gets a trailing underscore there."""


def fakes(api: Api, names: Names) -> FakesModule:
    """Lower the fake of an API."""
    said = title(api, names)
    lowering = OperationLowering(api, names)
    contained = Contained(api, names)
    return FakesModule(
        module=".testing",
        docstring=Docstring((Prose(f"A fake of {said} for tests, without a network."),)),
        title=Prose(said),
        properties=tuple(_properties_in(contained, ())),
        resources=tuple(
            _resource(api, names, lowering, contained, one)
            for one in api.resources
            if one.key in names.resources
        ),
    )


def examples(api: Api, names: Names) -> ExamplesModule:
    """Lower the examples of a document: those of properties by model, whole answers by operation and status."""
    models = {
        names.types[type_id].name: found
        for type_id, of in api.types.items()
        if type_id in names.types and isinstance(of, Object) and (found := _properties(of))
    }
    return ExamplesModule(
        module=".testing_examples",
        docstring=Docstring((Prose("The examples of the document, as JSON, for fakes."),)),
        models=DictDisplay(
            tuple((Text(name), _json(found)) for name, found in sorted(models.items()))
        ),
        responses=DictDisplay(
            tuple(
                (TupleDisplay((Text(key), Text(status))), _json(value))
                for key, operation in api.operations.items()
                if key in names.methods
                for status, value in _answers(operation)
            )
        ),
    )


def _resource(
    api: Api,
    names: Names,
    lowering: OperationLowering,
    contained: Contained,
    resource: Resource,
) -> ResourceStubs:
    called = names.resources[resource.key]
    return ResourceStubs(
        class_name=Identifier(f"{called.class_name}Stubs"),
        about=Docstring((Prose(f"What {code(called.called)} answers."),)),
        resources=tuple(_properties_in(contained, called.path)),
        stubs=tuple(
            Stub(
                name=names.methods[key].method,
                annotation=_stub(lowering, api.operations[key]),
                docstring=_place(api.operations[key]),
            )
            for key in resource.operations
            if key in names.methods
        ),
    )


def _properties_in(contained: Contained, within: tuple[Identifier, ...]) -> Iterator[StubsProperty]:
    for one in contained.within(within):
        own = not within and one.attribute in _OWN
        yield StubsProperty(
            attribute=Identifier(f"{one.attribute}_") if own else one.attribute,
            resource=Text(".".join((*within, one.attribute))),
            class_name=Identifier(f"{one.class_name}Stubs"),
            docstring=one.docstring,
        )


def _stub(lowering: OperationLowering, operation: Operation) -> Subscript:
    """Give the type of a stub: of what the method returns, and of a list in pages its items too."""
    result, pages = lowering.result(operation), paged(operation.pages)
    if pages is None:
        return Subscript(runtime.STUB, (result,))
    return Subscript(runtime.PAGED_STUB, (result, lowering.item(pages.items.type)))


def _place(operation: Operation) -> Docstring:
    return Docstring((Prose(f"{code(f'{operation.method} {operation.path}')}."),))


def _properties(of: Object) -> dict[str, Any]:
    """Give the examples of an object's properties; those of the whole object count where a property has none."""
    whole = next((one for one in of.docs.examples if isinstance(one, dict)), {})
    found: dict[str, Any] = {}
    for one in of.properties:
        if one.docs.examples:
            found[one.wire] = one.docs.examples[0]
        elif one.wire in whole:
            found[one.wire] = whole[one.wire]
    return found


def _answers(operation: Operation) -> Iterator[tuple[str, Any]]:
    """Give the first example of each answer, by status."""
    for response in operation.responses:
        for media in response.media:
            given = [one.value for one in media.examples if one.told]
            if given:
                yield response.status, given[0]
                break


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


def _json(value: Any) -> Expression:
    return Text(_encode(value))
