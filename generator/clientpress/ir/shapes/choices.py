"""`enum` and `const` → `Choice`.

Comes in: a composition whose values are listed. Goes out: the draft of a choice, or of a scalar or nothing where that is what the
list amounts to; None where values are no scalars, which a literal cannot say.
"""

from __future__ import annotations

from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.ir.shapes.builder import Task, TypeBuilder, shape_of
from clientpress.ir.shapes.drafts import Draft, Told
from clientpress.ir.types import Choice, Docs, Nothing, Origin, Scalar, ScalarKind, Type, TypeId


def choice(builder: TypeBuilder, task: Task) -> Draft | None:
    """Build the draft. For example: `enum: [a, b, null]` → a choice of `a` and `b`, null being apart."""
    values = tuple(value for value in task.composed.enum or () if value is not None)
    if not all(isinstance(value, str | int | float) for value in values):
        place = task.layers[-1].place
        builder.found.report(catalogue.ENUM_OF_STRUCTURES, place)
        return None
    if not values:
        nothing = Nothing()
        return Draft(shape_of(nothing), (), (), (), lambda *_: nothing)
    if {True, False}.issuperset(values) and _all_bool(values) and len(values) > 1:
        found = Scalar(kind=ScalarKind.BOOLEAN)
        return Draft(shape_of(found), (), (), (), lambda *_: found)
    return choice_of(builder, task, values)


def choice_of(builder: TypeBuilder, task: Task, values: tuple[Any, ...]) -> Draft:
    """Build the draft of a choice of values, none of which is null."""
    title = builder.title(task)

    def finish(_: tuple[TypeId, ...], docs: tuple[Docs, ...], origin: Origin) -> Type:
        return Choice(values=values, origin=origin, docs=docs[0])

    return Draft(
        shape=("Choice", title, repr(values)),
        children=(),
        steps=(),
        told=(Told(task.words),),
        finish=finish,
        seed=builder.seed(task, title),
    )


def _all_bool(values: tuple[Any, ...]) -> bool:
    return all(isinstance(value, bool) for value in values)
