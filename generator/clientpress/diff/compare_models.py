"""Compare models, field by field, and aliases. Each is compared once, however often it is used."""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.diff import rules
from clientpress.diff.annotations import text
from clientpress.diff.comparison import Row, Two, values
from clientpress.diff.judge import Travels, constraints
from clientpress.diff.model import Change
from clientpress.diff.surface import ModelSurface, Slot
from clientpress.python import runtime
from clientpress.python.expressions import Subscript

EXTRA = "extra_"
_KINDS = {"class": "a class", "alias": "a name for other types"}
_ANYTHING = Subscript(runtime.DICT, (runtime.STR, runtime.ANY))


def model_changes(two: Two) -> Iterator[Change]:
    """Give the changes, model by model. By those of a body that methods spread into arguments, the methods are told of."""
    old, new = two.old.models, two.new.models
    taken = set(two.pairs.models.values())
    for name, model in old.items():
        other = two.pairs.models.get(name)
        if other is None:
            yield _row(model).gone(rules.MODEL_REMOVED)
            continue
        now = new[other]
        if other != name:
            alias = name in two.new.former
            rule = rules.MODEL_ALIAS if alias else rules.MODEL_RENAMED
            yield Row(f"models.{name}", "", now.place).new(rule, new=f"models.{other}")
        if not (model.spread and now.spread):
            yield from _compared(two, model, now)
    yield from _former(two)
    for name, model in new.items():
        if name not in taken and name not in two.old.former:
            yield _row(model).new(rules.MODEL_ADDED)


def _former(two: Two) -> Iterator[Change]:
    """Compare what names stood for that were aliases already, where they are not any more."""
    for name, target in two.old.former.items():
        model = two.old.models[target]._replace(name=name)
        now = two.new.models.get(name)
        if now is not None:
            yield from _compared(two, model, now)
        elif name not in two.new.former:
            yield _row(model).gone(rules.MODEL_REMOVED)


def _compared(two: Two, old: ModelSurface, new: ModelSurface) -> Iterator[Change]:
    travels = Travels(old.sent, old.received)
    row = Row(f"models.{old.name}", "", new.place)
    if old.kind != new.kind:
        was, now = (_KINDS[one] for one in (old.kind, new.kind))
        yield row.new(rules.MODEL_KIND, old.kind, new.kind, was=was, now=now)
        return
    judged, sides = None, ("", "")
    if old.value is not None and new.value is not None:
        before = two.renamed(old.value)
        judged, sides = two.judge.types(before, new.value, travels), (text(before), text(new.value))
    if judged is None and travels.sent:
        judged = constraints(old.limits, new.limits)
    if judged is not None:
        yield row.new(judged.rule, *(judged.sides or sides), change=judged.change)
    if old.value is None:
        yield from _fields(two, old, new, travels)


def _fields(two: Two, old: ModelSurface, new: ModelSurface, travels: Travels) -> Iterator[Change]:
    group = f"models.{old.name}"
    by_wire = {one.sent_as: one for one in new.fields.values()}
    met = {EXTRA}
    yield from _extra(two, old, new, travels)
    for name, one in old.fields.items():
        now = by_wire.get(one.sent_as) or new.fields.get(name)
        if name == EXTRA:
            continue
        if now is None or now.name in met:
            yield Row(group, name, one.place).gone(rules.FIELD_REMOVED)
            continue
        met.add(now.name)
        row = Row(group, name, now.place)
        if now.name != name:
            yield row.new(rules.FIELD_RENAMED, name, now.name)
        elif now.sent_as != one.sent_as:
            yield row.new(rules.WIRE, one.sent_as, now.sent_as)
        yield from _field(two, one, now, travels, row)
    for name, one in new.fields.items():
        if name not in met:
            needed = one.required and travels.sent and not one.filled
            rule = rules.FIELD_ADDED_REQUIRED if needed else rules.FIELD_ADDED
            yield Row(group, name, one.place).new(rule, new=text(one.annotation))


def _field(two: Two, old: Slot, new: Slot, travels: Travels, row: Row) -> Iterator[Change]:
    needed = new.required and not new.filled
    if travels.sent and needed and (old.filled or not old.required):
        yield row.new(rules.FIELD_REQUIRED)
    elif new.required and not old.required:
        yield row.new(rules.FIELD_ALWAYS)
    elif old.required and not new.required:
        yield row.new(rules.FIELD_ABSENT if travels.received else rules.FIELD_OPTIONAL)
    yield from values(two, old, new, travels, row)


def _extra(two: Two, old: ModelSurface, new: ModelSurface, travels: Travels) -> Iterator[Change]:
    """Compare what is said of undeclared properties; where nothing is, they may be anything."""
    before, now = old.fields.get(EXTRA), new.fields.get(EXTRA)
    known = before or now
    if known is None:
        return
    anything = known._replace(annotation=_ANYTHING)
    row = Row(f"models.{old.name}", EXTRA, (now or known).place)
    yield from values(two, before or anything, now or anything, travels, row)


def _row(model: ModelSurface) -> Row:
    return Row(f"models.{model.name}", "", model.place)
