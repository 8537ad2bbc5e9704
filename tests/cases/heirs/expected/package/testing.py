"""A fake of Heirs API for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "DrawingsStubs",
    "FakeTransport",
    "OperationCheck",
    "PaymentsStubs",
    "PetsStubs",
    "RecordedCall",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Heirs API, and records what they send.

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
    def pets(self) -> PetsStubs:
        """Pets."""
        return PetsStubs(self, "pets")

    @property
    def payments(self) -> PaymentsStubs:
        """Payments."""
        return PaymentsStubs(self, "payments")

    @property
    def drawings(self) -> DrawingsStubs:
        """Drawings."""
        return DrawingsStubs(self, "drawings")


class PetsStubs(Stubs):
    """What `pets` answers."""

    list_pets: Stub[list[models.Pet]]
    """`GET /pets`."""

    create_pet: Stub[models.Pet]
    """`POST /pets`."""

    get_cat: Stub[models.Cat]
    """`GET /cats/{id}`."""

    get_fish: Stub[models.Fish]
    """`GET /fish/{id}`."""

    get_bird: Stub[models.Bird]
    """`GET /birds/{id}`."""


class PaymentsStubs(Stubs):
    """What `payments` answers."""

    get_receipt: Stub[models.Receipt]
    """`GET /receipts/{id}`."""

    create_payment: Stub[models.PaymentWithId]
    """`POST /payments`."""


class DrawingsStubs(Stubs):
    """What `drawings` answers."""

    list_drawings: Stub[list[models.Drawing]]
    """`GET /drawings`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
