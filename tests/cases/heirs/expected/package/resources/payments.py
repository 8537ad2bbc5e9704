"""The operations of *Payments*."""

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
from .._runtime.description.operation import Json, JsonBody, Operation, Path
from .._runtime.settings.options import RequestOptions

GET_RECEIPT: Operation[models.Receipt, None] = Operation(
    operation_id="get_receipt",
    method="GET",
    path="/receipts/{id}",
    resource="payments",
    name="get_receipt",
    parameters=(Path("id", lambda: str),),
    responses={"200": Json(lambda: models.Receipt)},
)

CREATE_PAYMENT: Operation[models.PaymentWithId, None] = Operation(
    operation_id="create_payment",
    method="POST",
    path="/payments",
    resource="payments",
    name="create_payment",
    body=JsonBody(lambda: models.Payment, required=True),
    responses={"201": Json(lambda: models.PaymentWithId)},
)


class Payments:
    """The operations of *Payments*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> PaymentsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PaymentsViews(RawResponses, Payments, self._caller)

    @property
    def with_streaming_response(self) -> PaymentsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return PaymentsViews(StreamingResponses, Payments, self._caller)

    def get_receipt(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Receipt:
        """Get a receipt.

        `GET /receipts/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(GET_RECEIPT, parameters={"id": id}, options=options)

    def create_payment(
        self,
        *,
        body: models.Payment,
        options: RequestOptions | None = None,
    ) -> models.PaymentWithId:
        """Pay.

        `POST /payments`

        Args:
            body: A payment, by one of two means. Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201): Paid.
        """
        return self._caller.call(CREATE_PAYMENT, body=body, options=options)


class AsyncPayments:
    """`Payments`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> PaymentsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PaymentsViews(AsyncRawResponses, AsyncPayments, self._caller)

    @property
    def with_streaming_response(self) -> PaymentsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return PaymentsViews(AsyncStreamingResponses, AsyncPayments, self._caller)

    async def get_receipt(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Receipt:
        """Get a receipt.

        `GET /receipts/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            GET_RECEIPT, parameters={"id": id}, options=options
        )

    async def create_payment(
        self,
        *,
        body: models.Payment,
        options: RequestOptions | None = None,
    ) -> models.PaymentWithId:
        """Pay.

        `POST /payments`

        Args:
            body: A payment, by one of two means. Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201): Paid.
        """
        return await self._caller.call(CREATE_PAYMENT, body=body, options=options)


class PaymentsViews(Views[Kind]):
    """The methods of `Payments`, returning more."""

    get_receipt = View(Payments.get_receipt)
    create_payment = View(Payments.create_payment)
