"""An operation becomes a method: keyword-only arguments, what it says, and the call of its constant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from clientpress.ir.api import Api, Operation, Parameter
from clientpress.ir.pages import paged
from clientpress.ir.types import Object, Optional, Property, TypeId
from clientpress.naming.model import Identifier, MethodNames, Names
from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.arguments import body_name, call_must_give, ordered_parameters
from clientpress.python.defaults import only_value
from clientpress.python.expressions import (
    Attribute,
    Call,
    DictDisplay,
    Expression,
    Name,
    Subscript,
    Symbol,
    Text,
    either,
    literal,
)
from clientpress.python.lower_operations import OperationLowering
from clientpress.python.method_prose import MethodProse
from clientpress.python.model import Argument, Method

_OPTIONS = Argument(Identifier("options"), either([runtime.REQUEST_OPTIONS, NONE]), NONE)


class MethodLowering:
    """Lowers operations to methods of resources."""

    def __init__(self, api: Api, names: Names, *, typed_dicts: bool = False) -> None:
        self._api = api
        self._names = names
        self._operations = OperationLowering(api, names, typed_dicts=typed_dicts)
        self._prose = MethodProse(api, names)

    def method(self, operation: Operation, names: MethodNames, module: str) -> Method:
        """Lower one operation. Required arguments come first, each kind in document order; `options` is last."""
        constant = self._operations.constant(operation, names)
        result = self._operations.result(operation)
        returns, awaited = self._pagers(operation) or _streams(operation, result)
        spread = self._spread(operation)
        arguments = [*self._parameters(operation, names), *self._body(operation, names, spread)]
        arguments.sort(key=lambda one: one.default == runtime.UNSET)
        arguments.append(_OPTIONS)
        return Method(
            name=names.method,
            constant=constant,
            arguments=tuple(arguments),
            returns=returns,
            docstring=self._prose.docstring(
                operation, names, spread[1] if spread else None, [one.name for one in arguments]
            ),
            call=self._call(operation, names, Symbol(module, names.constant), spread),
            enveloped=operation.envelope is not None or paged(operation.pages) is not None,
            deprecated=self._deprecation(operation, names) if operation.deprecated else None,
            awaited=awaited,
            paged=paged(operation.pages) is not None,
        )

    def _deprecation(self, operation: Operation, names: MethodNames) -> Text:
        """Say what is deprecated, and what the document says of it. For example: `zones.add_zone is deprecated. …`."""
        resource = self._names.resources[names.resource].called
        said = " ".join(operation.facts.deprecation.split())
        return Text(f"{resource}.{names.method} is deprecated. {said}".rstrip())

    def _pagers(self, operation: Operation) -> tuple[Expression, Expression] | None:
        """Give the annotations of what both twins return for a list in pages: pagers over its items, and over whole answers that have more."""
        pages = paged(operation.pages)
        if pages is None:
            return None
        item, whole = self._operations.item(pages.items.type), self._operations.whole(operation)
        parts = (item, whole) if pages.items.path and whole != runtime.ANY else (item,)
        return Subscript(runtime.PAGER, parts), Subscript(runtime.ASYNC_PAGER, parts)

    def _spread(self, operation: Operation) -> tuple[TypeId, Object] | None:
        """Give the object whose properties are arguments, if the body is spread."""
        body = operation.body
        type_id = body.usual.type if body is not None and body.spread else None
        if type_id is None:
            return None
        of = self._api.types[type_id]
        return (type_id, of) if isinstance(of, Object) else None

    def _parameters(self, operation: Operation, names: MethodNames) -> Iterator[Argument]:
        for one in ordered_parameters(operation):
            made = self._argument(_name(names, one), one.type, required=call_must_give(one))
            stands = one.version and not one.of_client
            yield made._replace(default=literal(one.version)) if stands else made

    def _body(
        self, operation: Operation, names: MethodNames, spread: tuple[TypeId, Object] | None
    ) -> Iterator[Argument]:
        if spread is not None:
            part = _is_multipart(operation)
            sent = operation.body is not None and operation.body.required
            for one in _in_order(spread[1]):
                name = names.body_arguments[one.wire]
                needed = sent and _required(one)
                yield self._argument(name, one.type, required=needed, part=part)
        elif operation.body is not None and operation.body.media:
            kinds = [kind for one in operation.body.media for kind in self._operations.sent(one)]
            if operation.body.required:
                yield Argument(body_name(names), either(kinds), None)
            else:
                yield Argument(
                    body_name(names), either([*kinds, runtime.UNSET_TYPE]), runtime.UNSET
                )

    def _argument(
        self, name: Identifier, type_id: TypeId, *, required: bool, part: bool = False
    ) -> Argument:
        annotation = self._operations.argument(type_id, part=part)
        if required:
            return Argument(name, annotation, only_value(self._api.types, type_id))
        return Argument(name, either([annotation, runtime.UNSET_TYPE]), runtime.UNSET)

    def _call(
        self,
        operation: Operation,
        names: MethodNames,
        constant: Symbol,
        spread: tuple[TypeId, Object] | None,
    ) -> Call:
        keywords: list[tuple[str, Expression]] = []
        if operation.parameters:
            given = [_name(names, one) for one in ordered_parameters(operation)]
            pairs = tuple((Text(name), Name(name)) for name in given)
            keywords.append(("parameters", DictDisplay(pairs)))
        if spread is not None and spread[1].properties:
            made = self._parts if _is_multipart(operation) else self._model
            body = made(names, *spread)
            needed = operation.body is not None and operation.body.required
            keywords.append(("body", body if needed else _if_given(body, spread[1])))
        elif spread is None and operation.body is not None and operation.body.media:
            keywords.append(("body", Name(body_name(names))))
        keywords.append(("options", Name("options")))
        way = "pages" if paged(operation.pages) else operation.stream or "call"
        call = Attribute(Attribute(Name("self"), "_caller"), way)
        return Call(call, (constant,), tuple(keywords))

    def _parts(self, names: MethodNames, _: TypeId, of: Object) -> DictDisplay:
        """Make a multipart body of the arguments: by their names on the wire, since no model holds open files."""
        body = names.body_arguments
        return DictDisplay(tuple((Text(one.wire), Name(body[one.wire])) for one in _in_order(of)))

    def _model(self, names: MethodNames, type_id: TypeId, of: Object) -> Call:
        """Make the body of the arguments."""
        fields = self._names.fields.get(type_id, {})
        ordered = _in_order(of)
        given = tuple((fields[one.wire], Name(names.body_arguments[one.wire])) for one in ordered)
        model = Attribute(runtime.MODELS, self._names.types[type_id].name)
        if any(self._operations.takes_dicts(one.type) for one in ordered):
            return Call(runtime.BUILT, (model,), given)
        return Call(model, (), given)


def _in_order(of: Object) -> list[Property]:
    """Give the properties of a body as its model has them: first what has to be there, also where nothing has to be sent."""
    return sorted(of.properties, key=lambda one: not _required(one))


def _streams(operation: Operation, result: Expression) -> tuple[Expression, Expression | None]:
    """Give what the method and its awaited twin return; of a stream that is two types."""
    match operation.stream:
        case "events":
            kinds = runtime.EVENT_STREAM, runtime.ASYNC_EVENT_STREAM
        case "lines":
            kinds = runtime.JSON_LINES, runtime.ASYNC_JSON_LINES
        case None:
            return result, None
        case unexpected:
            assert_never(unexpected)
    blocking, awaited = (Subscript(one, (result,)) for one in kinds)
    return blocking, awaited


def _if_given(body: Call | DictDisplay, of: Object) -> Expression:
    """Send a body only if anything of it is given. A model that has to have something is made then, and not before: its arguments may be absent."""
    if isinstance(body, DictDisplay) or not any(map(_required, of.properties)):
        return Call(runtime.IF_ANY, (body,), ())
    return Call(runtime.IF_GIVEN, body.arguments or (body.function,), body.keywords)


def _is_multipart(operation: Operation) -> bool:
    body = operation.body
    return body is not None and body.media[0].media_type.lower().startswith("multipart/")


def _name(names: MethodNames, of: Parameter) -> Identifier:
    return names.arguments[of.location, of.wire]


def _required(of: Property) -> bool:
    return not isinstance(of.presence, Optional)
