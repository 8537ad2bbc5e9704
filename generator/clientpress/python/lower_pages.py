"""How a list is answered in pages becomes a value that the runtime reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from clientpress.document.model import In
from clientpress.ir.pages import (
    Asked,
    BodyCursor,
    BodyLink,
    HeaderCursor,
    HeaderLink,
    ItemCursor,
    ItemOffset,
    Paged,
    PageNumber,
    Size,
)
from clientpress.python import runtime
from clientpress.python.expressions import Call, Constant, Expression, Text, literal

_Keywords = Iterator[tuple[str, Expression]]


def lowered_pages(pages: Paged) -> Call:
    """Lower pages. For example: `PageNumber(parameter="page", items=("result",), …)`."""
    match pages:
        case PageNumber(asked=asked, first=first):
            kind, own = runtime.PAGE_NUMBER, [*_asked(asked), *_first(first, usual=1)]
        case ItemOffset(asked=asked, first=first):
            kind, own = runtime.ITEM_OFFSET, [*_asked(asked), *_first(first, usual=0)]
        case BodyCursor(asked=asked, next=path):
            kind, own = runtime.BODY_CURSOR, [*_asked(asked), ("next", literal(path))]
        case HeaderCursor(asked=asked, header=header):
            kind, own = runtime.HEADER_CURSOR, [*_asked(asked), ("header", Text(header))]
        case ItemCursor(asked=asked, key=key):
            kind, own = runtime.ITEM_CURSOR, [*_asked(asked), ("key", literal(key))]
        case BodyLink(next=path):
            kind, own = runtime.BODY_LINK, [("next", literal(path))]
        case HeaderLink():
            kind, own = runtime.HEADER_LINK, []
        case _:
            assert_never(pages)
    return Call(kind, (), (*own, *_listed(pages)))


def _asked(asked: Asked) -> _Keywords:
    yield "parameter", Text(asked.wire)
    if asked.location != In.QUERY:
        yield "location", Text(str(asked.location))
    if asked.within:
        yield "within", literal(asked.within)


def _first(first: int, *, usual: int) -> _Keywords:
    if first != usual:
        yield "first", Constant(first)


def _listed(pages: Paged) -> _Keywords:
    """Give what all kinds have; what the answer does not tell is left out."""
    told = pages.told
    yield "items", literal(pages.items.path)
    if pages.items.wrapped:
        yield "wrapped", literal(pages.items.wrapped)
    if pages.items.whole:
        yield "whole", Constant(value=True)
    if pages.size is not None:
        yield "size", Call(runtime.PAGE_SIZE, (), tuple(_size(pages.size)))
    paths = (
        ("total", told.total),
        ("pages", told.pages),
        ("page", told.page),
        ("per_page", told.size),
        ("more", told.more),
        ("last", told.last),
        ("onward", told.onward),
    )
    yield from ((name, literal(path)) for name, path in paths if path is not None)
    if told.total_header is not None:
        yield "total_header", Text(told.total_header)


def _size(size: Size) -> _Keywords:
    yield from _asked(size.asked)
    if size.default is not None:
        yield "default", Constant(size.default)
    if size.maximum is not None:
        yield "maximum", Constant(size.maximum)
