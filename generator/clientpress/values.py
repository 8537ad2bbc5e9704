"""Immutable values, made cheaply: `dataclass` and `replace` as the standard library's, but for what they cost.

A frozen, slotted dataclass takes most of a millisecond to define, since six methods are compiled for each; a run defines more
than a hundred before its first byte of work. Here one method is compiled, and comparing, hashing and showing are
shared. Type checkers see the standard library's own decorator, so assigning to a field is an error for them; at run time
nobody stops it, except where `ENFORCED` is set before the classes are defined, as the tests do.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

ENFORCED = False

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - the re-export is the point
    from dataclasses import replace as replace  # noqa: PLC0414 - the re-export is the point
else:

    def dataclass(**options: bool) -> Callable[[type], type]:
        """Make a dataclass. For example: `@dataclass(frozen=True, slots=True, kw_only=True)`."""

        def make(kind: type) -> type:
            if ENFORCED or not options.get("frozen"):
                return dataclasses.dataclass(**options)(kind)
            return _made(kind, {**options, "frozen": False})

        return make

    def replace(value: Any, /, **changes: Any) -> Any:
        """Make a copy with some fields changed. It does not look at each field's definition again, which takes most of the time."""
        names, values = _fields(value.__class__)
        return value.__class__(**{**dict(zip(names, values(value), strict=True)), **changes})


@cache
def _fields(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """Give the names of a class's fields, and what reads all of them."""
    names = tuple(field.name for field in dataclasses.fields(kind))
    if len(names) > 1:
        return names, attrgetter(*names)
    return names, lambda value: tuple([getattr(value, name) for name in names])


def _made(kind: type, options: dict[str, bool]) -> type:
    compares = options.pop("eq", True)
    shows = options.pop("repr", True)
    kind = dataclasses.dataclass(**options, eq=False, repr=False)(kind)
    methods: dict[str, Any] = {}
    if compares:
        names = [field.name for field in dataclasses.fields(kind) if field.compare]
        methods |= _comparing(attrgetter(*names) if names else lambda _: ())
    if shows:
        methods["__repr__"] = _repr
    for name, method in methods.items():
        if name not in vars(kind):
            setattr(kind, name, method)
    return kind


def _comparing(values: Callable[[Any], Any]) -> dict[str, Any]:
    def equal(self: Any, other: object) -> Any:
        if self.__class__ is not other.__class__:
            return NotImplemented
        return self is other or values(self) == values(other)

    def hashed(self: Any) -> int:
        return hash(values(self))

    return {"__eq__": equal, "__hash__": hashed}


def _repr(self: Any) -> str:
    shown = (
        f"{field.name}={getattr(self, field.name)!r}"
        for field in dataclasses.fields(self)
        if field.repr
    )
    return f"{self.__class__.__qualname__}({', '.join(shown)})"
