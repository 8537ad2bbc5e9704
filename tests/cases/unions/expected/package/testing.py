"""A fake of Unions API for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes import BaseFakeTransport, Stub, Stubs
from .client import PACKAGE
from .operations import OPERATIONS


class FakeTransport(BaseFakeTransport):
    """Answers the clients of Unions API, and records what they send.

    Args:
        strict: Whether operations without a prepared answer are refused.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__(PACKAGE, OPERATIONS, testing_examples.__name__, strict=strict)

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
