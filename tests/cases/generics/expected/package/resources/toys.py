"""The operations of *toys*."""

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

LIST_TOYS: Operation[models.ToyList, None] = Operation(
    operation_id="list_toys",
    method="GET",
    path="/toys",
    resource="toys",
    name="list_toys",
    responses={"200": Json(lambda: models.ToyList)},
)


class Toys:
    """The operations of *toys*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ToysViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ToysViews(RawResponses, Toys, self._caller)

    @property
    def with_streaming_response(self) -> ToysViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ToysViews(StreamingResponses, Toys, self._caller)

    def list_toys(self, *, options: RequestOptions | None = None) -> models.ToyList:
        """List toys.

        `GET /toys`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(LIST_TOYS, options=options)


class AsyncToys:
    """`Toys`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ToysViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ToysViews(AsyncRawResponses, AsyncToys, self._caller)

    @property
    def with_streaming_response(self) -> ToysViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ToysViews(AsyncStreamingResponses, AsyncToys, self._caller)

    async def list_toys(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ToyList:
        """List toys.

        `GET /toys`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(LIST_TOYS, options=options)


class ToysViews(Views[Kind]):
    """The methods of `Toys`, returning more."""

    list_toys = View(Toys.list_toys)
