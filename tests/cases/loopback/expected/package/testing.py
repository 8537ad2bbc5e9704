"""A fake of Loopback API for tests, without a network."""

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
    "ThingsStubs",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Loopback API, and records what they send.

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
    def things(self) -> ThingsStubs:
        """Things."""
        return ThingsStubs(self, "things")


class ThingsStubs(Stubs):
    """What `things` answers."""

    get_thing: Stub[models.Thing]
    """`GET /things/{id}`."""

    make_thing: Stub[models.Thing]
    """`POST /things`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
