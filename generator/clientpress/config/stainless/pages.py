"""`pagination`: the schemes of an API, each as pins that an operation may fit.

A scheme that does not fit an operation says nothing about it; which one does is tried in their order, as Stainless did.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from clientpress.config.stainless.node import Node
from clientpress.diagnostics import catalogue
from clientpress.document.model import Operation, WireName
from clientpress.ir.options import PagePin
from clientpress.values import dataclass

_KINDS: Final = {
    "page_number": "page",
    "offset": "offset",
    "cursor": "cursor",
    "cursor_id": "cursor",
    "cursor_url": "link",
}
_SAYS_NOTHING: Final = "fake_page"
_ASKS: Final = frozenset(
    {"next_cursor_param", "next_cursor_id_param", "page_number_param", "offset_count_param"}
)
_NEXT: Final = frozenset({"next_cursor_field", "cursor_url_field"})
_TOTAL: Final = frozenset({"offset_total_count_field"})
_ITEMS: Final = frozenset({"items"})
_PROPERTY: Final = "x-stainless-pagination-property"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scheme:
    pin: PagePin
    in_body: bool

    def fits(self, operation: Operation) -> bool:
        """Whether an operation takes what the scheme asks with."""
        names = {one.name for one in operation.parameters}
        wanted = self.pin.parameter
        return not wanted or wanted in names or (self.in_body and operation.body is not None)


class Schemes:
    """The schemes of a file."""

    def __init__(self, pagination: Node) -> None:
        one = isinstance(pagination.value, Mapping)
        every = (pagination,) if one else pagination.items("`pagination`")
        self._schemes = tuple(_schemes(every))

    def of(self, operation: Operation, paginated: Any) -> tuple[PagePin, ...] | None:
        """Give the ways in which an operation may answer in pages: none at all where it does not; None where nothing is said."""
        if paginated is False:
            return ()
        return tuple(one.pin for one in self._schemes if one.fits(operation)) or None


def _schemes(every: Any) -> Iterator[_Scheme]:
    for node in every:
        kind = node["type"]
        if kind.text in _KINDS:
            yield _Scheme(
                pin=_pin(node, _KINDS[kind.text]), in_body=node["param_location"].text == "body"
            )
        elif kind.text != _SAYS_NOTHING:
            node.found.report(catalogue.STAINLESS_PAGES, kind.place, type=kind.value)


def _pin(node: Node, kind: str) -> PagePin:
    asked = list(_purposes(node["request"].value))
    told = list(_purposes(node["response"].value))
    parameter = _of(asked, _ASKS)
    return PagePin(
        kind=kind,
        parameter=parameter[-1] if parameter else "",
        items=_of(told, _ITEMS),
        next=_of(told, _NEXT),
        total=_of(told, _TOTAL),
    )


def _of(
    found: list[tuple[tuple[WireName, ...], str]], purposes: frozenset[str]
) -> tuple[WireName, ...]:
    return next((path for path, purpose in found if purpose in purposes), ())


def _purposes(
    properties: Any, within: tuple[WireName, ...] = ()
) -> Iterator[tuple[tuple[WireName, ...], str]]:
    """Give each property with what it is for. What is read from a header stands in no answer."""
    for name, schema in properties.items() if isinstance(properties, Mapping) else ():
        if not isinstance(schema, Mapping):
            continue
        path = (*within, WireName(str(name)))
        said = schema.get(_PROPERTY)
        if isinstance(said, Mapping) and "from_header" not in said:
            yield path, str(said.get("purpose", ""))
        yield from _purposes(schema.get("properties"), path)
