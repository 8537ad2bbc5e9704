"""Compare two packages. In come their surfaces, out go all changes, group by group, the heaviest of a group first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clientpress.diff import rules
from clientpress.diff.compare_client import GROUP, client_changes
from clientpress.diff.compare_methods import resource_changes
from clientpress.diff.compare_models import model_changes
from clientpress.diff.comparison import Row, Two, counted
from clientpress.diff.judge import Judge
from clientpress.diff.model import ORDER, Change
from clientpress.diff.pairs import pairs
from clientpress.diff.surface import Surface


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Give the changes that a caller of the older package meets with the newer one, and those that nobody meets last."""
    found = pairs(old, new)
    now = {name: one.value for name, one in new.models.items() if one.value is not None}
    before = {  # what an alias stands for now, where it is still there: that it changed is told at the alias
        other: now.get(other, one.value)
        for name, one in old.models.items()
        if one.value is not None
        for other in [found.models.get(name, name)]
    }
    two = Two(old, new, found, Judge(before, now))
    changes = [*client_changes(two), *resource_changes(two), *model_changes(two)]
    changes += _documentation(two, {(one.group, one.member) for one in changes})
    return tuple(sorted(changes, key=lambda one: ORDER.index(one.rule.severity)))


def _documentation(two: Two, told: set[tuple[str, str]]) -> Iterator[Change]:
    """Tell of groups in which only words differ, one row each. What a row tells of already is left out, since its words follow."""
    if _differ(two.old.docs, two.new.docs) and not any(group == GROUP for group, _ in told):
        yield Row(GROUP, "", two.new.place).new(rules.DOCS, what="the client")
    methods = {(group, member.partition("(")[0]) for group, member in told}
    for attribute, resource in two.old.resources.items():
        group = f"client.{attribute}"
        differ: list[str] = []
        facts: list[str] = []
        for name, one in resource.methods.items():
            dotted = two.pairs.methods.get((attribute, name))
            if dotted is None or (group, name) in methods:
                continue
            now = two.new.resources[dotted[0]].methods[dotted[1]]
            if _differ(one.docs, now.docs):
                differ.append(f"`{name}`")
            elif one.facts != now.facts:
                facts.append(f"`{name}`")
        home = two.pairs.resources.get(attribute)
        place = two.new.resources[home].place if home else resource.place
        row = Row(group, "", place)
        if differ or (home and _differ(resource.docs, two.new.resources[home].docs)):
            yield row.new(rules.DOCS, what=_listed(differ, "method") or "the resource")
        if facts:
            yield row.new(rules.FACTS, what=_listed(facts, "method"))
    yield from _models(two, told)


def _models(two: Two, told: set[tuple[str, str]]) -> Iterator[Change]:
    for name, model in two.old.models.items():
        other = two.new.models.get(two.pairs.models.get(name, ""))
        if other is None or (model.spread and other.spread):
            continue
        group = f"models.{name}"
        differ = [
            f"`{one.name}`"
            for one in model.fields.values()
            if (group, one.name) not in told
            and one.name in other.fields
            and _differ(one.docs, other.fields[one.name].docs)
        ]
        if differ or (_differ(model.docs, other.docs) and (group, "") not in told):
            what = _listed(differ, "field") or "the model"
            yield Row(group, "", other.place).new(rules.DOCS, what=what)


def _differ(old: object, new: object) -> bool:
    """Whether two docstrings have other words: how these are broken into lines is not seen."""
    return old != new and [*_words(old)] != [*_words(new)]


def _words(of: object) -> Iterator[str]:
    match of:
        case str():
            yield from of.split()
        case tuple():
            for one in of:
                yield from _words(one)
        case _:
            yield repr(of)


_MOST = 3


def _listed(names: Iterable[str], kind: str) -> str:
    """List a few names, count many. For example: `` `a`, `b` ``, `7 methods`."""
    names = tuple(names)
    return ", ".join(names) if len(names) <= _MOST else counted(len(names), kind)
