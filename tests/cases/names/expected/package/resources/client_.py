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
    resource="client_",
    name="close",
    responses={"200": Response({"application/json": lambda: models.User})},
)


class ClientResource:
    """The operations of *Client*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ClientResourceWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ClientResourceWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> ClientResourceWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return ClientResourceWithStreamingResponse(self._caller)

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


class ClientResourceWithRawResponse:
    """`ClientResource`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = ClientResource(caller.answering("raw"))
        self.close = raw(methods.close)


class ClientResourceWithStreamingResponse:
    """`ClientResource`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = ClientResource(caller.answering("streaming"))
        self.close = streaming(methods.close)


class AsyncClientResource:
    """`ClientResource`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncClientResourceWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncClientResourceWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncClientResourceWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncClientResourceWithStreamingResponse(self._caller)

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


class AsyncClientResourceWithRawResponse:
    """`AsyncClientResource`, returning status, headers and content; parsed on
    demand.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncClientResource(caller.answering("raw"))
        self.close = async_raw(methods.close)


class AsyncClientResourceWithStreamingResponse:
    """`AsyncClientResource`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncClientResource(caller.answering("streaming"))
        self.close = async_streaming(methods.close)
