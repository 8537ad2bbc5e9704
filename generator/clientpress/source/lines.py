"""Lines and columns of a text, both from 1. A line ends at a line feed; a carriage return before it is no part of it."""

from __future__ import annotations

from bisect import bisect_left

from clientpress.diagnostics.model import Spot


class Lines:
    """The lines of one text. Finding all line ends takes one pass; a look-up is a bisection."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends: list[int] = []
        end = text.find("\n")
        while end >= 0:
            self._ends.append(end)
            end = text.find("\n", end + 1)
        self._ends.append(len(text))

    def position(self, offset: int) -> tuple[int, int]:
        r"""Give the line and column of a character. For example: 2 in `a\\nb` → (2, 1)."""
        line = min(bisect_left(self._ends, offset), len(self._ends) - 1)
        return line + 1, offset - self._start(line) + 1

    def line(self, number: int) -> str:
        """Give the text of a line, the empty string where there is no such line."""
        if not 1 <= number <= len(self._ends):
            return ""
        return self._text[self._start(number - 1) : self._ends[number - 1]].removesuffix("\r")

    def _start(self, line: int) -> int:
        return self._ends[line - 1] + 1 if line else 0


def spot_at(text: str, offset: int) -> Spot:
    """Give the spot of one character, for a text that is looked at once only."""
    offset = max(0, min(offset, len(text)))
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    excerpt = text[start : len(text) if end < 0 else end].removesuffix("\r")
    return Spot(line=text.count("\n", 0, offset) + 1, column=offset - start + 1, excerpt=excerpt)
