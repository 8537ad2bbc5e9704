"""Small immutable values, made cheaply.

A frozen dataclass takes about a millisecond to define, seven times as long as a bare
one, and this package would define two dozen before its first call. So these are frozen
for checkers of types only, and compare by identity.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import UnionType
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


def is_really(value: object, kind: type | UnionType) -> bool:
    """Tell whether a value is of the type that is written, where no checker looked."""
    return isinstance(value, kind)
