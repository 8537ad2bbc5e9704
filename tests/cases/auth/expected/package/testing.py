"""A fake of Auth API for tests, without a network."""

from __future__ import annotations

from . import testing_examples
from ._runtime.fakes import BaseFakeTransport, Stub, Stubs
from .client import PACKAGE
from .operations import OPERATIONS


class FakeTransport(BaseFakeTransport):
    """Answers the clients of Auth API, and records what they send.

    Args:
        strict: Whether operations without a prepared answer are refused.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__(PACKAGE, OPERATIONS, testing_examples.__name__, strict=strict)

    @property
    def calls(self) -> CallsStubs:
        """Calls."""
        return CallsStubs(self, "calls")


class CallsStubs(Stubs):
    """What `calls` answers."""

    granted: Stub[None]
    """`GET /granted`."""

    made: Stub[None]
    """`POST /made`."""

    known: Stub[None]
    """`GET /known`."""

    certified: Stub[None]
    """`GET /certified`."""

    keyed: Stub[None]
    """`GET /keyed`."""
