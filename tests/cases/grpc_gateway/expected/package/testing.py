"""A fake of shop/v1/library.proto for tests, without a network."""

from __future__ import annotations

from typing import Any

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import PagedStub, Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "FakeTransport",
    "LibraryStubs",
    "OperationCheck",
    "RecordedCall",
    "UnexpectedCallError",
    "WatchStubs",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of shop/v1/library.proto, and records what they send.

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
    def library(self) -> LibraryStubs:
        """LibraryService."""
        return LibraryStubs(self, "library")

    @property
    def watch(self) -> WatchStubs:
        """WatchService."""
        return WatchStubs(self, "watch")


class LibraryStubs(Stubs):
    """What `library` answers."""

    list_books: PagedStub[models.ListBooksResponse, models.Book]
    """`GET /v1/{parent}/books`."""

    create_book: Stub[models.Book]
    """`POST /v1/{parent}/books`."""

    get_book: Stub[models.Book]
    """`GET /v1/{name}`."""

    delete_book: Stub[dict[str, Any]]
    """`DELETE /v1/{name}`."""

    update_book: Stub[models.Book]
    """`PATCH /v1/{book.name}`."""

    move_book: Stub[models.Book]
    """`POST /v1/{name}:move`."""

    get_shelf: Stub[models.Shelf]
    """`GET /v1/{name}`."""

    read_raw: Stub[models.Shelf]
    """`GET /v1/{path}/raw`."""


class WatchStubs(Stubs):
    """What `watch` answers."""

    watch: Stub[models.Event]
    """`POST /v1/watch`."""

    download: Stub[models.ApiHttpBody]
    """`GET /v1/download`."""

    push_logs: Stub[dict[str, Any]]
    """`POST /v1/logs`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
