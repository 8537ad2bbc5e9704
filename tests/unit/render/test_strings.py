"""String literals and what docstrings must not hold."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientpress.render.strings import escape_prose, string_literal, width
from factories_python import HOSTILE

TEXTS = st.text(st.characters(), max_size=40) | st.sampled_from(HOSTILE)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(value=TEXTS)
def test_a_literal_is_that_very_value_on_one_line(value: str) -> None:
    """Lone surrogates, control characters and all; nothing in it is invisible or ends the line."""
    written = string_literal(value)

    assert value == ast.literal_eval(written)
    assert len(written.splitlines()) == 1
    assert written.encode()


@settings(max_examples=200, deadline=None, derandomize=True)
@given(value=TEXTS)
def test_black_leaves_literals_alone(value: str) -> None:
    """Quotes and escapes are as black normalises them."""
    source = f"x = {string_literal(value)}\n"

    assert source == black.format_str(source, mode=black.Mode())


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", '"a"'),
        ('a"b', "'a\"b'"),
        ("'\"", '"\'\\""'),
        ("it's", '"it\'s"'),
        ("\u2028", '"\\u2028"'),
        ("\x1b", '"\\x1b"'),
        ("\U000e0001", '"\\U000e0001"'),
        ("é世😀", '"é世😀"'),
    ],
)
def test_literals_read_well(value: str, expected: str) -> None:
    """Double quotes unless single ones need fewer escapes; letters of any script stay."""
    assert expected == string_literal(value)


def test_prose_keeps_what_is_harmless() -> None:
    """Only backslashes, triple quotes and hidden characters are escaped."""
    assert escape_prose("a 'b' \"c\" ⚠️") == "a 'b' \"c\" ⚠️"
    assert escape_prose('"""\\\u2029') == '\\"\\"\\"\\\\\\u2029'


def test_wide_characters_take_two_columns() -> None:
    """As black counts them."""
    assert [1, 1, 2] == [width(char) for char in "aé世"]
