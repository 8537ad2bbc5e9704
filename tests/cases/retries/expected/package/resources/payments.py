"""The operations of *Payments*."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.constraints import Constraints
from .._runtime.operation import Operation, Parameter, RequestBody, Response
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset
from .._runtime.views import async_raw, async_streaming, raw, streaming

PAY: Operation[None, None] = Operation(
    operation_id="pay",
    method="POST",
    path="/payments",
    resource="payments",
    name="pay",
    parameters=(
        Parameter(
            name="idempotency_key",
            wire="Idempotency-Key",
            location="header",
            type=lambda: Annotated[str, Constraints(max_length=64)],
        ),
    ),
    body=RequestBody(
        {"application/json": lambda: models.PayPaymentRequest}, required=True
    ),
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
    parameters=(
        Parameter(
            name="x_idempotency_key",
            wire="X-Idempotency-Key",
            location="header",
            type=lambda: UUID,
        ),
    ),
    responses={"204": Response()},
)


class Payments:
    """The operations of *Payments*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> PaymentsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PaymentsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> PaymentsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return PaymentsWithStreamingResponse(self._caller)

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

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(
            PAY,
            parameters={"idempotency_key": idempotency_key},
            body=models.PayPaymentRequest(amount=amount),
            options=options,
        )

    def list_payments(self, *, options: RequestOptions | None = None) -> None:
        """Call `list-payments`.

        `GET /payments`

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(LIST_PAYMENTS, options=options)

    def change(self, *, options: RequestOptions | None = None) -> None:
        """Call `change`.

        `PATCH /payments`

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(CHANGE, options=options)

    def search(self, *, options: RequestOptions | None = None) -> None:
        """Search.

        `POST /search`

        Idempotent: is sent again after a failure.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(SEARCH, options=options)

    def answer(
        self,
        *,
        x_idempotency_key: UUID | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Call `answer`.

        `POST /answers`

        Args:
            x_idempotency_key: By default a new one for each call, the same at every
                retry.
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(
            ANSWER, parameters={"x_idempotency_key": x_idempotency_key}, options=options
        )


class PaymentsWithRawResponse:
    """`Payments`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Payments(caller.answering("raw"))
        self.pay = raw(methods.pay)
        self.list_payments = raw(methods.list_payments)
        self.change = raw(methods.change)
        self.search = raw(methods.search)
        self.answer = raw(methods.answer)


class PaymentsWithStreamingResponse:
    """`Payments`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Payments(caller.answering("streaming"))
        self.pay = streaming(methods.pay)
        self.list_payments = streaming(methods.list_payments)
        self.change = streaming(methods.change)
        self.search = streaming(methods.search)
        self.answer = streaming(methods.answer)


class AsyncPayments:
    """`Payments`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncPaymentsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncPaymentsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncPaymentsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncPaymentsWithStreamingResponse(self._caller)

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

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(
            PAY,
            parameters={"idempotency_key": idempotency_key},
            body=models.PayPaymentRequest(amount=amount),
            options=options,
        )

    async def list_payments(self, *, options: RequestOptions | None = None) -> None:
        """Call `list-payments`.

        `GET /payments`

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(LIST_PAYMENTS, options=options)

    async def change(self, *, options: RequestOptions | None = None) -> None:
        """Call `change`.

        `PATCH /payments`

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(CHANGE, options=options)

    async def search(self, *, options: RequestOptions | None = None) -> None:
        """Search.

        `POST /search`

        Idempotent: is sent again after a failure.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(SEARCH, options=options)

    async def answer(
        self,
        *,
        x_idempotency_key: UUID | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Call `answer`.

        `POST /answers`

        Args:
            x_idempotency_key: By default a new one for each call, the same at every
                retry.
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(
            ANSWER, parameters={"x_idempotency_key": x_idempotency_key}, options=options
        )


class AsyncPaymentsWithRawResponse:
    """`AsyncPayments`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncPayments(caller.answering("raw"))
        self.pay = async_raw(methods.pay)
        self.list_payments = async_raw(methods.list_payments)
        self.change = async_raw(methods.change)
        self.search = async_raw(methods.search)
        self.answer = async_raw(methods.answer)


class AsyncPaymentsWithStreamingResponse:
    """`AsyncPayments`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncPayments(caller.answering("streaming"))
        self.pay = async_streaming(methods.pay)
        self.list_payments = async_streaming(methods.list_payments)
        self.change = async_streaming(methods.change)
        self.search = async_streaming(methods.search)
        self.answer = async_streaming(methods.answer)
