"""The order in which findings are shown."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

from clientpress.diagnostics.model import Diagnostic, Entry, Severity
from clientpress.diagnostics.order import ranked
from clientpress.diagnostics.place import Place, Pointer

MAIN, OTHER, UNREAD = (Place(name, Pointer("")) for name in ("main.yaml", "a.yaml", "out"))
READ = ("main.yaml", "a.yaml")


class Numbered:
    """Texts in which the pointer `/N` leads to line N; `main.yaml` was read first, then `a.yaml`."""

    def __init__(self) -> None:
        self.prepared: list[Place] = []

    def prepare(self, places: Iterable[Place], /) -> None:
        """Remember what was asked for."""
        self.prepared += places

    def locate(self, place: Place, /) -> tuple[int, int] | None:
        """Know the two files."""
        return (int(place.pointer[1:] or 1), 1) if place.file in READ else None

    def line(self, _file: str, _number: int, /) -> str:
        """Have the same text everywhere."""
        return "text"

    def rank(self, file: str, /) -> int:
        """Know the two files."""
        return [*READ, file].index(file)


def _finding(place: Place | None, severity: Severity = Severity.NOTE, what: str = "") -> Diagnostic:
    entry = Entry(code="API001", severity=severity, message="", help="")
    return Diagnostic(entry=entry, message=what, help="", place=place)


def _shown(*findings: Diagnostic) -> list[str]:
    inorder = sorted(ranked(findings, Numbered()), key=itemgetter(0))
    return [text.partition("\n")[0] for _, text in inorder]


def test_by_file_and_line() -> None:
    """Line 9 stands before line 10, the file that was read first before the others; what was not read stands last."""
    found = (UNREAD, MAIN / 10, OTHER / 2, MAIN / 9, None)
    assert [
        "note API001: ",
        "main.yaml:9:1: note API001: ",
        "main.yaml:10:1: note API001: ",
        "a.yaml:2:1: note API001: ",
        "out: note API001: ",
    ] == _shown(*map(_finding, found))


def test_errors_stand_where_a_terminal_is_read() -> None:
    """Notes come first and errors last, wherever they stand in the document."""
    found = [_finding(MAIN / line, of) for line, of in enumerate(reversed(Severity), start=1)]
    assert [
        "main.yaml:1:1: note API001: ",
        "main.yaml:2:1: warning API001: ",
        "main.yaml:3:1: error API001: ",
    ] == _shown(*reversed(found))


def test_at_one_place_as_they_were_made() -> None:
    """Of one place, what was found first is told first."""
    found = [_finding(MAIN / 3, what=what) for what in ("z", "a")]
    assert ["main.yaml:3:1: note API001: z", "main.yaml:3:1: note API001: a"] == _shown(*found)


def test_many_are_looked_up_at_once() -> None:
    """Rendering a list searches each file once."""
    texts = Numbered()
    assert 2 == len(ranked([_finding(MAIN / 1), _finding(MAIN / 2)], texts))
    assert [MAIN / 1, MAIN / 2] == texts.prepared
