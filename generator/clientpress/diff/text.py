"""A difference as text for a terminal: what breaks first, one line a change, the verdict last, where a terminal shows it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from clientpress.diagnostics.render import harmless
from clientpress.diff.lines import Line, grouped
from clientpress.diff.report import TITLES, Report

_WIDTH: Final = 120
_INDENT: Final = "    "


def as_text(report: Report) -> str:
    """Write a difference down."""
    return "".join(f"{harmless(line)}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    for severity, entries in report.sections():
        yield TITLES[severity]
        for group, lines in grouped(entries).items():
            yield f"  {group}"
            for line in lines:
                yield from _told(line)
        yield ""
    reasons = list(report.reasons())
    if reasons:
        yield "why"
        for rule in reasons:
            yield f"  [{rule.code}] {rule.reason} (met by {rule.seen})"
        yield ""
    yield f"verdict: {report.verdict} ({report.summary})"


def _told(line: Line) -> Iterator[str]:
    where = line.entries[0].where
    at = f" at {where}" if where else ""
    others = f" and {line.unnamed} more" if line.unnamed else ""
    subjects = f"{', '.join(line.subjects)}{others}: " if any(line.subjects) else ""
    told = f"{subjects}{line.message} [{line.rule.code}]"
    if len(line.entries) == 1:
        yield f"{_INDENT}{told}{at}"
    else:
        yield from textwrap.wrap(
            f"{told}{at}",
            _WIDTH,
            initial_indent=_INDENT,
            subsequent_indent=f"{_INDENT}  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
