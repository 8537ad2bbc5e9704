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

GRANTED: Operation[None, None] = Operation(
    operation_id="granted",
    method="GET",
    path="/granted",
    resource="calls",
    name="granted",
    responses={"204": Response()},
    security=({"oauth": ("read",)},),
)

MADE: Operation[None, None] = Operation(
    operation_id="made",
    method="POST",
    path="/made",
    resource="calls",
    name="made",
    responses={"204": Response()},
    security=({"oauth": ("read",)},),
)

KNOWN: Operation[None, None] = Operation(
    operation_id="known",
    method="GET",
    path="/known",
    resource="calls",
    name="known",
    responses={"204": Response()},
    security=({"openid": ()},),
)

CERTIFIED: Operation[None, None] = Operation(
    operation_id="certified",
    method="GET",
    path="/certified",
    resource="calls",
    name="certified",
    responses={"204": Response()},
    security=({"certificate": (), "session": ()},),
)

SHOWN: Operation[None, None] = Operation(
    operation_id="shown",
    method="GET",
    path="/shown",
    resource="calls",
    name="shown",
    responses={"204": Response()},
    security=({"certificate": ()},),
)

EITHER: Operation[None, None] = Operation(
    operation_id="either",
    method="GET",
    path="/either",
    resource="calls",
    name="either",
    responses={"204": Response()},
    security=({"certificate": ()}, {"key": ()}),
)

KEYED: Operation[None, None] = Operation(
    operation_id="keyed",
    method="GET",
    path="/keyed",
    resource="calls",
    name="keyed",
    responses={"204": Response()},
    security=({"key": ()}, {"query": ()}),
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

    def granted(self, *, options: RequestOptions | None = None) -> None:
        """Granted.

        `GET /granted`

        Security: `oauth`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(GRANTED, options=options)

    def made(self, *, options: RequestOptions | None = None) -> None:
        """Made.

        `POST /made`

        Security: `oauth`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(MADE, options=options)

    def known(self, *, options: RequestOptions | None = None) -> None:
        """Known.

        `GET /known`

        Security: `openid`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(KNOWN, options=options)

    def certified(self, *, options: RequestOptions | None = None) -> None:
        """Certified.

        `GET /certified`

        Security: `certificate` and `session`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(CERTIFIED, options=options)

    def shown(self, *, options: RequestOptions | None = None) -> None:
        """Shown.

        `GET /shown`

        Security: `certificate`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(SHOWN, options=options)

    def either(self, *, options: RequestOptions | None = None) -> None:
        """Either.

        `GET /either`

        Security: `certificate`, or `key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(EITHER, options=options)

    def keyed(self, *, options: RequestOptions | None = None) -> None:
        """Keyed.

        `GET /keyed`

        Security: `key`, or `query`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(KEYED, options=options)


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

    async def granted(self, *, options: RequestOptions | None = None) -> None:
        """Granted.

        `GET /granted`

        Security: `oauth`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(GRANTED, options=options)

    async def made(self, *, options: RequestOptions | None = None) -> None:
        """Made.

        `POST /made`

        Security: `oauth`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(MADE, options=options)

    async def known(self, *, options: RequestOptions | None = None) -> None:
        """Known.

        `GET /known`

        Security: `openid`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(KNOWN, options=options)

    async def certified(self, *, options: RequestOptions | None = None) -> None:
        """Certified.

        `GET /certified`

        Security: `certificate` and `session`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(CERTIFIED, options=options)

    async def shown(self, *, options: RequestOptions | None = None) -> None:
        """Shown.

        `GET /shown`

        Security: `certificate`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(SHOWN, options=options)

    async def either(self, *, options: RequestOptions | None = None) -> None:
        """Either.

        `GET /either`

        Security: `certificate`, or `key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(EITHER, options=options)

    async def keyed(self, *, options: RequestOptions | None = None) -> None:
        """Keyed.

        `GET /keyed`

        Security: `key`, or `query`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(KEYED, options=options)


class CallsViews(Views[Kind]):
    """The methods of `Calls`, returning more."""

    granted = View(Calls.granted)
    made = View(Calls.made)
    known = View(Calls.known)
    certified = View(Calls.certified)
    shown = View(Calls.shown)
    either = View(Calls.either)
    keyed = View(Calls.keyed)
