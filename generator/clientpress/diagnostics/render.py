"""Diagnostics → text, as compilers show them: place, message, excerpt with a caret, related places, help.

Comes in: diagnostics, and the texts they speak of. Goes out: text without control characters, ready for a terminal or a log.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol
from unicodedata import category, east_asian_width

from clientpress.diagnostics.model import Diagnostic
from clientpress.diagnostics.place import Place

_WIDTH = 96  # columns of an excerpt
_LEAD = 60  # columns before the caret that are kept of a long line
_ENDLESS = (
    1000  # columns from which on nobody finds a place by its number: documents without line ends
)
_HARMFUL = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class Texts(Protocol):
    """What rendering needs to know of the files; `source.sources.Sources` has it."""

    def prepare(self, places: Iterable[Place], /) -> None:
        """Find many places in one go."""
        ...

    def locate(self, place: Place, /) -> tuple[int, int] | None:
        """Give line and column, from 1, or None where the file is not known."""
        ...

    def line(self, file: str, number: int, /) -> str:
        """Give one line of a file."""
        ...


class Located(NamedTuple):
    """Where a finding is shown; line and column count from 1, and are 0 where only the file is known."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        """Give `FILE:LINE:COL`, or `FILE` alone."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


def prepare(diagnostics: Iterable[Diagnostic], texts: Texts) -> None:
    """Look up all places of these diagnostics in one go."""
    places = [
        place
        for diagnostic in diagnostics
        for place in (diagnostic.place, *(place for place, _ in diagnostic.related))
        if place is not None
    ]
    texts.prepare(places)


def render(diagnostic: Diagnostic, texts: Texts) -> str:
    """Render one finding.

    For example::

        a.yaml:12:7: error REF001: `#/components/schemas/Zoen` refers to nothing
           12 |       $ref: "#/components/schemas/Zoen"
              |             ^
          = help: `#/components/schemas` has no `Zoen`; did you mean `Zone`?
    """
    where = located(diagnostic, texts)
    times = f" ({diagnostic.count} times)" if diagnostic.count > 1 else ""
    entry = diagnostic.entry
    head = f"{entry.severity} {entry.code}: {harmless(diagnostic.message)}{times}"
    lines = [f"{harmless(str(where))}: {head}" if where else head]
    if where is not None and where.line:
        spot = diagnostic.spot
        text = spot.excerpt if spot else texts.line(where.file, where.line)
        lines += _excerpt(text, where)
        if diagnostic.place is not None and diagnostic.place.pointer and len(text) > _ENDLESS:
            lines.append(f"  = at: {harmless('#' + diagnostic.place.pointer)}")
    for place, text in diagnostic.related:
        lines.append(f"  {harmless(str(_of_place(place, texts)))}: note: {harmless(text)}")
    if diagnostic.help:
        lines.append(f"  = help: {harmless(diagnostic.help)}")
    return "\n".join(lines)


def located(diagnostic: Diagnostic, texts: Texts) -> Located | None:
    """Give the file, line and column of a finding, None where it speaks of no file."""
    place = diagnostic.place
    if place is None:
        return None
    if diagnostic.spot is not None:
        return Located(place.file, diagnostic.spot.line, diagnostic.spot.column)
    return _of_place(place, texts)


def harmless(text: str) -> str:
    """Replace what would move a terminal's cursor or hide text. For example: a tab becomes one blank."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_harmless_character, text))


def _harmless_character(character: str) -> str:
    if character in "\t\n":
        return " "
    return "\N{REPLACEMENT CHARACTER}" if category(character) in _HARMFUL else character


def _of_place(place: Place, texts: Texts) -> Located:
    return Located(place.file, *(texts.locate(place) or (0, 0)))


def _excerpt(text: str, where: Located) -> list[str]:
    """Give the line and the caret under it; a long line is cut around the caret."""
    at = where.column - 1
    start = max(0, at - _LEAD) if len(text) > _WIDTH else 0
    before = ("…" if start else "") + harmless(text[start:at])
    after = harmless(text[at : start + _WIDTH]) + ("…" if len(text) > start + _WIDTH else "")
    number = f"{where.line:>5}"
    blank = " " * sum(2 if east_asian_width(character) in "WF" else 1 for character in before)
    return [f"{number} | {before}{after}".rstrip(), f"{' ' * len(number)} | {blank}^"]
