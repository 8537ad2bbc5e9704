"""A fake of Deprecation API for tests, without a network."""

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
    "RecordedCall",
    "UnexpectedCallError",
    "ZonesStubs",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Deprecation API, and records what they send.

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
        """Zones."""
        return ZonesStubs(self, "zones")


class ZonesStubs(Stubs):
    """What `zones` answers."""

    list_zones: Stub[list[models.Zone]]
    """`GET /zones`."""

    add_zone: Stub[models.Zone]
    """`POST /zones`."""

    get_zone: Stub[models.Zone]
    """`GET /zones/{zone_id}`."""

    deprecated: Stub[None]
    """`DELETE /zones/{zone_id}`."""

    list_records: PagedStub[list[str], str]
    """`GET /zones/{zone_id}/records`."""

    follow_events: Stub[models.Zone]
    """`GET /zones/{zone_id}/events`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
