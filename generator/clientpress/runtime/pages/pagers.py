"""Lists that are answered in pages: iterated, and asked for page by page."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..unset import UNSET, Unset

if TYPE_CHECKING:  # whoever imports a resource with lists may never walk one
    if sys.version_info >= (3, 13):
        from typing import TypeVar as DefaultTypeVar
    else:
        from typing_extensions import TypeVar as DefaultTypeVar
    from ..calling.task import Task
    from ..exchange.exchange import Answer
    from ..exchange.responses import RawResponse
    from .listing import Listing
    from .walk import Found, Walk

Item = TypeVar("Item")
if TYPE_CHECKING:
    Body = DefaultTypeVar("Body", default=Any)  # so that `Pager[Zone]` may be written
else:
    Body = TypeVar("Body")


class Page(Generic[Item, Body]):
    """One page of a list.

    Attributes:
        items: The items of this page alone.
        total: How many items all pages have; None where the API does not tell.
        body: The whole answer, decoded.
        has_next: Whether there is another page.
        response: Status, headers and content of the answer.
    """

    __slots__ = ("body", "has_next", "items", "response", "total")

    if not TYPE_CHECKING:  # takes one parameter or both
        __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, found: Found, response: RawResponse[Any]) -> None:
        self.items: list[Item] = found.items
        self.total = found.total
        self.body: Body = found.body
        self.has_next = found.has_next
        self.response = response

    def __iter__(self) -> Iterator[Item]:
        """Give the items of this page."""
        return iter(self.items)

    def __len__(self) -> int:
        """Count the items of this page."""
        return len(self.items)

    def __repr__(self) -> str:
        """Count, since items may hold what is secret."""
        of = "" if self.total is None else f" of {self.total}"
        return f"<Page: {len(self)}{of} items>"


# Derived from `AsyncPager`, word by word: change that one.
class Pager(Generic[Item, Body]):
    """A list that is answered in pages.

    Nothing is sent before it is iterated, and each page only when its first item is
    wanted. Every iteration begins anew. For example:

        for zone in client.zones.list_zones():
            print(zone.name)
    """

    __slots__ = ("_listing", "_run", "_total")

    if not TYPE_CHECKING:  # takes one parameter or both
        __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, listing: Listing, run: Callable[[Task], Answer]) -> None:
        self._listing = listing
        self._run = run
        self._total: int | Unset | None = UNSET

    def __iter__(self) -> Iterator[Item]:
        """Give every item of every page; raises as `pages` does."""
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[Item, Body]]:
        """Give every page, each asked for when it is wanted.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that this client understands.
            PaginationError: The server leads in a circle, or to another host.
        """
        walk = _walk(self._listing)
        while (task := walk.next()) is not None:
            page = _page(walk, task, self._run(task))
            self._total = page.total
            yield page

    def first_page(self) -> Page[Item, Body]:
        """Ask for the first page alone; raises as `pages` does."""
        walk = _walk(self._listing)
        task = self._listing.first
        page = _page(walk, task, self._run(task))
        self._total = page.total
        return page

    def total(self) -> int | None:
        """Return how many items all pages have; None where the API does not tell.

        It is what the last page said that was read; before there was any, the first
        page is asked for. Raises as `pages` does.
        """
        if self._total is UNSET:
            page = self.first_page()
            return page.total
        return self._total

    def __repr__(self) -> str:
        """Name the operation."""
        return f"<Pager of {self._listing.place}>"


class AsyncPager(Generic[Item, Body]):
    """A list that is answered in pages; it is iterated, and not awaited.

    Nothing is sent before it is iterated, and each page only when its first item is
    wanted. Every iteration begins anew. For example:

        async for zone in client.zones.list_zones():
            print(zone.name)
    """

    __slots__ = ("_listing", "_run", "_total")

    if not TYPE_CHECKING:  # takes one parameter or both
        __class_getitem__ = classmethod(GenericAlias)

    def __init__(
        self, listing: Listing, run: Callable[[Task], Awaitable[Answer]]
    ) -> None:
        self._listing = listing
        self._run = run
        self._total: int | Unset | None = UNSET

    async def __aiter__(self) -> AsyncIterator[Item]:
        """Give every item of every page; raises as `pages` does."""
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[Item, Body]]:
        """Give every page, each asked for when it is wanted.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that this client understands.
            PaginationError: The server leads in a circle, or to another host.
        """
        walk = _walk(self._listing)
        while (task := walk.next()) is not None:
            page = _page(walk, task, await self._run(task))
            self._total = page.total
            yield page

    async def first_page(self) -> Page[Item, Body]:
        """Ask for the first page alone; raises as `pages` does."""
        walk = _walk(self._listing)
        task = self._listing.first
        page = _page(walk, task, await self._run(task))
        self._total = page.total
        return page

    async def total(self) -> int | None:
        """Return how many items all pages have; None where the API does not tell.

        It is what the last page said that was read; before there was any, the first
        page is asked for. Raises as `pages` does.
        """
        if self._total is UNSET:
            page = await self.first_page()
            return page.total
        return self._total

    def __repr__(self) -> str:
        """Name the operation."""
        return f"<AsyncPager of {self._listing.place}>"


def _walk(listing: Listing) -> Walk:
    from .walk import Walk

    return Walk(listing)


def _page(walk: Walk, task: Task, answer: Answer) -> Page[Any]:
    from ..exchange.responses import RawResponse

    return Page(walk.read(answer), RawResponse(answer, task.payload))
