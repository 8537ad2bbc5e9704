"""Names that `required` lists and `properties` does not declare: each is told of once, where it is listed.

Comes in: such names, composition by composition and for each direction. Goes out: findings, when all are known; of a name that may
be given in a request and is not asked for of an answer, the request's finding counts.
"""

from __future__ import annotations

from clientpress.algebra.model import Layers
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Entry
from clientpress.diagnostics.place import Place
from clientpress.document.schema import Schemas


class Undeclared:
    """Collects what is to be told."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._names: dict[Place, tuple[Entry, str]] = {}

    def missed(self, name: str, layers: Layers, told: str) -> None:
        """Take a name that is not asked for; `told` names it, and what may be meant."""
        self._names.setdefault(self._listed(name, layers), (catalogue.REQUIRED_UNDECLARED, told))

    def given(self, name: str, layers: Layers) -> None:
        """Take a name that may be given."""
        self._names[self._listed(name, layers)] = (catalogue.REQUIRED_UNTYPED, f"`{name}`")

    def report(self, found: Collector) -> None:
        """Tell of all, in the order in which they were met."""
        for place, (entry, told) in self._names.items():
            found.report(entry, place, name=told)

    def _listed(self, name: str, layers: Layers) -> Place:
        """Give where the last layer that requires a name lists it."""
        for layer in reversed(layers):
            listed = self._schemas[layer.place].keywords.get("required", ())
            if name in listed:
                return layer.place / "required" / str([*listed].index(name))
        return layers[-1].place / "required"
