"""A schema as it stands, structure and all, in JSON Schema 2020-12: for what has no flat form.

Comes in: places. Goes out: plain JSON Schema with `$ref`s into `$defs`. Nothing is composed; annotations are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from clientpress.algebra.draft import UNION_KEYS
from clientpress.algebra.wire import WIRE
from clientpress.diagnostics.place import Place
from clientpress.document.keywords import WORDS
from clientpress.document.schema import Schemas

Reference: TypeAlias = Callable[[Place], str]
"""Gives the `$ref` to the definition of the schema at a place, which it takes care of."""

_SILENT = WORDS | {
    *("discriminator", "dynamic_ref", "nullable"),
    *("content_encoding", "content_media_type", "content_schema"),
}


class Transcriber:
    """Writes the schemas of one document out, without recursion: what is nested waits in a list."""

    def __init__(self, schemas: Schemas, reference: Reference) -> None:
        self._schemas = schemas
        self._reference = reference
        self._waiting: list[tuple[Place, dict[str, Any]]] = []

    def whole(self, place: Place) -> dict[str, Any]:
        """Write the schema at `place`."""
        out = self._later(place)
        self._work()
        return out

    def some(self, place: Place, keys: Iterable[str]) -> dict[str, Any]:
        """Write some keywords of the schema at `place`."""
        keywords: Mapping[str, Any] = self._schemas[place].keywords
        out = {
            WIRE[key]: self._value(key, keywords[key])
            for key in keys
            if key in keywords and key not in _SILENT
        }
        self._work()
        return out

    def _work(self) -> None:
        while self._waiting:
            place, out = self._waiting.pop()
            self._fill(place, out)

    def _later(self, place: Place) -> dict[str, Any]:
        out: dict[str, Any] = {}
        self._waiting.append((place, out))
        return out

    def _fill(self, place: Place, out: dict[str, Any]) -> None:
        schema = self._schemas[place]
        if schema.never:
            out["not"] = {}
        into = out
        if "nullable" in schema.keywords:
            into = {}
            out["anyOf"] = [{"type": "null"}, into]
        for key, value in schema.keywords.items():
            if key in _SILENT or (key == "any_of" and self._unwritten(place)):
                continue
            into[WIRE[key]] = self._value(key, value)

    def _unwritten(self, place: Place) -> bool:
        """Whether the author listed no variants here, so that those there are were found elsewhere (`document/heirs.py`)."""
        return "anyOf" not in self._schemas.raw(place)

    def _value(self, key: str, value: Any) -> Any:
        match value:
            case Place() if key == "ref":
                return self._reference(value)
            case Place():
                return self._later(value)
            case frozenset():
                return sorted(value) if len(value) > 1 else next(iter(value))
            case tuple():
                return [self._later(item) if isinstance(item, Place) else item for item in value]
            case dict() if key not in _VALUES:
                return {name: self._value("", item) for name, item in value.items()}
            case _:
                return value


_VALUES = frozenset({"const", *UNION_KEYS})
