"""What an answer tells of the list it is a page of.

Comes in: the type of a whole answer and where its items stand. Goes out: for each thing that is told, the path to where it
stands; the shallowest first, then document order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from clientpress.ir.pages import Steps
from clientpress.ir.paging.asks import Asker
from clientpress.ir.paging.items import URLS, links_listed, present
from clientpress.ir.paging.words import CONTAINERS, Ask, Tell, asks, is_last_read, tells, word
from clientpress.ir.types import (
    Anything,
    Choice,
    Dictionary,
    Nothing,
    Object,
    Property,
    Scalar,
    ScalarKind,
    Type,
    TypeId,
    Union,
)

_DEPTH = 3
_NEXT = re.compile(r"\bnext\b", re.IGNORECASE)
_A_URL = re.compile(r"\b(?:url|uri|link|hyperlink|href)\b", re.IGNORECASE)
_A_CURSOR = re.compile(r"\b(?:cursor|token)\b", re.IGNORECASE)
_A_FLAG = re.compile(r"^\W*(?:true|whether)\b", re.IGNORECASE)
_RESERVED = re.compile(r"\breserved\b|\bfuture use\b", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:number|count|index)\b|\bhow many\b", re.IGNORECASE)
_NUMBERS = frozenset({ScalarKind.INTEGER, ScalarKind.NUMBER, ScalarKind.DECIMAL})
_URL = re.compile(r"https?://|/[^?\s]*\?")
_LINKS = frozenset({"links", "next", "paging", "pagination", "pages"})
"""Containers in which `next` is a URL, or an object with one."""


def told_by(
    types: Mapping[TypeId, Type],
    body: TypeId,
    items: Steps,
    asked: Mapping[Ask, Asker],
    shown: Iterable[Any] = (),
) -> Mapping[Tell, tuple[Steps, ...]]:
    """Give the paths of what is told. For example: `TOTAL` → `result_info.total_count`.

    `shown` are examples of whole answers. A text is a number only where pages are asked for, and a map a cursor only for what takes it.
    """
    found: dict[Tell, list[Steps]] = {}
    spots = sorted(_spots(types, body, items, ()), key=lambda spot: len(spot[0]))
    for path, prop in spots:
        relation = links_listed(types, prop)
        tell = _tell(path, prop, types) if relation is None else _listed(types, prop, relation)
        if tell is None:
            tell = _by_what_asks(path, prop, types, asked)
        if tell is Tell.CURSOR and any(_URL.match(_text_at(one, path)) for one in shown):
            tell = Tell.LINK
        if tell is not None:
            found.setdefault(tell, []).append(path)
    numbers = _numbers_of_pages(types, spots, found.get(Tell.PAGES, ()))
    if numbers:
        found[Tell.PAGE] = [*numbers, *found.get(Tell.PAGE, ())]
    if Tell.CURSOR in found:  # what is not of the next page may repeat what was asked for
        found[Tell.CURSOR].sort(key=lambda path: not _of_the_next(path))
    return {tell: tuple(paths) for tell, paths in found.items()}


def _by_what_asks(
    path: Steps, prop: Property, types: Mapping[TypeId, Type], asked: Mapping[Ask, Asker]
) -> Tell | None:
    """Tell what a property tells because of what asks: a number that is described as a text, or a key that is a map."""
    found, tell = present(types, prop.type), tells(path[-1])
    match tell:
        case Tell.TOTAL | Tell.PAGES | Tell.PAGE | Tell.SIZE:
            counts = _text(found) and _counts(prop) and not asked.keys() <= {Ask.SIZE}
            return tell if counts else None
        case Tell.CURSOR if isinstance(found, Dictionary) and is_last_read(path[-1]):
            taker = asked.get(Ask.CURSOR)
            return tell if taker and present(types, taker.type) == found else None
        case _:
            return None


def _counts(prop: Property) -> bool:
    """Whether a text is a number by its examples, or by its description where it has none."""
    shown = [one for one in prop.docs.examples if one not in {None, ""}]
    if shown:
        return all(str(one).isdecimal() for one in shown)
    return _COUNTED.search(prop.docs.description) is not None


def _text_at(value: Any, path: Steps) -> str:
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else ""


def _listed(types: Mapping[TypeId, Type], links: Property, relation: Property) -> Tell | None:
    """Tell whether a list of links has one to the next page: for certain, perhaps, or not."""
    found = present(types, relation.type)
    if isinstance(found, Choice):
        return Tell.LINK if "next" in found.values else None
    said = (links.docs.description, relation.docs.description, *map(str, relation.docs.examples))
    return Tell.LINK if any(map(_NEXT.search, said)) else Tell.LINKS


def _of_the_next(path: Steps) -> bool:
    return any(word(step).startswith(("next", "end", "after")) for step in path)


def _numbers_of_pages(
    types: Mapping[TypeId, Type], spots: Iterable[tuple[Steps, Property]], pages: Iterable[Steps]
) -> list[Steps]:
    """Give each `number` that stands beside the number of pages, as in Spring's pages: it counts these, and nothing else."""
    beside = {path[:-1] for path in pages}
    return [
        path
        for path, prop in spots
        if word(path[-1]) == "number" and path[:-1] in beside and _number(present(types, prop.type))
    ]


def _spots(
    types: Mapping[TypeId, Type], at: TypeId, items: Steps, path: Steps
) -> Iterator[tuple[Steps, Property]]:
    found = present(types, at)
    if not isinstance(found, Object):
        return
    for prop in found.properties:
        below = (*path, prop.wire)
        if isinstance(present(types, prop.type), Object):
            on_the_way = below == items[: len(below)]
            if len(path) < _DEPTH and (on_the_way or word(prop.wire) in CONTAINERS):
                yield from _spots(types, prop.type, items, below)
        elif below != items:
            yield below, prop


def _tell(path: Steps, prop: Property, types: Mapping[TypeId, Type]) -> Tell | None:
    found, words = present(types, prop.type), prop.docs.description
    last = word(path[-1])
    before = word(path[-2]) if len(path) > 1 else ""
    if before in {"next", "nextpage"}:  # all that stands in it is of the next page
        if last in URLS and _text(found):
            return Tell.LINK
        if asks(path[-1]) in {Ask.PAGE, Ask.OFFSET, Ask.CURSOR} and _text(found):
            return Tell.CURSOR
    tell = tells(path[-1])
    match tell:
        case None | Tell.LINKS:
            return None
        case Tell.PAGES if last == "lastpage" and _flag(found):
            return Tell.LAST
        case Tell.TOTAL | Tell.PAGES | Tell.PAGE | Tell.SIZE:
            return tell if _number(found) else _cursor_called(last, prop, found)
        case Tell.OFFSET:
            return tell if _text(found) else None
        case Tell.MORE | Tell.LAST:
            return tell if _flag(found) else None
        case Tell.LINK:
            if _scalar(found, types) and last == "next" and not _url(found, before, words):
                return Tell.CURSOR
            return tell if _text(found) or _linked(found, types) else None
        case Tell.CURSOR:
            if _text(found) and (_A_FLAG.search(words) or _RESERVED.search(words)):
                return None
            if last == "nextpage" and _url(found, "", words):
                return Tell.LINK
            return tell if _scalar(found, types) else None


def _cursor_called(last: str, prop: Property, found: Type) -> Tell | None:
    """A page that is no number is a cursor. For example: `page: "b3Blbg"`."""
    return Tell.CURSOR if last == "page" and _text(found) and not _counts(prop) else None


def _url(found: Type, before: str, words: str) -> bool:
    """Whether `next` is a URL rather than a cursor: its format, its neighbourhood, or its description says so."""
    formatted = isinstance(found, Scalar) and found.format in {"uri", "url", "uri-reference"}
    worded = _A_URL.search(words) is not None and _A_CURSOR.search(words) is None
    return _text(found) and (formatted or worded or before in _LINKS)


def _linked(found: Type, types: Mapping[TypeId, Type]) -> bool:
    """Whether it is a URL or an object that has one, as a link of JSON:API is."""
    kinds = [present(types, one) for one in found.variants] if isinstance(found, Union) else []
    return any(map(_text, kinds)) and all(
        _text(kind)
        or isinstance(kind, Nothing)
        or (isinstance(kind, Object) and any(word(one.wire) in URLS for one in kind.properties))
        for kind in kinds
    )


def _number(found: Type) -> bool:
    return isinstance(found, Anything) or (isinstance(found, Scalar) and found.kind in _NUMBERS)


def _text(found: Type) -> bool:
    return isinstance(found, Scalar) and found.kind is ScalarKind.STRING


def _flag(found: Type) -> bool:
    return isinstance(found, Scalar) and found.kind is ScalarKind.BOOLEAN


def _scalar(found: Type, types: Mapping[TypeId, Type]) -> bool:
    match found:
        case Scalar() | Anything() | Choice():
            return True
        case Union(variants=variants):
            return all(isinstance(types[one], Scalar) for one in variants)
        case _:
            return False
