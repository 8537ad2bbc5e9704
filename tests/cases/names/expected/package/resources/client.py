"""The operations of *Client*."""

from __future__ import annotations

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Operation, Response
from .._runtime.options import RequestOptions
from .._runtime.views import async_raw, async_streaming, raw, streaming

CLOSE: Operation[models.User, None] = Operation(
    operation_id="close",
    method="POST",
    path="/users",
    resource="client",
    name="close",
    responses={"200": Response({"application/json": lambda: models.User})},
)


class Client:
    """The operations of *Client*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ClientWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return ClientWithStreamingResponse(self._caller)

    def close(self, *, options: RequestOptions | None = None) -> models.User:
        """Call `close`.

        `POST /users`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): OK.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(CLOSE, options=options)


class ClientWithRawResponse:
    """`Client`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Client(caller.answering("raw"))
        self.close = raw(methods.close)


class ClientWithStreamingResponse:
    """`Client`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Client(caller.answering("streaming"))
        self.close = streaming(methods.close)


class AsyncClient:
    """`Client`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncClientWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncClientWithStreamingResponse(self._caller)

    async def close(self, *, options: RequestOptions | None = None) -> models.User:
        """Call `close`.

        `POST /users`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): OK.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(CLOSE, options=options)


class AsyncClientWithRawResponse:
    """`AsyncClient`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncClient(caller.answering("raw"))
        self.close = async_raw(methods.close)


class AsyncClientWithStreamingResponse:
    """`AsyncClient`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncClient(caller.answering("streaming"))
        self.close = async_streaming(methods.close)
