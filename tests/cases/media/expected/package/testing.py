"""A fake of Media API for tests, without a network."""

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
    "NotesStubs",
    "OperationCheck",
    "RecordedCall",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Media API, and records what they send.

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
        """Notes."""
        return NotesStubs(self, "notes")


class NotesStubs(Stubs):
    """What `notes` answers."""

    add_note: Stub[str | None]
    """`POST /notes`."""

    change_note: Stub[None]
    """`PATCH /notes`."""

    export_notes: Stub[None]
    """`POST /notes/export`."""

    mark_export: Stub[None]
    """`PUT /notes/export`."""

    attach_export: Stub[None]
    """`PATCH /notes/export`."""

    import_notes: Stub[None]
    """`POST /notes/import`."""

    send_form: Stub[None]
    """`POST /form`."""

    exchange_notes: Stub[str | bytes]
    """`POST /notes.xml`."""

    put_file: Stub[bytes]
    """`PUT /file`."""

    get_seal: Stub[bytes]
    """`GET /seal`."""

    get_problem: Stub[models.GetProblemResponse]
    """`GET /problem`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
