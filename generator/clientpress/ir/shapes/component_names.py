"""Which component a type stands under.

Comes in: canonical layers. Goes out: the names of the components whose schema these are, the one that defines them first, then its
aliases in document order; and the components that are part of a composition.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientpress.algebra.model import Layers
from clientpress.diagnostics.place import Place
from clientpress.ir.shapes.canon import Canon
from clientpress.ir.shapes.composing import Composing
from clientpress.memo import remembered


class ComponentNames:
    """Looks component names up by canonical layers."""

    def __init__(self, components: Mapping[str, Place], composer: Composing, canon: Canon) -> None:
        self._components = components
        self._composer = composer
        self._canon = canon
        self.of = remembered(self._of)
        self._by_last: dict[Place, list[str]] = {}
        for name, place in components.items():
            layers = canon.telling(composer.flatten(place))
            if layers:
                self._by_last.setdefault(layers[-1].place, []).append(name)

    def _of(self, layers: Layers) -> tuple[str, ...]:
        """Give the components whose type these layers are. For example: of `X: {$ref: Y}`'s → `(Y, X)`."""
        if not layers:
            return ()
        last = layers[-1].place
        candidates = self._by_last.get(last)
        if candidates is None:
            return ()
        names = [
            name
            for name in candidates
            if self._canon[self._composer.flatten(self._components[name])] == layers
        ]
        names.sort(key=lambda name: not self._defines(name, last))
        return tuple(names)

    def within(self, layers: Layers) -> tuple[str, ...]:
        """Give the components that are one of several parts of a composition."""
        if len(layers) == 1:
            return ()
        return tuple(
            dict.fromkeys(
                name
                for layer in layers
                for name in self._by_last.get(layer.place, ())
                if self._components[name] == layer.place
            )
        )

    def rest(self, layers: Layers) -> str:
        """Give the component that is a union of its heirs, of which these layers are what all of them share."""
        if not layers or not layers[-1].bare:
            return ""
        place = layers[-1].place
        named = (name for name in self._by_last.get(place, ()) if self._components[name] == place)
        shared = self._canon[self._composer.bare(place)] == layers
        return next(named, "") if shared and self._is_base(place) else ""

    def _is_base(self, place: Place) -> bool:
        """Whether a union is left of a schema, and what its variants share is one of them."""
        rest = self._composer.bare(place)
        unions = self._composer.compose(self._composer.flatten(place)).unions
        return any(rest in union.variants for union in unions)

    def definition(self, names: tuple[str, ...]) -> Layers:
        """Give all layers of the component that defines the type, its own words among them."""
        return self._composer.flatten(self._components[names[0]])

    def place(self, names: tuple[str, ...]) -> Place:
        """Give the place of the component that defines the type."""
        return self._components[names[0]]

    def _defines(self, name: str, place: Place) -> bool:
        pointer = self._components[name].pointer
        return place.pointer == pointer or place.pointer.startswith(f"{pointer}/")
