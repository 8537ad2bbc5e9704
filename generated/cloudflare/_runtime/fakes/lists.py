"""Lists of a fake that have several pages: each request is answered with what it asks for.

Takes the pages that a test prepares; gives the answer to a call: its items, and what
tells of the other pages, in whichever way the API tells it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, assert_never

from ..codec.plain import is_mapping
from ..description.paging import (
    BodyCursor,
    BodyLink,
    HeaderCursor,
    HeaderLink,
    ItemCursor,
    ItemOffset,
    PageNumber,
    Paging,
    Steps,
)
from ..pages.walk import number
from ..values import immutable
from .pages import asked_for, last_page, with_value
from .recorded import MASK, RecordedCall

_MARK = "fake_page"
"""The parameter of links that a fake makes."""


@immutable
class PreparedList:
    """A list in pages.

    Attributes:
        paging: How the operation tells of them.
        pages: The items of each, as JSON data.
        whole: An answer, with other items.
        faults: How often an answer is not what is described.
    """

    paging: Paging
    pages: tuple[list[Any], ...]
    whole: Any
    faults: Callable[[Any], float]

    def answer(self, call: RecordedCall) -> tuple[Any, Mapping[str, str]]:
        """Return the body of the answer to a call, and its headers."""
        at = self._asked(call)
        items = self._page(at) if 0 <= at < len(self.pages) else []
        value = items[0] if self.paging.whole and items else items
        whole = with_value(self.whole, self.paging.items, value)
        whole = last_page(self.paging, whole, self.faults)
        total = sum(map(len, self.pages))
        told: list[tuple[Steps | None, object]] = [
            (self.paging.total, total),
            (self.paging.pages, len(self.pages)),
            (self.paging.per_page, max(map(len, self.pages), default=0)),
            (self.paging.page, at + _first(self.paging)),
            (self.paging.more, at + 1 < len(self.pages)),
            (self.paging.last, at + 1 >= len(self.pages)),
        ]
        for steps, value in told:
            whole = self._told(whole, steps, value)
        headers: dict[str, str] = {}
        if self.paging.total_header is not None:
            headers[self.paging.total_header] = str(total)
        if at + 1 < len(self.pages):
            whole, more = self._leading_on(whole, at + 1, call)
            headers |= more
        return whole, headers

    def _told(self, whole: Any, steps: Steps | None, value: object) -> Any:
        if not steps:
            return whole
        changed = with_value(whole, steps, value)
        return changed if self.faults(changed) <= self.faults(whole) else whole

    def _leading_on(
        self, whole: Any, following: int, call: RecordedCall
    ) -> tuple[Any, Mapping[str, str]]:
        """Say where the following page is; it goes by its number, counted from 0."""
        match self.paging:
            case BodyCursor(next=steps):
                shapes = [f"{following}", following, *_keyed(following)]
                return self._with_one(whole, steps, shapes), {}
            case HeaderCursor(header=header):
                return whole, {header: str(following)}
            case BodyLink(next=steps):
                link = _link(call, following)
                shapes = [link, {"href": link}, *_listed(link)]
                return self._with_one(whole, steps, shapes), {}
            case HeaderLink():
                return whole, {"link": f'<{_link(call, following)}>; rel="next"'}
            case PageNumber(onward=steps) | ItemOffset(onward=steps) if steps:
                link = _link(call, following)
                return self._with_one(whole, steps, [link, {"href": link}]), {}
            case PageNumber() | ItemOffset() | ItemCursor():
                return whole, {}
            case _:
                assert_never(self.paging)

    def _with_one(self, whole: Any, steps: Steps, values: Sequence[object]) -> Any:
        """Return an answer with the value that fits best, the first of those."""
        told = [with_value(whole, steps, value) for value in values]
        return min(told, key=self.faults)

    def _asked(self, call: RecordedCall) -> int:
        """Return which page a call asks for, counted from 0."""
        match self.paging:
            case PageNumber() as paging:
                given = number(asked_for(call, paging))
                return 0 if given is None else given - paging.first
            case ItemOffset() as paging:
                given = number(asked_for(call, paging))
                return 0 if given is None else self._page_at(given - paging.first)
            case BodyCursor() | HeaderCursor() as paging:
                key = asked_for(call, paging)
                return number(next(iter(key), None) if is_mapping(key) else key) or 0
            case ItemCursor() as paging:
                return self._page_behind(asked_for(call, paging), paging)
            case BodyLink() | HeaderLink():
                return number(call.query.get(_MARK)) or 0
            case _:
                assert_never(self.paging)

    def _page(self, at: int) -> list[Any]:
        """Return the items of a page.

        Where the last of them leads on, and is called like that of another page, as
        sample data are, it gets another key.
        """
        paging, items = self.paging, self.pages[at]
        if not isinstance(paging, ItemCursor) or not items:
            return items
        keys = [_key(page[-1], paging) for page in self.pages if page]
        own = _key(items[-1], paging)
        if own is not None and keys.count(own) == 1:
            return items
        steps = (*paging.wrapped, *paging.key)
        named = [with_value(items[-1], steps, key) for key in (at + 1, f"{at + 1}")]
        pages = [[*items[:-1], last] for last in named]
        pages.append(items)
        return min(pages, key=lambda page: self.faults(self._holding(page)))

    def _holding(self, items: list[Any]) -> Any:
        return with_value(self.whole, self.paging.items, items)

    def _page_behind(self, key: object, paging: ItemCursor) -> int:
        """Return which page begins behind the item with a key; the first for none."""
        if key is None:
            return 0
        for at in range(len(self.pages)):
            items = self._page(at)
            if items and str(_key(items[-1], paging)) == str(key):
                return at + 1
        return len(self.pages)

    def _page_at(self, position: int) -> int:
        """Return which page begins at an item; one behind the last where none does."""
        start = 0
        for at, page in enumerate(self.pages):
            if start >= position:
                return at
            start += len(page)
        return len(self.pages)


def check_sizes(paging: Paging, pages: tuple[list[Any], ...]) -> None:
    """Refuse pages that a list cannot have.

    Raises:
        ValueError: A page before the last is shorter than another, or an answer that is
            one item of itself is given several.
    """
    if paging.whole and any(len(page) != 1 for page in pages):
        raise ValueError("each page is one answer")
    sizes = {len(page) for page in pages[:-1]}
    last = len(pages[-1]) if pages else 0
    uneven = len(sizes) > 1 or (sizes and last > max(sizes))
    if isinstance(paging, PageNumber) and paging.pages is None and uneven:
        raise ValueError("pages that are counted are of one size; the last may be less")


def _first(paging: Paging) -> int:
    return paging.first if isinstance(paging, PageNumber) else 1


def _key(item: Any, paging: ItemCursor) -> Any:
    """Return what an item is called by; None where it is not called anything."""
    for step in (*paging.wrapped, *paging.key):
        item = item.get(step) if is_mapping(item) else None
    return item


def _listed(link: str) -> Iterator[list[dict[str, str]]]:
    """Give the lists of links that an answer may have, with one to a page."""
    for relation in ("rel", "relation"):
        for url in ("href", "url", "uri"):
            yield [{relation: "next", url: link}]


def _keyed(following: int) -> Iterator[object]:
    """Give the shapes of a key that is a map, of texts, numbers or objects."""
    parts: tuple[object, ...] = (f"{following}", following, {})
    yield from ({f"{following}": part} for part in parts)


def _link(call: RecordedCall, following: int) -> str:
    """Return the URL of a page; the client adds its credentials itself."""
    query = call.query.set(_MARK, str(following))
    for name, value in call.query.multi_items():
        if value == MASK:
            query = query.remove(name)
    return f"{call.url.partition('?')[0]}?{query}"
