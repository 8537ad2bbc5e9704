"""Unions → their drafts, with what tells their variants apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from clientpress.algebra.model import Layers, UnionKind, Variants
from clientpress.diagnostics.place import Place
from clientpress.document.model import WireName
from clientpress.document.schema import JsonType
from clientpress.ir.shapes.builder import Task, TypeBuilder
from clientpress.ir.shapes.choices import choice_of
from clientpress.ir.shapes.drafts import UNTOLD, Draft, DraftId, Told
from clientpress.ir.types import Docs, Origin, Tagged, Type, TypeId, Union, Untagged


class _Tags(NamedTuple):
    """A discriminator, by the positions of the variants."""

    property: str
    mapping: tuple[tuple[str, int], ...]
    default: int | None = None
    fixed: tuple[str, ...] = ()


_ORDER: tuple[JsonType, ...] = ("boolean", "integer", "number", "string", "array", "object")


def union(builder: TypeBuilder, task: Task, variants: tuple[Layers, ...]) -> Draft:
    """Build the draft of a union of at least two variants; null is none of them."""
    listed = _listed(builder, variants)
    if listed:
        return choice_of(builder, task, listed)
    said = builder.unions.unions(task.composed)
    tags = _tags(builder, said, variants)
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
    tags: _Tags | None,
    exclusive: bool,
) -> Draft:
    title = builder.title(task)
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
        shape=("Union", title, repr(tags), exclusive, keys),
        children=tuple(child for child, _ in variants),
        steps=tuple(f"|{at}" for at in range(len(variants))),
        told=(Told(task.words), *(told for _, told in variants)),
        finish=finish,
        seed=builder.seed(task, title),
        union=True,
    )


def _tagging(tags: _Tags | None, position: list[int]) -> Tagged | Untagged:
    if tags is None:
        return Untagged()
    return Tagged(
        property=WireName(tags.property),
        mapping=tuple((value, position[at]) for value, at in tags.mapping),
        default=None if tags.default is None else position[tags.default],
        fixed=frozenset(tags.fixed),
    )


def _tags(
    builder: TypeBuilder, said: tuple[Variants, ...], variants: tuple[Layers, ...]
) -> _Tags | None:
    """Give the discriminator's property and which variant each of its values means."""
    discriminator = next((one.discriminator for one in said if one.discriminator), None)
    if discriminator is None:
        return None
    name = discriminator["property"]
    explicit = _explicit(builder, discriminator["mapping"], variants)
    others = {"": discriminator["default"]} if "default" in discriminator else {}
    default = _explicit(builder, others, variants).get("")
    mapping: dict[str, int] = {}
    for at, layers in enumerate(variants):
        values = [value for value, found in explicit.items() if found == at]
        if not values and at != default and not _may_be_name(builder, name, layers):
            return None  # no value of it could ever say which variant this is
        for value in values or (() if at == default else _implicit(builder, name, layers)):
            mapping.setdefault(value, at)
    if not mapping:
        return None
    fixed = tuple(
        value
        for value, at in explicit.items()
        if not _is_base(variants, at) and not _has_constants(builder, name, variants[at])
    )
    return _Tags(name, tuple(mapping.items()), default, fixed)


def _has_constants(builder: TypeBuilder, name: str, layers: Layers) -> bool:
    """Whether a variant says itself which one value its tag has, so that a mapping says nothing new."""
    tag: Any = builder.composer.compose(layers).properties.get(name)
    values = builder.composer.compose(tag).enum if tag else None
    return values is not None and len(values) == 1


def _is_base(variants: tuple[Layers, ...], at: int) -> bool:
    """Whether another variant is made of the one at a position."""
    own = {layer.place for layer in variants[at]}
    return any(own < {layer.place for layer in other} for other in variants)


def _may_be_name(builder: TypeBuilder, name: str, layers: Layers) -> bool:
    """Whether a property of a variant may be a text; the name of a component is none for a status that is a number."""
    tag: Any = builder.composer.compose(layers).properties.get(name)
    types = builder.composer.compose(tag).types if tag else None
    return types is None or "string" in types


def _explicit(
    builder: TypeBuilder, mapping: Mapping[str, Place], variants: tuple[Layers, ...]
) -> Mapping[str, int]:
    """Give the position of the variant that each value is mapped to, where there is one."""
    found = {}
    sets = [{layer.place for layer in layers} for layers in variants]
    for value, place in mapping.items():
        target = {layer.place for layer in builder.composer.flatten(place)}
        holding = [at for at, places in enumerate(sets) if target and target <= places]
        if holding:  # the one that is it, before those that are made of it
            found[value] = min(holding, key=lambda at: len(sets[at]))
    return found


def _implicit(builder: TypeBuilder, name: str, layers: Layers) -> Iterable[str]:
    """Give the values that mean a variant which no mapping names: its own constants, else its component's name."""
    tag: Any = builder.composer.compose(layers).properties.get(name)
    values = builder.composer.compose(tag).enum if tag else None
    if values:
        return [value for value in values if isinstance(value, str)]
    canonical = builder.canon[layers]
    rest = builder.components.rest(canonical)
    return builder.components.of(canonical)[:1] or ([rest] if rest else [])
