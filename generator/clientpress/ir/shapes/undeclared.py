"""Names that `required` lists and `properties` does not declare: those of one list are told of together.

Comes in: such names, composition by composition and for each direction. Goes out: findings, when all are known; of a name that may
be given in a request and is not asked for of an answer, the request's finding counts.
"""

from __future__ import annotations

from collections import defaultdict

from clientpress.algebra.model import Layers
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Entry
from clientpress.diagnostics.place import Place
from clientpress.diagnostics.words import several
from clientpress.document.schema import Schemas

_Names = dict[int, tuple[Entry, str]]
"""What is told of the names of one list, by where they stand in it."""


class Undeclared:
    """Collects what is to be told."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._lists: defaultdict[Place, _Names] = defaultdict(dict)

    def missed(self, name: str, layers: Layers, told: str) -> None:
        """Take a name that is not asked for; `told` names it, and what may be meant."""
        place, number = self._listed(name, layers)
        self._lists[place].setdefault(number, (catalogue.REQUIRED_UNDECLARED, told))

    def given(self, name: str, layers: Layers) -> None:
        """Take a name that may be given."""
        place, number = self._listed(name, layers)
        self._lists[place][number] = (catalogue.REQUIRED_UNTYPED, f"`{name}`")

    def report(self, found: Collector) -> None:
        """Tell of all names of a list that have one fate in one finding, where the first of them stands."""
        for place, names in self._lists.items():
            alike: defaultdict[Entry, list[tuple[int, str]]] = defaultdict(list)
            for number, (entry, told) in sorted(names.items()):
                alike[entry].append((number, told))
            for entry, listed in alike.items():
                found.report(
                    entry, place / str(listed[0][0]), name=several([told for _, told in listed])
                )

    def _listed(self, name: str, layers: Layers) -> tuple[Place, int]:
        """Give the list of the last layer that requires a name, and where it stands there."""
        for layer in reversed(layers):
            listed = self._schemas[layer.place].keywords.get("required", ())
            if name in listed:
                return layer.place / "required", [*listed].index(name)
        return layers[-1].place / "required", 0
