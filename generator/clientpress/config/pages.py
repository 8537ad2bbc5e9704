"""Read `[client.pages]`: how lists are answered in pages, where that is not found.

For example::

    [client.pages]
    "list-pets" = false
    "list-owners" = "cursor"
    "GET /visits" = { kind = "offset", parameter = "from", items = "data.visits", total = "data.count" }
"""

from __future__ import annotations

from clientpress.config.table import Table
from clientpress.document.model import WireName
from clientpress.ir.options import PagePin, PagePins

KINDS = ("page", "offset", "cursor", "link")


def read_pages(table: Table) -> PagePins:
    """Read all entries; false means that there are no pages."""
    return {key: _entry(table, key) for key in table.values}


def _entry(table: Table, key: str) -> PagePin | None:
    value = table.values[key]
    if value is False:
        return None
    if isinstance(value, dict):
        return _pin(table.table(key, example='kind = "page"'))
    return PagePin(kind=_known(table, key, table.text(key, example="page")))


def _pin(entry: Table) -> PagePin:
    pin = PagePin(
        kind=_known(entry, "kind", entry.text("kind", example="page")),
        parameter=entry.text("parameter", example="page"),
        size=entry.text("size", example="per_page"),
        items=_path(entry.text("items", example="result")),
        next=_path(entry.text("next", example="meta.next_cursor")),
        total=_path(entry.text("total", example="meta.total")),
    )
    entry.done()
    return pin


def _known(table: Table, key: str, kind: str) -> str:
    if kind and kind not in KINDS:
        table.wrong_value(key, kind, f"it has to be one of {', '.join(KINDS)}, or false")
    return kind


def _path(text: str) -> tuple[WireName, ...]:
    """Split a path. For example: `meta.next_cursor` → `meta`, `next_cursor`."""
    return tuple(WireName(step) for step in text.split(".") if step)
