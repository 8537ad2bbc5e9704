"""A fake of Shop API for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import PagedStub, Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "AuthStubs",
    "FakeTransport",
    "OperationCheck",
    "OrdersStubs",
    "RecordedCall",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Shop API, and records what they send.

    Args:
        strict: Whether operations without a prepared answer are refused.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__(
            PACKAGE,
            OPERATIONS,
            testing_examples.__name__,
            Client,
            AsyncClient,
            strict=strict,
        )

    @property
    def auth(self) -> AuthStubs:
        """auth."""
        return AuthStubs(self, "auth")

    @property
    def orders(self) -> OrdersStubs:
        """orders."""
        return OrdersStubs(self, "orders")


class AuthStubs(Stubs):
    """What `auth` answers."""

    login: Stub[models.Token]
    """`POST /auth/token`."""


class OrdersStubs(Stubs):
    """What `orders` answers."""

    bulk_create: Stub[list[models.OrderRead]]
    """`POST /bulk`."""

    list_orders: PagedStub[models.PageOrderRead, models.OrderRead]
    """`GET /orders`."""

    create_order: Stub[models.OrderRead]
    """`POST /orders`."""

    get_order: Stub[models.OrderRead]
    """`GET /orders/{order_id}`."""

    update_order: Stub[models.OrderRead]
    """`PATCH /orders/{order_id}`."""

    upload_attachment: Stub[dict[str, str]]
    """`POST /orders/{order_id}/attachments`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
