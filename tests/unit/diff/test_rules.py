"""The table of rules: closed, consistent, and all of it in use."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from clientpress import diff
from clientpress.diff import rules
from clientpress.diff.model import Seen, Severity

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


def test_every_rule_is_used() -> None:
    """A rule that nothing falls under would be a promise."""
    names = [name for name, one in vars(rules).items() if one in rules.RULES]
    assert len(rules.RULES) == len(names)
    assert [] == [name for name in names if not any(f"rules.{name}" in text for text in SOURCES)]
