"""Examples that are none of what they stand beside: they are shown in the docs, and no sample is made of them.

Comes in: compositions with their examples, and examples of media types and parameters. Goes out: one finding for a whole document. An
example that fits what is said of it in one place, and not what another place adds, is fine.
"""

from __future__ import annotations

from typing import Any, Final

from clientpress.algebra.misfits import why_not
from clientpress.algebra.model import Composed, Layer
from clientpress.algebra.values import text
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document.schema import Schemas
from clientpress.document.written import meant_example

_SHOWN: Final = 5
"""How many are shown where they stand. More of them are a habit."""


class Examples:
    """Collects what is to be told."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._odd: dict[Place, str] = {}
        self._fine: set[Place] = set()

    def of_layers(self, composed: Composed) -> None:
        """Look at the examples of a composition, each where a layer has it. What lost a conflict is no author's mistake."""
        if composed.conflicts:
            return
        for layer in composed.layers:
            if "examples" in self._schemas[layer.place].keywords and not layer.bare:
                for place, value in self._listed(layer):
                    self.one(place, value, composed)

    def one(self, place: Place, value: Any, composed: Composed) -> None:
        """Look at one example of what is composed; null is how some say that they have none."""
        if place in self._fine or value is None or composed.unions or composed.never:
            return
        reason = why_not(value, composed)
        if reason:
            self._odd.setdefault(place, f"the example {text(value)} is not valid here: {reason}")
        else:
            self._fine.add(place)

    def report(self, found: Collector) -> None:
        """Tell of all in one finding, and show the first."""
        odd = [(place, words) for place, words in self._odd.items() if place not in self._fine]
        if not odd:
            return
        (place, words), *others = odd
        more = f", nor from {len(others)} more" if others else ""
        related = tuple(others[: _SHOWN - 1])
        found.report(catalogue.EXAMPLE_MISFIT, place, related=related, words=words, others=more)

    def _listed(self, layer: Layer) -> list[tuple[Place, Any]]:
        """Give the examples of a schema and where they stand: under `example`, under `examples`, or both."""
        raw = self._schemas.raw(layer.place)
        if not isinstance(raw, dict):
            return []
        own = meant_example(raw, raw.get("example"))
        single = [(layer.place / "example", own)] if "example" in raw else []
        several = raw.get("examples")
        place = layer.place / "examples"
        listed = several if isinstance(several, list) else []
        return [*single, *((place / str(at), value) for at, value in enumerate(listed))]
