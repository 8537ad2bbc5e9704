"""The ways in which a list can be walked, each with what has to speak for it.

Comes in: what speaks of pages in one operation. Goes out: the surest way that is open, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from clientpress.document.model import WireName
from clientpress.ir.pages import (
    Asked,
    BodyCursor,
    BodyLink,
    HeaderCursor,
    HeaderLink,
    ItemCursor,
    ItemOffset,
    Items,
    Paged,
    PageNumber,
    Size,
    Steps,
    Told,
)
from clientpress.ir.paging.asks import Asker
from clientpress.ir.paging.counting import begins, whole_without
from clientpress.ir.paging.items import present
from clientpress.ir.paging.words import (
    LIST_NAMES,
    Ask,
    Tell,
    asks,
    begins_behind,
    header_cursor,
    header_in_words,
    header_total,
    link_header_in_words,
    word,
)
from clientpress.ir.types import Choice, Object, Scalar, ScalarKind, Type, TypeId, Union
from clientpress.values import dataclass

_AFTER: Final = frozenset({"startingafter"})
_AFTER_ENDED: Final = frozenset({"afterid"})
_PAGINATES: Final = re.compile(r"\bcursors?\b|\bnext pages?\b|\bpaginat", re.IGNORECASE)
_IDENTITIES: Final = frozenset({"id", "uid", "uuid", "guid"})
_NAMES: Final = frozenset({"name", "title"})
_MANY: Final = 4
"""So many properties beside a list, of which one is a name, make a thing of its own."""
_ASIDE: Final = ("related", "suggested")
_LENGTH: Final = (Tell.TOTAL, Tell.PAGES, Tell.MORE, Tell.LAST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that speaks of pages in one operation."""

    items: Items
    asked: Mapping[Ask, Asker]
    told: Mapping[Tell, tuple[Steps, ...]]
    headers: tuple[WireName, ...]
    types: Mapping[TypeId, Type]
    alone: bool = True  # the payload is nothing but the list
    within_another: bool = False  # it is a property of a thing that has others
    beside: frozenset[str] = frozenset()  # the words of what the domain has beside it
    pinned: bool = False  # the author or the user says that it is a list in pages

    def path(self, tell: Tell) -> Steps | None:
        """Give where the answer tells something."""
        paths = self.told.get(tell)
        return paths[0] if paths else None

    @property
    def total_header(self) -> WireName | None:
        """Give the header that has the total."""
        return next((wire for wire in self.headers if header_total(wire)), None)

    @property
    def has_length(self) -> bool:
        """Whether the answer tells where the list ends."""
        return self.total_header is not None or any(tell in self.told for tell in _LENGTH)

    def is_text(self, one: Asker) -> bool:
        """Whether what asks for a page is a string."""
        found = present(self.types, one.type)
        return isinstance(found, Scalar) and found.kind is ScalarKind.STRING


def first_way(evidence: Evidence, kind: str = "") -> Paged | None:
    """Give the surest way that is open; only ways of this kind (`page`, `offset`, `cursor`, `link`) where one is given."""
    for name, way in _WAYS:
        found = way(evidence) if kind in {"", name} else None
        if found is not None:
            return found
    return None


def body_cursor(evidence: Evidence) -> Paged | None:
    """Give the way by what a parameter, or the body, takes of the answer before."""
    for path in evidence.told.get(Tell.CURSOR, ()):
        asker = _taker(evidence, word(path[-1]))
        if asker is not None:
            said = f"{asker.said} takes what `{_dotted(path)}` of the answer before holds"
            return BodyCursor(asked=asker.asked, next=path, **_common(evidence, said, Ask.CURSOR))
    return None


def _taker(evidence: Evidence, told: str) -> Asker | None:
    """Give what takes what a property holds: `next_page` is for `page`, `next_offset` for `offset`, `next_start` for `start`.

    Without one that is called a cursor, a page or offset is one if it is a text.
    """
    cursor, page = evidence.asked.get(Ask.CURSOR), evidence.asked.get(Ask.PAGE)
    if cursor is not None and begins_behind(cursor.asked.wire) is not told.startswith(
        "lastevaluated"
    ):
        return None
    if told in {"nextoffset", "nextstart", "nextpagestart"}:
        return evidence.asked.get(Ask.OFFSET) or cursor
    if told == "nextpage":
        return page or cursor
    others = (page, evidence.asked.get(Ask.OFFSET))
    return cursor or next((one for one in others if one and evidence.is_text(one)), None)


def _text_of_offset(evidence: Evidence) -> Paged | None:
    """An offset that is a text, and an answer that has one: where nothing is counted it does not repeat what was asked for."""
    asker, path = evidence.asked.get(Ask.OFFSET), evidence.path(Tell.OFFSET)
    if asker is None or path is None or not evidence.is_text(asker):
        return None
    if not evidence.told.keys().isdisjoint({Tell.TOTAL, Tell.PAGES, Tell.PAGE, Tell.SIZE}):
        return None
    said = f"{asker.said} takes what `{_dotted(path)}` of the answer before holds"
    return BodyCursor(asked=asker.asked, next=path, **_common(evidence, said, Ask.OFFSET))


def _header_cursor(evidence: Evidence) -> Paged | None:
    asker = evidence.asked.get(Ask.CURSOR) or evidence.asked.get(Ask.PAGE)
    if asker is None:
        return None
    declared = next((wire for wire in evidence.headers if header_cursor(wire)), None)
    header = declared or header_in_words(asker.words)
    if header is None:
        return None
    said = f"{asker.said} takes what the header `{header}` of the answer before holds"
    return HeaderCursor(
        asked=asker.asked, header=WireName(header), **_common(evidence, said, Ask.CURSOR)
    )


def _item_cursor(evidence: Evidence) -> Paged | None:
    """What takes the key of the last item is called so; `after_id` only where the answer tells whether there is more."""
    asker = evidence.asked.get(Ask.CURSOR)
    called = word(asker.asked.wire) if asker else ""
    ends = Tell.MORE in evidence.told
    key = _key(evidence)
    if asker is None or key is None or not (called in _AFTER or (called in _AFTER_ENDED and ends)):
        return None
    said = f"{asker.said} takes the `{key}` of the last item"
    return ItemCursor(asked=asker.asked, key=(key,), **_common(evidence, said, Ask.CURSOR))


def _key(evidence: Evidence) -> WireName | None:
    """Give the property by which all items are called."""
    found = present(evidence.types, evidence.items.type)
    kinds = (
        [present(evidence.types, one) for one in found.variants]
        if isinstance(found, Union)
        else [found]
    )
    keys = [_id(evidence, kind) for kind in kinds]
    return keys[0] if all(key is not None and key == keys[0] for key in keys) else None


def _id(evidence: Evidence, found: Type) -> WireName | None:
    properties = found.properties if isinstance(found, Object) else ()
    return next(
        (
            prop.wire
            for prop in properties
            if word(prop.wire) == "id" and isinstance(present(evidence.types, prop.type), Scalar)
        ),
        None,
    )


def _page_number(evidence: Evidence) -> Paged | None:
    asker = evidence.asked.get(Ask.PAGE)
    if asker is None:
        return _undeclared_page(evidence)
    if whole_without(asker.words):
        return None
    first = _first(evidence, asker, default=1)
    said = f"{asker.said} is the number of a page, beginning with {first}"
    return PageNumber(asked=asker.asked, first=first, **_common(evidence, said, Ask.PAGE))


def _undeclared_page(evidence: Evidence) -> Paged | None:
    """An answer that tells its page's number and size, and the total, has more pages though no parameter is declared."""
    path = evidence.path(Tell.PAGE) if evidence.alone else None
    path = path if path and asks(path[-1]) is Ask.PAGE else None
    told = {Tell.SIZE, Tell.TOTAL} <= evidence.told.keys() or Tell.PAGES in evidence.told
    if path is None or not told or evidence.asked.keys() & {Ask.OFFSET, Ask.CURSOR}:
        return None
    said = f"`{_dotted(path)}` is the number of a page; that parameter `{path[-1]}` asks for one is not declared"
    return PageNumber(
        asked=Asked(wire=path[-1], declared=False), first=1, **_common(evidence, said, Ask.PAGE)
    )


def _offset(evidence: Evidence) -> Paged | None:
    asker = evidence.asked.get(Ask.OFFSET)
    if asker is None or whole_without(asker.words):
        return None
    first = _first(evidence, asker, default=0)
    said = f"{asker.said} is the position of an item, beginning with {first}"
    return ItemOffset(asked=asker.asked, first=first, **_common(evidence, said, Ask.OFFSET))


def _if_about_it(way: Callable[[Evidence], Paged | None]) -> Callable[[Evidence], Paged | None]:
    return lambda evidence: way(evidence) if is_about_its_list(evidence) else None


def is_about_its_list(evidence: Evidence) -> bool:
    """Whether an answer that tells no length is about its list, and is no thing that has one: a volume has an `id`, and `tags`.

    Documents declare `page` for all operations of a path, and describe one thing where they mean a list of them.
    """
    called = word(evidence.items.path[-1]) if evidence.items.path else ""
    if evidence.pinned or not evidence.beside or called in LIST_NAMES:
        return True
    if called.startswith(_ASIDE) or evidence.beside & _IDENTITIES or _is_plain(evidence):
        return False
    return len(evidence.beside) < _MANY or evidence.beside.isdisjoint(_NAMES)


def _is_plain(evidence: Evidence) -> bool:
    """Whether the items are texts, numbers or the like."""
    found = present(evidence.types, evidence.items.type)
    kinds = [evidence.types[one] for one in found.variants] if isinstance(found, Union) else [found]
    return all(isinstance(kind, Scalar | Choice) for kind in kinds)


def _body_link(evidence: Evidence) -> Paged | None:
    path = evidence.path(Tell.LINK)
    told_alone = not evidence.asked and (evidence.within_another or not is_about_its_list(evidence))
    if path is None or told_alone:
        return None
    said = f"`{_dotted(path)}` holds the URL of the next page"
    return BodyLink(next=path, **_common(evidence, said, None))


def _body_links(evidence: Evidence) -> Paged | None:
    """A list of links may have one to the next page where something asks for a size or a beginning."""
    path = evidence.path(Tell.LINKS)
    if path is None or evidence.asked.keys().isdisjoint({Ask.SIZE, Ask.CURSOR}):
        return None
    said = f"`{_dotted(path)}` {Tell.LINKS.value}"
    return BodyLink(next=path, **_common(evidence, said, None))


def _header_link(evidence: Evidence) -> Paged | None:
    declared = any(wire.lower() == "link" for wire in evidence.headers)
    worded = any(link_header_in_words(one.words) for one in evidence.asked.values())
    if not evidence.asked or not (declared or worded):
        return None
    return HeaderLink(**_common(evidence, "the header `Link` holds the URL of the next page", None))


def _unsaid_link(evidence: Evidence) -> Paged | None:
    """A bare list for which a cursor asks: no body has room for the next one, and servers that tell it in a header call that `Link`.

    For example: Okta's `after`, *the pagination cursor for the next page of apps*. Where no such header comes the list ends.
    """
    asker = evidence.asked.get(Ask.CURSOR)
    bare = not evidence.items.path and not evidence.told and not evidence.items.whole
    if asker is None or asker.in_body or not bare or not _is_of_a_page(evidence, asker):
        return None
    said = f"{asker.said} asks for a page of a bare list, which leaves the next one to a header `Link`; where none comes the list ends"
    return HeaderLink(**_common(evidence, said, None))


def _is_of_a_page(evidence: Evidence, cursor: Asker) -> bool:
    """Whether what is called a cursor is one by its description; without one, a plain text beside a size."""
    if asks(cursor.asked.wire) is not Ask.CURSOR:
        return False
    if cursor.words:
        return _PAGINATES.search(cursor.words) is not None
    found = present(evidence.types, cursor.type)
    plain = Scalar(kind=ScalarKind.STRING)
    return found == plain and Ask.SIZE in evidence.asked


def _with_length(way: Callable[[Evidence], Paged | None]) -> Callable[[Evidence], Paged | None]:
    return lambda evidence: way(evidence) if evidence.has_length else None


_WAYS: Final[tuple[tuple[str, Callable[[Evidence], Paged | None]], ...]] = (
    ("cursor", body_cursor),
    ("cursor", _text_of_offset),
    ("cursor", _header_cursor),
    ("cursor", _item_cursor),
    ("page", _with_length(_page_number)),
    ("offset", _with_length(_offset)),
    ("link", _body_link),
    ("link", _header_link),
    ("page", _if_about_it(_page_number)),
    ("offset", _if_about_it(_offset)),
    ("link", _if_about_it(_body_links)),
    ("link", _unsaid_link),
)
"""The surest first."""


def _common(evidence: Evidence, said: str, asks: Ask | None) -> dict[str, Any]:
    """Give the fields that all kinds have. What else asks for pages is not used, and `inspect` says so."""
    size = evidence.asked.get(Ask.SIZE)
    return {
        "size": None if size is None else _size(evidence, size),
        "items": evidence.items,
        "told": Told(
            total=evidence.path(Tell.TOTAL),
            total_header=evidence.total_header,
            pages=evidence.path(Tell.PAGES),
            page=evidence.path(Tell.PAGE),
            size=evidence.path(Tell.SIZE),
            more=evidence.path(Tell.MORE),
            last=evidence.path(Tell.LAST),
            onward=evidence.path(Tell.LINK) if _ends_by_link(evidence, asks) else None,
        ),
        "evidence": (said, *_sentences(evidence, asks)),
    }


def _ends_by_link(evidence: Evidence, asks: Ask | None) -> bool:
    """Whether nothing but a link tells where a counted list ends: behind it, many servers refuse to answer."""
    return asks in {Ask.PAGE, Ask.OFFSET} and not evidence.has_length and Tell.LINK in evidence.told


def _sentences(evidence: Evidence, asks: Ask | None) -> Iterator[str]:
    if evidence.items.whole:
        yield "it has several lists, so each answer is an item"
    size = evidence.asked.get(Ask.SIZE)
    if size is not None:
        yield f"{size.said} is the size of a page"
    for tell in (*_LENGTH, Tell.SIZE):
        path = evidence.path(tell)
        if path is not None:
            yield f"`{_dotted(path)}` {tell.value}"
    if evidence.total_header is not None:
        yield f"the header `{evidence.total_header}` {Tell.TOTAL.value}"
    if _ends_by_link(evidence, asks):
        yield f"where `{_dotted(evidence.told[Tell.LINK][0])}` is null, the list ends"
    for ask, asker in evidence.asked.items():
        if ask not in {asks, Ask.SIZE}:
            yield f"{asker.said} is left to the caller"


def _size(evidence: Evidence, asker: Asker) -> Size:
    default = asker.default
    return Size(
        asked=asker.asked,
        default=default if _whole(default) else None,
        maximum=_bound(evidence, asker, "maximum"),
    )


def _first(evidence: Evidence, asker: Asker, *, default: int) -> int:
    """Give where counting begins: the declared default if it is 0 or 1, what its description says, the least that is allowed, what is usual."""
    told = begins(asker.words, asker.shown)
    said = (asker.default, told, _bound(evidence, asker, "minimum"))
    return next((value for value in said if _whole(value) and value in {0, 1}), default)


def _bound(evidence: Evidence, asker: Asker, name: str) -> int | None:
    found = present(evidence.types, asker.type)
    constraints = dict(found.constraints) if isinstance(found, Scalar) else {}
    bound = constraints.get(name)
    return int(bound) if isinstance(bound, int | float) and bound == bound // 1 else None


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _dotted(path: Steps) -> str:
    return ".".join(path)
