"""A difference as Markdown, to be pasted into a pull request: what breaks stands open, long lists of the rest are folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from clientpress.diagnostics.render import harmless
from clientpress.diff.lines import Line, grouped
from clientpress.diff.model import Severity
from clientpress.diff.report import TITLES, Entry, Report
from clientpress.python.prose import code

_MANY: Final = 12
"""Lines from which on a section that breaks nothing is folded."""


def as_markdown(report: Report) -> str:
    """Write a difference down."""
    return "".join(f"{harmless(line)}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield f"## {code(report.package)} for its callers: {report.verdict}"
    yield ""
    yield f"{report.summary}, from {code(report.old)} to {code(report.new)}."
    for severity, entries in report.sections():
        yield ""
        yield from _section(severity, entries)
    reasons = list(report.reasons())
    if reasons:
        yield ""
        yield "<details><summary>Why these break</summary>"
        yield ""
        for rule in reasons:
            yield f"- **{rule.code}**: {rule.reason} (met by {rule.seen})"
        yield ""
        yield "</details>"


def _section(severity: Severity, entries: Sequence[Entry]) -> Iterator[str]:
    title = TITLES[severity].capitalize()
    folded = severity is not Severity.MAJOR and len(entries) > _MANY
    yield f"<details><summary>{title} ({len(entries)})</summary>" if folded else f"### {title}"
    for group, lines in grouped(entries).items():
        yield ""
        yield f"**{code(group) if '.' in group else group}**"
        yield ""
        yield from (f"- {_told(line)}" for line in lines)
    if folded:
        yield ""
        yield "</details>"


def _told(line: Line) -> str:
    where = line.entries[0].where
    at = f" ({code(str(where))})" if where else ""
    others = f" and {line.unnamed} more" if line.unnamed else ""
    names = ", ".join(code(one) for one in line.subjects if one)
    return f"{names}{others}: {line.message}{at}" if names else f"{line.message}{at}"
