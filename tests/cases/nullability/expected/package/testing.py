"""A fake of Nullability API for tests, without a network."""

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
    "SettingsStubs",
    "ThemesStubs",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Nullability API, and records what they send.

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
    def settings(self) -> SettingsStubs:
        """settings."""
        return SettingsStubs(self, "settings")

    @property
    def themes(self) -> ThemesStubs:
        """themes."""
        return ThemesStubs(self, "themes")


class SettingsStubs(Stubs):
    """What `settings` answers."""

    update: Stub[models.Settings]
    """`PATCH /settings/{id}`."""


class ThemesStubs(Stubs):
    """What `themes` answers."""

    replace: Stub[models.Theme]
    """`PUT /themes/{id}`."""

    update: Stub[models.Theme]
    """`PATCH /themes/{id}`."""

    recolour: Stub[None]
    """`PATCH /themes/{id}/colours`."""

    label: Stub[None]
    """`POST /themes/{id}/colours`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
