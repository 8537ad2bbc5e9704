"""A fake of Notes API for tests, without a network."""

from __future__ import annotations

from . import testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "ExportsStubs",
    "FakeTransport",
    "NotesStubs",
    "OperationCheck",
    "RecordedCall",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Notes API, and records what they send.

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
    def notes(self) -> NotesStubs:
        """notes."""
        return NotesStubs(self, "notes")

    @property
    def exports(self) -> ExportsStubs:
        """exports."""
        return ExportsStubs(self, "exports")


class NotesStubs(Stubs):
    """What `notes` answers."""

    list_notes: Stub[list[str]]
    """`GET /{tenantId}/notes`."""

    create_note: Stub[None]
    """`POST /{tenantId}/notes`."""

    get_note: Stub[str]
    """`GET /{tenantId}/notes/{noteId}`."""

    delete_note: Stub[None]
    """`DELETE /{tenantId}/notes/{noteId}`."""


class ExportsStubs(Stubs):
    """What `exports` answers."""

    list_exports: Stub[list[str]]
    """`GET /{tenantId}/exports`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
