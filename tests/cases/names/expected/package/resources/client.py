"""The operations of *Client*."""

from __future__ import annotations

from .. import models
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
from .._runtime.description.operation import Json, Operation
from .._runtime.settings.options import RequestOptions

CLOSE: Operation[models.User, None] = Operation(
    operation_id="close",
    method="POST",
    path="/users",
    resource="client",
    name="close",
    responses={"200": Json(lambda: models.User)},
)


class Client:
    """The operations of *Client*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ClientViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ClientViews(RawResponses, Client, self._caller)

    @property
    def with_streaming_response(self) -> ClientViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ClientViews(StreamingResponses, Client, self._caller)

    def close(self, *, options: RequestOptions | None = None) -> models.User:
        """Close.

        `POST /users`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(CLOSE, options=options)


class AsyncClient:
    """`Client`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ClientViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ClientViews(AsyncRawResponses, AsyncClient, self._caller)

    @property
    def with_streaming_response(self) -> ClientViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ClientViews(AsyncStreamingResponses, AsyncClient, self._caller)

    async def close(self, *, options: RequestOptions | None = None) -> models.User:
        """Close.

        `POST /users`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(CLOSE, options=options)


class ClientViews(Views[Kind]):
    """The methods of `Client`, returning more."""

    close = View(Client.close)
