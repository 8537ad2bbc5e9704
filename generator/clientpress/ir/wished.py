"""What the configuration says that is for nothing of the document, or does not fit it: it would do nothing, and nobody would know.

Comes in: what it says, and the API. Goes out: findings, where the configuration says it. Pointers are not looked up.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Entry, Spot
from clientpress.diagnostics.place import Place
from clientpress.diagnostics.words import suggestion
from clientpress.document.model import Document
from clientpress.ir.api import Api, Operation
from clientpress.ir.client_parameters import of_client
from clientpress.ir.homes import handles
from clientpress.ir.options import Options
from clientpress.ir.types import Choice, Object, Union


def report_unknown_names(options: Options, api: Api, document: Document, found: Collector) -> None:
    """Report each that is no operation, tag, scheme or component."""
    wanted = [name for name in options.names if not name.lstrip("#").startswith("/")]
    if not wanted:
        return
    known = {*_known(api, document)}
    for name in wanted:
        if name not in known:
            place, spot = options.told("names", name)
            hint = suggestion(name, known)
            found.report(catalogue.NAME_UNKNOWN, place, spot=spot, name=name, hint=hint)


def report_misfit(
    found: Collector,
    entry: Entry,
    told: tuple[Place | None, Spot | None],
    of: Operation,
    reason: str,
    **values: object,
) -> None:
    """Report what is said of an operation and does not fit its answer, at what is said, or else at the answer."""
    (place, spot), answer = told, of.place / "responses"
    related = () if place is None else ((answer, "it answers here"),)
    found.report(
        entry,
        place or answer,
        related=related,
        spot=spot,
        operation=of.key,
        reason=reason,
        **values,
    )


def _known(api: Api, document: Document) -> Iterator[str]:
    for one in document.operations:
        yield f"{one.method.upper()} {one.path}"
        if one.operation_id:
            yield one.operation_id
        yield from (f"tag {tag}" for tag in one.tags)
    for each in api.operations.values():
        yield from handles(each)
    yield from (f"tag {resource.key}" for resource in api.resources)
    yield from (f"{kind} {scheme}" for scheme in api.schemes for kind in ("scheme", "env"))
    yield from (f"parameter {one.wire}" for one in of_client(api).values())
    yield from document.component_schemas
    for type_ in api.types.values():
        if isinstance(type_, Object | Union | Choice):
            yield from type_.origin.components
