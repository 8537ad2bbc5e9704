"""Discriminators: which variant of a union each value of a tag means.

Comes in: a union as it was composed. Goes out: the values and positions, or nothing where the tag does not tell the variants apart.
What no mapping says is told by a variant's own constants, then by the mapping of a base that it is made of, then by its name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from clientpress.algebra.model import Layers, Variants
from clientpress.diagnostics.place import Place
from clientpress.document.alike import folded
from clientpress.ir.shapes.builder import TypeBuilder
from clientpress.ir.types import TagValue

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")


class Tags(NamedTuple):
    """A discriminator, by the positions of the variants."""

    property: str
    mapping: tuple[tuple[TagValue, int], ...]
    default: int | None = None
    fixed: tuple[TagValue, ...] = ()


class _Variants:
    """The variants of a union by the schemas that they are made of, so that nothing is looked for among all of them."""

    def __init__(self, variants: Sequence[Layers]) -> None:
        self._places = [frozenset(layer.place for layer in layers) for layers in variants]
        self._at: dict[Place, list[int]] = {}
        for at, places in enumerate(self._places):
            for place in places:
                self._at.setdefault(place, []).append(at)

    def holding(self, places: frozenset[Place]) -> list[int]:
        """Give the positions of those that are made of all these schemas; of nothing is none."""
        fewest = min((self._at.get(one, []) for one in places), key=len, default=[])
        return [at for at in fewest if places <= self._places[at]]

    def plainest(self, places: frozenset[Place]) -> int | None:
        """Give the position of the one that is made of these schemas and of the fewest others."""
        return min(self.holding(places), key=lambda at: len(self._places[at]), default=None)

    def is_base(self, at: int) -> bool:
        """Tell whether another variant is made of the one at a position."""
        own = self._places[at]
        return any(own < self._places[other] for other in self.holding(own))


def tags_of(
    builder: TypeBuilder, said: tuple[Variants, ...], variants: tuple[Layers, ...]
) -> Tags | None:
    """Give the discriminator's property and which variant each of its values means."""
    discriminator = next((one.discriminator for one in said if one.discriminator), None)
    if discriminator is None:
        return None
    name, known = discriminator["property"], _Variants(variants)
    explicit = _explicit(builder, discriminator["mapping"], known)
    default = None
    if "default" in discriminator:
        default = known.plainest(_made_of(builder, discriminator["default"]))
    inherited = _inherited(builder, name, variants, known)
    implicit = _implicit(builder, name, variants, explicit, inherited)
    mapped: list[list[str]] = [[] for _ in variants]
    for value, at in explicit.items():
        mapped[at].append(value)
    mapping: dict[str, int] = {}
    for at, layers in enumerate(variants):
        values: Iterable[str] = mapped[at]
        if not values and at != default:
            values = implicit[at]
            if not _may_be_name(builder, name, layers) or (
                not values and _constants(builder, name, layers)
            ):
                return None  # no value of it could ever say that it is this variant
        for value in values:
            mapping.setdefault(value, at)
    if not mapping:
        return None
    kinds = [_kinds(builder, name, layers) for layers in variants]
    every = frozenset[str]().union(*kinds)
    sent = {value: _sent(kinds[at] or every, value) for value, at in mapping.items()}
    fixed = tuple(
        sent[value]
        for value, at in mapping.items()
        if (value in explicit or value in inherited[at])
        and not known.is_base(at)
        and len(_constants(builder, name, variants[at])) != 1
    )
    return Tags(name, tuple((sent[value], at) for value, at in mapping.items()), default, fixed)


def _constants(builder: TypeBuilder, name: str, layers: Layers) -> list[Any]:
    """Give the values that a variant itself lets its tag have; none where it may be anything."""
    tag: Any = builder.composer.compose(layers).properties.get(name)
    values = builder.composer.compose(tag).enum if tag else None
    return list(values or ())


def _may_be_name(builder: TypeBuilder, name: str, layers: Layers) -> bool:
    """Whether a property of a variant may be a text; the name of a component is none for a status that is a number."""
    tag: Any = builder.composer.compose(layers).properties.get(name)
    types = builder.composer.compose(tag).types if tag else None
    return types is None or "string" in types


def _kinds(builder: TypeBuilder, name: str, layers: Layers) -> frozenset[str]:
    """Give the types that a variant lets its tag have; none where it does not have the property."""
    tag: Any = builder.composer.compose(layers).properties.get(name)
    types = builder.composer.compose(tag).types if tag else frozenset[str]()
    return frozenset({"string"}) if types is None else frozenset(types)


def _sent(kinds: frozenset[str], value: str) -> TagValue:
    """Give a value of the tag as it is on the wire. For example: `"1"`, where the tag is an integer → 1."""
    if "string" in kinds:
        return value
    if "boolean" in kinds and value in {"true", "false"}:
        return value == "true"
    numeric = not kinds.isdisjoint({"integer", "number"})
    return int(value) if numeric and _INTEGER.fullmatch(value) else value


def _made_of(builder: TypeBuilder, place: Place) -> frozenset[Place]:
    """Give the schemas that one is made of, and itself."""
    return frozenset(layer.place for layer in builder.composer.flatten(place))


def _explicit(
    builder: TypeBuilder, mapping: Mapping[str, Place], variants: _Variants
) -> Mapping[str, int]:
    """Give the position of the variant that each value is mapped to, where there is one: the one that is it, before those that are made of it."""
    found = {value: variants.plainest(_made_of(builder, to)) for value, to in mapping.items()}
    return {value: at for value, at in found.items() if at is not None}


def _implicit(
    builder: TypeBuilder,
    name: str,
    variants: Sequence[Layers],
    explicit: Mapping[str, int],
    inherited: Sequence[Sequence[str]],
) -> list[Iterable[str]]:
    """Give for each variant the values that mean it though the union does not map them.

    For example: of `kind: {enum: [cat, dog]}` in both `Cat` and `Dog`, `cat` means `Cat`: by what their base maps, or by its name.
    """
    listed = [
        [value for value in _constants(builder, name, layers) if isinstance(value, str)]
        for layers in variants
    ]
    shared = Counter(value for values in listed for value in dict.fromkeys(values))
    found: list[Iterable[str]] = []
    for at, layers in enumerate(variants):
        canonical = builder.canon[layers]
        rest = builder.components.rest(canonical)
        called = builder.components.of(canonical)[:1] or ((rest,) if rest else ())
        own = [value for value in listed[at] if shared[value] == 1 and value not in explicit]
        if own or inherited[at]:
            found.append(own or inherited[at])
        elif listed[at]:
            named = {folded(one) for one in called}
            found.append([value for value in listed[at] if folded(value) in named])
        else:
            found.append(called)
    return found


def _inherited(
    builder: TypeBuilder, name: str, variants: Sequence[Layers], known: _Variants
) -> list[Sequence[str]]:
    """Give for each variant what the discriminator of a base maps to it, and to no other."""
    sizes: list[dict[str, int]] = [{} for _ in variants]
    for base in dict.fromkeys(layer.place for layers in variants for layer in layers):
        said = builder.schemas[base].keywords.get("discriminator")
        if said is None or said["property"] != name:
            continue
        for value, target in said["mapping"].items():
            meant = _made_of(builder, target)
            for at in known.holding(meant | {base}):
                sizes[at][value] = max(len(meant), sizes[at].get(value, 0))
    nearest = list(map(_greatest, sizes))
    times = Counter(value for values in nearest for value in values)
    return [[value for value in values if times[value] == 1] for values in nearest]


def _greatest(sizes: Mapping[str, int]) -> list[str]:
    most = max(sizes.values(), default=0)
    return [value for value, size in sizes.items() if size == most]
