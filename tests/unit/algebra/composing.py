"""Composes literal schemas for the tests of the algebra."""

from __future__ import annotations

from typing import Any

from clientpress.algebra.compose import Composer
from clientpress.algebra.export import to_json_schema
from clientpress.algebra.model import Composed
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.schemas import schemas_of

ROOT = Place("schema.json", Pointer(""))


class Composition:
    """The composition of a whole tree, which is a schema with its definitions."""

    def __init__(self, tree: Any, *, dialect: str = "2020-12", decide: bool = True) -> None:
        self.found = Collector()
        schemas = schemas_of(tree, dialect, found=self.found)
        self.composer = Composer(schemas, self.found, decide=decide)

    @property
    def exported(self) -> dict[str, Any]:
        """The flat schema."""
        return to_json_schema(self.composer, self.composer.flatten(ROOT))

    @property
    def composed(self) -> Composed:
        """The composition, one level deep."""
        return self.composer.composed(ROOT)

    @property
    def findings(self) -> list[str]:
        """What was found so far: code and message."""
        return [f"{item.entry.code} {item.message}" for item in self.found]


def both(a: Any, b: Any, **options: Any) -> dict[str, Any]:
    """Give a ∧ b as a flat schema."""
    return Composition({"allOf": [a, b]}, **options).exported
