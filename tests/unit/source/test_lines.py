"""Lines and columns."""

from __future__ import annotations

import pytest

from clientpress.diagnostics.model import Spot
from clientpress.source.lines import Lines, spot_at

TEXT = "ab\r\n\ncd"


@pytest.mark.parametrize(
    ("offset", "expected"),
    [(0, (1, 1)), (1, (1, 2)), (3, (1, 4)), (4, (2, 1)), (6, (3, 2)), (7, (3, 3))],
)
def test_position(offset: int, expected: tuple[int, int]) -> None:
    """Lines and columns count from 1, and the text's end has a position."""
    assert expected == Lines(TEXT).position(offset)


def test_line() -> None:
    """A line comes without its end; a line that is not there is empty."""
    assert ["ab", "", "cd", "", ""] == [Lines(TEXT).line(number) for number in (1, 2, 3, 4, 0)]


def test_spot() -> None:
    """A spot brings its line along."""
    assert Spot(line=3, column=2, excerpt="cd") == spot_at(TEXT, 6)
