"""A fake of Unions API for tests, without a network."""

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
    "ShapesStubs",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Unions API, and records what they send.

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
    def shapes(self) -> ShapesStubs:
        """Shapes."""
        return ShapesStubs(self, "shapes")


class ShapesStubs(Stubs):
    """What `shapes` answers."""

    create_shape: Stub[models.Shape]
    """`POST /shapes`."""

    list_events: Stub[list[models.Event]]
    """`GET /events`."""

    measure: Stub[models.ShapesMeasureResponse]
    """`GET /measure`."""

    add_reading: Stub[models.Reading]
    """`POST /readings`."""

    replace_readings: Stub[None]
    """`PUT /readings`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
