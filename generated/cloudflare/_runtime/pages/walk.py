"""From a page to the next: which request asks for it, or none. Does no I/O itself.

Takes the first request of a list and then each answer; gives a page, and the request
for the next one. `Pager` and `AsyncPager` send. What always holds: a walk ends, or it
fails; no page is asked for twice.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, TypeGuard, assert_never

from ..calling.task import Task
from ..codec.plain import is_mapping
from ..codec.record import Record
from ..codec.wiretext import bare_int
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
from ..errors import PaginationError
from ..exchange.exchange import Answer
from ..unset import UNSET
from ..values import immutable
from .links import followed, next_link
from .listing import Listing, at, link_to_next


@immutable
class Found:
    """What stands on a page."""

    items: list[Any]
    body: Any
    total: int | None
    has_next: bool = False


class Walk:
    """One way through the pages of a listing, from the first to the last."""

    def __init__(self, of: Listing) -> None:
        self._listing = of
        self._paging = of.paging
        self._seen: set[str] = set()
        self._before: tuple[int | None, list[Any]] | None = None
        self._position: int | None = None
        self._first = 0
        self._largest = 0
        self._task = of.first
        self._upcoming: Task | PaginationError | None = of.first
        self._start()

    def next(self) -> Task | None:
        """Return the request for the next page, which is to be sent; None at the end.

        Raises:
            PaginationError: The server leads in a circle, or to another host.
        """
        if isinstance(self._upcoming, PaginationError):
            raise self._upcoming
        if self._upcoming is not None:
            self._task = self._upcoming
        return self._upcoming

    def read(self, answer: Answer) -> Found:
        """Read what came of the request.

        What is no list, where one is described, is the only item there is.

        Raises:
            ApiResultError: It says that the call failed.
        """
        answers = self._task.prepared.answers
        body = self._task.value(answer)
        answers.payload(answer, body)
        steps = self._paging.items
        items = at(body, steps)
        if items is None or items is UNSET:
            items = []
        elif self._paging.whole:
            items = [items]
        if not _is_list(items):
            self._upcoming = None
            return Found(items=[items], body=body, total=None)
        found = Found(
            items=_unwrapped(items, self._paging.wrapped),
            body=body,
            total=_total(self._paging, body, answer),
        )
        try:
            self._upcoming = self._next(found, answer)
        except PaginationError as error:
            self._upcoming = error  # raised once what is here has been read
        return replace(found, has_next=self._upcoming is not None)

    def _start(self) -> None:
        match self._paging:
            case PageNumber() | ItemOffset() as counted:
                given = self._listing.given(counted)
                self._position = number(given)
                self._first = counted.first
            case BodyCursor() | HeaderCursor() | ItemCursor() as told:
                given = self._listing.given(told)
                if given is not UNSET:
                    self._seen.add(_text(given))
            case BodyLink() | HeaderLink():
                self._seen.add(str(self._task.url))
            case _:
                assert_never(self._paging)

    def _next(self, found: Found, answer: Answer) -> Task | None:
        more, last = self._paging.more, self._paging.last
        if more is not None and at(found.body, more) is False:
            return None
        if last is not None and at(found.body, last) is True:
            return None
        onward = self._paging.onward
        if onward is not None and at(found.body, onward) in (None, ""):
            return None
        match self._paging:
            case PageNumber():
                return self._next_number(self._paging, found, answer)
            case ItemOffset():
                return self._next_offset(self._paging, found, answer)
            case BodyCursor() as paging:
                return self._next_cursor(paging, at(found.body, paging.next), answer)
            case HeaderCursor() as paging:
                value = answer.response.headers.get(paging.header)
                return self._next_cursor(paging, value, answer)
            case ItemCursor() as paging:
                return self._next_item(paging, found, answer)
            case BodyLink(next=path):
                return self._next_link(link_to_next(at(found.body, path)), answer)
            case HeaderLink():
                return self._next_link(next_link(answer.response.headers), answer)
            case _:
                assert_never(self._paging)

    def _next_number(
        self, paging: PageNumber, found: Found, answer: Answer
    ) -> Task | None:
        told = number(at(found.body, paging.page))
        if self._position is None:  # what is answered to no number is the first page
            self._position = paging.first if told is None else told
            self._first = min(self._position, 1)
        full = self._full(found)
        index = self._position - self._first
        pages = number(at(found.body, paging.pages))
        if pages is not None:
            ended = index + 1 >= pages
        elif found.total is not None:
            # The last page may be short: the largest so far tells what a full one has.
            self._largest = max(self._largest, len(found.items))
            reached = index * (full or self._largest) + (full or len(found.items))
            ended = reached >= found.total
        else:
            ended = full is not None and len(found.items) < full
        self._check_repeated(told, found, answer, ended=ended)
        if ended or not found.items:
            return None
        self._position += 1
        return self._listing.asking(paging, self._position)

    def _next_offset(
        self, paging: ItemOffset, found: Found, answer: Answer
    ) -> Task | None:
        if self._position is None:
            self._position = paging.first
        reached = self._position + len(found.items)
        full = self._full(found)
        if found.total is not None:
            ended = reached - paging.first >= found.total
        else:
            ended = full is not None and len(found.items) < full
        self._check_repeated(None, found, answer, ended=ended)
        if ended or not found.items:
            return None
        self._position = reached
        return self._listing.asking(paging, reached)

    def _next_item(
        self, paging: ItemCursor, found: Found, answer: Answer
    ) -> Task | None:
        full = self._full(found)
        if not found.items or (full is not None and len(found.items) < full):
            return None
        return self._next_cursor(paging, at(found.items[-1], paging.key), answer)

    def _next_cursor(
        self,
        paging: BodyCursor | HeaderCursor | ItemCursor,
        value: object,
        answer: Answer,
    ) -> Task | None:
        if value is UNSET or not value:
            return None
        if isinstance(value, str) and _URL.match(value):
            return self._next_link(value, answer)
        if _text(value) in self._seen:
            raise self._circle("the same cursor again", answer)
        self._seen.add(_text(value))
        return self._listing.asking(paging, value)

    def _next_link(self, link: str | None, answer: Answer) -> Task | None:
        if not link:
            return None
        task = self._task
        url = followed(task.url, link, task.applied.query)
        if url is None:
            raise self._error("leads away from the API's own origin", answer)
        if str(url) in self._seen:
            raise self._circle("the URL of a page that was read", answer)
        self._seen.add(str(url))
        return replace(task, url=url, path=url.path)

    def _full(self, found: Found) -> int | None:
        """Return how many items a full page has, where that is known for certain.

        The server tells it; or a parameter asks for it that is declared with its
        maximum, to which a server may cut down what is asked for.
        """
        told = number(at(found.body, self._paging.per_page))
        if told is not None and told > 0:
            return told
        size = self._paging.size
        if size is None or size.maximum is None:
            return None
        asked = number(self._listing.given(size))
        wanted = size.default if asked is None else asked
        return None if wanted is None or wanted < 1 else min(wanted, size.maximum)

    def _check_repeated(
        self, told: int | None, found: Found, answer: Answer, *, ended: bool
    ) -> None:
        """Refuse a server that answers with one page whatever it is asked for.

        At the end of a list a number that is only told wrong does no harm.
        """
        before, self._before = self._before, (told, found.items)
        if before is None or not found.items:
            return
        same_number = told is not None and told == before[0]
        known = same_number or (found.total is None and not ended)
        if (same_number and not ended) or (known and found.items == before[1]):
            raise self._circle("the same page again", answer)

    def _circle(self, said: str, answer: Answer) -> PaginationError:
        return self._error(f"gives {said}, so the list would never end", answer)

    def _error(self, said: str, answer: Answer) -> PaginationError:
        call = answer.call
        return PaginationError(
            call.redactor.text(
                f"the answer to {call.operation_id or call.place} {said}"
            ),
            operation_id=call.operation_id,
            method=call.request.method,
            url=call.url,
            retries=answer.retries,
        )


_URL = re.compile(r"https?://|/[^?]*\?")
"""A cursor that is a URL is not sent, but followed: a name such as `next` tells both."""


def _text(cursor: object) -> str:
    """Return what tells a cursor from all others; a key may be a map of models."""
    if not is_mapping(cursor):
        return str(cursor)
    parts = {
        name: one.__to_wire__(strict=False) if isinstance(one, Record) else one
        for name, one in cursor.items()
    }
    return str(parts)


def _unwrapped(entries: list[Any], steps: Steps) -> list[Any]:
    """Return the items of entries that only wrap them; one that wraps nothing has none."""
    if not steps:
        return entries
    return [one for one in (at(entry, steps) for entry in entries) if one is not UNSET]


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def number(value: Any) -> int | None:
    """Return a whole number however it is written; None for anything else.

    For example: `7`, `7.0` and `"7"` are 7.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return bare_int(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    is_digits = isinstance(value, str) and value.isascii() and value.isdigit()
    return int(value) if is_digits and len(value) < _MOST_DIGITS else None


_MOST_DIGITS = 20


def _total(paging: Paging, body: Any, answer: Answer) -> int | None:
    told = number(at(body, paging.total))
    if told is None and paging.total_header is not None:
        told = number(answer.response.headers.get(paging.total_header))
    return told
