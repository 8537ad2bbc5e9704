"""Small immutable values, made cheaply.

A frozen dataclass takes about a millisecond to define, seven times as long as a bare
one, and this package would define two dozen before its first call. So these are frozen
for checkers of types only, and compare by identity.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(
    kw_only_default=True,
    eq_default=False,
    frozen_default=True,
    field_specifiers=(field,),
)
def immutable(kind: type[T]) -> type[T]:
    """Make a class immutable; its fields are given by name.

    For example:

        @immutable
        class Sleep:
            seconds: float
    """
    return dataclass(slots=True, kw_only=True, eq=False, repr=False)(kind)


def is_really(value: object, kind: type | tuple[type, ...]) -> bool:
    """Tell whether a value is of the type that is written, where no checker looked."""
    return isinstance(value, kind)


def checked_mapping(name: str, given: object) -> None:
    """Refuse what has no names.

    Raises:
        TypeError: It is something else, such as a list of pairs.
    """
    if not isinstance(given, Mapping):
        raise TypeError(f"{name} takes a mapping by name, not {type(given).__name__}")
