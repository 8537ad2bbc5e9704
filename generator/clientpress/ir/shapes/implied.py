"""Patterns that say again what a format says: zod writes one beside each `uuid`, `date` and `date-time`.

Comes in: a kind and a pattern. Goes out: what the pattern says beyond the kind, found by trying values of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from clientpress.algebra.patterns import matches
from clientpress.ir.types import Constraints, ScalarKind

_UUIDS: Final = tuple(f"0a1b2c3d-4e5f-{version}a6b-{variant}c7d-0123456789ab" for version in "12345678" for variant in "89ab")  # fmt: skip
_DATES: Final = ("1970-01-01", "1999-12-31", "2000-02-29", "2024-02-29", "2031-04-30", "2100-02-28")
_UTC: Final = tuple(
    f"{day}T{time}Z"
    for day in _DATES
    for time in ("00:00:00", "23:59:59", "12:30:01.5", "08:09:10.123", "08:09:10.123456")
)
_OFFSET: Final = tuple(f"{one[:-1]}{zone}" for one in _UTC for zone in ("+00:00", "+02:00", "-05:30"))  # fmt: skip
_WITHOUT: Final = tuple(one[:-1] for one in _UTC)
_VALUES: Final = {
    ScalarKind.UUID: _UUIDS,
    ScalarKind.DATE: _DATES,
    ScalarKind.DATE_TIME: (*_UTC, *_OFFSET),
}
_ONLY_UTC: Final = "Z$"


def without_implied(kind: ScalarKind, said: Constraints) -> Constraints:
    """Leave out a pattern that all values of a kind keep to. One that asks date-times for UTC, and for nothing else, is `Z$`."""
    if kind not in _VALUES or not any(name == "pattern" for name, _ in said):
        return said
    return tuple(
        (name, left)
        for name, value in said
        if (left := _left(kind, value) if name == "pattern" else value) is not None
    )


@lru_cache(maxsize=256)
def _left(kind: ScalarKind, pattern: str) -> str | None:
    if _all(pattern, _VALUES[kind]):
        return None
    utc = kind is ScalarKind.DATE_TIME and _all(pattern, _UTC)
    return _ONLY_UTC if utc and _none(pattern, (*_OFFSET, *_WITHOUT)) else pattern


def _all(pattern: str, values: Iterable[str]) -> bool:
    return all(matches(pattern, one) is True for one in values)


def _none(pattern: str, values: Iterable[str]) -> bool:
    return all(matches(pattern, one) is False for one in values)
