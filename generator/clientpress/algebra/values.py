"""JSON values as the algebra sees them: when two are equal, what type one has, and how one reads in a message.

JSON equality is not Python's: `1 == 1.0` in both, but `True != 1` in JSON.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from clientpress.document.schema import JsonType

_LONGEST = 60


def key(value: Any) -> Hashable:
    """Give a key that is equal for equal JSON values. For example: 1 and 1.0 have one key, True another."""
    match value:
        case bool():
            return ("boolean", value)
        case list() | tuple():
            return ("array", tuple(key(item) for item in value))
        case dict():
            return ("object", frozenset((name, key(item)) for name, item in value.items()))
        case _:
            scalar: Hashable = value
            return scalar


def distinct(values: Iterable[Any]) -> tuple[Any, ...]:
    """Leave out what occurred before. For example: 1, 1.0, True → 1, True."""
    found: dict[Hashable, Any] = {}
    for value in values:
        found.setdefault(key(value), value)
    return tuple(found.values())


def type_of(value: Any) -> JsonType:
    """Tell the type of a value; a number without a fraction is an `integer`, however it is written."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "number"
        case list() | tuple():
            return "array"
        case _:
            return "object"


def has_type(value: Any, types: frozenset[JsonType]) -> bool:
    """Tell whether a value has one of the types."""
    actual = type_of(value)
    return actual in types or (actual == "integer" and "number" in types)


def text(value: Any) -> str:
    """Write a value on one line, shortened. For example: (True,) → `[true]`."""
    import json

    written = json.dumps(value, ensure_ascii=False, default=str)
    return written if len(written) <= _LONGEST else f"{written[: _LONGEST - 1]}…"
