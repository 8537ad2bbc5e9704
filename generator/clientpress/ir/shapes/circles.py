"""Lists and maps that hold nothing but themselves are cut, where they would lead round in a circle for ever.

In come all types. What holds afterwards: every way round leads through a type that has a name, as Python's types need one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from clientpress.ir.reach import children
from clientpress.ir.types import Array, Dictionary, Nullable, Tuple, Type, TypeId

_Held: TypeAlias = tuple[TypeId, int]
"""A type, and which of its children."""


def cut_circles(
    types: Mapping[TypeId, Type], free: TypeId
) -> tuple[dict[TypeId, Type], list[TypeId]]:
    """Let hold `free` what would hold itself; give the types, and which were cut.

    For example: `A: {type: array, items: {$ref: A}}` → a list of anything.
    """
    kept = dict(types)
    cut: dict[TypeId, None] = {}
    while ways := [*_ways_back(kept)]:  # a second way may lead to what may be null
        for at, position in ways:
            cut[at] = None
            kept[at] = _holding(kept[at], position, free)
    return kept, [*cut]


def _holding(found: Type, position: int, free: TypeId) -> Type:
    match found:
        case Array():
            return replace(found, item=free)
        case Dictionary():
            return replace(found, value=free)
        case Tuple(items=items) if position < len(items):
            return replace(found, items=(*items[:position], free, *items[position + 1 :]))
        case Tuple():
            return replace(found, rest=free)
        case _:
            raise AssertionError(found)  # what has a name, or may be null, is never cut


def _ways_back(types: Mapping[TypeId, Type]) -> Iterator[_Held]:
    """Give the types without a name that lead back, and by which of their children."""
    done: set[TypeId] = set()
    for start in types:
        way: list[_Held] = [(start, 0)]  # types on the way, and the child that is next
        on_way = {start}
        while way:
            at, position = way.pop()
            held = () if at in done else _unnamed(types[at])
            if position == len(held):
                done.add(at)
                on_way.discard(at)
                continue
            way.append((at, position + 1))
            child = held[position]
            if child in on_way:
                # What may be null holds nothing itself: whatever holds it is cut.
                yield (
                    (way[-2][0], way[-2][1] - 1)
                    if isinstance(types[at], Nullable)
                    else (at, position)
                )
            elif child not in done:
                way.append((child, 0))
                on_way.add(child)


def _unnamed(found: Type) -> tuple[TypeId, ...]:
    return children(found) if isinstance(found, Array | Dictionary | Nullable | Tuple) else ()
