"""A fake of 9 Lives: Names & Co. API for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "ClientStubs",
    "FakeTransport",
    "ImportStubs",
    "OperationCheck",
    "RecordedCall",
    "UnexpectedCallError",
    "UsersStubs",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of 9 Lives: Names & Co. API, and records what they send.

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
    def import_(self) -> ImportStubs:
        """import."""
        return ImportStubs(self, "import_")

    @property
    def users(self) -> UsersStubs:
        """users."""
        return UsersStubs(self, "users")

    @property
    def client(self) -> ClientStubs:
        """Client."""
        return ClientStubs(self, "client")


class ImportStubs(Stubs):
    """What `import_` answers."""

    import_: Stub[models.ImportResponse]
    """`POST /users/{user-id}/import`."""


class UsersStubs(Stubs):
    """What `users` answers."""

    list_users: Stub[list[models.User]]
    """`GET /users`."""


class ClientStubs(Stubs):
    """What `client` answers."""

    close: Stub[models.User]
    """`POST /users`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
