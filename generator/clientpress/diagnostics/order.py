"""The order in which findings are shown, whatever the order in which they were made.

Notes come first and errors last, since a terminal is read from its end; among their equals they stand by file and line, as an editor
goes through them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from clientpress.diagnostics.model import Diagnostic, Severity
from clientpress.diagnostics.render import Texts, located, prepare, render

_SEVERITIES = [Severity.NOTE, Severity.WARNING, Severity.ERROR]


class Files(Texts, Protocol):
    """The texts of a run, which also knows in what order they were read."""

    def rank(self, file: str, /) -> int:
        """Count the files read before this one; what was not read comes after all."""
        ...


class Rank(NamedTuple):
    """What findings are sorted by; those of equal rank keep the order in which they were made."""

    severity: int
    file: int
    name: str
    line: int
    column: int


Ranked = tuple[Rank, str]
"""A finding's text, and where it stands among the others."""


def ranked(diagnostics: Iterable[Diagnostic], texts: Files) -> list[Ranked]:
    """Render many, each with its rank; each file is searched only once. To be sorted by rank alone."""
    diagnostics = tuple(diagnostics)
    prepare(diagnostics, texts)
    return [(rank(diagnostic, texts), render(diagnostic, texts)) for diagnostic in diagnostics]


def rank(diagnostic: Diagnostic, texts: Files) -> Rank:
    """Give a finding's place among the others; where there are many, `prepare` them first."""
    severity = _SEVERITIES.index(diagnostic.entry.severity)
    where = located(diagnostic, texts)
    if where is None:
        return Rank(severity, -1, "", 0, 0)
    return Rank(severity, texts.rank(where.file), where.file, where.line, where.column)
