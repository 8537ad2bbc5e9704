"""One composition → the draft of its type: every case there is, in order.

Comes in: a task of the builder, null already apart. Goes out: a draft.
"""

from __future__ import annotations

from clientpress.document.schema import JsonType
from clientpress.ir.shapes.arrays import array
from clientpress.ir.shapes.builder import Task, TypeBuilder, shape_of
from clientpress.ir.shapes.choices import choice
from clientpress.ir.shapes.drafts import Draft
from clientpress.ir.shapes.kinds import kinds
from clientpress.ir.shapes.objects import object_
from clientpress.ir.shapes.scalars import scalar
from clientpress.ir.shapes.union_drafts import of_kinds, union
from clientpress.ir.types import Anything, Nothing, Type


def body(builder: TypeBuilder, task: Task) -> Draft:
    """Build the draft of a task."""
    composed = task.composed
    if task.kind is not None:
        return of_kind(builder, task, task.kind)
    if composed.never:
        return plain(Nothing())
    variants = builder.unions.present(task.layers)
    if variants:
        return union(builder, task, variants)
    chosen = choice(builder, task) if composed.enum is not None else None
    if chosen is not None:
        return chosen
    found = kinds(composed)
    if found is None:
        return plain(Anything())
    if not found:
        return plain(Nothing())
    if len(found) == 1:
        return of_kind(builder, task, next(iter(found)))
    return of_kinds(builder, task, found)


def of_kind(builder: TypeBuilder, task: Task, kind: JsonType) -> Draft:
    """Build the draft of a composition as far as it is of one kind."""
    match kind:
        case "object":
            return object_(builder, task)
        case "array":
            return array(builder, task)
        case _:
            return plain(scalar(task.composed, kind))


def plain(found: Type) -> Draft:
    """Draft a type that has no children, no words and no name of its own."""
    return Draft(shape_of(found), (), (), (), lambda *_: found)
