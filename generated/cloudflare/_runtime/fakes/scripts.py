"""What a test says of an operation's answers, in the order in which they are given.

Every method prepares one answer, checks it against the description, and returns what
further answers are chained to.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

import httpx2

from ..unset import UNSET, Unset
from .answers import AnswerMaker
from .prepared import Prepared
from .recorded import RecordedCall

T = TypeVar("T")
Item = TypeVar("Item")
S = TypeVar("S")


class Preparing(Generic[T, S]):
    """Takes what an operation answers, and gives what further answers are chained to."""

    def __init__(self, maker: AnswerMaker) -> None:
        self._maker = maker

    def returns(self, value: T | Unset = UNSET, /, **fields: object) -> S:
        """Answer with a success.

        Args:
            value: What the method returns.
            fields: In place of `value`: fields of the model that it returns. The others
                are those of the example.

        Raises:
            ValidationError: The value is not what is described.
            TypeError: A field is unknown.
        """
        return self._add(self._maker.success(value, fields))

    def answers(self, function: Callable[[RecordedCall], T], /) -> S:
        """Answer each call with a success that a function makes of it.

        What it raises, the call raises. For example:

            fake.zones.get_zone.answers(lambda call: zones[call.path["zone_id"]])

        Args:
            function: Takes the call, and gives what the method returns, which is
                checked against the description then.
        """

        def made(call: RecordedCall) -> Prepared:
            return self._maker.success(function(call), {})

        return self._add(Prepared(made=made))

    def streams(self, *items: T) -> S:
        """Answer with a stream of events, or of lines of JSON, that yields the items.

        Raises:
            ValidationError: An item is not what is described.
            TypeError: The operation answers with no stream.
        """
        return self._add(self._maker.stream(items))

    def fails(self, status: int, body: object = UNSET, /, **fields: object) -> S:
        """Answer with a failure, which the client raises as its typed error.

        Its `Retry-After` is 0, so that a client that tries again does not wait.

        Args:
            status: The HTTP status, such as 403.
            body: What the error has as its `body`: a model, or plain JSON data.
            fields: In place of `body`: some of its fields, the others sampled.

        Raises:
            ValidationError: The body is not what is described.
            TypeError: A field is unknown.
            ValueError: The status is that of a success.
        """
        return self._add(self._maker.failure(status, body, fields))

    def responds(
        self,
        status: int = 200,
        *,
        content: str | bytes = b"",
        json: Any = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> S:
        """Answer with anything, described or not.

        Args:
            status: The HTTP status.
            content: The content, as text or bytes.
            json: In place of `content`: data that are written as JSON.
            headers: The headers.
        """
        given = dict(headers or {})
        if json is not UNSET:
            content = _json_text(json)
            given = {"content-type": "application/json", **given}
        raw = content.encode() if isinstance(content, str) else content
        return self._add(Prepared(status=status, headers=given, content=raw))

    def raises(self, error: Exception, /) -> S:
        """Answer not at all: raise an error where the request would be sent.

        Errors of `httpx2` become those of the client, which may try again.
        """
        return self._add(Prepared(error=error))

    def times_out(self) -> S:
        """Answer too late: the client raises `ApiTimeoutError`."""
        return self.raises(httpx2.ReadTimeout("timed out"))

    def disconnects(self) -> S:
        """Refuse the connection: the client raises `ApiConnectionError`."""
        return self.raises(httpx2.ConnectError("connection refused"))

    def _add(self, answer: Prepared) -> S:
        raise NotImplementedError  # a stub begins a script with it, a script goes on


class PreparingPages(Preparing[T, S], Generic[T, Item, S]):
    """The same of an operation that answers with a list in pages."""

    def pages(self, *pages: Iterable[Item]) -> S:
        """Answer with a list of several pages, each call with the page it asks for.

        Totals, cursors and links are made as the API tells them. Where it tells none,
        a page that is shorter than was asked for is the last. For example:

            fake.zones.list_zones.pages([first, second], [third])

        Args:
            pages: The items of each page. Those of pages that are counted are as many
                on each; the last may have less.

        Raises:
            ValidationError: An item is not what is described.
            ValueError: The pages are such as the API cannot give.
        """
        return self._add(self._maker.pages(pages))


class Script(Preparing[T, "Script[T]"]):
    """Answers that are given one after another; the last one is repeated."""

    def __init__(self, maker: AnswerMaker, answers: list[Prepared]) -> None:
        super().__init__(maker)
        self._answers = answers

    def _add(self, answer: Prepared) -> Script[T]:
        self._answers.append(answer)
        return self

    def __repr__(self) -> str:
        """Count the answers."""
        return f"<Script of {len(self._answers)} answers>"


class PagedScript(PreparingPages[T, Item, "PagedScript[T, Item]"]):
    """The same of an operation that answers with a list in pages."""

    def __init__(self, maker: AnswerMaker, answers: list[Prepared]) -> None:
        super().__init__(maker)
        self._answers = answers

    def _add(self, answer: Prepared) -> PagedScript[T, Item]:
        self._answers.append(answer)
        return self

    def __repr__(self) -> str:
        """Count the answers."""
        return f"<PagedScript of {len(self._answers)} answers>"


def _json_text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)
