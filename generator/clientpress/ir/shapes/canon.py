"""The canonical layers of a composition: what shapes the type, without what only speaks of one use of it.

Comes in: any layers. Goes out: the layers that decide which type it is. `allOf: [{$ref: X}]` beside a description is still
X; so is `{type: object, oneOf: [{$ref: X}, …]}` in its first variant. The words of the use are read from the full layers.
"""

from __future__ import annotations

from typing import Final

from clientpress.algebra.draft import UNION_KEYS
from clientpress.algebra.model import Composed, Layer, Layers, Variants
from clientpress.diagnostics.place import Place
from clientpress.document.keywords import WORDS
from clientpress.document.schema import Schemas
from clientpress.ir.shapes.composing import Composing
from clientpress.ir.shapes.kinds import kinds
from clientpress.memo import Memo, remembered

_SILENT: Final = WORDS | {"ref", "all_of"}
_SPREAD: Final = frozenset({"any_of", "one_of", "discriminator"})
_BOUNDS: Final = frozenset({"minimum", "maximum", "exclusive_minimum", "exclusive_maximum"})
_PRESENCE: Final = frozenset({"required", "not_"})


class Canon(Memo[Layers, Layers]):
    """The canonical layers of any layers. For example: of `(words only, X)` those of X."""

    def __init__(self, schemas: Schemas, composer: Composing) -> None:
        super().__init__(self._found)
        self._schemas = schemas
        self._composer = composer
        self._shapes = remembered(self._shaping)
        self.without_null = remembered(self._without_null)

    def _without_null(self, layers: Layers) -> Layers:
        """Give the canonical layers of what is left where null is apart. For example: of `{allOf: [X], nullable: true, description: …}` those of X."""
        inlined = self._inlined(layers, null_apart=True)
        return self[
            tuple(
                Layer(one.place, bare=True) if self._only_adds_null(one) else one for one in inlined
            )
        ]

    def _only_adds_null(self, layer: Layer) -> bool:
        """Whether a layer is nullable, and no union."""
        keywords = self._schemas[layer.place].keywords
        return "nullable" in keywords and _SPREAD.isdisjoint(keywords)

    def _found(self, layers: Layers) -> Layers:
        return layers if self._plain(layers) else self._canonical(layers)

    def _plain(self, layers: Layers) -> bool:
        """Whether this is one schema without a union, as most are."""
        return len(layers) == 1 and self._schemas[layers[0].place].keywords.keys().isdisjoint(
            _SPREAD
        )

    def _canonical(self, layers: Layers) -> Layers:
        return self._bare(self._unimplied(self._unbounded(self.telling(self._inlined(layers)))))

    def _inlined(self, layers: Layers, *, null_apart: bool = False) -> Layers:
        """Read a union of a single variant as that variant. For example: `oneOf: [X]` → X."""
        if not any(self._lone(layer, null_apart=null_apart) for layer in layers):
            return layers
        found: dict[Layer, None] = {}
        entered: set[Layer] = set()
        todo = list(reversed(layers))
        while todo:
            layer = todo.pop()
            lone = self._lone(layer, null_apart=null_apart)
            if lone is None:
                found[layer] = None
            elif layer not in entered:
                entered.add(layer)
                todo.append(Layer(layer.place, bare=True))
                todo.extend(reversed(self._composer.flatten(lone)))
        return tuple(found)

    def _lone(self, layer: Layer, *, null_apart: bool) -> Place | None:
        if layer.bare:
            return None
        keywords = self._schemas[layer.place].keywords
        variants = (*keywords.get("any_of", ()), *keywords.get("one_of", ()))
        is_lone = len(variants) == 1 and (null_apart or "nullable" not in keywords)
        return variants[0] if is_lone else None

    def telling(self, layers: Layers) -> Layers:
        """Leave out the layers that hold nothing but words."""
        if len(layers) == 1:
            return layers
        return tuple(layer for layer in layers if self._shapes(layer)) or layers[:1]

    def presence_only(self, composed: Composed, union: Variants) -> bool:
        """Whether the variants differ in nothing but which properties have to be there.

        Such a union (`anyOf: [{required: [a]}, {required: [b]}]`) makes no types of its own.
        """
        own = {layer.place for layer in composed.layers}
        return all(
            self._shapes(layer) <= _PRESENCE
            for variant in (*union.variants, *union.dropped)
            for layer in variant
            if layer.place not in own
        )

    def _shaping(self, layer: Layer) -> frozenset[str]:
        schema = self._schemas[layer.place]
        found = frozenset(schema.keywords) - _SILENT
        if layer.bare:
            found -= UNION_KEYS
        if self._composer.is_heir(layer.place):
            found |= {"heir"}  # no other variant of its base, whatever it says
        return found | {"never"} if schema.never else found

    def _unbounded(self, layers: Layers) -> Layers:
        """Leave out bounds that all values of an enum keep to, as Django REST framework states those of its column beside the enum."""
        bounded = [layer for layer in layers if self._only_bounds(layer)]
        others = tuple(layer for layer in layers if layer not in bounded)
        if not bounded or not others:
            return layers
        values = self._composer.compose(others)
        if values.enum is None or values.unions:
            return layers
        same = self._composer.compose(layers).enum == values.enum
        return others if same else layers

    def _only_bounds(self, layer: Layer) -> bool:
        """Whether a layer holds nothing but bounds of a number."""
        shapes = self._shapes(layer)
        return bool(shapes & _BOUNDS) and shapes <= _BOUNDS

    def _unimplied(self, layers: Layers) -> Layers:
        """Leave out layers that only state a type which the others have anyway."""
        stated = [layer for layer in layers if self._shapes(layer) == {"type"}]
        others = tuple(layer for layer in layers if layer not in stated)
        if not stated or not others:
            return layers
        types = self._types(others)
        if types is None:
            return layers
        implied = [layer for layer in stated if self._type(layer.place) >= types]
        return tuple(layer for layer in layers if layer not in implied)

    def _types(self, layers: Layers) -> frozenset[str] | None:
        """Give the types that values of a composition have, None where that cannot be told; of a union those of all variants."""
        composed = self._composer.compose(layers)
        if composed.never:
            return None
        if not composed.unions:
            return composed.types if composed.types is not None else kinds(composed)
        every = [self._plain_types(variant) for variant in composed.unions[0].variants]
        said = [types for types in every if types is not None]
        return frozenset().union(*said) if len(said) == len(every) else None

    def _plain_types(self, layers: Layers) -> frozenset[str] | None:
        """Give the types of a variant that is no union itself."""
        composed = self._composer.compose(layers)
        return None if composed.unions else self._types(layers)

    def _type(self, place: Place) -> frozenset[str]:
        return frozenset(self._schemas[place].keywords.get("type", ()))

    def _bare(self, layers: Layers) -> Layers:
        composed = self._composer.compose(layers)
        if composed.unions and all(self.presence_only(composed, u) for u in composed.unions):
            return tuple(Layer(layer.place, bare=True) for layer in layers)
        return layers
