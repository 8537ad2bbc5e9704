"""Which properties have to be there, by the way a value travels (semantics §3).

`readOnly` in a request is never required and stays settable. Where *all* properties of an object are readOnly, the object
refers to something that exists, and what it requires stays required. `writeOnly` mirrors this in responses.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from clientpress.document.schema import Keywords
from clientpress.ir.types import Access, Direction

_FOREIGN: Final = {Direction.REQUEST: Access.READ_ONLY, Direction.RESPONSE: Access.WRITE_ONLY}


def access(annotations: Keywords) -> Access:
    """Give who may set a property. Both flags at once take each other back."""
    reads = annotations.get("read_only", False)
    writes = annotations.get("write_only", False)
    if reads == writes:
        return Access.BOTH
    return Access.READ_ONLY if reads else Access.WRITE_ONLY


def relaxed(direction: Direction, accesses: Iterable[Access]) -> Access | None:
    """Give the access whose properties are not required in this direction; None where all requirements hold.

    For example: in a request, `{id (readOnly), name}` relaxes readOnly; `{id (readOnly), kind (readOnly)}` relaxes nothing.
    """
    foreign = _FOREIGN[direction]
    return None if all(found is foreign for found in accesses) else foreign
