"""A schema spelled out for the docs: as its author wrote it, with what it refers to in place.

Comes in: a schema's place. Goes out: a plain tree, or its JSON. A schema that refers to itself, or to very much, keeps its `$ref`s.
"""

from __future__ import annotations

import json
from typing import Any, Final

from clientpress.diagnostics.place import Place
from clientpress.document.schema import Schemas

_MOST: Final = 16  # references followed in one text
_DEEPEST: Final = 64
_DATA: Final = frozenset({"example", "examples", "default", "enum", "const"})  # no schemas inside
_encode: Final = json.JSONEncoder(
    ensure_ascii=False, default=str
).encode  # `json.dumps` would make one each time


def text_of(value: Any) -> str:
    """Write a value of the document as JSON; a text as it is. For example: `[true]`."""
    if isinstance(value, frozenset):
        value = sorted(value)
    return value if isinstance(value, str) else _encode(value)


class Spelled:
    """Spells schemas out, remembering each answer."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._trees: dict[Place, Any] = {}
        self._texts: dict[Place, str] = {}
        self._left = 0

    def tree(self, place: Place) -> Any:
        """Give the schema as a plain tree."""
        if place not in self._trees:
            self._left = _MOST
            raw = self._schemas.raw(place)
            spelled = self._spell(place, raw, (), _DEEPEST)
            self._trees[place] = spelled if self._left >= 0 else raw
        return self._trees[place]

    def text(self, place: Place) -> str:
        """Give the schema as JSON."""
        known = self._texts.get(place)
        if known is None:
            known = self._texts[place] = text_of(self.tree(place))
        return known

    def _spell(self, place: Place, node: Any, way: tuple[Place, ...], depth: int) -> Any:
        if self._left < 0 or depth < 0:
            return node
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                return self._follow(place, node, way, depth)
            return {
                key: one if key in _DATA else self._spell(place / key, one, way, depth - 1)
                for key, one in node.items()
            }
        if isinstance(node, list):
            return [self._spell(place / at, one, way, depth - 1) for at, one in enumerate(node)]
        return node

    def _follow(self, place: Place, node: Any, way: tuple[Place, ...], depth: int) -> Any:
        target = self._schemas[place].keywords.get("ref")
        if target is None or target in way:
            self._left = -1
            return node
        self._left -= 1
        return self._spell(target, self._schemas.raw(target), (*way, target), depth - 1)
