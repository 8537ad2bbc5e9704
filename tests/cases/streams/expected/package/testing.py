"""A fake of Streams API for tests, without a network."""

from __future__ import annotations

from typing import Any

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "ChatStubs",
    "FakeTransport",
    "HeartbeatsStubs",
    "LogsStubs",
    "OperationCheck",
    "RecordedCall",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Streams API, and records what they send.

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
    def chat(self) -> ChatStubs:
        """Chat."""
        return ChatStubs(self, "chat")

    @property
    def heartbeats(self) -> HeartbeatsStubs:
        """Heartbeats."""
        return HeartbeatsStubs(self, "heartbeats")

    @property
    def logs(self) -> LogsStubs:
        """Logs."""
        return LogsStubs(self, "logs")


class ChatStubs(Stubs):
    """What `chat` answers."""

    follow_messages: Stub[models.Message]
    """`GET /messages`."""

    follow_ticks: Stub[str]
    """`GET /ticks`."""

    follow_changes: Stub[models.FollowChangesResponse]
    """`GET /changes`."""

    follow_parts: Stub[models.FollowPartsResponse]
    """`GET /parts`."""

    complete: Stub[models.CompleteChatResponse]
    """`POST /completions`."""

    attach: Stub[None]
    """`POST /attachments`."""


class HeartbeatsStubs(Stubs):
    """What `heartbeats` answers."""

    follow_heartbeats: Stub[str]
    """`GET /heartbeats`."""


class LogsStubs(Stubs):
    """What `logs` answers."""

    tail_logs: Stub[models.LogEntry]
    """`GET /logs`."""

    add_logs: Stub[Any]
    """`POST /logs`."""

    export_logs: Stub[bytes]
    """`GET /logs/export`."""

    import_logs: Stub[None]
    """`PUT /logs/import`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
