"""Listed values, defaults and examples that are not of the type that stands beside them: what was meant, or what is wrong with them.

Comes in: plain values and types. Goes out: values of one of the types, or words for a diagnostic. Authors write `enum: [1, 2]` beside
`type: string` because YAML does not ask for the quotes, and `"10"` beside `type: integer` because a form did.
"""

from __future__ import annotations

import json
import operator
import re
from math import isfinite
from typing import Any, Final

from clientpress.algebra.model import Composed
from clientpress.algebra.values import has_type, key, text, type_of
from clientpress.algebra.wire import WIRE
from clientpress.document.schema import JsonType, Keywords

UNLIKE: Final = object()
"""What `as_type` gives where no value of the types can be meant."""

_NUMBER = re.compile(r"-?(0|[1-9]\d{0,300})(\.\d+)?([eE][-+]?\d{1,3})?", re.ASCII)
_FLAGS = {"true": True, "false": False}
_BOUNDS: Final = (
    ("minimum", operator.lt, "below"),
    ("exclusive_minimum", operator.le, "not above"),
    ("maximum", operator.gt, "above"),
    ("exclusive_maximum", operator.ge, "not below"),
)


def as_type(value: Any, types: frozenset[JsonType]) -> Any:
    """Give the value of one of the types that is meant. For example: 1, string → `"1"`; `"yes"`, integer → UNLIKE."""
    if has_type(value, types):
        return value
    if isinstance(value, str):
        return _of_text(value.strip(), types)
    if "string" in types and isinstance(value, bool | int | float):
        return json.dumps(value)
    return UNLIKE


def _of_text(value: str, types: frozenset[JsonType]) -> Any:
    if "boolean" in types and value.lower() in _FLAGS:
        return _FLAGS[value.lower()]
    if not _NUMBER.fullmatch(value):
        return UNLIKE
    number = float(value) if any(mark in value for mark in ".eE") else int(value)
    return number if isfinite(number) and has_type(number, types) else UNLIKE


def why_not(value: Any, composed: Composed) -> str:
    """Say why a default or an example is none of the values of a composition, the empty text where it is one.

    For example: `up` for `{enum: [asc, desc]}` → "it is not among the values". Unions are not looked into.
    """
    types, said = composed.types, composed.assertions
    if types is not None and not has_type(value, types):
        return f"it is of type {type_of(value)}, not {spoken(types)}"
    if composed.enum is not None and key(value) not in {key(one) for one in composed.enum}:
        return "it is not among the values"
    if isinstance(value, bool):
        return ""
    if isinstance(value, int | float):
        return _bound(value, said)
    size = len(value) if isinstance(value, str) else None
    if size is not None and size > said.get("max_length", size):
        return f"it is longer than `maxLength`, {said['max_length']}"
    if size is not None and size < said.get("min_length", 0):
        return f"it is shorter than `minLength`, {said['min_length']}"
    return ""


def _bound(value: float, said: Keywords) -> str:
    for name, beyond, wrong in _BOUNDS:
        limit = said.get(name)
        if isinstance(limit, int | float) and beyond(value, limit):
            return f"it is {wrong} `{WIRE[name]}`, {text(limit)}"
    return ""


def spoken(types: frozenset[JsonType]) -> str:
    """Name types in a message. For example: `integer or null`."""
    return " or ".join(sorted(types))
