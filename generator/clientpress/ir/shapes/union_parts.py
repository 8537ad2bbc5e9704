"""The variants that a type is made of, whatever unions it was composed from.

Comes in: canonical layers. Goes out: their variants, null apart. Several unions that hold side by side become the
combinations that can hold.
"""

from __future__ import annotations

from itertools import product
from typing import Final

from clientpress.algebra.model import Composed, Layers, UnionKind, Variants
from clientpress.document.schema import JsonType
from clientpress.ir.shapes.canon import Canon
from clientpress.ir.shapes.composing import Composing
from clientpress.ir.shapes.kinds import admits_null, only_null
from clientpress.memo import remembered

_MOST_COMBINATIONS: Final = 16
_INTEGER: Final[frozenset[JsonType]] = frozenset({"integer"})
_FORMATS: Final = ("", "float", "double")  # of numbers that a float holds


class UnionParts:
    """Answers what a composition's variants are, remembering each answer."""

    def __init__(self, composer: Composing, canon: Canon) -> None:
        self._composer = composer
        self._canon = canon
        self.variants = remembered(self._distinct)

    def unions(self, composed: Composed) -> tuple[Variants, ...]:
        """Give the unions that shape the type."""
        return tuple(
            union for union in composed.unions if not self._canon.presence_only(composed, union)
        )

    def _distinct(self, layers: Layers) -> tuple[Layers, ...]:
        """Give the canonical variants, none where this is no union."""
        composed = self._composer.compose(layers)
        if not composed.unions:
            return ()
        found = tuple(dict.fromkeys(self._variants(composed)))
        if any(one.kind is not UnionKind.ANY_OF for one in composed.unions):
            return found
        every = [self._composer.compose(one) for one in found]
        if not any(map(_any_number, every)):
            return found
        return tuple(v for v, one in zip(found, every, strict=True) if not _integer(one))

    def nullable(self, layers: Layers) -> bool:
        """Whether null is valid: one of the variants, however deep, admits it."""
        composed = self._composer.compose(layers)
        if not composed.unions:
            return admits_null(composed)
        if composed.null_added:  # beside the union, so for all of it
            return True
        return any(self._admits_null(variant) for variant in self._inside(layers))

    def only_null(self, layers: Layers) -> bool:
        """Whether nothing but null is valid."""
        composed = self._composer.compose(layers)
        if not composed.unions:
            return only_null(composed)
        return all(
            bool(self.variants(one)) or only_null(self._composer.compose(one))
            for one in self._inside(layers)
        )

    def settled(self, layers: Layers) -> Layers:
        """Look through unions of which one variant is left once null is apart."""
        layers = self._canon.without_null(layers)
        if not self._composer.compose(layers).unions:
            return layers
        seen = {layers}
        while True:
            variants = [v for v in self.variants(layers) if not self.only_null(v)]
            if len(variants) != 1 or variants[0] in seen:
                return layers
            layers = self._canon.without_null(variants[0])
            seen.add(layers)

    def present(self, layers: Layers) -> tuple[Layers, ...]:
        """Give the variants without those that are null and nothing else."""
        return tuple(v for v in self.variants(layers) if not self.only_null(v))

    def _admits_null(self, layers: Layers) -> bool:
        composed = self._composer.compose(layers)
        return composed.null_added if self.variants(layers) else admits_null(composed)

    def _inside(self, layers: Layers) -> list[Layers]:
        """Give a composition, its variants, theirs, and so on."""
        found, seen = [layers], {layers}
        for one in found:  # it grows while it is read
            for variant in self.variants(one):
                if variant not in seen:
                    seen.add(variant)
                    found.append(variant)
        return found

    def _variants(self, composed: Composed) -> list[Layers]:
        unions = self.unions(composed)
        if len(unions) < 2:  # noqa: PLR2004 - two are the first that have to be combined
            return [variant for union in unions for variant in union.variants]
        size = 1
        for union in unions:
            size *= len(union.variants)
        if size > _MOST_COMBINATIONS:
            return list(unions[0].variants)
        return self._combined(unions) or list(unions[0].variants)

    def _combined(self, unions: tuple[Variants, ...]) -> list[Layers]:
        found = []
        for choice in product(*(union.variants for union in unions)):
            layers = tuple(dict.fromkeys(layer for variant in choice for layer in variant))
            if self._composer.is_empty(layers):  # what no value is both of is no conflict
                continue
            if not self._composer.compose(layers).conflicts:
                found.append(layers)
        return found


def _any_number(composed: Composed) -> bool:
    """Whether every number is valid, and so every integer: pydantic writes `anyOf: [integer, number]` for `int | float`."""
    formatted = composed.assertions.get("format", "") in _FORMATS
    plain = (
        composed.enum is None and not composed.unions and composed.assertions.keys() <= {"format"}
    )
    return formatted and plain and composed.types is not None and "number" in composed.types


def _integer(composed: Composed) -> bool:
    return composed.types == _INTEGER and composed.enum is None and not composed.unions
