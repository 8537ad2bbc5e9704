"""A finished difference: the changes with their places found, ready to be written as text, Markdown or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from clientpress.diagnostics.render import Located
from clientpress.diff.model import Change, Rule, Seen, Severity, verdict

TITLES: Final[Mapping[Severity, str]] = {
    Severity.MAJOR: "breaking",
    Severity.MINOR: "compatible",
    Severity.PATCH: "other",
}


class Entry(NamedTuple):
    """A change, and where it stands."""

    change: Change
    where: Located | None


class Report(NamedTuple):
    """A whole difference. `old` and `new` are the documents as the user wrote their names."""

    old: str
    new: str
    package: str
    entries: tuple[Entry, ...]

    @property
    def verdict(self) -> str:
        """The part of the version number that has to go up: `major`, `minor`, `patch`, or `none`."""
        return verdict(tuple(one.change for one in self.entries)) or "none"

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many changes of each weight there are."""
        return {
            severity: sum(one.change.rule.severity is severity for one in self.entries)
            for severity in Severity
        }

    @property
    def summary(self) -> str:
        """Count in words. For example: `2 breaking changes, 1 compatible, 0 other`."""
        major, minor, patch = (self.counts[one] for one in Severity)
        breaking = "1 breaking change" if major == 1 else f"{major} breaking changes"
        return f"{breaking}, {minor} compatible, {patch} other"

    def sections(self) -> Iterator[tuple[Severity, tuple[Entry, ...]]]:
        """Give the changes by weight, the heaviest first; without what is empty."""
        for severity in Severity:
            own = tuple(one for one in self.entries if one.change.rule.severity is severity)
            if own:
                yield severity, own

    def reasons(self) -> Iterator[Rule]:
        """Give the rules that something breaks, each once."""
        yield from {
            one.change.rule.code: one.change.rule
            for one in self.entries
            if one.change.rule.seen is not Seen.NOBODY
        }.values()
