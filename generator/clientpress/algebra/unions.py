"""`anyOf` and `oneOf`: each variant meets what stands beside the union; what is empty then falls away.

Comes in: layers, some with unions. Goes out: their intersection, in which a union that has one variant left is none any
more, and two unions of one kind are one of all their pairs, as long as those are not too many.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Final, NamedTuple

from clientpress.algebra import nullable, values
from clientpress.algebra.draft import UNION_KEYS, Attempt, Note, Part
from clientpress.algebra.layers import join
from clientpress.algebra.model import Composed, Conflict, Layer, Layers, UnionKind, Variants
from clientpress.algebra.types import both
from clientpress.algebra.written import Option, read_union
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document.schema import Discriminator, JsonType
from clientpress.values import dataclass, replace

if TYPE_CHECKING:
    from clientpress.algebra.compose import Composer

MOST_PAIRS: Final = 64
MOST_NESTED: Final = 128
"""So many combinations of variants of unions within each other are told apart."""

_KINDS: Final = (("any_of", UnionKind.ANY_OF), ("one_of", UnionKind.ONE_OF))
_TAKEN_UP: Final = UNION_KEYS - {"discriminator"}  # which tells nothing without a union beside it
_SILENT: Final = UNION_KEYS | {"ref", "all_of"}


def has_unions(parts: Iterable[Part]) -> bool:
    """Tell whether some layer has a union that is to be distributed."""
    for layer, keywords, _ in parts:
        if ("any_of" in keywords or "one_of" in keywords) and not layer.bare:
            return True
    return False


def distribute(composer: Composer, layers: Layers, parts: tuple[Part, ...]) -> Attempt:
    """Intersect layers that have unions. For example: {anyOf: [A, B]} ∧ C = {anyOf: [A ∧ C, B ∧ C]}."""
    distribution = _Distribution(composer)
    distribution.order = distribution.take_up(parts)
    return distribution.run(layers)


class _Union(NamedTuple):
    """A union that is not settled; `layer` is the bare layer that it stands in."""

    layer: Layer
    kind: UnionKind
    options: tuple[Option, ...]
    discriminator: Discriminator | None
    dropped: tuple[Layers, ...] = ()


@dataclass(slots=True)
class _Distribution:
    """The work on one tuple of layers: what all variants share, in `order`, and the unions that are still `open`."""

    composer: Composer
    order: list[Layer] = field(default_factory=list)
    open: list[_Union] = field(default_factory=list)
    nullable: list[Place] = field(default_factory=list)
    dropped: list[Layers] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def run(self, layers: Layers) -> Attempt:
        """Narrow the unions until none of them has a single variant left."""
        while True:
            while single := next((union for union in self.open if len(union.options) == 1), None):
                self._compose_in(single)
            shared = self.composer.attempt(self.base)
            if shared.never:
                return self._never(layers, shared.reason)
            self.open = [self._narrow(union) for union in self.open]
            if empty := next((union for union in self.open if not union.options), None):
                return self._never(layers, empty.kind.value)
            if self._is_settled():
                return self._finish(layers, shared)

    @property
    def base(self) -> Layers:
        """What all variants share. A bare layer that says nothing else is left out."""
        return tuple(layer for layer in self.order if not layer.bare or self._says(layer))

    def _says(self, layer: Layer) -> bool:
        return not _SILENT.issuperset(self.composer.schemas[layer.place].keywords)

    def take_up(self, parts: Iterable[Part]) -> list[Layer]:
        """Put the unions of some layers with the open ones; give the layers without them."""
        return [self._take_up(part) for part in parts]

    def _take_up(self, part: Part) -> Layer:
        layer, keywords, _ = part
        if layer.bare or _TAKEN_UP.isdisjoint(keywords):
            return layer
        bare = Layer(layer.place, bare=True)
        if "nullable" in keywords:
            self.nullable.append(layer.place)
        for key, kind in _KINDS:
            if key in keywords:
                written = self.composer.written_unions.get((layer.place, key))
                if written is None:
                    written = read_union(self.composer, layer.place, keywords[key])
                    self.composer.written_unions[layer.place, key] = written
                self.conflicts += written.conflicts
                self.notes += written.notes
                named = keywords.get("discriminator")
                self.open.append(_Union(bare, kind, written.options, named))
        return bare

    def _narrow(self, union: _Union) -> _Union:
        """Leave out the variants that nothing is valid for together with what all variants share.

        A variant that is empty only since a required property of it is falls away as long as another one stays.
        """
        base = self.base
        types = self.composer.attempt(base).composed.types
        possible = [
            option
            for option in union.options
            if not self._apart(types, option) and self._possible(base, option)
        ]
        clear = [
            option for option in possible if not self.composer.emptiness.clash(base, option.layers)
        ]
        left = self._distinct(union, clear or possible)
        lost = [option.layers for option in union.options if option not in left]
        return union._replace(options=tuple(left), dropped=(*union.dropped, *lost))

    def _apart(self, types: frozenset[JsonType] | None, option: Option) -> bool:
        """Tell whether the types alone leave nothing of a variant, as they most often do where anything does."""
        if types is None:
            return False
        said = [self.composer.schemas[layer.place].keywords for layer in option.layers]
        return any(
            "type" in each and UNION_KEYS.isdisjoint(each) and not both(types, each["type"])
            for each in said
        )

    def _possible(self, base: Layers, option: Option) -> bool:
        return not self.composer.attempt(join(base, option.layers)).never

    def _distinct(self, union: _Union, options: list[Option]) -> list[Option]:
        """Leave out variants that are equal to earlier ones."""
        if union.kind is UnionKind.ONE_OF and not self.composer.decide:
            return options
        base = self.base
        found: dict[object, Option] = {}
        for option in options:
            layers = join(base, option.layers)
            shape = None if union.discriminator else _shape(self.composer.attempt(layers).composed)
            twin = found.setdefault(shape or layers, option)
            if twin is not option and union.kind is UnionKind.ONE_OF:
                note = Note(
                    catalogue.TWIN_VARIANTS, option.place, {}, related=((twin.place, "the same"),)
                )
                self.notes.append(note)
        return list(found.values())

    def _compose_in(self, union: _Union) -> None:
        """Let the one variant that is left be a part of the schema, before the layer that holds the union, as in `allOf`."""
        self.open.remove(union)
        self.dropped += union.dropped
        known = {layer.place for layer in self.order}
        layers = tuple(layer for layer in union.options[0].layers if layer.place not in known)
        at = self.order.index(union.layer)
        self.order[at:at] = self.take_up(self.composer.parts(layers))

    def _is_settled(self) -> bool:
        """Tell whether nothing can be narrowed any more; if it can, one step is done."""
        if any(len(union.options) == 1 for union in self.open):
            return False
        return not self._multiply() and not self._confront()

    def _confront(self) -> bool:
        """Leave out variants that are empty together with every variant of a union of the other kind."""
        for at, one in enumerate(self.open):
            for other in self.open:
                if one.kind is other.kind or len(one.options) * len(other.options) > MOST_PAIRS:
                    continue
                left = tuple(option for option in one.options if self._has_partner(option, other))
                if left != one.options:
                    lost = [option.layers for option in one.options if option not in left]
                    dropped = (*one.dropped, *lost)
                    self.open[at] = one._replace(options=left, dropped=dropped)
                    return True
        return False

    def _has_partner(self, option: Option, other: _Union) -> bool:
        whole = join(self.base, option.layers)
        return any(self._possible(whole, partner) for partner in other.options)

    def _multiply(self) -> bool:
        """Make one union of two of the same kind, if there are such and their pairs are not too many."""
        for at, one in enumerate(self.open):
            for other in self.open[at + 1 :]:
                few = len(one.options) * len(other.options) <= MOST_PAIRS
                if one.kind is other.kind and few:
                    self.open.remove(other)
                    self.open[at] = self._product(one, other)
                    return True
        return False

    def _product(self, one: _Union, other: _Union) -> _Union:
        named = other if other.discriminator and not one.discriminator else one
        part = self._part(one, other)
        if part is not None:
            options = tuple(option for option in named.options if option in part)
            twin = one if named is other else other
            every = (*named.options, *twin.options)
            lost = (option.layers for option in every if option not in options)
            return named._replace(
                layer=other.layer,
                options=options,
                dropped=(*one.dropped, *other.dropped, *lost),
            )
        pairs = [
            Option((left if named is one else right).place, join(left.layers, right.layers))
            for left, right in self._namesakes(one, other) or product(one.options, other.options)
            if not self.composer.emptiness.clash(left.layers, right.layers)
        ]
        return _Union(
            layer=other.layer,
            kind=one.kind,
            options=tuple(pairs),
            discriminator=named.discriminator,
            dropped=(*one.dropped, *other.dropped),
        )

    def _part(self, one: _Union, other: _Union) -> list[Option] | None:
        """Give the variants that two unions share, twice each, where one of them has no others; the order does not matter.

        A union meets a copy of itself, or of a part of itself, in that: the pairs of different variants would say
        nothing more. The copy may write out what the union refers to. Of a `oneOf`, a part tells a little less than the
        whole, which excludes what is valid for a variant that the part lacks.
        """
        exact = one.kind is UnionKind.ANY_OF or len(one.options) == len(other.options)
        if not exact and not self.composer.decide:
            return None
        few, many = sorted((one, other), key=lambda union: len(union.options))
        left = list(many.options)
        shared: list[Option] = []
        for option in few.options:
            twin = next((found for found in left if self._written_alike(found, option)), None)
            if twin is None:
                return None
            left.remove(twin)
            shared += (option, twin)
        return shared

    def _namesakes(self, one: _Union, other: _Union) -> list[tuple[Option, Option]]:
        """Pair the variants of one title, where two unions have the same titles: one describes the same things as the other, in more detail.

        Strictly, what is a variant of this union might be another of that; documents do not mean it so.
        """
        if not self.composer.decide:
            return []
        left, right = (
            {self._title(option): option for option in union.options} for union in (one, other)
        )
        size = len(one.options)
        if "" in left or not size == len(other.options) == len(left) == len(left.keys() & right):
            return []
        pairs = [(option, right[title]) for title, option in left.items()]
        if any(self.composer.attempt(join(a.layers, b.layers)).never for a, b in pairs):
            return []
        places = (one.layer.place, other.layer.place)
        related = ((places[0], "the other union"),)
        self.notes.append(Note(catalogue.NAMESAKES, places[1], {}, fold=places, related=related))
        return pairs

    def _title(self, option: Option) -> str:
        """Give the title of a variant: that of the last of its layers that has one."""
        said = (self.composer.schemas[layer.place].keywords for layer in reversed(option.layers))
        return next((each["title"] for each in said if "title" in each), "")

    def _written_alike(self, one: Option, other: Option) -> bool:
        schemas = self.composer.schemas
        return len(one.layers) == len(other.layers) and all(
            left == right
            or (
                left.bare == right.bare
                and left.place.file == right.place.file  # else a `$ref` may lead elsewhere
                and schemas.raw(left.place) == schemas.raw(right.place)
            )
            for left, right in zip(one.layers, other.layers, strict=True)
        )

    def _never(self, layers: Layers, reason: str) -> Attempt:
        composed = self.composer.attempt(self.base).composed
        return Attempt(
            Composed(
                layers=layers,
                never=True,
                properties={},
                pattern_properties={},
                assertions={},
                annotations=composed.annotations,
                dropped=(*self.dropped, *(own for union in self.open for own in union.dropped)),
            ),
            reason,
            tuple(self.notes),
        )

    def _finish(self, layers: Layers, shared: Attempt) -> Attempt:
        base = self.base
        alone = self._combinations(base) > MOST_NESTED
        unions = tuple(
            Variants(
                kind=union.kind,
                variants=tuple(
                    option.layers if alone else join(base, option.layers)
                    for option in union.options
                ),
                alone=alone,
                places=tuple(option.place for option in union.options),
                dropped=union.dropped,
                discriminator=union.discriminator,
                place=union.layer.place,
            )
            for union in self.open
        )
        composed = replace(
            shared.composed,
            layers=layers,
            unions=unions,
            dropped=tuple(self.dropped),
            conflicts=tuple(self.conflicts),
        )
        notes = [*shared.notes, *self.notes]
        if self.nullable and not self._allow_null(unions):
            composed = nullable.admit(composed)
            schemas = self.composer.schemas
            untyped = (one for one in self.nullable if "type" not in schemas[one].keywords)
            notes += map(nullable.note, untyped)
        return Attempt(composed, "", tuple(notes))

    def _combinations(self, base: Layers) -> int:
        """Count the ways to choose a variant of each union whose bare layer is in `base`; 1 if it is but one."""
        bare = [self.composer.schemas[layer.place].keywords for layer in base if layer.bare]
        sizes = [len(said.get("any_of", ())) + len(said.get("one_of", ())) for said in bare]
        return prod(size for size in sizes if size) if len(bare) > 1 else 1

    def _allow_null(self, unions: tuple[Variants, ...]) -> bool:
        return bool(unions) and all(
            any("null" in (self._types(layers) or ()) for layers in union.variants)
            for union in unions
        )

    def _types(self, layers: Layers) -> frozenset[str] | None:
        return self.composer.attempt(layers).composed.types


def _shape(composed: Composed) -> object:
    """Give what makes two variants without parts the same, whatever they are called; None for others."""
    types = composed.types
    if not types or composed.unions or composed.kept or types & {"array", "object"}:
        return None
    enum = (
        None if composed.enum is None else frozenset(values.key(value) for value in composed.enum)
    )
    return (types, enum, tuple(sorted(composed.assertions.items())))
