"""The operations of *Calls*."""

from __future__ import annotations

from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Operation, Response
from .._runtime.options import RequestOptions
from .._runtime.views import async_raw, async_streaming, raw, streaming

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
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return CallsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> CallsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return CallsWithStreamingResponse(self._caller)

    def granted(self, *, options: RequestOptions | None = None) -> None:
        """Call `granted`.

        `GET /granted`

        Security: `oauth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `oauth`; nothing was sent.
        """
        return self._caller.call(GRANTED, options=options)

    def made(self, *, options: RequestOptions | None = None) -> None:
        """Call `made`.

        `POST /made`

        Security: `oauth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `oauth`; nothing was sent.
        """
        return self._caller.call(MADE, options=options)

    def known(self, *, options: RequestOptions | None = None) -> None:
        """Call `known`.

        `GET /known`

        Security: `openid`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `openid`; nothing was sent.
        """
        return self._caller.call(KNOWN, options=options)

    def certified(self, *, options: RequestOptions | None = None) -> None:
        """Call `certified`.

        `GET /certified`

        Security: `certificate` and `session`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `certificate` and `session`; nothing
                was sent.
        """
        return self._caller.call(CERTIFIED, options=options)

    def keyed(self, *, options: RequestOptions | None = None) -> None:
        """Call `keyed`.

        `GET /keyed`

        Security: `key`, or `query`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `key` or `query`; nothing was sent.
        """
        return self._caller.call(KEYED, options=options)


class CallsWithRawResponse:
    """`Calls`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Calls(caller.answering("raw"))
        self.granted = raw(methods.granted)
        self.made = raw(methods.made)
        self.known = raw(methods.known)
        self.certified = raw(methods.certified)
        self.keyed = raw(methods.keyed)


class CallsWithStreamingResponse:
    """`Calls`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Calls(caller.answering("streaming"))
        self.granted = streaming(methods.granted)
        self.made = streaming(methods.made)
        self.known = streaming(methods.known)
        self.certified = streaming(methods.certified)
        self.keyed = streaming(methods.keyed)


class AsyncCalls:
    """`Calls`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncCallsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncCallsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncCallsWithStreamingResponse(self._caller)

    async def granted(self, *, options: RequestOptions | None = None) -> None:
        """Call `granted`.

        `GET /granted`

        Security: `oauth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `oauth`; nothing was sent.
        """
        return await self._caller.call(GRANTED, options=options)

    async def made(self, *, options: RequestOptions | None = None) -> None:
        """Call `made`.

        `POST /made`

        Security: `oauth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `oauth`; nothing was sent.
        """
        return await self._caller.call(MADE, options=options)

    async def known(self, *, options: RequestOptions | None = None) -> None:
        """Call `known`.

        `GET /known`

        Security: `openid`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `openid`; nothing was sent.
        """
        return await self._caller.call(KNOWN, options=options)

    async def certified(self, *, options: RequestOptions | None = None) -> None:
        """Call `certified`.

        `GET /certified`

        Security: `certificate` and `session`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `certificate` and `session`; nothing
                was sent.
        """
        return await self._caller.call(CERTIFIED, options=options)

    async def keyed(self, *, options: RequestOptions | None = None) -> None:
        """Call `keyed`.

        `GET /keyed`

        Security: `key`, or `query`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `key` or `query`; nothing was sent.
        """
        return await self._caller.call(KEYED, options=options)


class AsyncCallsWithRawResponse:
    """`AsyncCalls`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncCalls(caller.answering("raw"))
        self.granted = async_raw(methods.granted)
        self.made = async_raw(methods.made)
        self.known = async_raw(methods.known)
        self.certified = async_raw(methods.certified)
        self.keyed = async_raw(methods.keyed)


class AsyncCallsWithStreamingResponse:
    """`AsyncCalls`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncCalls(caller.answering("streaming"))
        self.granted = async_streaming(methods.granted)
        self.made = async_streaming(methods.made)
        self.known = async_streaming(methods.known)
        self.certified = async_streaming(methods.certified)
        self.keyed = async_streaming(methods.keyed)
