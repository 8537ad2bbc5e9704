"""Expressions before text."""

from __future__ import annotations

import math
from typing import Any

import pytest

from clientpress.python.expressions import (
    BUILTINS,
    Call,
    Constant,
    DictDisplay,
    Either,
    ListDisplay,
    Name,
    Symbol,
    Text,
    TupleDisplay,
    either,
    literal,
)

A, B, UNSET = Name("A"), Name("B"), Symbol("._runtime.unset", "Unset")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, Constant(None)),
        (True, Constant(value=True)),
        (1.5, Constant(1.5)),
        ("a", Text("a")),
        ([1], ListDisplay((Constant(1),))),
        (("a",), TupleDisplay((Text("a"),))),
        ({"a": []}, DictDisplay(((Text("a"), ListDisplay(())),))),
        (math.inf, Call(Symbol(BUILTINS, "float"), (Text("inf"),))),
        (-math.inf, Call(Symbol(BUILTINS, "float"), (Text("-inf"),))),
        (math.nan, Call(Symbol(BUILTINS, "float"), (Text("nan"),))),
    ],
)
def test_plain_data_becomes_a_literal(value: Any, expected: object) -> None:
    """Every kind of JSON value has an expression, those without a literal too."""
    assert expected == literal(value)


def test_what_is_no_data_has_no_literal() -> None:
    """Only plain data is written."""
    with pytest.raises(TypeError, match="object"):
        literal(object())


def test_unions_are_flat_and_hold_nothing_twice() -> None:
    """`(A | B) | A | Unset` is `A | B | Unset`."""
    assert Either((A, B, UNSET)) == either([Either((A, B)), A, UNSET])


def test_a_union_of_one_is_that_one() -> None:
    """`A | A` is `A`."""
    assert A == either([A, A])
    assert UNSET == either([UNSET, UNSET])


def test_a_union_tells_one_from_true() -> None:
    """1 equals True in Python, but not in a document."""
    one, true = Constant(1), Constant(value=True)

    assert [1, True] == [alternative.value for alternative in either([one, true]).alternatives]  # type: ignore[union-attr]
    assert "True" in repr(either([one, true]))
