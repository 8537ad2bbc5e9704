"""A fake of Pets for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import PagedStub, Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "FakeTransport",
    "OperationCheck",
    "PetsStubs",
    "RecordedCall",
    "StatisticsStubs",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Pets, and records what they send.

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
        """pets."""
        return PetsStubs(self, "pets")

    @property
    def statistics(self) -> StatisticsStubs:
        """statistics."""
        return StatisticsStubs(self, "statistics")


class PetsStubs(Stubs):
    """What `pets` answers."""

    list_pets: PagedStub[list[models.Pet], models.Pet]
    """`GET /pets`."""

    create_pet: Stub[models.Pet]
    """`POST /pets`."""

    replace_pet: Stub[None]
    """`PUT /pets/{id}`."""

    put_to_sleep: Stub[None]
    """`POST /pets/{id}/sleep`."""

    print_pet: Stub[bytes]
    """`GET /pets/{id}/sheet`."""


class StatisticsStubs(Stubs):
    """What `statistics` answers."""

    get_statistics: Stub[list[models.Count | models.Ranking]]
    """`GET /statistics`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
