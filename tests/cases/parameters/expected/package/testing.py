"""A fake of Parameters API for tests, without a network."""

from __future__ import annotations

from . import testing_examples
from ._runtime.fakes import BaseFakeTransport, Stub, Stubs
from .client import PACKAGE
from .operations import OPERATIONS


class FakeTransport(BaseFakeTransport):
    """Answers the clients of Parameters API, and records what they send.

    Args:
        strict: Whether operations without a prepared answer are refused.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__(PACKAGE, OPERATIONS, testing_examples.__name__, strict=strict)

    @property
    def records(self) -> RecordsStubs:
        """Records."""
        return RecordsStubs(self, "records")


class RecordsStubs(Stubs):
    """What `records` answers."""

    list_records: Stub[list[str]]
    """`GET /zones/{zone_id}/records/{path}`."""

    put_record: Stub[None]
    """`PUT /zones/{zone_id}/records/{path}`."""
