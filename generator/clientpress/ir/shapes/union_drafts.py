"""Unions → their drafts, with what tells their variants apart."""

from __future__ import annotations

from typing import Any

from clientpress.algebra.model import Layers, UnionKind
from clientpress.document.model import WireName
from clientpress.document.schema import JsonType
from clientpress.ir.shapes.builder import Task, TypeBuilder
from clientpress.ir.shapes.choices import choice_of
from clientpress.ir.shapes.drafts import UNTOLD, Draft, DraftId, Told
from clientpress.ir.shapes.tags import Tags, tags_of
from clientpress.ir.types import Docs, Origin, Tagged, Type, TypeId, Union, Untagged

_ORDER: tuple[JsonType, ...] = ("boolean", "integer", "number", "string", "array", "object")


def union(builder: TypeBuilder, task: Task, variants: tuple[Layers, ...]) -> Draft:
    """Build the draft of a union of at least two variants; null is none of them."""
    listed = _listed(builder, variants)
    if listed:
        return choice_of(builder, task, listed)
    said = builder.unions.unions(task.composed)
    tags = tags_of(builder, said, variants)
    return _draft(
        builder,
        task,
        [
            (builder.inner(layers, task.direction), Told(layers, default=True))
            for layers in variants
        ],
        tags=tags,
        exclusive=all(one.kind is UnionKind.ONE_OF for one in said),
    )


def _listed(builder: TypeBuilder, variants: tuple[Layers, ...]) -> tuple[Any, ...]:
    """Give the values of variants that are nothing but values, without a name or a word of their own, as TypeBox writes an enum."""
    values: list[Any] = []
    for layers in variants:
        composed = builder.composer.compose(layers)
        known = builder.components.of(builder.canon[layers])
        if composed.enum is None or composed.annotations or composed.assertions or known:
            return ()
        if composed.unions or not all(isinstance(one, str) for one in composed.enum):
            return ()
        values += composed.enum
    return tuple(dict.fromkeys(values))


def _lists_components(builder: TypeBuilder, task: Task, variants: list[Layers]) -> bool:
    """Whether a union in line is no more than a list of components: it is the same wherever it stands.

    pydantic and others title each by its place (`Pet`, `Response Create Pet`), so that one had as many names.
    """
    known, canon = builder.components, builder.canon
    return not known.of(canon[task.layers]) and all(known.of(canon[one]) for one in variants)


def of_kinds(builder: TypeBuilder, task: Task, found: frozenset[JsonType]) -> Draft:
    """Build the draft of several types side by side. For example: `type: [string, integer]`."""
    ordered = [kind for kind in _ORDER if kind in found]
    children = [(builder.inner(task.layers, task.direction, kind), UNTOLD) for kind in ordered]
    return _draft(builder, task, children, tags=None, exclusive=True)


def any_of(builder: TypeBuilder, task: Task, several: list[Layers]) -> DraftId:
    """Give the union of what several layers make, or the one type that there is; null is apart as everywhere."""
    unions, canon = builder.unions, builder.canon
    present = [layers for layers in several if not unions.only_null(canon[layers])]
    children = list(dict.fromkeys(builder.inner(layers, task.direction) for layers in present))
    if not children:
        return builder.reference(several[0], task.direction)
    if len(children) == 1:
        found = children[0]
    else:
        variants = [(child, UNTOLD) for child in children]
        found = builder.add(_draft(builder, task, variants, tags=None, exclusive=False))
    return (
        builder.nullable(found)
        if any(unions.nullable(canon[layers]) for layers in several)
        else found
    )


def _draft(
    builder: TypeBuilder,
    task: Task,
    variants: list[tuple[DraftId, Told]],
    *,
    tags: Tags | None,
    exclusive: bool,
) -> Draft:
    title = builder.title(task)
    listed = tags is not None and _lists_components(
        builder, task, [told.layers for _, told in variants]
    )
    keys = tuple(builder.words.key(told) for _, told in variants)

    def finish(found: tuple[TypeId, ...], docs: tuple[Docs, ...], origin: Origin) -> Type:
        first = {child: at for at, child in reversed(list(enumerate(found)))}
        kept = sorted(first.values())
        position = {child: at for at, child in enumerate(found[at] for at in kept)}
        return Union(
            variants=tuple(found[at] for at in kept),
            tagging=_tagging(tags, [position[child] for child in found]),
            exclusive=exclusive,
            origin=origin,
            docs=docs[0],
            variant_docs=tuple(docs[1 + at] for at in kept),
        )

    return Draft(
        shape=("Union", "" if listed else title, repr(tags), exclusive, keys),
        children=tuple(child for child, _ in variants),
        steps=tuple(f"|{at}" for at in range(len(variants))),
        told=(Told(task.words), *(told for _, told in variants)),
        finish=finish,
        seed=builder.seed(task, title),
        union=True,
    )


def _tagging(tags: Tags | None, position: list[int]) -> Tagged | Untagged:
    if tags is None:
        return Untagged()
    return Tagged(
        property=WireName(tags.property),
        mapping=tuple((value, position[at]) for value, at in tags.mapping),
        default=None if tags.default is None else position[tags.default],
        fixed=frozenset(tags.fixed),
    )
