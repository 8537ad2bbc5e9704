"""A change, and what decides how much it weighs. Comes from `diff.compare`; the renderings of a difference read it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Literal

from clientpress.diagnostics.place import Place
from clientpress.values import dataclass


class Severity(StrEnum):
    """The part of a version number that a change asks for, by Semantic Versioning."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


ORDER: Final = tuple(Severity)


class Seen(StrEnum):
    """Who meets what a breaking change breaks."""

    TYPES = "type checkers"
    RUN = "the running program"
    BOTH = "type checkers and the running program"
    NOBODY = "nobody"

    @property
    def met_by(self) -> tuple[str, ...]:
        """List them in the words of the JSON output: `types`, `run time`."""
        return _MET_BY[self]


_MET_BY: Final[Mapping[Seen, tuple[str, ...]]] = {
    Seen.TYPES: ("types",),
    Seen.RUN: ("run time",),
    Seen.BOTH: ("types", "run time"),
    Seen.NOBODY: (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of change. `message` is a `str.format` template that says what happened; `reason` what it means for a caller.

    Where there are many rows of one rule that has a `heading`, what they are about is listed below it, with what is true of all `together`. The
    same change of many things is told once where the rule is `wide`: it was one decision.
    """

    code: str
    severity: Severity
    seen: Seen = Seen.NOBODY
    message: str
    reason: str
    heading: str = ""
    together: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of what callers see.

    `group` is what it is a part of, as a caller writes it (`client.zones`, `models.Zone`), `member` the part: `create_zone(account=)`, `plan`,
    empty for the whole. `old` and `new` are what was there before and what is there now. `place` stands in the document `of`.
    """

    rule: Rule
    group: str
    member: str = ""
    message: str
    old: str = ""
    new: str = ""
    place: Place | None
    of: Literal["old", "new"] = "new"

    @property
    def subject(self) -> str:
        """Give the full name. For example: `client.zones.create_zone(account=)`, `Client(token=)`."""
        dot = "." if self.member and not self.member.startswith("(") else ""
        return f"{self.group}{dot}{self.member}"

    @property
    def within(self) -> str:
        """Give the name below that of the group. For example: `create_zone(account=)`; empty for the group itself."""
        return self.subject if self.member.startswith("(") else self.member


def verdict(changes: tuple[Change, ...]) -> Severity | None:
    """Give what the heaviest change asks for; None where there is none."""
    found = {one.rule.severity for one in changes}
    return next((one for one in ORDER if one in found), None)
