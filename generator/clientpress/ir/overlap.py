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
_AS_IT_IS = {ScalarKind.STRING, ScalarKind.INTEGER, ScalarKind.NUMBER, ScalarKind.BOOLEAN}
_MOST = 32  # variants that are compared pair by pair
_DEEPEST = 4  # unions and arrays within each other that are looked into


def overlapping(types: Types, union: Union) -> tuple[int, int] | None:
    """Give the positions of two variants that cannot always be told apart, None where all can be, or it makes no difference."""
    flat = list(enumerate(union.variants))[:_MOST]
    for (one, left), (other, right) in combinations(flat, 2):
        if not _apart(types, left, right):
            return one, other
    return None


def _apart(types: Types, one: TypeId, other: TypeId, deep: int = _DEEPEST) -> bool:
    """Whether a value is read the same, whichever of two types is tried first. `deep` ends what leads back to itself."""
    left, right = types[one], types[other]
    match left, right:
        case _ if not deep:
            return False
        case Union(), _:
            return all(_apart(types, variant, other, deep - 1) for variant in left.variants)
        case _, Union():
            return all(_apart(types, one, variant, deep - 1) for variant in right.variants)
        case Object(), Object():
            return _objects_apart(types, left, right)
        case Array(), Array():  # an empty one is the same list
            return _apart(types, left.item, right.item, deep - 1)
        case _ if _as_it_is(left) and _as_it_is(right):
            return True
        case _:
            ours, theirs = _kinds(left), _kinds(right)
            return "any" not in ours | theirs and ours.isdisjoint(theirs)


def _as_it_is(found: Type) -> bool:
    """Whether values are in Python what they are in JSON. For example: a text and one of some texts, as open enums are written."""
    return isinstance(found, Choice) or (isinstance(found, Scalar) and found.kind in _AS_IT_IS)


def _kinds(found: Type) -> frozenset[str]:
    """Give the JSON kinds of a type's values, `any` where that is not known."""
    match found:
        case Scalar():
            return frozenset({_WIRE_KINDS.get(found.kind, "string")})
        case Choice():
            return frozenset(map(_value_kind, found.values))
        case Array() | Tuple():
            return frozenset({"array"})
        case Object() | Dictionary():
            return frozenset({"object"})
        case Null() | Nothing():
            return frozenset({"null"})
        case Anything() | Union() | Nullable():
            return frozenset({"any"})


def _value_kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"


def _objects_apart(types: Types, left: Object, right: Object) -> bool:
    ours = {prop.wire: prop for prop in left.properties}
    theirs = {prop.wire: prop for prop in right.properties}
    for wire in ours.keys() & theirs.keys():
        one, other = types[ours[wire].type], types[theirs[wire].type]
        if isinstance(one, Choice) and isinstance(other, Choice) and _disjoint(one, other):
            return True
    return _demands(left) - theirs.keys() != set() or _demands(right) - ours.keys() != set()


def _disjoint(one: Choice, other: Choice) -> bool:
    return set(map(repr, one.values)).isdisjoint(map(repr, other.values))


def _demands(found: Object) -> set[str]:
    return {prop.wire for prop in found.properties if isinstance(prop.presence, Required)}


def report_overlaps(types: Mapping[TypeId, Type], found: Collector) -> dict[TypeId, Type]:
    """Mark the untagged unions whose variants overlap, and say so: once where several properties of one object are alike."""
    marked = dict(types)
    for at, union in types.items():
        if isinstance(union, Union) and isinstance(union.tagging, Untagged):
            pair = overlapping(types, union)
            if pair is not None:
                marked[at] = replace(union, tagging=Untagged(overlapping=True))
                one, other = pair
                place = union.origin.place
                above, _, last = place.pointer.rpartition("/properties/")
                fold = (place.file, place.pointer if "/" in last else above, pair)
                found.report(
                    catalogue.OVERLAPPING_VARIANTS, place, fold=fold, one=one + 1, other=other + 1
                )
    return marked
