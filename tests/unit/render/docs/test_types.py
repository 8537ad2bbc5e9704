"""Types and their constraints in the words of the docs."""

from __future__ import annotations

import pytest

from clientpress.render.docs.types import constrained


@pytest.mark.parametrize(
    ("constraints", "expected"),
    [
        ((("min_items", 1), ("max_items", 4)), "at least 1 item, at most 4 items"),
        ((("max_properties", 1),), "at most 1 property"),
        ((("min_length", 1), ("max_length", 1)), "at least 1 character, at most 1 character"),
        ((("minimum", 1), ("multiple_of", 1)), "at least 1, a multiple of 1"),
        ((("unique_items", True),), "all different"),
        ((("unique_items", False), ("min_items", 0)), "at least 0 items"),
    ],
)
def test_constraints(constraints: tuple[tuple[str, object], ...], expected: str) -> None:
    """One of a thing is in the singular."""
    assert expected == constrained(constraints)
