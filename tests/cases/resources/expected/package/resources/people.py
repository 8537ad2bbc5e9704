"""The operations of *People*."""

from __future__ import annotations

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
from .._runtime.description.operation import Operation, Response
from .._runtime.settings.options import RequestOptions

PING: Operation[None, None] = Operation(
    operation_id="ping",
    method="GET",
    path="/ping",
    resource="people",
    name="ping",
    responses={"204": Response()},
)


class People:
    """The operations of *People*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> PeopleViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PeopleViews(RawResponses, People, self._caller)

    @property
    def with_streaming_response(self) -> PeopleViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return PeopleViews(StreamingResponses, People, self._caller)

    def ping(self, *, options: RequestOptions | None = None) -> None:
        """Ping.

        `GET /ping`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(PING, options=options)


class AsyncPeople:
    """`People`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> PeopleViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PeopleViews(AsyncRawResponses, AsyncPeople, self._caller)

    @property
    def with_streaming_response(self) -> PeopleViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return PeopleViews(AsyncStreamingResponses, AsyncPeople, self._caller)

    async def ping(self, *, options: RequestOptions | None = None) -> None:
        """Ping.

        `GET /ping`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(PING, options=options)


class PeopleViews(Views[Kind]):
    """The methods of `People`, returning more."""

    ping = View(People.ping)
