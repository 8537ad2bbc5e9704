"""What a type is, in twelve letters: its kind, its properties and one level of what they hold.

Left out is what may change while the type stays the same in its author's eyes: order, words, constraints, which properties
are required, names of components, and everything deeper down.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import Final

from clientpress.ir.api import Api
from clientpress.ir.types import (
    Array,
    Choice,
    Dictionary,
    Nullable,
    Object,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
)

_NESTED: Final = 4  # lists of lists of lists of lists: deeper, all are alike


def fingerprint(api: Api, type_id: TypeId) -> str:
    """Give the fingerprint, in hexadecimal."""
    text = _shape(api, api.types[type_id], 1, _NESTED)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _shape(api: Api, found: Type, depth: int, nested: int) -> str:
    """Write a shape down: `depth` counts objects and unions still to open, `nested` lists and maps."""
    if depth < 0 or nested < 0:
        return "…"
    match found:
        case Object(properties=properties) if depth == 0:
            return "{" + ",".join(sorted([prop.wire for prop in properties])) + "}"
        case Object(properties=properties):
            inner = sorted(
                [
                    f"{prop.wire}:{_shape(api, api.types[prop.type], 0, nested)}"
                    for prop in properties
                ]
            )
            return "{" + ",".join(inner) + "}"
        case Choice(values=values):
            return "choice(" + ",".join(sorted(map(repr, values))) + ")" if depth > 0 else "choice"
        case Union(variants=variants):
            inner = sorted(
                [_shape(api, api.types[variant], depth - 1, nested) for variant in variants]
            )
            return "union(" + "|".join(inner) + ")"
        case Array(item=child):
            return f"[{_shape(api, api.types[child], depth, nested - 1)}]"
        case Dictionary(value=child):
            return f"<{_shape(api, api.types[child], depth, nested - 1)}>"
        case Nullable(of=child):
            return _shape(api, api.types[child], depth, nested - 1)
        case Tuple(items=items):
            return f"tuple{len(items)}"
        case Scalar(kind=kind):
            return kind.value
        case _:
            return type(found).__name__
