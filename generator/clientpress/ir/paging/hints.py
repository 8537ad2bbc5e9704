"""How an operation answers in pages by its own word: extensions that other generators have made known.

Comes in: the extensions of an operation. Goes out: a pin like those of the configuration, and the extension that says so. What is
not understood says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from clientpress.document.model import WireName
from clientpress.ir.options import NO_PIN, PagePin
from clientpress.ir.pages import Steps
from clientpress.ir.paging.words import Ask, asks

_KINDS: Final = {"page": "page", "offset": "offset", "cursor": "cursor"}


def hinted(extensions: Mapping[str, Any]) -> tuple[PagePin, str]:
    """Give what the document says of pages, and where. For example: `x-ms-pageable: {nextLinkName: nextLink}` → a link in `nextLink`."""
    for name, read in _READERS.items():
        said = extensions.get(name)
        if isinstance(said, Mapping):
            pin = read(said)
            if pin != NO_PIN:
                return pin, name
    return NO_PIN, ""


def _speakeasy(said: Mapping[str, Any]) -> PagePin:
    """Read `{type: cursor, inputs: [{name, in, type}], outputs: {results: $.data, nextCursor: $.next}}`."""
    outputs = said.get("outputs")
    told = outputs if isinstance(outputs, Mapping) else {}
    items, next_ = _path(told.get("results"), "$"), _path(told.get("nextCursor"), "$")
    if said.get("type") == "url":
        link = _path(told.get("nextUrl"), "$")
        return PagePin(kind="link", items=items, next=link) if link else NO_PIN
    inputs = {kind: name for name, kind in _inputs(said.get("inputs"))}
    asked = next((kind for kind in _KINDS if kind in inputs), "")
    if not asked or (asked == "cursor" and not next_):
        return NO_PIN
    size = inputs.get("limit", "")
    return PagePin(kind=_KINDS[asked], parameter=inputs[asked], size=size, items=items, next=next_)


def _inputs(said: Any) -> Iterator[tuple[str, str]]:
    for one in said if isinstance(said, list) else ():
        if isinstance(one, Mapping):
            name, kind = one.get("name"), one.get("type")
            if isinstance(name, str) and isinstance(kind, str):
                yield name, kind


def _fern(said: Mapping[str, Any]) -> PagePin:
    """Read `{cursor: $request.cursor, next_cursor: $response.next, results: $response.data}`, or one that has an `offset`."""
    items, next_ = (
        _path(said.get("results"), "$response"),
        _path(said.get("next_cursor"), "$response"),
    )
    cursor, offset = _path(said.get("cursor"), "$request"), _path(said.get("offset"), "$request")
    step = _path(said.get("step"), "$request")
    size = str(step[-1]) if step else ""
    if cursor and next_:
        return PagePin(kind="cursor", parameter=str(cursor[-1]), items=items, next=next_)
    if not offset:
        return NO_PIN
    kind = "offset" if step or asks(offset[-1]) is Ask.OFFSET else "page"
    return PagePin(kind=kind, parameter=str(offset[-1]), size=size, items=items)


def _microsoft(said: Mapping[str, Any]) -> PagePin:
    """Read `{nextLinkName: nextLink, itemName: value}` (AutoRest); without a link there is one page."""
    link, items = said.get("nextLinkName"), said.get("itemName", "value")
    if not (isinstance(link, str) and link and isinstance(items, str)):
        return NO_PIN
    return PagePin(kind="link", next=(WireName(link),), items=(WireName(items),))


def _path(said: Any, root: str) -> Steps:
    """Read a path of plain names. For example: `$.data.items` → `data`, `items`."""
    if not isinstance(said, str) or not said.startswith(f"{root}.") or "[" in said:
        return ()
    return tuple(WireName(step) for step in said.removeprefix(f"{root}.").split(".") if step)


_READERS: Final[Mapping[str, Callable[[Mapping[str, Any]], PagePin]]] = {
    "x-speakeasy-pagination": _speakeasy,
    "x-fern-pagination": _fern,
    "x-ms-pageable": _microsoft,
}
