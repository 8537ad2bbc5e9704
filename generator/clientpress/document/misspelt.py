"""Names that were probably meant to be others.

Comes in: a name, and those that there are. Goes out: the one of them that it was meant to be, or none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import takewhile
from typing import Final

_TELLING: Final = 4
"""Letters from which on one letter more or less makes no other word."""


def meant(name: str, declared: Iterable[str]) -> str | None:
    """Give the first declared name that is one edit away. For example: `nmae`, [`id`, `name`] → `name`."""
    if len(name) < _TELLING:
        return None
    return next((one for one in declared if _one_edit(name, one)), None)


def meant_field(name: str, known: Collection[str]) -> str | None:
    """Give the field that is meant by one that there is not. For example: `operationID` → `operationId`, `tag` → `tags`."""
    if name.startswith(("x-", "$")):
        return None
    if f"{name}s" in known:
        return f"{name}s"
    if len(name) < _TELLING:
        return None
    small = name.lower()
    return next((one for one in known if one.lower() == small), None) or meant(name, known)


def _one_edit(one: str, other: str) -> bool:
    """Whether a letter is left out, put in or replaced, or two neighbours changed places."""
    front = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    )
    one, other = one[front:], other[front:]
    swapped = one[:2] == other[1::-1] and len(one) > 1 and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]
