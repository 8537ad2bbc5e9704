"""The operations of *Lines*."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import IO

from .. import dicts, models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncRawResponses,
    AsyncStreamingResponses,
    Kind,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.description.operation import Operation, RequestBody, Response
from .._runtime.settings.options import RequestOptions

SEND_LINES: Operation[None, None] = Operation(
    operation_id="send_lines",
    method="POST",
    path="/drawings/lines",
    resource="lines",
    name="send_lines",
    body=RequestBody({"application/jsonl": lambda: models.Author}, required=True),
    responses={"204": Response()},
)


class Lines:
    """The operations of *Lines*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> LinesViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return LinesViews(RawResponses, Lines, self._caller)

    @property
    def with_streaming_response(self) -> LinesViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return LinesViews(StreamingResponses, Lines, self._caller)

    def send_lines(
        self,
        *,
        body: (
            Iterable[models.Author | dicts.Author]
            | AsyncIterable[models.Author | dicts.Author]
            | bytes
            | IO[bytes]
        ),
        options: RequestOptions | None = None,
    ) -> None:
        """Send lines.

        `POST /drawings/lines`

        Args:
            body: Sent as `application/jsonl`. An iterable that is not a list is sent
                item by item, as items come.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(SEND_LINES, body=body, options=options)


class AsyncLines:
    """`Lines`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> LinesViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return LinesViews(AsyncRawResponses, AsyncLines, self._caller)

    @property
    def with_streaming_response(self) -> LinesViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return LinesViews(AsyncStreamingResponses, AsyncLines, self._caller)

    async def send_lines(
        self,
        *,
        body: (
            Iterable[models.Author | dicts.Author]
            | AsyncIterable[models.Author | dicts.Author]
            | bytes
            | IO[bytes]
        ),
        options: RequestOptions | None = None,
    ) -> None:
        """Send lines.

        `POST /drawings/lines`

        Args:
            body: Sent as `application/jsonl`. An iterable that is not a list is sent
                item by item, as items come.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(SEND_LINES, body=body, options=options)


class LinesViews(Views[Kind]):
    """The methods of `Lines`, returning more."""

    send_lines = View(Lines.send_lines)
