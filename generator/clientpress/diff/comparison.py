"""What all comparisons need: how a row is made, and how two slots are compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clientpress.diagnostics.place import Place
from clientpress.diff import rules
from clientpress.diff.annotations import renamed, text
from clientpress.diff.judge import Judge, Travels, constraints, shown
from clientpress.diff.model import Change, Rule
from clientpress.diff.pairs import Pairs
from clientpress.diff.surface import Slot, Surface
from clientpress.python.expressions import Expression
from clientpress.values import replace


class Two(NamedTuple):
    """The packages that are compared, what is the same in both, and who judges types."""

    old: Surface
    new: Surface
    pairs: Pairs
    judge: Judge

    def renamed(self, of: Expression) -> Expression:
        """Give an annotation of the older package in the names of the newer one."""
        return renamed(of, self.pairs.models)


class Row(NamedTuple):
    """Where rows are about. `group` and `member` as in `Change`."""

    group: str
    member: str
    place: Place | None

    def new(self, rule: Rule, old: str = "", new: str = "", **words: str) -> Change:
        """Tell of what is there now."""
        return Change(
            rule=rule,
            group=self.group,
            member=self.member,
            message=_said(rule, old, new, words),
            old=old,
            new=new,
            place=self.place,
        )

    def gone(self, rule: Rule, old: str = "", new: str = "", **words: str) -> Change:
        """Tell of what is there no more."""
        return replace(self.new(rule, old, new, **words), of="old")


def _said(rule: Rule, old: str, new: str, words: dict[str, str]) -> str:
    return rule.message.format_map({"old": shown(old), "new": shown(new), **words})


def values(two: Two, old: Slot, new: Slot, travels: Travels, row: Row) -> Iterator[Change]:
    """Compare what two slots hold: the type, else the constraints where it is sent; and what stands for it where it is left out."""
    before = two.renamed(old.annotation)
    judged = two.judge.types(before, new.annotation, travels)
    if judged is None and travels.sent:
        judged = constraints(old.limits, new.limits)
    if judged is not None:
        sides = judged.sides or (text(before), text(new.annotation))
        yield row.new(judged.rule, *sides, change=judged.change)
    if travels.sent and old.default != new.default and not new.required and not old.required:
        yield row.new(rules.DEFAULT, old.default, new.default, change=_default(old, new))


def _default(old: Slot, new: Slot) -> str:
    if not new.default:
        return f"does not say any more that it takes {shown(old.default)}"
    return f"takes {shown(new.default)}" + (
        f" now, and not {shown(old.default)}" if old.default else ", as is told now"
    )


def counted(number: int, one: str) -> str:
    """Count things. For example: `1 method`, `3 methods`."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"
