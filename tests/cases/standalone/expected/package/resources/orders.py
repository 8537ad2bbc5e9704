"""The operations of *Orders*."""

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
from .._runtime.description.operation import Json, Operation, Path
from .._runtime.settings.options import RequestOptions

GET_ORDER: Operation[models.Order, None] = Operation(
    operation_id="get-order",
    method="GET",
    path="/orders/{id}",
    resource="orders",
    name="get_order",
    parameters=(Path("id", lambda: str),),
    responses={"200": Json(lambda: models.Order)},
)


class Orders:
    """The operations of *Orders*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> OrdersViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return OrdersViews(RawResponses, Orders, self._caller)

    @property
    def with_streaming_response(self) -> OrdersViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return OrdersViews(StreamingResponses, Orders, self._caller)

    def get_order(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Get order.

        `GET /orders/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The order.
        """
        return self._caller.call(GET_ORDER, parameters={"id": id}, options=options)


class AsyncOrders:
    """`Orders`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> OrdersViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return OrdersViews(AsyncRawResponses, AsyncOrders, self._caller)

    @property
    def with_streaming_response(self) -> OrdersViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return OrdersViews(AsyncStreamingResponses, AsyncOrders, self._caller)

    async def get_order(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Get order.

        `GET /orders/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The order.
        """
        return await self._caller.call(
            GET_ORDER, parameters={"id": id}, options=options
        )


class OrdersViews(Views[Kind]):
    """The methods of `Orders`, returning more."""

    get_order = View(Orders.get_order)
