"""`type`: the intersection, in which integers are numbers."""

from __future__ import annotations

from clientpress.algebra.draft import Draft
from clientpress.document.schema import JsonType

KEYS = frozenset({"type"})


def meet(draft: Draft) -> None:
    """Intersect what the layers say. For example: [integer, null] ∧ [number, string] = integer."""
    for _, types in draft.said["type"]:
        draft.types = normal(types) if draft.types is None else both(draft.types, types)
    if not draft.types:
        draft.reason = "type"


def both(one: frozenset[JsonType], other: frozenset[JsonType]) -> frozenset[JsonType]:
    """Intersect two sets of types."""
    if one == other:
        return normal(one)
    shared = one & other
    if ("integer" in one and "number" in other) or ("number" in one and "integer" in other):
        shared |= {"integer"}
    return normal(shared)


def normal(types: frozenset[JsonType]) -> frozenset[JsonType]:
    """Leave out `integer` beside `number`, which includes it."""
    return types - {"integer"} if "number" in types else types
