"""`clientpress inspect`: how a document, one of its operations or one of its schemas was understood."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from clientpress.algebra.compose import Composer
from clientpress.cli.guard import DONE, NOTHING_DONE
from clientpress.cli.merge_text import MergeText
from clientpress.cli.operation_text import operation_lines, overview
from clientpress.cli.session import Session
from clientpress.config.read import Asked, clients_of
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import MediaType
from clientpress.document.model import Operation as Declared
from clientpress.ir.api import Operation
from clientpress.pipeline import Understood, understand


def inspect(spec: Path, what: str, config: Path | None) -> int:
    """Run the command; gives the exit status of the contract. Findings are left to `generate`."""
    session = Session()
    try:
        client = clients_of(Asked(spec=spec, config=config), session.found)[0]
        understood = understand(client, session.world(client))
        lines = list(_lines(understood, what, session))
    except Stop as stop:
        session.show(stop.diagnostic)
        return NOTHING_DONE
    finally:
        session.stages.close()
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
        place = Place(understood.sources[0].name, Pointer(what.removeprefix("#")))
        try:
            understood.document.schemas.raw(place)
        except KeyError:
            session.found.stop(catalogue.INSPECT_NOTHING, place, what=what)
        yield from merged.lines(place, "schema")


def _operation(understood: Understood, what: str) -> Operation | None:
    """Find an operation by operationId, `METHOD /path`, `resource.method`, or its pointer."""
    names = understood.names
    for key, operation in understood.api.operations.items():
        method = names.methods[key]
        called = f"{names.resources[method.resource].called}.{method.method}"
        route = f"{operation.method} {operation.path}"
        if what in {key, operation.operation_id, called, route, operation.place.pointer}:
            return operation
        if what == f"#{operation.place.pointer}":
            return operation
    return None


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
