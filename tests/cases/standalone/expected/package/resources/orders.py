"""The operations of *Orders*."""

from __future__ import annotations

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Operation, Parameter, Response
from .._runtime.options import RequestOptions
from .._runtime.views import async_raw, async_streaming, raw, streaming

GET_ORDER: Operation[models.Order, None] = Operation(
    operation_id="get-order",
    method="GET",
    path="/orders/{id}",
    resource="orders",
    name="get_order",
    parameters=(
        Parameter(
            name="id", wire="id", location="path", type=lambda: str, required=True
        ),
    ),
    responses={"200": Response({"application/json": lambda: models.Order})},
)


class Orders:
    """The operations of *Orders*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return OrdersWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return OrdersWithStreamingResponse(self._caller)

    def get_order(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Call `get-order`.

        `GET /orders/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The order.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(GET_ORDER, parameters={"id": id}, options=options)


class OrdersWithRawResponse:
    """`Orders`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Orders(caller.answering("raw"))
        self.get_order = raw(methods.get_order)


class OrdersWithStreamingResponse:
    """`Orders`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Orders(caller.answering("streaming"))
        self.get_order = streaming(methods.get_order)


class AsyncOrders:
    """`Orders`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncOrdersWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncOrdersWithStreamingResponse(self._caller)

    async def get_order(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """Call `get-order`.

        `GET /orders/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The order.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(
            GET_ORDER, parameters={"id": id}, options=options
        )


class AsyncOrdersWithRawResponse:
    """`AsyncOrders`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncOrders(caller.answering("raw"))
        self.get_order = async_raw(methods.get_order)


class AsyncOrdersWithStreamingResponse:
    """`AsyncOrders`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncOrders(caller.answering("streaming"))
        self.get_order = async_streaming(methods.get_order)
