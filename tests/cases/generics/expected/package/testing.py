"""A fake of Generics for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "FakeTransport",
    "OperationCheck",
    "PetsStubs",
    "RecordedCall",
    "StoresStubs",
    "ToysStubs",
    "TreesStubs",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Generics, and records what they send.

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
    def toys(self) -> ToysStubs:
        """toys."""
        return ToysStubs(self, "toys")

    @property
    def stores(self) -> StoresStubs:
        """stores."""
        return StoresStubs(self, "stores")

    @property
    def trees(self) -> TreesStubs:
        """trees."""
        return TreesStubs(self, "trees")


class PetsStubs(Stubs):
    """What `pets` answers."""

    list_pets: Stub[models.PetList]
    """`GET /pets`."""


class ToysStubs(Stubs):
    """What `toys` answers."""

    list_toys: Stub[models.ToyList]
    """`GET /toys`."""


class StoresStubs(Stubs):
    """What `stores` answers."""

    list_stores: Stub[models.ListStoresNext]
    """`GET /stores`."""


class TreesStubs(Stubs):
    """What `trees` answers."""

    get_tree: Stub[models.StrictTree]
    """`GET /tree`."""

    get_plain: Stub[models.Tree]
    """`GET /plain`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
