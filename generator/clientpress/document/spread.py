"""Whole maps that are a `$ref`, which only their entries may be: `paths: {$ref: paths.yaml}`, as bundlers of several files allow.

Comes in: the plain tree of a file. Goes out: the same tree, in which such a map has the entries of what it refers to, each of them a
reference to its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, escape

_NAMED: Final = frozenset(
    {"paths", "webhooks", "callbacks", "pathItems", "schemas", "responses", "requestBodies", "headers", "links", "content",
     "securitySchemes", "parameters", "examples", "properties", "patternProperties", "$defs", "definitions"}
)  # fmt: skip
"""Fields that hold a map by name; what is called so below one of them is a name."""
_MAPS: Final = _NAMED - {"content"} | {"components"}  # a `content` that is a `$ref` is a schema
_DATA: Final = frozenset({"example", "default", "enum", "const", "value", "mapping"})
_SAID: Final = re.compile(
    rf"""["']?\b(?:{"|".join(map(re.escape, sorted(_MAPS)))})["']?\s*:\s*(?:#.*\s*)?\{{?\s*["']?\$ref\b"""
)

Resolve = Callable[[Place, str], Place | None]
Get = Callable[[Place], Any]


def has_spread_maps(text: str) -> bool:
    """Whether the text of a file seems to have a map that is a `$ref`; a look that costs little."""
    return _SAID.search(text) is not None


class Spreading(NamedTuple):
    """What it takes to find what a map refers to."""

    resolve: Resolve
    get: Get
    found: Collector

    def tree(self, node: Any, place: Place, *, named: bool = False) -> Any:
        """Give a tree with the entries of its maps. `named`: the keys of this object are names, and not fields."""
        if isinstance(node, list):
            return [self.tree(child, place / at) for at, child in enumerate(node)]
        if not isinstance(node, dict):
            return node
        return {
            key: child
            if not named and (key in _DATA or key[:2] == "x-")
            else self._field(key, child, place, named=named)
            for key, child in node.items()
        }

    def _field(self, key: str, child: Any, place: Place, *, named: bool) -> Any:
        is_map = not named and key in _MAPS
        at = place / key
        if is_map and isinstance(child, dict) and isinstance(child.get("$ref"), str):
            child = self._entries(key, child, at)
        return self.tree(child, at, named=is_map and key in _NAMED)

    def _entries(self, key: str, child: Mapping[str, Any], place: Place) -> Any:
        ref = child["$ref"]
        own = {name: value for name, value in child.items() if name != "$ref"}
        end = self._end(place, ref)
        if end is None:
            return own
        if _is_within(place, end):  # its entries would hold it again, and so on
            hint = "what it leads to holds it"
            self.found.report(catalogue.DANGLING_REF, place / "$ref", ref=ref, hint=hint)
            return own
        meant = self.get(end)
        if key == "responses" and isinstance(meant, dict) and _is_response(meant):
            self.found.report(catalogue.RESPONSES_AS_ONE, place / "$ref")
            return {"default": {"$ref": ref}, **own}
        self.found.report(catalogue.MAP_AS_REF, place / "$ref", fold="document", field=key)
        if key == "parameters" and isinstance(meant, list):
            return [{"$ref": _below(ref, str(at))} for at in range(len(meant))]
        if key == "parameters" and isinstance(meant, dict) and isinstance(meant.get("in"), str):
            return [child]
        if key == "properties" and isinstance(meant, dict) and _is_schema(meant):
            ref, meant = _below(ref, "properties"), meant["properties"]
        if not isinstance(meant, dict):
            return child
        return {**{name: {"$ref": _below(ref, name)} for name in meant}, **own}

    def _end(self, place: Place, ref: str) -> Place | None:
        """Give the end of a chain of references, or where they meet again; a pointer below the first one leads through the others."""
        seen = {place}
        target = self.resolve(place, ref)
        while target is not None:
            meant = self.get(target)
            if not (isinstance(meant, dict) and isinstance(meant.get("$ref"), str)):
                return target
            if target in seen:
                return place
            seen.add(target)
            target = self.resolve(target, meant["$ref"])
        return None


def _is_within(place: Place, other: Place) -> bool:
    return place.file == other.file and f"{place.pointer}/".startswith(f"{other.pointer}/")


def _is_schema(node: Mapping[str, Any]) -> bool:
    return isinstance(node.get("properties"), dict) and isinstance(node.get("type", "object"), str)


def _is_response(node: Mapping[str, Any]) -> bool:
    """Whether this is a response, and no map of them by status or name."""
    return isinstance(node.get("description"), str)


def _below(ref: str, name: str) -> str:
    """Give the reference to an entry. For example: `paths.yaml`, `/a b` → `paths.yaml#/~1a b`."""
    whole = ref if "#" in ref else f"{ref}#"
    return f"{whole.rstrip('/')}/{escape(name).replace('%', '%25')}"
