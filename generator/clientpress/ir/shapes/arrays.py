"""Arrays and tuples → their drafts."""

from __future__ import annotations

from typing import Final

from clientpress.algebra.model import Layers
from clientpress.diagnostics import catalogue
from clientpress.document.schema import JsonType
from clientpress.ir.shapes.builder import Task, TypeBuilder, anything
from clientpress.ir.shapes.drafts import UNTOLD, Draft, DraftId, Told
from clientpress.ir.shapes.scalars import constraints
from clientpress.ir.types import Array, Docs, Origin, Tuple, Type, TypeId

_ARRAY: Final[frozenset[JsonType]] = frozenset({"array"})


def array(builder: TypeBuilder, task: Task) -> Draft:
    """Build the draft. For example: `{type: array, items: {type: string}}` → an array of strings."""
    if task.composed.prefix_items:
        return _tuple(builder, task)
    said = constraints(task.composed, "array")
    child, told = item(builder, task, task.composed.items)
    if task.composed.items is None and task.composed.types == _ARRAY:
        builder.tell_once(catalogue.ARRAY_WITHOUT_ITEMS, task.layers)

    def finish(children: tuple[TypeId, ...], docs: tuple[Docs, ...], _: Origin) -> Type:
        return Array(item=children[0], constraints=said, item_docs=docs[0])

    shape = ("Array", repr(said), builder.words.key(told))
    return Draft(shape, (child,), ("[]",), (told,), finish)


def _tuple(builder: TypeBuilder, task: Task) -> Draft:
    composed = task.composed
    count = len(composed.prefix_items)
    said = constraints(composed, "array")
    closed = composed.items is not None and builder.composer.compose(composed.items).never
    counts = {name for name, _ in said} & {"min_items", "max_items"}
    if ("max_items", count) in said:  # as pydantic writes a tuple
        closed = True
    if composed.items is None and not counts:  # as zod and Litestar write one
        closed = True
    if closed:
        said = tuple(one for one in said if one not in {("min_items", count), ("max_items", count)})
    layers = (*composed.prefix_items, *(() if closed else (composed.items,)))
    items = [item(builder, task, one) for one in layers]

    def finish(children: tuple[TypeId, ...], docs: tuple[Docs, ...], _: Origin) -> Type:
        rest = None if closed else children[count]
        return Tuple(items=children[:count], rest=rest, constraints=said, item_docs=docs)

    return Draft(
        shape=("Tuple", closed, repr(said), tuple(builder.words.key(told) for _, told in items)),
        children=tuple(child for child, _ in items),
        steps=(*(f"[{at}]" for at in range(count)), *(() if closed else ("[]",))),
        told=tuple(told for _, told in items),
        finish=finish,
    )


def item(builder: TypeBuilder, task: Task, layers: Layers | None) -> tuple[DraftId, Told]:
    """Give the type and words of what an array or a map holds; where nothing is said, anything."""
    if layers is None:
        return anything(builder), UNTOLD
    return builder.reference(layers, task.direction), Told(layers, default=True)
