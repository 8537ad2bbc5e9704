"""The operations of *Calls*."""

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

DEFAULT: Operation[None, None] = Operation(
    operation_id="default",
    method="GET",
    path="/default",
    resource="calls",
    name="default",
    responses={"204": Response()},
    security=({"token": ()}, {"email": (), "key": ()}),
)

OPEN: Operation[None, None] = Operation(
    operation_id="open",
    method="GET",
    path="/open",
    resource="calls",
    name="open",
    responses={"204": Response()},
    security=(),
)

EITHER: Operation[None, None] = Operation(
    operation_id="either",
    method="GET",
    path="/either",
    resource="calls",
    name="either",
    responses={"204": Response()},
    security=({}, {"query": ()}),
)

BASIC: Operation[None, None] = Operation(
    operation_id="basic",
    method="GET",
    path="/basic",
    resource="calls",
    name="basic",
    responses={"204": Response()},
    security=({"login": ()},),
)

UNKNOWN: Operation[None, None] = Operation(
    operation_id="unknown",
    method="GET",
    path="/unknown",
    resource="calls",
    name="unknown",
    responses={"204": Response()},
    security=({"mystery": ()},),
)


class Calls:
    """The operations of *Calls*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> CallsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return CallsViews(RawResponses, Calls, self._caller)

    @property
    def with_streaming_response(self) -> CallsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return CallsViews(StreamingResponses, Calls, self._caller)

    def default(self, *, options: RequestOptions | None = None) -> None:
        """Default.

        `GET /default`

        Security: `token`, or `email` and `key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(DEFAULT, options=options)

    def open(self, *, options: RequestOptions | None = None) -> None:
        """Open.

        `GET /open`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(OPEN, options=options)

    def either(self, *, options: RequestOptions | None = None) -> None:
        """Either.

        `GET /either`

        Security: none, or `query`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(EITHER, options=options)

    def basic(self, *, options: RequestOptions | None = None) -> None:
        """Basic.

        `GET /basic`

        Security: `login`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(BASIC, options=options)

    def unknown(self, *, options: RequestOptions | None = None) -> None:
        """Unknown.

        `GET /unknown`

        Security: `mystery`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(UNKNOWN, options=options)


class AsyncCalls:
    """`Calls`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> CallsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return CallsViews(AsyncRawResponses, AsyncCalls, self._caller)

    @property
    def with_streaming_response(self) -> CallsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return CallsViews(AsyncStreamingResponses, AsyncCalls, self._caller)

    async def default(self, *, options: RequestOptions | None = None) -> None:
        """Default.

        `GET /default`

        Security: `token`, or `email` and `key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(DEFAULT, options=options)

    async def open(self, *, options: RequestOptions | None = None) -> None:
        """Open.

        `GET /open`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(OPEN, options=options)

    async def either(self, *, options: RequestOptions | None = None) -> None:
        """Either.

        `GET /either`

        Security: none, or `query`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(EITHER, options=options)

    async def basic(self, *, options: RequestOptions | None = None) -> None:
        """Basic.

        `GET /basic`

        Security: `login`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(BASIC, options=options)

    async def unknown(self, *, options: RequestOptions | None = None) -> None:
        """Unknown.

        `GET /unknown`

        Security: `mystery`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(UNKNOWN, options=options)


class CallsViews(Views[Kind]):
    """The methods of `Calls`, returning more."""

    default = View(Calls.default)
    open = View(Calls.open)
    either = View(Calls.either)
    basic = View(Calls.basic)
    unknown = View(Calls.unknown)
