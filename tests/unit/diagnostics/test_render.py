"""Diagnostics as text."""

from __future__ import annotations

from collections.abc import Iterable

from clientpress.diagnostics.model import Diagnostic, Entry, Severity, Spot
from clientpress.diagnostics.place import Place, Pointer
from clientpress.diagnostics.render import Located, located, render

ENTRY = Entry(code="REF001", severity=Severity.ERROR, message="", help="")
HERE = Place("a.json", Pointer("/a"))


class Fixed:
    """One text in which every place of a.json is at 3:8."""

    def __init__(self, line: str = '  "a": 1,', column: int = 8) -> None:
        self._line = line
        self._column = column
        self.prepared: list[Place] = []

    def prepare(self, places: Iterable[Place], /) -> None:
        """Remember what was asked for."""
        self.prepared += places

    def locate(self, place: Place, /) -> tuple[int, int] | None:
        """Know one file only."""
        return (3, self._column) if place.file == "a.json" else None

    def line(self, _file: str, _number: int, /) -> str:
        """Have the same text everywhere."""
        return self._line


def _diagnostic(message: str = "odd", **others: object) -> Diagnostic:
    fields: dict[str, object] = {
        "entry": ENTRY,
        "message": message,
        "help": "mend it",
        "place": HERE,
    }
    return Diagnostic(**{**fields, **others})  # type: ignore[arg-type]


def test_full_form() -> None:
    """Place, severity, code, message, excerpt, caret, related places and help, in this order."""
    diagnostic = _diagnostic(count=3, related=((HERE / "b", "first here"),))
    assert (
        "a.json:3:8: error REF001: odd (3 times)\n"
        '    3 |   "a": 1,\n'
        "      |        ^\n"
        "  a.json:3:8: note: first here\n"
        "  = help: mend it"
    ) == render(diagnostic, Fixed())


def test_without_place() -> None:
    """A finding about no file shows none."""
    assert "error REF001: odd\n  = help: mend it" == render(_diagnostic(place=None), Fixed())


def test_unknown_file_has_no_line() -> None:
    """A file that was not read is named alone."""
    assert render(_diagnostic(place=Place("b", Pointer(""))), Fixed()).startswith("b: error")


def test_spot_needs_no_text() -> None:
    """Where the text is broken the finding brings its line along."""
    spot = Spot(line=1, column=2, excerpt="{]")
    assert "    1 | {]\n      |  ^" in render(_diagnostic(spot=spot), Fixed())


def test_long_line_is_cut_around_the_caret() -> None:
    """An excerpt shows what stands around the caret, however long the line."""
    lines = render(_diagnostic(), Fixed("x" * 500 + "HERE" + "y" * 500, 501)).splitlines()
    assert ("HERE", True) == (lines[1][lines[2].index("^") :][:4], len(lines[1]) < 120)


def test_tabs_keep_the_caret_in_its_column() -> None:
    """A tab is shown as one blank."""
    assert "    3 |  a: b\n      |     ^" in render(_diagnostic(), Fixed("\ta: b", 5))


def test_control_characters_are_made_harmless() -> None:
    """No escape sequence and no hidden direction mark reaches a terminal."""
    shown = render(_diagnostic("a\x1b[31m\u202eb\nc"), Fixed("\x1b[2J"))
    assert "error REF001: a\ufffd[31m\ufffdb c" in shown
    assert "\x1b" not in shown


def test_wide_characters_move_the_caret() -> None:
    """Characters that take two columns are counted so."""
    assert "    3 | 日本: x\n      |       ^" in render(_diagnostic(), Fixed("日本: x", 5))


def test_located_for_the_report() -> None:
    """The report gets file, line and column as they are."""
    assert Located("a.json", 3, 8) == located(_diagnostic(), Fixed())


def test_a_place_in_a_document_without_line_ends_is_told_by_its_pointer() -> None:
    """Nobody finds column 31,654 of line 1."""
    text = " " * 2000
    assert "  = at: #/a\n  = help: mend it" in render(_diagnostic(), Fixed(text, 1000))
    assert "= at:" not in render(_diagnostic(), Fixed(text[:999], 900))
    spot = Spot(line=3, column=5, excerpt=text)
    whole = _diagnostic(place=Place("a.json", Pointer("")), spot=spot)
    assert "= at:" not in render(whole, Fixed())
