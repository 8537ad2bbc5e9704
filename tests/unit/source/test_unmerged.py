"""`source.unmerged`: both sides of a text in which a merge left conflicts."""

from __future__ import annotations

import pytest

from clientpress.source.unmerged import sides


@pytest.mark.parametrize(
    "between",
    ["=======\n", "||||||| 1a2b3c\nold\n=======\n", "=======\r\n"],
    ids=["two sides", "what was before, too", "carriage returns"],
)
def test_each_side_has_its_own_and_what_is_not_in_conflict(between: str) -> None:
    """Several conflicts, one of them with an empty side, the last without a line end."""
    text = (
        f"a\n<<<<<<< HEAD\nb\nc\n{between}d\n>>>>>>> branch\ne\n<<<<<<< HEAD\n{between}f\n>>>>>>> branch\n"
        f"g\n<<<<<<< HEAD\nh\n{between}i\n>>>>>>> branch"
    )
    assert ("a\nb\nc\ne\ng\nh\n", "a\nd\ne\nf\ng\ni\n") == sides(text)


@pytest.mark.parametrize(
    "text", ["", "a\n", "<<<<<<< HEAD\na\n", "a <<<<<<< b\n=======\n>>>>>>>\n"]
)
def test_without_a_whole_conflict_there_are_no_sides(text: str) -> None:
    """What is cut off, or stands within a line, is none."""
    assert sides(text) is None
