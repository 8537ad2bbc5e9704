"""Whether a base layer declares a property loosely and a later layer refines it: how one endpoint shows its envelope."""

from __future__ import annotations

from clientpress.algebra.model import Composed, Layers
from clientpress.diagnostics.place import Place
from clientpress.document.schema import Schemas
from clientpress.ir.api import Operation
from clientpress.ir.results import preferred, successes
from clientpress.ir.shapes.composing import Composing
from clientpress.ir.shapes.kinds import kinds


class Refinements:
    """Looks at the layers of success bodies. `bodies` gives the schema's place of a media type's place."""

    def __init__(self, schemas: Schemas, composer: Composing, bodies: dict[Place, Place]) -> None:
        self._schemas = schemas
        self._composer = composer
        self._bodies = bodies
        self._known: dict[tuple[Layers, str], Place | None] = {}

    def of(self, operation: Operation, payload: str) -> Place | None:
        """Give the place of the loose declaration, None where there is no refinement."""
        for response in successes(operation):
            for media in preferred(response):
                schema = self._bodies.get(media.place)
                if schema is None:
                    continue
                base = self._base(self._composer.flatten(schema), payload)
                if base is not None:
                    return base
        return None

    def _base(self, layers: Layers, payload: str) -> Place | None:
        key = (layers, payload)
        if key not in self._known:
            self._known[key] = self._found(layers, payload)
        return self._known[key]

    def _found(self, layers: Layers, payload: str) -> Place | None:
        declared = [
            place
            for layer in layers
            if (place := self._schemas[layer.place].keywords.get("properties", {}).get(payload))
        ]
        if len(declared) < 2:  # noqa: PLR2004 - a base and what refines it
            return None
        flatten = self._composer.flatten
        refined = any(flatten(place) for place in declared[1:])
        loose = self._loose(self._composer.compose(flatten(declared[0])))
        return declared[0] if refined and loose else None

    def _loose(self, composed: Composed) -> bool:
        """Whether a declaration leaves open what the value looks like inside."""
        if composed.unions:
            return True
        found = kinds(composed)
        return found is None or (
            found <= {"object", "array"} and not composed.properties and not composed.items
        )
