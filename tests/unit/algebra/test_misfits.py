"""What is meant by a value that is not of the type beside it."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.algebra.misfits import UNLIKE, as_type


@pytest.mark.parametrize(
    ("value", "type_", "meant"),
    [
        ("10", "integer", "10"),
        (" 10 ", "number", "10"),
        ("1.5", "number", "1.5"),
        ("1e2", "number", "100.0"),
        ("True", "boolean", "True"),
        (1, "string", "'1'"),
        (True, "string", "'true'"),
    ],
)
def test_the_value_that_is_meant(value: Any, type_: Any, meant: str) -> None:
    """A whole number stays whole: it is written into code and docs."""
    assert meant == repr(as_type(value, frozenset({type_})))


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        ("1.5", "integer"),
        ("yes", "boolean"),
        ("1e999", "number"),
        ("010", "integer"),
        ([], "string"),
    ],
)
def test_what_can_mean_nothing(value: Any, type_: Any) -> None:
    """Nothing is made of it."""
    assert UNLIKE is as_type(value, frozenset({type_}))
