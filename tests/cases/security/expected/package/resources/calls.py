"""The operations of *Calls*."""

from __future__ import annotations

from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Operation, Response
from .._runtime.options import RequestOptions
from .._runtime.views import async_raw, async_streaming, raw, streaming

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
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return CallsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> CallsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return CallsWithStreamingResponse(self._caller)

    def default(self, *, options: RequestOptions | None = None) -> None:
        """Call `default`.

        `GET /default`

        Security: `token`, or `email` and `key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `token` or `email` and `key`; nothing
                was sent.
        """
        return self._caller.call(DEFAULT, options=options)

    def open(self, *, options: RequestOptions | None = None) -> None:
        """Call `open`.

        `GET /open`

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(OPEN, options=options)

    def either(self, *, options: RequestOptions | None = None) -> None:
        """Call `either`.

        `GET /either`

        Security: none, or `query`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(EITHER, options=options)

    def basic(self, *, options: RequestOptions | None = None) -> None:
        """Call `basic`.

        `GET /basic`

        Security: `login`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `login`; nothing was sent.
        """
        return self._caller.call(BASIC, options=options)

    def unknown(self, *, options: RequestOptions | None = None) -> None:
        """Call `unknown`.

        `GET /unknown`

        Security: `mystery`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `mystery`; nothing was sent.
        """
        return self._caller.call(UNKNOWN, options=options)


class CallsWithRawResponse:
    """`Calls`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Calls(caller.answering("raw"))
        self.default = raw(methods.default)
        self.open = raw(methods.open)
        self.either = raw(methods.either)
        self.basic = raw(methods.basic)
        self.unknown = raw(methods.unknown)


class CallsWithStreamingResponse:
    """`Calls`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Calls(caller.answering("streaming"))
        self.default = streaming(methods.default)
        self.open = streaming(methods.open)
        self.either = streaming(methods.either)
        self.basic = streaming(methods.basic)
        self.unknown = streaming(methods.unknown)


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

    async def default(self, *, options: RequestOptions | None = None) -> None:
        """Call `default`.

        `GET /default`

        Security: `token`, or `email` and `key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `token` or `email` and `key`; nothing
                was sent.
        """
        return await self._caller.call(DEFAULT, options=options)

    async def open(self, *, options: RequestOptions | None = None) -> None:
        """Call `open`.

        `GET /open`

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(OPEN, options=options)

    async def either(self, *, options: RequestOptions | None = None) -> None:
        """Call `either`.

        `GET /either`

        Security: none, or `query`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(EITHER, options=options)

    async def basic(self, *, options: RequestOptions | None = None) -> None:
        """Call `basic`.

        `GET /basic`

        Security: `login`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `login`; nothing was sent.
        """
        return await self._caller.call(BASIC, options=options)

    async def unknown(self, *, options: RequestOptions | None = None) -> None:
        """Call `unknown`.

        `GET /unknown`

        Security: `mystery`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: No credentials for `mystery`; nothing was sent.
        """
        return await self._caller.call(UNKNOWN, options=options)


class AsyncCallsWithRawResponse:
    """`AsyncCalls`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncCalls(caller.answering("raw"))
        self.default = async_raw(methods.default)
        self.open = async_raw(methods.open)
        self.either = async_raw(methods.either)
        self.basic = async_raw(methods.basic)
        self.unknown = async_raw(methods.unknown)


class AsyncCallsWithStreamingResponse:
    """`AsyncCalls`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncCalls(caller.answering("streaming"))
        self.default = async_streaming(methods.default)
        self.open = async_streaming(methods.open)
        self.either = async_streaming(methods.either)
        self.basic = async_streaming(methods.basic)
        self.unknown = async_streaming(methods.unknown)
