"""Types and their constraints in the words of the docs."""

from __future__ import annotations

import pytest

from clientpress.render.docs.types import constrained


@pytest.mark.parametrize(
    ("constraints", "expected"),
    [
        ((("min_items", 1), ("max_items", 4)), "1 to 4 items"),
        ((("max_properties", 1),), "at most 1 entry"),
        ((("min_length", 1), ("max_length", 1)), "exactly 1 character"),
        ((("minimum", 1), ("multiple_of", 1)), "at least 1, a multiple of 1"),
        ((("unique_items", True),), "no item twice"),
        ((("unique_items", False), ("min_items", 0)), ""),
    ],
)
def test_constraints(constraints: tuple[tuple[str, object], ...], expected: str) -> None:
    """In the words of the docstrings: one of a thing is in the singular, and at least none is nothing said."""
    assert expected == constrained(constraints)
