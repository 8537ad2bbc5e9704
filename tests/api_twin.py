"""Compare an operation as two APIs have it: all that is said of it, types written out, names and places left aside.

In come an operation of one API and its twin in another; out go the differences, each with its way. Types are compared by
what they are, wherever they stand and whatever they are called.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final

from clientpress.diagnostics.place import Place
from clientpress.ir.api import Api
from clientpress.ir.dump import REFERRING
from clientpress.ir.types import (
    Choice,
    Composition,
    Docs,
    Object,
    OperationKey,
    Origin,
    Property,
    TypeId,
    Union,
)

_IGNORED: Final = frozenset({"place", "layers", "origin", "evidence"})
"""Places differ, and a page has no names for its types; evidence speaks of the whole document."""


_SHARED: Final = frozenset({(Object, "docs"), (Choice, "docs"), (Union, "docs")})
"""A type that several uses share says what the first of them said; each use says its own beside it, and that is compared."""


_UNORDERED: Final = frozenset({(Object, "properties"), (Docs, "examples")})
"""In a shape that several operations share, these stand in the order of the first of them."""
_SPELLED: Final = {"x-deprecation-message": "x-cfDeprecation"}
"""Keys of the tree that a page is read to → the vendor's."""


def differences(one: Api, other: Api, key: OperationKey) -> list[str]:
    """Say how an operation differs between two APIs. For example: `parameters[0].docs.description: 'a' != 'b'`."""
    return list(_Comparison(one, other).values(one.operations[key], other.operations[key], ""))


class _Comparison:
    def __init__(self, one: Api, other: Api) -> None:
        self._one = one
        self._other = other
        self._compared: set[tuple[TypeId, TypeId]] = set()

    def types(self, one: TypeId | None, other: TypeId | None, way: str) -> Iterator[str]:
        """Compare two types; a pair that was compared already is not told twice."""
        if one is None or other is None:
            if one is not other:
                yield f"{way}: {one} != {other}"
        elif (one, other) not in self._compared:
            self._compared.add((one, other))
            yield from self.values(self._one.types[one], self._other.types[other], way)

    def values(self, one: Any, other: Any, way: str) -> Iterator[str]:
        """Compare two values field by field."""
        if isinstance(one, Composition) and isinstance(other, Composition):
            yield from _compositions(one, other, way)
        elif type(one) is not type(other):
            yield f"{way}: {one!r:.200} != {other!r:.200}"
        elif is_dataclass(one) and not isinstance(one, type):
            yield from self._fields(one, other, way)
        elif isinstance(one, tuple | list):
            if len(one) != len(other):
                yield f"{way}: {len(one)} items != {len(other)}: {one!r:.300} {other!r:.300}"
            for at, pair in enumerate(zip(one, other, strict=False)):
                yield from self.values(*pair, f"{way}[{at}]")
        elif isinstance(one, Mapping):
            other = {_SPELLED.get(name, name): value for name, value in other.items()}
            if one.keys() != other.keys():
                yield f"{way}: keys {list(one)} != {list(other)}"
            for name in one.keys() & other.keys():
                yield from self.values(one[name], other[name], f"{way}.{name}")
        elif isinstance(one, str) and way in (".description", ".summary"):
            if (
                one.strip() != other.strip()
            ):  # a page's header has lines, and no blanks at their ends
                yield f"{way}: {one!r} != {other!r}"
        elif one != other and not isinstance(one, Place | Origin):
            yield f"{way}: {one!r} != {other!r}"

    def _fields(self, one: Any, other: Any, way: str) -> Iterator[str]:
        referring = REFERRING.get(type(one), frozenset())
        for field in fields(one):
            if field.name not in _IGNORED and (type(one), field.name) not in _SHARED:
                pair = getattr(one, field.name), getattr(other, field.name)
                if (type(one), field.name) in _UNORDERED:
                    pair = (_ordered(pair[0]), _ordered(pair[1]))
                inner = self._references if field.name in referring else self.values
                yield from inner(*pair, f"{way}.{field.name}")

    def _references(self, one: Any, other: Any, way: str) -> Iterator[str]:
        if not isinstance(one, tuple):
            yield from self.types(one, other, way)
            return
        if len(one) != len(other):
            yield f"{way}: {len(one)} types != {len(other)}"
        for at, (left, right) in enumerate(zip(one, other, strict=False)):
            if isinstance(left, tuple):  # a pattern and its type
                yield from self.values(left[0], right[0], f"{way}[{at}]")
                yield from self.types(left[1], right[1], f"{way}[{at}]")
            else:
                yield from self.types(left, right, f"{way}[{at}]")


def _compositions(one: Composition, other: Composition, way: str) -> Iterator[str]:
    """Compare what was lost and kept, by keyword: texts hold references in one and what these mean in the other.

    A shape that many operations share has lost what was lost in any of them.
    """
    lost = {each.keyword for each in other.lost} - {each.keyword for each in one.lost}
    kept = {name for name, _ in other.kept} - {name for name, _ in one.kept}
    if lost or kept:
        yield f"{way}: only the other lost {sorted(lost)} or kept {sorted(kept)}"


def _ordered(several: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(
        sorted(several, key=lambda one: one.wire if isinstance(one, Property) else repr(one))
    )
