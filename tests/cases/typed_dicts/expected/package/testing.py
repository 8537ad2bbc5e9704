"""A fake of Typed dictionaries for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "DrawingsStubs",
    "FakeTransport",
    "LinesStubs",
    "OperationCheck",
    "RecordedCall",
    "SettingsStubs",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Typed dictionaries, and records what they send.

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
    def drawings(self) -> DrawingsStubs:
        """Drawings."""
        return DrawingsStubs(self, "drawings")

    @property
    def lines(self) -> LinesStubs:
        """Lines."""
        return LinesStubs(self, "lines")

    @property
    def settings(self) -> SettingsStubs:
        """Settings."""
        return SettingsStubs(self, "settings")


class DrawingsStubs(Stubs):
    """What `drawings` answers."""

    add_drawing: Stub[models.Drawing]
    """`POST /drawings`."""

    set_shapes: Stub[None]
    """`PUT /drawings/{id}/shapes`."""

    list_shapes: Stub[list[models.Shape]]
    """`GET /drawings/{id}/shapes`."""

    change_shapes: Stub[None]
    """`PATCH /drawings/{id}/shapes`."""

    add_scan: Stub[None]
    """`POST /drawings/{id}/scan`."""


class LinesStubs(Stubs):
    """What `lines` answers."""

    send_lines: Stub[None]
    """`POST /drawings/lines`."""


class SettingsStubs(Stubs):
    """What `settings` answers."""

    change_settings: Stub[None]
    """`PUT /settings`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
