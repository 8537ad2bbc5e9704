"""The changes as lines: what is the same of several things is told once, so that a large difference can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from clientpress.diff.model import Change, Rule
from clientpress.diff.report import Entry

Groups = Mapping[str, Sequence["Line"]]
MANY_PLACES: Final = "in many places"
_FEW: Final = 4
"""As many things of one rule, or groups with one change, are told one by one."""
_MOST: Final = 8
"""As many names stand in one line of what is the same in many places."""
_PLURALS: Final = {"is": "are", "has": "have", "needs": "need", "takes": "take", "does": "do"}


class Line(NamedTuple):
    """One change, or the same change of several things, by their `subjects`. With many of them, only the first are named, and `unnamed` is how many are not."""

    entries: tuple[Entry, ...]
    subjects: tuple[str, ...]
    unnamed: int = 0

    @property
    def rule(self) -> Rule:
        """The rule of all of them."""
        return self.entries[0].change.rule

    @property
    def message(self) -> str:
        """What is said of all of them. For example: `is gone`, `are gone`."""
        said = self.entries[0].change.message
        if any(one.change.message != said for one in self.entries):
            return self.rule.together
        first, blank, rest = said.partition(" ")
        return f"{_PLURALS.get(first, first)}{blank}{rest}" if len(self.entries) > 1 else said


def grouped(entries: Iterable[Entry]) -> Groups:
    """Gather changes of one weight: what many places have in common, then resource by resource and model by model."""
    groups: dict[str, list[Line]] = {}
    left = list(entries)
    for alike in _alike(left, _wide).values():
        places = {one.change.group for one in alike}
        if len(places) > _FEW:
            subjects = tuple(one.change.subject for one in alike[:_MOST])
            line = Line(tuple(alike), _called(subjects), len(alike) - len(subjects))
            groups.setdefault(MANY_PLACES, []).append(line)
    gathered = {id(one) for lines in groups.values() for line in lines for one in line.entries}
    left = [one for one in left if id(one) not in gathered]
    for (heading, _), alike in _alike(left, _headed).items():
        if heading and len(alike) > _FEW:
            own = f"{heading}."  # below the heading `models` nobody needs to read `models.Zone`
            subjects = tuple(one.change.subject.removeprefix(own) for one in alike)
            groups.setdefault(heading, []).append(Line(tuple(alike), subjects))
            gathered.update(map(id, alike))
    left = [one for one in left if id(one) not in gathered]
    for (group, *_), alike in _alike(left, _same).items():
        subjects = tuple(one.change.within for one in alike)
        groups.setdefault(group, []).append(Line(tuple(alike), _called(subjects)))
    return groups


def _called(subjects: Iterable[str]) -> tuple[str, ...]:
    """Name several arguments of one method together. For example: `create(name=, plan=)` of `create(name=)` and `create(plan=)`."""
    arguments: dict[str, list[str]] = {}
    for subject in subjects:
        called, _, argument = subject.partition("(")
        known = argument.endswith("=)")
        arguments.setdefault(called if known else subject, []).extend([argument[:-1]] * known)
    return tuple(
        f"{called}({', '.join(found)})" if found else called for called, found in arguments.items()
    )


def _alike(
    entries: Iterable[Entry], key: Callable[[Change], tuple[str, ...]]
) -> dict[tuple[str, ...], list[Entry]]:
    found: dict[tuple[str, ...], list[Entry]] = {}
    for one in entries:
        found.setdefault(key(one.change), []).append(one)
    return found


def _wide(of: Change) -> tuple[str, ...]:
    """Tell changes apart that are one decision; without a member and not wide, each stands alone, and so does a method as a whole."""
    if of.rule.wide:
        return (of.rule.code, of.message)
    argument = of.member.partition("(")[2]
    if of.group.startswith("client.") and argument.endswith("=)"):
        return (of.rule.code, of.message, argument)
    if not of.member or of.group.startswith("client."):
        return (of.rule.code, of.message, of.subject)
    return (of.rule.code, of.message, of.member)


def _headed(of: Change) -> tuple[str, str]:
    return (of.rule.heading, of.rule.code)


def _same(of: Change) -> tuple[str, ...]:
    return (of.group, of.rule.code, of.message)
