"""`values`: what is made cheaply behaves as the standard library's would."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from clientpress.values import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class One:
    """A value of one field, called as an argument of `replace` might be."""

    value: int


@dataclass(frozen=True, slots=True)
class Two:
    """A value of two fields."""

    name: str
    values: tuple[int, ...] = ()


def test_a_copy_has_some_fields_changed() -> None:
    """The others stay; the original stays as it was."""
    two = Two("a", (1,))
    assert Two("b", (1,)) == replace(two, name="b")
    assert Two("a", (1,)) == two
    assert One(value=2) == replace(One(value=1), value=2)


def test_it_is_what_the_standard_library_makes() -> None:
    """With the same fields changed."""
    two = Two("a", (1,))
    assert dataclasses.replace(two, values=(2,)) == replace(two, values=(2,))


def test_a_field_that_there_is_not() -> None:
    """It is refused."""
    changes: dict[str, Any] = {"size": 3}
    with pytest.raises(TypeError, match="size"):
        replace(Two("a"), **changes)
