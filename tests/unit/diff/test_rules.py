"""The table of rules: closed, consistent, and all of it in use."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from clientpress import diff
from clientpress.diff import rules
from clientpress.diff.model import Seen, Severity
from support import ROOT

SOURCES = [
    path.read_text() for path in Path(diff.__file__).parent.glob("*.py") if path.name != "rules.py"
] + [(Path(diff.__file__).parents[1] / "cli" / "diff.py").read_text()]


def test_no_code_stands_twice() -> None:
    """A code names one rule."""
    assert {1} == set(Counter(one.code for one in rules.RULES).values())


def test_what_breaks_says_for_whom_and_nothing_else_does() -> None:
    """A major change is met by somebody; what nobody meets is not major."""
    assert [] == [
        one.code
        for one in rules.RULES
        if (one.severity is Severity.MAJOR) != (one.seen is not Seen.NOBODY)
    ]


def test_users_can_read_all_of_them() -> None:
    """`docs/diff.md` has a row for each rule, below how grave it is, and none besides."""
    sections = (ROOT / "docs" / "diff.md").read_text().split("\n## ")[1:]
    told = {title.partition(")")[0].rpartition("(")[2]: _rows(title) for title in sections}

    assert {
        str(severity): [
            (f"`{one.code}`", *([str(one.seen)] if one.seen is not Seen.NOBODY else []), one.reason)
            for one in rules.RULES
            if one.severity is severity
        ]
        for severity in Severity
    } == told


def _rows(section: str) -> list[tuple[str, ...]]:
    """Give the rows of a table, without its head."""
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    return [tuple(line.strip("| ").split(" | ")) for line in lines]


def test_every_rule_is_used() -> None:
    """A rule that nothing falls under would be a promise."""
    names = [name for name, one in vars(rules).items() if one in rules.RULES]
    assert len(rules.RULES) == len(names)
    assert [] == [name for name in names if not any(f"rules.{name}" in text for text in SOURCES)]
