"""Which unions have variants that cannot be told apart (semantics §5).

Comes in: types. Goes out: for an untagged union, the first two variants that a value may be both of.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Dictionary,
    Nothing,
    Null,
    Nullable,
    Object,
    Required,
    Scalar,
    ScalarKind,
    Tuple,
    Type,
    TypeId,
    Union,
    Untagged,
)
from clientpress.values import replace

Types = Mapping[TypeId, Type]
_WIRE_KINDS = {
    ScalarKind.INTEGER: "number",
    ScalarKind.NUMBER: "number",
    ScalarKind.BOOLEAN: "boolean",
}
_MOST = 32  # variants that are compared pair by pair


def overlapping(types: Types, union: Union) -> tuple[int, int] | None:
    """Give the positions of two variants that cannot always be told apart, None where all can be."""
    flat = list(enumerate(union.variants))[:_MOST]
    for (one, left), (other, right) in combinations(flat, 2):
        if not _apart(types, types[left], types[right]):
            return one, other
    return None


def _apart(types: Types, left: Type, right: Type) -> bool:
    if _kind(left) != _kind(right):
        return "any" not in (_kind(left), _kind(right))
    match left, right:
        case Object(), Object():
            return _objects_apart(types, left, right)
        case Choice(), Choice():
            return set(map(repr, left.values)).isdisjoint(map(repr, right.values))
        case Array(), Array():
            return False
        case Scalar(), Scalar():
            return {left.kind, right.kind} == {ScalarKind.INTEGER, ScalarKind.NUMBER}
        case _:
            return False


def _kind(found: Type) -> str:
    """Give the JSON kind of a type's values, `any` where there are several."""
    match found:
        case Scalar():
            return _WIRE_KINDS.get(found.kind, "string")
        case Choice():
            kinds = {_value_kind(value) for value in found.values}
            return kinds.pop() if len(kinds) == 1 else "any"
        case Array() | Tuple():
            return "array"
        case Object() | Dictionary():
            return "object"
        case Null() | Nothing():
            return "null"
        case Anything() | Union() | Nullable():
            return "any"


def _value_kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"


def _objects_apart(types: Types, left: Object, right: Object) -> bool:
    ours = {prop.wire: prop for prop in left.properties}
    theirs = {prop.wire: prop for prop in right.properties}
    for wire in ours.keys() & theirs.keys():
        one, other = types[ours[wire].type], types[theirs[wire].type]
        if isinstance(one, Choice) and isinstance(other, Choice) and _apart(types, one, other):
            return True
    return _demands(left) - theirs.keys() != set() or _demands(right) - ours.keys() != set()


def _demands(found: Object) -> set[str]:
    return {prop.wire for prop in found.properties if isinstance(prop.presence, Required)}


def report_overlaps(types: Mapping[TypeId, Type], found: Collector) -> dict[TypeId, Type]:
    """Mark the untagged unions whose variants overlap, and say so."""
    marked = dict(types)
    for at, union in types.items():
        if isinstance(union, Union) and isinstance(union.tagging, Untagged):
            pair = overlapping(types, union)
            if pair is not None:
                marked[at] = replace(union, tagging=Untagged(overlapping=True))
                one, other = pair
                place = union.origin.place
                found.report(catalogue.OVERLAPPING_VARIANTS, place, one=one + 1, other=other + 1)
    return marked
