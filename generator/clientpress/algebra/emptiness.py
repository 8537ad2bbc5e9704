"""Whether nothing at all is valid for a composition, looking at required properties too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clientpress.algebra.layers import join
from clientpress.algebra.model import Layers

if TYPE_CHECKING:
    from clientpress.algebra.compose import Composer

_OBJECT: Final = frozenset({"object"})  # of other types, `required` says nothing
_DEEPEST: Final = (
    8  # required properties within each other; nobody tells variants apart further down
)


class Emptiness:
    """Answers for one composer, keeping its answers. Where it cannot tell, a composition is not empty."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._known: dict[Layers, bool] = {}

    def hopeless(self, layers: Layers, depth: int = 0) -> bool:
        """Tell whether the composition, or one of its required properties, is empty."""
        known = self._known.get(layers)
        if known is not None:
            return known
        if depth > _DEEPEST:
            return False
        self._known[layers] = (
            False  # while we look: what refers back to itself is not empty for that
        )
        composed = self._composer.attempt(layers).composed
        empty = composed.never or (
            composed.types == _OBJECT
            and any(
                self.hopeless(composed.properties[name], depth + 1)
                for name in composed.required
                if name in composed.properties
            )
        )
        self._known[layers] = empty
        return empty

    def clash(self, one: Layers, other: Layers) -> bool:
        """Tell whether `one` and `other`, neither of them empty, need a property that cannot be valid for both.

        For example: objects {kind: enum [a]} and {kind: enum [b]}, one of which requires `kind`.
        """
        attempt = self._composer.attempt
        left, right = attempt(one).composed.properties, attempt(other).composed.properties
        if not left or not right:
            return False
        both = attempt(join(one, other)).composed
        return both.types == _OBJECT and any(
            name in left
            and name in right
            and left[name] != right[name]
            and self.hopeless(both.properties.get(name, ()))
            and not self.hopeless(left[name])
            and not self.hopeless(right[name])
            for name in both.required
        )
