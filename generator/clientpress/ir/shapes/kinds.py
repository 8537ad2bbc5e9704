"""What JSON a composition admits: which kinds of value, and whether null is one of them.

Comes in: a `Composed`. Goes out: its kinds without null. Where the author wrote no `type`, the other keywords tell:
`properties` make an object, `items` an array, `pattern` a string.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from clientpress.algebra.model import Composed
from clientpress.document.schema import JsonType
from clientpress.ir.media_types import binary

ALL: Final[frozenset[JsonType]] = frozenset(
    {"null", "boolean", "integer", "number", "string", "array", "object"}
)
_ANY: Final = ALL - {"integer"}
SCALARS: Final[frozenset[JsonType]] = frozenset({"boolean", "integer", "number", "string"})
NUMERIC: Final[frozenset[JsonType]] = frozenset({"integer", "number"})
_NULL: Final[frozenset[JsonType]] = frozenset({"null"})
_AS_IT_IS: Final = frozenset({"", "binary", "7bit", "8bit"})  # encodings that are none (RFC 2045)
_NUMERIC_FORMATS: Final = {
    "int32": "integer",
    "int64": "integer",
    "float": "number",
    "double": "number",
}

ASSERTIONS: Final[dict[str, tuple[str, ...]]] = {
    "string": ("min_length", "max_length", "pattern"),
    "integer": ("minimum", "exclusive_minimum", "maximum", "exclusive_maximum", "multiple_of"),
    "number": ("minimum", "exclusive_minimum", "maximum", "exclusive_maximum", "multiple_of"),
    "array": ("min_items", "max_items", "unique_items"),
    "object": ("min_properties", "max_properties"),
    "boolean": (),
}
"""The assertions that apply to each kind, in the order in which constraints are given."""


def kinds(composed: Composed) -> frozenset[JsonType] | None:
    """Give the kinds of value without null; None is any value at all.

    For example: `{type: [string, "null"]}` → `{string}`; `{properties: …}` → `{object}`; `{}` → None. `integer` is
    left out beside `number`, which includes it.
    """
    types = composed.types
    if types is None or types >= _ANY:
        return inferred(composed)
    return _valued(types)


@cache
def _valued(types: frozenset[JsonType]) -> frozenset[JsonType]:
    return types - {"null", "integer"} if "number" in types else types - _NULL


def written_format(composed: Composed) -> str:
    """Give the `format`, also where it was set aside as one that says nothing about the type: numbers have formats, too."""
    written = composed.assertions.get("format")
    if written is None:
        said = (kept.value for kept in composed.kept if kept.keyword == "format")
        written = next((value for value in said if isinstance(value, str)), "")
    return written


def inferred(composed: Composed) -> frozenset[JsonType] | None:
    """Give the kind that the other keywords speak of, None where they speak of none."""
    for kind, speaks in _SIGNS:
        if speaks(composed):
            return frozenset({kind})
    written = written_format(composed)
    if written in _NUMERIC_FORMATS:
        return frozenset({"integer" if _NUMERIC_FORMATS[written] == "integer" else "number"})
    return frozenset({"string"}) if written else None


def _object(composed: Composed) -> bool:
    return bool(
        composed.properties
        or composed.pattern_properties
        or composed.additional is not None
        or composed.required
        or _asserts(composed, "object")
    )


def _array(composed: Composed) -> bool:
    return bool(composed.items is not None or composed.prefix_items or _asserts(composed, "array"))


def _string(composed: Composed) -> bool:
    encoded = "content_encoding" in composed.annotations
    return _asserts(composed, "string") or encoded or holds_bytes(composed)


def holds_bytes(composed: Composed) -> bool:
    """Whether a string is said to hold what is no text, as it is (OpenAPI 3.1 §4.8.14.3)."""
    said = composed.annotations
    media_type = said.get("content_media_type", "")
    as_it_is = said.get("content_encoding", "").lower() in _AS_IT_IS
    return as_it_is and (binary(media_type) or media_type == "*/*")  # any file, as zod writes it


def _number(composed: Composed) -> bool:
    return _asserts(composed, "number")


def _asserts(composed: Composed, kind: str) -> bool:
    return any(name in composed.assertions for name in ASSERTIONS[kind])


_SIGNS: tuple[tuple[JsonType, Callable[[Composed], bool]], ...] = (
    ("object", _object),
    ("array", _array),
    ("string", _string),
    ("number", _number),
)


def admits_null(composed: Composed) -> bool:
    """Whether null is said to be valid. A composition that says nothing of types admits it without saying so."""
    if composed.never:
        return False
    if composed.enum is not None and None in composed.enum:
        return True
    if composed.types is None or composed.types >= _ANY:
        return composed.null_added and inferred(composed) is not None
    return "null" in composed.types


def only_null(composed: Composed) -> bool:
    """Whether null is the one valid value."""
    if composed.never or composed.unions:
        return False
    if composed.enum is not None:
        return bool(composed.enum) and all(value is None for value in composed.enum)
    return composed.types == _NULL
