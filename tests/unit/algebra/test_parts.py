"""The small parts: values, patterns, numbers, names, tuples of layers."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.algebra import values
from clientpress.algebra.layers import join
from clientpress.algebra.model import Layer
from clientpress.algebra.numeric import least_common_multiple
from clientpress.algebra.patterns import matches
from clientpress.diagnostics.place import Place, Pointer


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (1, 1.0, True),
        (True, 1, False),
        (False, 0, False),
        ([1, True], [1.0, True], True),
        ([1], [True], False),
        ({"a": 1, "b": 2}, {"b": 2.0, "a": 1}, True),
        ({"a": None}, {}, False),
        ("1", 1, False),
        ([], {}, False),
    ],
)
def test_json_equality(one: Any, other: Any, *, same: bool) -> None:
    """Numbers are equal by value, booleans are no numbers, the order of keys is nothing."""
    assert same == (values.key(one) == values.key(other))


def test_distinct_keeps_the_first_and_the_order() -> None:
    """Later equal values are left out."""
    assert repr((1, True, "a")) == repr(values.distinct([1, True, 1.0, "a", True]))


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("^x-", "x-a", True),
        ("^x-", "a", False),
        ("a$", "a\n", False),
        ("[$]", "$", True),
        (r"\$", "$", True),
        (r"^\d+$", "٣", False),
        (r"\p{L}", "a", None),
        ("(", "a", None),
        ("[]", "a", None),
        ("a{,2}", "a", None),
        ("[[a]", "a", True),
        ("a", "a" * 5000, None),
    ],
)
def test_patterns(pattern: str, text: str, *, expected: bool | None) -> None:
    """As ECMA-262 reads them, or not at all."""
    assert expected == matches(pattern, text)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [(4, 6, 12), (0.1, 0.25, 0.5), (2, 0.5, 2), (3, 3, 3), (0.1, 0.1, 0.1), (1e-9, 3e-9, 3e-9), (1e300, 7, 7 * 10**300)],
)  # fmt: skip
def test_least_common_multiples(one: float, other: float, expected: float) -> None:
    """Of the numbers as they are written, not of their binary neighbours."""
    assert expected == least_common_multiple(one, other)


@pytest.mark.parametrize(
    ("value", "written"),
    [(True, "true"), ([None, "é"], '[null, "é"]'), ("x" * 100, '"' + "x" * 58 + "…")],
)
def test_values_in_messages(value: Any, written: str) -> None:
    """One line of JSON, shortened."""
    assert written == values.text(value)


def test_join_keeps_first_positions_and_prefers_the_whole_layer() -> None:
    """A layer that stands there in full is not needed bare."""
    a, b, c = (Layer(Place("f", Pointer(f"/{name}"))) for name in "abc")
    assert (a, b, c) == join((a, b), (), (b, c))
    assert (b, a) == join((a._replace(bare=True), b), (a,))
    assert () == join()
