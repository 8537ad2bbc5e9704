"""Which unions and choices want a name of their own; the others are written out where they are used.

A name is given where the author gave one, where values of a union are told apart by a table, where it is part of itself,
and where it would be too long to be read inline.
"""

from __future__ import annotations

from typing import Final

from clientpress.ir.api import Api
from clientpress.ir.types import (
    Array,
    Choice,
    Dictionary,
    Nullable,
    Object,
    Scalar,
    Tagged,
    Tuple,
    Type,
    TypeId,
    Union,
)

_LONGEST: Final = 60
_DEEPEST: Final = 50
_MODEL: Final = 24  # about what `models.SomeModel` takes


class Aliases:
    """Answers for the types of one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._lengths: dict[TypeId, int] = {}

    def wanted(self, type_id: TypeId, found: Type) -> bool:
        """Whether a type stands under a name. Objects always do."""
        match found:
            case Object():
                return True
            case Choice(values=values, origin=origin):
                named = bool(origin.components) and len(values) > 1
                return named or self._length(type_id) > _LONGEST
            case Union(tagging=tagging, origin=origin):
                return (
                    bool(origin.components)
                    or isinstance(tagging, Tagged)
                    or self._length(type_id) > _LONGEST
                    or self._inside_itself(type_id)
                )
            case _:
                return False

    def _length(self, type_id: TypeId, depth: int = 0) -> int:
        """Estimate how long the annotation is, written out."""
        if depth > _DEEPEST:
            return _MODEL
        known = self._lengths.get(type_id)
        if known is None:
            self._lengths[type_id] = _MODEL  # stands for itself where it is part of itself
            known = self._lengths[type_id] = self._measure(self._api.types[type_id], depth + 1)
        return known

    def _measure(self, found: Type, depth: int) -> int:
        match found:
            case Choice(values=values, origin=origin):
                inline = 9 + sum(len(repr(value)) + 2 for value in values)
                return _MODEL if origin.components and len(values) > 1 else inline
            case Object():
                return _MODEL
            case Union(variants=variants):
                return sum(self._length(variant, depth) + 3 for variant in variants)
            case Array(item=child) | Dictionary(value=child) | Nullable(of=child):
                return 8 + self._length(child, depth)
            case Tuple(items=items):
                return 8 + sum(self._length(child, depth) + 2 for child in items)
            case Scalar(constraints=constraints):
                return 40 if constraints else 6
            case _:
                return 6

    def _inside_itself(self, type_id: TypeId) -> bool:
        seen: set[TypeId] = set()
        todo = list(_inline(self._api.types[type_id]))
        while todo:
            child = todo.pop()
            if child == type_id:
                return True
            if child not in seen:
                seen.add(child)
                todo.extend(_inline(self._api.types[child]))
        return False


def _inline(found: Type) -> tuple[TypeId, ...]:
    """Give the types whose annotation stands inside this one's."""
    match found:
        case Array(item=child) | Dictionary(value=child) | Nullable(of=child):
            return (child,)
        case Tuple(items=items, rest=rest):
            return items if rest is None else (*items, rest)
        case Union(variants=variants):
            return variants
        case _:
            return ()
