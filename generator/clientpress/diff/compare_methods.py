"""Compare resources and their methods: what they are called, take and give, and how they behave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientpress.diff import rules
from clientpress.diff.annotations import text
from clientpress.diff.compare_behaviour import behaviour
from clientpress.diff.comparison import Row, Two, counted, values
from clientpress.diff.judge import Judged, Travels, shown
from clientpress.diff.model import ORDER, Change, Severity
from clientpress.diff.pairs import Dotted
from clientpress.diff.surface import MethodSurface, ResourceSurface, Slot
from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import Expression

_GIVEN = Travels(sent=True, received=False)
_GOT = Travels(sent=False, received=True)
_PLAIN_DATA = "plain data"


def resource_changes(two: Two) -> Iterator[Change]:
    """Give the changes, resource by resource; what comes or goes with its resource is told once."""
    for attribute, resource in two.old.resources.items():
        now = two.pairs.resources.get(attribute)
        if now is None and not any(one[0] == attribute for one in two.pairs.methods):
            count = counted(len(resource.methods), "method")
            yield Row(f"client.{attribute}", "", resource.place).gone(
                rules.RESOURCE_REMOVED, count=count
            )
            continue
        if now is not None and now != attribute:
            place = two.new.resources[now].place
            row = Row(f"client.{attribute}", "", place)
            yield row.new(rules.RESOURCE_RENAMED, f"client.{attribute}", f"client.{now}")
        yield from _methods(two, attribute, resource)
    yield from _added(two)


def _methods(two: Two, attribute: str, resource: ResourceSurface) -> Iterator[Change]:
    group = f"client.{attribute}"
    for name, method in resource.methods.items():
        dotted = two.pairs.methods.get((attribute, name))
        if dotted is None:
            yield Row(group, f"{name}()", method.place).gone(rules.METHOD_REMOVED)
            continue
        now = two.new.resources[dotted[0]].methods[dotted[1]]
        if (two.pairs.resources.get(attribute), name) != dotted:
            called = ".".join(("client", *dotted))
            row = Row(group, f"{name}()", now.place)
            yield row.new(rules.METHOD_RENAMED, f"{group}.{name}", called)
        yield from _compared(two, group, method, now)


def _added(two: Two) -> Iterator[Change]:
    taken: set[Dotted] = {*two.pairs.methods.values()}
    known = {*two.pairs.resources.values()}
    for attribute, resource in two.new.resources.items():
        new = [one for name, one in resource.methods.items() if (attribute, name) not in taken]
        group = f"client.{attribute}"
        if attribute not in known:
            count = counted(len(resource.methods), "method")
            yield Row(group, "", resource.place).new(rules.RESOURCE_ADDED, count=count)
        else:
            for one in new:
                yield Row(group, f"{one.name}()", one.place).new(rules.METHOD_ADDED)


def _compared(two: Two, group: str, old: MethodSurface, new: MethodSurface) -> Iterator[Change]:
    row = Row(group, f"{old.name}()", new.place)
    yield from _arguments(two, group, old, new)
    yield from _answers(two, old, new, row)
    yield from _errors(two, old, new, row)
    yield from behaviour(old, new, row)


def _answers(two: Two, old: MethodSurface, new: MethodSurface, row: Row) -> Iterator[Change]:
    """Compare what a method gives: the heaviest of what it gives itself, awaited, and with its envelope."""
    found: list[Change] = []
    answers = [("", old.returns, new.returns), ("", old.awaited, new.awaited)]
    if old.enveloped and new.enveloped:
        answers.append(("with its envelope: ", old.whole, new.whole))
    for whole, before, now in answers:
        judged = _judged(two, two.renamed(before), now)
        if judged is not None:
            said = f"what it gives {judged.change}" if judged.says else judged.change
            types = text(two.renamed(before)), text(now)
            found.append(row.new(judged.rule, *types, change=f"{whole}{said}"))
    if found:
        yield min(found, key=lambda one: ORDER.index(one.rule.severity))


def _judged(two: Two, old: Expression, new: Expression) -> Judged | None:
    """Judge what a call gives. Where it is None, type checkers let nobody read it."""
    if old == new or NONE not in (old, new):
        return two.judge.types(old, new, _GOT)
    if old == NONE:
        return Judged(rules.ANSWER_ADDED, f"it gives {shown(text(new))} now", says=False)
    return Judged(
        rules.RECEIVED_CHANGED, f"it gives nothing now, and not {shown(text(old))}", says=False
    )


def _arguments(two: Two, group: str, old: MethodSurface, new: MethodSurface) -> Iterator[Change]:
    pairs = _paired(old.arguments, new.arguments)

    def row(name: str, slot: Slot) -> Row:
        return Row(group, f"{old.name}({name}=)", slot.place)

    for name, one in old.arguments.items():
        if name not in pairs:
            yield row(name, one).gone(rules.ARGUMENT_REMOVED)
            continue
        now = new.arguments[pairs[name]]
        yield from _argument(two, one, now, row(name, now))
    for name, one in new.arguments.items():
        if name not in pairs.values():
            rule = rules.ARGUMENT_ADDED_REQUIRED if one.required else rules.ARGUMENT_ADDED
            yield row(name, one).new(rule, new=text(one.annotation))


def _argument(two: Two, old: Slot, new: Slot, row: Row) -> Iterator[Change]:
    if old.name != new.name:
        yield row.new(rules.ARGUMENT_RENAMED, f"{old.name}=", f"{new.name}=")
    elif old.sent_as != new.sent_as:
        yield row.new(rules.WIRE, old.sent_as, new.sent_as)
    if new.required and not old.required:
        yield row.new(rules.ARGUMENT_REQUIRED)
    elif old.required and not new.required:
        yield row.new(rules.ARGUMENT_OPTIONAL)
    yield from values(two, old, new, _GIVEN, row)


def _paired(old: Mapping[str, Slot], new: Mapping[str, Slot]) -> dict[str, str]:
    """Match arguments by name, by where they travel, and parts of the path by their order."""
    found = {name: name for name in old if name in new}
    left = {one.sent_as: name for name, one in new.items() if name not in found}
    for name, one in old.items():
        if name not in found and one.sent_as in left:
            found[name] = left.pop(one.sent_as)
    parts = [name for name, one in old.items() if name not in found and _in_path(one)]
    others = [name for name, one in new.items() if name in left.values() and _in_path(one)]
    return found | dict(zip(parts, others, strict=True)) if len(parts) == len(others) else found


def _in_path(of: Slot) -> bool:
    return of.sent_as.startswith("path ")


def _errors(two: Two, old: MethodSurface, new: MethodSurface, row: Row) -> Iterator[Change]:
    """Compare the bodies of errors, those together that change in the same way."""
    found: dict[tuple[str, str], list[str]] = {}
    for status in dict.fromkeys((*old.errors, *new.errors)):
        before, now = two.renamed(_body(old.errors, status)), _body(new.errors, status)
        judged = two.judge.types(before, now, _GOT)
        if judged is not None and judged.rule.severity is Severity.MAJOR:
            found.setdefault((_error_text(before), _error_text(now)), []).append(status)
    for (was, given), statuses in found.items():
        yield row.new(
            rules.ERROR_BODY,
            was,
            given,
            status=", ".join(statuses),
            was=_quoted(was),
            now=_quoted(given),
        )


def _body(errors: Mapping[str, Expression], status: str) -> Expression:
    """Give the type of the body at a status, as the run time looks for it: `404`, `4XX`, `default`; plain data otherwise."""
    for key in (status, f"{status[:1]}XX", "default"):
        if errors.get(key, NONE) != NONE:
            return errors[key]
    return runtime.ANY


def _error_text(of: Expression) -> str:
    return _PLAIN_DATA if of == runtime.ANY else text(of)


def _quoted(of: str) -> str:
    return of if of == _PLAIN_DATA else shown(of)
