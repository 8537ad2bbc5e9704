"""Names in the configuration that are for nothing of the document: a misspelt one would do nothing, and nobody would know.

Comes in: what the names are for, and the API. Goes out: findings. Pointers are not looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.document.model import Document
from clientpress.ir.api import Api
from clientpress.ir.homes import handles
from clientpress.ir.types import Choice, Object, Union


def report_unknown_names(
    names: Iterable[str], api: Api, document: Document, found: Collector
) -> None:
    """Report each that is no operation, tag, scheme or component."""
    wanted = [name for name in names if not name.lstrip("#").startswith("/")]
    if not wanted:
        return
    known = {*_known(api, document)}
    for name in wanted:
        if name not in known:
            found.report(catalogue.NAME_UNKNOWN, None, name=name, hint=_hint(name, known))


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
    yield from document.component_schemas
    for type_ in api.types.values():
        if isinstance(type_, Object | Union | Choice):
            yield from type_.origin.components


def _hint(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), n=1)
    return f"; did you mean `{close[0]}`?" if close else ""
