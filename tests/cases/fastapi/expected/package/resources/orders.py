"""The operations of *orders*."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncEnvelopes,
    AsyncRawResponses,
    AsyncStreamingResponses,
    Envelopes,
    Kind,
    PageView,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import (
    Header,
    Json,
    JsonBody,
    Operation,
    Path,
    Query,
    RequestBody,
)
from .._runtime.description.paging import PageNumber, PageSize
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.transports.sources import FilePart
from .._runtime.unset import UNSET, Unset

BULK_CREATE: Operation[list[models.OrderRead], None] = Operation(
    operation_id="bulk_create_bulk_post",
    method="POST",
    path="/bulk",
    resource="orders",
    name="bulk_create",
    parameters=(Query("dry_run", lambda: bool),),
    body=JsonBody(lambda: list[models.OrderCreate], required=True),
    responses={
        "200": Json(lambda: list[models.OrderRead]),
        "422": Json(lambda: models.HttpValidationError),
    },
)

LIST_ORDERS: Operation[models.PageOrderRead, models.PageOrderRead] = Operation(
    operation_id="list_orders_orders_get",
    method="GET",
    path="/orders",
    resource="orders",
    name="list_orders",
    parameters=(
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Query("size", lambda: Annotated[int, Constraints(minimum=1, maximum=100)]),
        Query("status", lambda: list[models.OrderStatus] | None),
        Query("since", lambda: datetime | None),
    ),
    responses={
        "200": Json(lambda: models.PageOrderRead),
        "404": Json(lambda: models.Err),
        "422": Json(lambda: models.HttpValidationError),
    },
    security=({"OAuth2PasswordBearer": ()},),
    pages=PageNumber(
        parameter="page",
        items=("items",),
        size=PageSize(parameter="size", default=50, maximum=100),
        total=("total",),
        pages=("pages",),
        page=("page",),
    ),
)

CREATE_ORDER: Operation[models.OrderRead, None] = Operation(
    operation_id="create_order_orders_post",
    method="POST",
    path="/orders",
    resource="orders",
    name="create_order",
    parameters=(Header("idempotency_key", lambda: str | None, wire="idempotency-key"),),
    body=JsonBody(lambda: models.OrderCreate, required=True),
    responses={
        "201": Json(lambda: models.OrderRead),
        "404": Json(lambda: models.Err),
        "422": Json(lambda: models.HttpValidationError),
    },
    security=({"OAuth2PasswordBearer": ()},),
)

GET_ORDER: Operation[models.OrderRead, None] = Operation(
    operation_id="get_order_orders__order_id__get",
    method="GET",
    path="/orders/{order_id}",
    resource="orders",
    name="get_order",
    parameters=(
        Path("order_id", lambda: Annotated[str, Constraints(pattern="^ORD-[0-9]{6}$")]),
    ),
    responses={
        "200": Json(lambda: models.OrderRead),
        "404": Json(lambda: models.Err),
        "422": Json(lambda: models.HttpValidationError),
    },
    security=({"OAuth2PasswordBearer": ()},),
)

UPDATE_ORDER: Operation[models.OrderRead, None] = Operation(
    operation_id="update_order_orders__order_id__patch",
    method="PATCH",
    path="/orders/{order_id}",
    resource="orders",
    name="update_order",
    parameters=(Path("order_id", lambda: int),),
    body=JsonBody(lambda: models.OrderPatch, required=True),
    responses={
        "200": Json(lambda: models.OrderRead),
        "404": Json(lambda: models.Err),
        "422": Json(lambda: models.HttpValidationError),
    },
    security=({"OAuth2PasswordBearer": ()},),
)

UPLOAD_ATTACHMENT: Operation[dict[str, str], None] = Operation(
    operation_id="upload_attachment_orders__order_id__attachments_post",
    method="POST",
    path="/orders/{order_id}/attachments",
    resource="orders",
    name="upload_attachment",
    parameters=(Path("order_id", lambda: int),),
    body=RequestBody(
        {"multipart/form-data": lambda: models.UploadAttachmentRequest}, required=True
    ),
    responses={
        "201": Json(lambda: dict[str, str]),
        "404": Json(lambda: models.Err),
        "422": Json(lambda: models.HttpValidationError),
    },
    security=({"OAuth2PasswordBearer": ()},),
)


class Orders:
    """The operations of *orders*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> OrdersViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return OrdersViews(Envelopes, Orders, self._caller)

    @property
    def with_raw_response(self) -> OrdersViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return OrdersViews(RawResponses, Orders, self._caller)

    @property
    def with_streaming_response(self) -> OrdersViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return OrdersViews(StreamingResponses, Orders, self._caller)

    def bulk_create(
        self,
        *,
        body: list[models.OrderCreate],
        dry_run: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.OrderRead]:
        """Bulk Create.

        `POST /bulk`

        Args:
            body: Sent as `application/json`.
            dry_run: Default: `false`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 422 its `body` is a
                `models.HttpValidationError`.
        """
        return self._caller.call(
            BULK_CREATE, parameters={"dry_run": dry_run}, body=body, options=options
        )

    def list_orders(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        status: list[models.OrderStatus] | None | Unset = UNSET,
        since: datetime | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.OrderRead, models.PageOrderRead]:
        """List Orders.

        `GET /orders`

        Security: `OAuth2PasswordBearer`.

        Args:
            page: At least 1. Default: `1`.
            size: At least 1. At most 100. Default: `50`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `items` of the answer (200). Iterate over it for all items.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return self._caller.pages(
            LIST_ORDERS,
            parameters={"page": page, "size": size, "status": status, "since": since},
            options=options,
        )

    def create_order(
        self,
        *,
        customer_id: UUID,
        lines: list[models.OrderLineInput],
        ship_to: models.Address,
        payment: models.Payment,
        discount: float,
        weights: list[float],
        parcels: list[int],
        packs: int,
        idempotency_key: str | None | Unset = UNSET,
        bill_to: models.Address | None | Unset = UNSET,
        priority: models.Priority | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        metadata: dict[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OrderRead:
        """Create Order.

        `POST /orders`

        Security: `OAuth2PasswordBearer`.

        Args:
            lines: At least 1 item.
            ship_to: A postal address.
            discount: More than 0.0. Less than 1.0.
            weights: At least 2 items.
            parcels: At least 2 items. No item twice.
            packs: A multiple of 6.
            idempotency_key: By default a new one for each call, the same at every
                retry.
            bill_to: A postal address.
            priority: Default: `2`.
            tags: No item twice. Default: `[]`.
            metadata: Default: `{}`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201).

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return self._caller.call(
            CREATE_ORDER,
            parameters={"idempotency_key": idempotency_key},
            body=models.OrderCreate(
                customer_id=customer_id,
                lines=lines,
                ship_to=ship_to,
                payment=payment,
                discount=discount,
                weights=weights,
                parcels=parcels,
                packs=packs,
                bill_to=bill_to,
                priority=priority,
                tags=tags,
                metadata=metadata,
            ),
            options=options,
        )

    def get_order(
        self,
        *,
        order_id: str,
        options: RequestOptions | None = None,
    ) -> models.OrderRead:
        """Get Order.

        `GET /orders/{order_id}`

        Security: `OAuth2PasswordBearer`.

        Args:
            order_id: Pattern: `^ORD-[0-9]{6}$`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return self._caller.call(
            GET_ORDER, parameters={"order_id": order_id}, options=options
        )

    def update_order(
        self,
        *,
        order_id: int,
        status: models.OrderStatus | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OrderRead:
        """Update Order.

        `PATCH /orders/{order_id}`

        Security: `OAuth2PasswordBearer`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return self._caller.call(
            UPDATE_ORDER,
            parameters={"order_id": order_id},
            body=models.OrderPatch(status=status, note=note),
            options=options,
        )

    def upload_attachment(
        self,
        *,
        order_id: int,
        file: FilePart,
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, str]:
        """Upload Attachment.

        `POST /orders/{order_id}/attachments`

        Security: `OAuth2PasswordBearer`.

        Args:
            description: Default: `""`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201).

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return self._caller.call(
            UPLOAD_ATTACHMENT,
            parameters={"order_id": order_id},
            body={"file": file, "description": description},
            options=options,
        )


class AsyncOrders:
    """`Orders`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> OrdersViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return OrdersViews(AsyncEnvelopes, AsyncOrders, self._caller)

    @property
    def with_raw_response(self) -> OrdersViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return OrdersViews(AsyncRawResponses, AsyncOrders, self._caller)

    @property
    def with_streaming_response(self) -> OrdersViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return OrdersViews(AsyncStreamingResponses, AsyncOrders, self._caller)

    async def bulk_create(
        self,
        *,
        body: list[models.OrderCreate],
        dry_run: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.OrderRead]:
        """Bulk Create.

        `POST /bulk`

        Args:
            body: Sent as `application/json`.
            dry_run: Default: `false`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 422 its `body` is a
                `models.HttpValidationError`.
        """
        return await self._caller.call(
            BULK_CREATE, parameters={"dry_run": dry_run}, body=body, options=options
        )

    def list_orders(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        status: list[models.OrderStatus] | None | Unset = UNSET,
        since: datetime | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OrderRead, models.PageOrderRead]:
        """List Orders.

        `GET /orders`

        Security: `OAuth2PasswordBearer`.

        Args:
            page: At least 1. Default: `1`.
            size: At least 1. At most 100. Default: `50`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `items` of the answer (200). Iterate over it for all items.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return self._caller.pages(
            LIST_ORDERS,
            parameters={"page": page, "size": size, "status": status, "since": since},
            options=options,
        )

    async def create_order(
        self,
        *,
        customer_id: UUID,
        lines: list[models.OrderLineInput],
        ship_to: models.Address,
        payment: models.Payment,
        discount: float,
        weights: list[float],
        parcels: list[int],
        packs: int,
        idempotency_key: str | None | Unset = UNSET,
        bill_to: models.Address | None | Unset = UNSET,
        priority: models.Priority | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        metadata: dict[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OrderRead:
        """Create Order.

        `POST /orders`

        Security: `OAuth2PasswordBearer`.

        Args:
            lines: At least 1 item.
            ship_to: A postal address.
            discount: More than 0.0. Less than 1.0.
            weights: At least 2 items.
            parcels: At least 2 items. No item twice.
            packs: A multiple of 6.
            idempotency_key: By default a new one for each call, the same at every
                retry.
            bill_to: A postal address.
            priority: Default: `2`.
            tags: No item twice. Default: `[]`.
            metadata: Default: `{}`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201).

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return await self._caller.call(
            CREATE_ORDER,
            parameters={"idempotency_key": idempotency_key},
            body=models.OrderCreate(
                customer_id=customer_id,
                lines=lines,
                ship_to=ship_to,
                payment=payment,
                discount=discount,
                weights=weights,
                parcels=parcels,
                packs=packs,
                bill_to=bill_to,
                priority=priority,
                tags=tags,
                metadata=metadata,
            ),
            options=options,
        )

    async def get_order(
        self,
        *,
        order_id: str,
        options: RequestOptions | None = None,
    ) -> models.OrderRead:
        """Get Order.

        `GET /orders/{order_id}`

        Security: `OAuth2PasswordBearer`.

        Args:
            order_id: Pattern: `^ORD-[0-9]{6}$`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return await self._caller.call(
            GET_ORDER, parameters={"order_id": order_id}, options=options
        )

    async def update_order(
        self,
        *,
        order_id: int,
        status: models.OrderStatus | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OrderRead:
        """Update Order.

        `PATCH /orders/{order_id}`

        Security: `OAuth2PasswordBearer`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return await self._caller.call(
            UPDATE_ORDER,
            parameters={"order_id": order_id},
            body=models.OrderPatch(status=status, note=note),
            options=options,
        )

    async def upload_attachment(
        self,
        *,
        order_id: int,
        file: FilePart,
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, str]:
        """Upload Attachment.

        `POST /orders/{order_id}/attachments`

        Security: `OAuth2PasswordBearer`.

        Args:
            description: Default: `""`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201).

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Err`; at 422
                its `body` is a `models.HttpValidationError`.
        """
        return await self._caller.call(
            UPLOAD_ATTACHMENT,
            parameters={"order_id": order_id},
            body={"file": file, "description": description},
            options=options,
        )


class OrdersViews(Views[Kind]):
    """The methods of `Orders`, returning more."""

    bulk_create = View(Orders.bulk_create)
    list_orders = PageView(Orders.list_orders, LIST_ORDERS)
    create_order = View(Orders.create_order)
    get_order = View(Orders.get_order)
    update_order = View(Orders.update_order)
    upload_attachment = View(Orders.upload_attachment)
