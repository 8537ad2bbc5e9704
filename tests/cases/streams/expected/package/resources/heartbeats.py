"""The operations of *Heartbeats*."""

from __future__ import annotations

from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncStreamingResponses,
    Kind,
    StreamingResponses,
    StreamView,
    Views,
)
from .._runtime.description.operation import Operation, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.streams.streams import AsyncEventStream, EventStream

FOLLOW_HEARTBEATS: Operation[str, None] = Operation(
    operation_id="followHeartbeats",
    method="GET",
    path="/heartbeats",
    resource="heartbeats",
    name="follow_heartbeats",
    responses={"200": Response({"text/event-stream": lambda: str})},
)


class Heartbeats:
    """The operations of *Heartbeats*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_streaming_response(self) -> HeartbeatsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return HeartbeatsViews(StreamingResponses, Heartbeats, self._caller)

    def follow_heartbeats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> EventStream[str]:
        """Follow heartbeats.

        `GET /heartbeats`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): One a second.
        """
        return self._caller.events(FOLLOW_HEARTBEATS, options=options)


class AsyncHeartbeats:
    """`Heartbeats`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_streaming_response(self) -> HeartbeatsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return HeartbeatsViews(AsyncStreamingResponses, AsyncHeartbeats, self._caller)

    async def follow_heartbeats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[str]:
        """Follow heartbeats.

        `GET /heartbeats`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): One a second.
        """
        return await self._caller.events(FOLLOW_HEARTBEATS, options=options)


class HeartbeatsViews(Views[Kind]):
    """The methods of `Heartbeats`, returning more."""

    follow_heartbeats = StreamView(
        Heartbeats.follow_heartbeats, AsyncHeartbeats.follow_heartbeats
    )
