"""A fake of Newest for tests, without a network."""

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
    "RecordedCall",
    "UnexpectedCallError",
    "ZonesStubs",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Newest, and records what they send.

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
    def zones(self) -> ZonesStubs:
        """zones."""
        return ZonesStubs(self, "zones")


class ZonesStubs(Stubs):
    """What `zones` answers."""

    query_zones: Stub[models.Zone | None]
    """`QUERY /zones`."""

    pay_zones: Stub[None]
    """`PATCH /zones`."""

    find_zones: Stub[list[models.Zone | None]]
    """`GET /zones`."""

    make_zone: Stub[None]
    """`POST /zones`."""

    purge_zones: Stub[None]
    """`PURGE /zones`."""

    follow_zones: Stub[models.Owner]
    """`GET /zones/events`."""

    search_zones: Stub[None]
    """`GET /zones/search`."""

    add_picture: Stub[models.Picture]
    """`POST /zones/pictures`."""

    put_picture: Stub[bytes]
    """`PUT /zones/pictures`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
