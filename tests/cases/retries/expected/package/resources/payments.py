"""The operations of *Payments*."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

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
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import Header, JsonBody, Operation, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

PAY: Operation[None, None] = Operation(
    operation_id="pay",
    method="POST",
    path="/payments",
    resource="payments",
    name="pay",
    parameters=(
        Header(
            "idempotency_key",
            lambda: Annotated[str, Constraints(max_length=64)],
            wire="Idempotency-Key",
        ),
    ),
    body=JsonBody(lambda: models.PayPaymentRequest, required=True),
    responses={"204": Response()},
)

LIST_PAYMENTS: Operation[None, None] = Operation(
    operation_id="list-payments",
    method="GET",
    path="/payments",
    resource="payments",
    name="list_payments",
    responses={"204": Response()},
)

CHANGE: Operation[None, None] = Operation(
    operation_id="change",
    method="PATCH",
    path="/payments",
    resource="payments",
    name="change",
    responses={"204": Response()},
)

SEARCH: Operation[None, None] = Operation(
    operation_id="search",
    method="POST",
    path="/search",
    resource="payments",
    name="search",
    responses={"204": Response()},
    idempotent=True,
)

ANSWER: Operation[None, None] = Operation(
    operation_id="answer",
    method="POST",
    path="/answers",
    resource="payments",
    name="answer",
    parameters=(Header("x_idempotency_key", lambda: UUID, wire="X-Idempotency-Key"),),
    responses={"204": Response()},
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

    def pay(
        self,
        *,
        amount: int,
        idempotency_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Pay.

        `POST /payments`

        Args:
            idempotency_key: Makes the payment happen once. At most 64 characters. By
                default a new one for each call, the same at every retry.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            PAY,
            parameters={"idempotency_key": idempotency_key},
            body=models.PayPaymentRequest(amount=amount),
            options=options,
        )

    def list_payments(self, *, options: RequestOptions | None = None) -> None:
        """List payments.

        `GET /payments`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(LIST_PAYMENTS, options=options)

    def change(self, *, options: RequestOptions | None = None) -> None:
        """Change.

        `PATCH /payments`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(CHANGE, options=options)

    def search(self, *, options: RequestOptions | None = None) -> None:
        """Search.

        `POST /search`

        Idempotent: is sent again after a failure.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(SEARCH, options=options)

    def answer(
        self,
        *,
        x_idempotency_key: UUID | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Answer.

        `POST /answers`

        Args:
            x_idempotency_key: By default a new one for each call, the same at every
                retry.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            ANSWER, parameters={"x_idempotency_key": x_idempotency_key}, options=options
        )


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

    async def pay(
        self,
        *,
        amount: int,
        idempotency_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Pay.

        `POST /payments`

        Args:
            idempotency_key: Makes the payment happen once. At most 64 characters. By
                default a new one for each call, the same at every retry.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            PAY,
            parameters={"idempotency_key": idempotency_key},
            body=models.PayPaymentRequest(amount=amount),
            options=options,
        )

    async def list_payments(self, *, options: RequestOptions | None = None) -> None:
        """List payments.

        `GET /payments`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(LIST_PAYMENTS, options=options)

    async def change(self, *, options: RequestOptions | None = None) -> None:
        """Change.

        `PATCH /payments`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(CHANGE, options=options)

    async def search(self, *, options: RequestOptions | None = None) -> None:
        """Search.

        `POST /search`

        Idempotent: is sent again after a failure.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(SEARCH, options=options)

    async def answer(
        self,
        *,
        x_idempotency_key: UUID | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Answer.

        `POST /answers`

        Args:
            x_idempotency_key: By default a new one for each call, the same at every
                retry.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            ANSWER, parameters={"x_idempotency_key": x_idempotency_key}, options=options
        )


class PaymentsViews(Views[Kind]):
    """The methods of `Payments`, returning more."""

    pay = View(Payments.pay)
    list_payments = View(Payments.list_payments)
    change = View(Payments.change)
    search = View(Payments.search)
    answer = View(Payments.answer)
