"""What this package asks of the algebra."""

from __future__ import annotations

from typing import Protocol

from clientpress.algebra.examples import Examples
from clientpress.algebra.model import Composed, Layers
from clientpress.diagnostics.place import Place


class Composing(Protocol):
    """Composes on demand and remembers: equal layers, the same `Composed`."""

    examples: Examples

    def flatten(self, place: Place, /) -> Layers:
        """Give the layers of a schema, `$ref` and `allOf` looked through."""
        ...

    def bare(self, place: Place, /) -> Layers:
        """Give the layers of a schema without its own union."""
        ...

    def is_heir(self, place: Place, /) -> bool:
        """Tell whether a schema is made of a base, of which it is a variant."""
        ...

    def compose(self, layers: Layers, /) -> Composed:
        """Give the intersection of the layers."""
        ...

    def is_empty(self, layers: Layers, /) -> bool:
        """Tell whether nothing is valid for the layers as they are written; nothing is decided for that, nor reported."""
        ...
