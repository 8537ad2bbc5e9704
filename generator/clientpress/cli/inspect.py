"""`clientpress inspect`: how a document, one of its operations or one of its schemas was understood."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from clientpress.algebra.compose import Composer
from clientpress.cli.guard import DONE, NOTHING_DONE
from clientpress.cli.merge_text import MergeText
from clientpress.cli.model_text import model_lines, origin_of
from clientpress.cli.operation_text import operation_lines, overview
from clientpress.cli.session import Session
from clientpress.config.read import Asked, clients_of
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import MediaType
from clientpress.document.model import Operation as Declared
from clientpress.ir.api import Operation
from clientpress.ir.types import TypeId
from clientpress.pipeline import Understood, understand

_SHELVES = ("/components/schemas/", "/definitions/")
"""Where components lie, in OpenAPI and in Swagger."""


def inspect(spec: Path, what: str, config: Path | None) -> int:
    """Run the command; gives the exit status of the contract. Findings are left to `generate`."""
    session = Session()
    try:
        client = clients_of(Asked(spec=spec, config=config), session.found)[0]
        understood = understand(client, session.world(client))
    except Stop as stop:
        session.show(stop.diagnostic)
        return NOTHING_DONE
    finally:
        session.stages.close()
    try:
        lines = list(_lines(understood, what.removeprefix("client."), session))
    except Stop as stop:
        session.show_alone(stop.diagnostic)
        return NOTHING_DONE
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return DONE


def _lines(understood: Understood, what: str, session: Session) -> Iterator[str]:
    texts = session.texts

    def where(place: Place) -> str:
        place = session.found.original(place)
        line, column = texts.locate(place) or (0, 0)
        return f"{place.file}:{line}:{column}"

    merged = MergeText(Composer(understood.document.schemas, Collector()), where)
    if not what:
        yield from overview(understood)
    elif operation := _operation(understood, what):
        yield from operation_lines(understood, operation)
        yield from _schemas(understood, operation, merged)
    else:
        models = _models(understood, what)
        for type_id in models:
            yield from model_lines(understood, type_id, where)
            yield ""
        for place in _places(understood, what, models, session.found):
            yield from merged.lines(place, "schema")


def _operation(understood: Understood, what: str) -> Operation | None:
    """Find an operation by operationId, `METHOD /path`, `resource.method`, or its place."""
    place = _pointed(understood, what)
    for key, operation in understood.api.operations.items():
        if place == operation.place or what in {
            key,
            operation.operation_id,
            understood.names.called(key),
            f"{operation.method} {operation.path}",
        }:
            return operation
    return None


def _models(understood: Understood, what: str) -> list[TypeId]:
    """Find models by their name in Python, or by that of their component or its place, which may have made two."""
    types = understood.names.types
    name = what.removeprefix("models.")
    called = [type_id for type_id, named in types.items() if named.name == name]
    if called:
        return called
    origins = {type_id: origin_of(understood, type_id) for type_id in types}
    places = _asked(understood, what)
    return [
        type_id
        for type_id, origin in origins.items()
        if what in origin.components or origin.place in places
    ]


def _places(
    understood: Understood, what: str, models: list[TypeId], found: Collector
) -> list[Place]:
    """Give the places of the schemas that models were made of, or the one that was asked for.

    Raises:
        Stop: there is none.
    """
    there = [place for place in _asked(understood, what) if _is_there(understood, place)]
    made = dict.fromkeys(origin_of(understood, type_id).place for type_id in models)
    places = [*made] or there[:1]
    if not places:
        top = Place(understood.sources[0].name, Pointer(""))
        found.stop(catalogue.INSPECT_NOTHING, top, what=what, instead=_instead(understood, what))
    return places


def _asked(understood: Understood, what: str) -> list[Place]:
    """Give the places that could be asked for: the one pointed at, and those where a component of that name lies."""
    file = understood.sources[0].name
    shelved = [Place(file, Pointer(f"{shelf}{what}")) for shelf in _SHELVES]
    return [_pointed(understood, what), *shelved]


def _pointed(understood: Understood, what: str) -> Place:
    """Read a pointer, with its file before the `#` as a reference has it; without one it is the description itself."""
    file, _, pointer = what.rpartition("#")
    names = [source.name for source in understood.sources]
    ends = [name for name in names if file and f"/{name}".endswith(f"/{file}")]
    return Place(ends[0] if ends else file or names[0], Pointer(pointer))


def _is_there(understood: Understood, place: Place) -> bool:
    try:
        understood.document.schemas.raw(place)
    except KeyError:
        return False
    return True


def _instead(understood: Understood, what: str) -> str:
    """Say what could be meant: what is spelled nearly alike, whatever its case."""
    import difflib

    api, names = understood.api, understood.names
    known = {
        **{names.methods[key].method.lower(): names.called(key) for key in api.operations},
        **{key.lower(): key for key in api.operations},
        **{(called := names.called(key)).lower(): called for key in api.operations},
        **{(name := named.name).lower(): name for named in names.types.values()},
        **{
            name.lower(): name
            for type_id in names.types
            for name in origin_of(understood, type_id).components
        },
    }
    close = difflib.get_close_matches(what.rpartition("/")[2].lower(), known, n=3)
    if not close:
        return (
            "give an operationId, `METHOD /path`, the name of a method or model, or a JSON Pointer"
        )
    return f"did you mean {' or '.join(f'`{known[name]}`' for name in close)}?"


def _schemas(understood: Understood, operation: Operation, merged: MergeText) -> Iterator[str]:
    """Tell how every schema of an operation was composed."""
    for declared in understood.document.operations:
        if declared.place == operation.place:
            for label, media in _contents(declared):
                if media.schema is not None:
                    yield ""
                    yield from merged.lines(media.schema, f"{label} {media.media_type}")


def _contents(operation: Declared) -> Iterator[tuple[str, MediaType]]:
    if operation.body is not None:
        yield from (("request", media) for media in operation.body.content)
    for response in operation.responses:
        yield from ((f"response {response.status}", media) for media in response.content)
