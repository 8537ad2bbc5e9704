"""A difference as Markdown, to be pasted into a pull request: what breaks stands open, long lists of the rest are folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from clientpress.diagnostics.render import harmless
from clientpress.diff.lines import Line, grouped
from clientpress.diff.model import Severity
from clientpress.diff.report import TITLES, Entry, Report
from clientpress.python.prose import code

_LONGEST: Final = 60_000
"""Characters that a comment may have, with some room: GitHub takes 65,536."""
_MANY: Final = 12
"""Lines from which on a section that breaks nothing is folded."""


def as_markdown(report: Report) -> str:
    """Write a difference down; what is too long for a comment is cut, the lightest first, and says so."""
    head = [
        f"## {code(report.package)} for its callers: {report.verdict}",
        "",
        f"{report.summary}, from {code(report.old)} to {code(report.new)}.",
    ]
    reasons = [*_reasons(report)]
    left = _LONGEST - sum(map(len, (*head, *reasons)))
    lines: list[str] = []
    for severity, entries in report.sections():
        section, left = _within([*_section(severity, entries)], left)
        lines += ["", *section]
    return "".join(f"{harmless(line)}\n" for line in (*head, *lines, *reasons))


def _within(section: list[str], left: int) -> tuple[list[str], int]:
    """Give as many lines of a section as there is room for, its title in any case, and what room is left."""
    kept: list[str] = []
    for line in section:
        left -= len(line) + 1
        if left < 0 and line.startswith("- "):
            cut = _count(section) - _count(kept)
            end = ["", "</details>"] if section[-1] == "</details>" else []
            return [*kept, f"- *and {cut} more, for which a comment has no room*", *end], 0
        kept.append(line)
    return kept, left


def _count(lines: list[str]) -> int:
    return sum(line.startswith("- ") for line in lines)


def _reasons(report: Report) -> Iterator[str]:
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
