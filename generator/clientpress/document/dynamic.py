"""`$dynamicRef` (JSON Schema 2020-12 §8.2.3.2): which schema takes its place where another refers to the schema that has it.

Comes in: a schema that refers to another, and the target. Goes out: the target, or where what it means there can differ, a copy of it that stands
in the place of the reference. A copy lies within the schema that refers, so that what its dynamic references mean follows from
what lies around them, as in any schema: the outermost schema that has the anchor, itself or among its `$defs`.

For example: `{"$defs": {"item": {"$dynamicAnchor": "item", …}}, "$ref": "#/components/schemas/List"}` is a list of such items, if those of
`List` are `{"$dynamicRef": "#item"}`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from clientpress.diagnostics.place import Place
from clientpress.document.registry import Registry, above

_DEFINITIONS = ("$defs", "definitions")
_DATA = frozenset({"enum", "const", "default", "example", "examples"})  # hold values, no schemas
_Bound: TypeAlias = tuple[Place, frozenset[tuple[str, Place]]]


class DynamicScopes:
    """What dynamic references mean in one document."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._copies: dict[_Bound, Place] = {}
        self._used: dict[Place, frozenset[str]] = {}

    def meant(self, place: Place, ref: str) -> Place | str:
        """Give the schema that the `$dynamicRef` of the schema at `place` means, or a hint."""
        url, _, name = ref.partition("#")
        if not url and not self._is_plain(place, ref):
            for found in (self._bound(place).get(name), self._nearest(place, name)):
                if found is not None:
                    return found
        return self._registry.lookup(place, ref)

    def _is_plain(self, place: Place, ref: str) -> bool:
        """Whether what a dynamic reference leads to is no dynamic anchor: then it is a `$ref` like any other."""
        first, name = self._registry.lookup(place, ref), ref.partition("#")[2]
        node = self._registry.get(first) if isinstance(first, Place) else None
        return isinstance(node, dict) and node.get("$dynamicAnchor") != name

    def specialised(self, place: Place, target: Place) -> Place:
        """Give what the schema at `place` refers to: `target`, or the copy of it that holds there."""
        bound = self._bound(place)
        if not bound:
            return target
        own = self._bound(target)
        differing = frozenset(
            (name, bound[name])
            for name in self._names(target)
            if name in bound and bound[name] != (own.get(name) or self._nearest(target, name))
        )
        if not differing:
            return target
        copy = self._copies.get((target, differing))
        if copy is None:
            copy = self._copies[target, differing] = place / "$ref"
            self._registry.put_copy(copy, self._copied(self._registry.get(target), target))
        return copy

    def _bound(self, place: Place) -> Mapping[str, Place]:
        """Give the anchors of the schemas around a place, the outermost of each name; a definition stands for itself."""
        bound: dict[str, Place] = {}
        for one in self._around(place):
            bound.update(self._anchors(one))
        return bound

    def _around(self, place: Place) -> Iterator[Place]:
        for one in above(place):
            yield one
            if one.tokens[-2:-1] and one.tokens[-2] in _DEFINITIONS:
                return

    def _nearest(self, place: Place, name: str) -> Place | None:
        anchors = (self._anchors(one).get(name) for one in above(place))
        return next((found for found in anchors if found is not None), None)

    def _anchors(self, place: Place) -> dict[str, Place]:
        """Give the dynamic anchors of a schema, its own and those of its definitions, by their names."""
        node = self._registry.get(place)
        if not isinstance(node, dict):
            return {}
        found: dict[str, Place] = {}
        for keyword in _DEFINITIONS:
            definitions = node.get(keyword)
            if isinstance(definitions, dict):
                for key, one in definitions.items():
                    name = one.get("$dynamicAnchor") if isinstance(one, dict) else None
                    if isinstance(name, str):
                        found.setdefault(name, place / keyword / key)
        own = node.get("$dynamicAnchor")
        if isinstance(own, str):
            found[own] = place
        return found

    def _names(self, place: Place) -> frozenset[str]:
        """Give the names of all dynamic references that a schema leads to."""
        known = self._used.get(place)
        if known is None:
            known = self._used[place] = frozenset(self._led_to(place))
        return known

    def _led_to(self, place: Place) -> Iterator[str]:
        todo, seen = [place], {place}
        while todo:
            one = todo.pop()
            for holder, node in _schemas(self._registry.get(one), one):
                dynamic, ref = node.get("$dynamicRef"), node.get("$ref")
                if isinstance(dynamic, str) and not self._is_plain(holder, dynamic):
                    yield dynamic.partition("#")[2]
                target = self._registry.lookup(holder, ref) if isinstance(ref, str) else ""
                if isinstance(target, Place) and target not in seen:
                    seen.add(target)
                    todo.append(target)

    def _copied(self, node: Any, place: Place) -> Any:
        """Copy a schema; its references say in full what they mean, so that they mean it anywhere."""
        if isinstance(node, list):
            return [self._copied(one, place / at) for at, one in enumerate(node)]
        if not isinstance(node, dict):
            return node
        return {
            key: self._referring(value, place)
            if key == "$ref"
            else value
            if key in _DATA
            else self._copied(value, place / key)
            for key, value in node.items()
        }

    def _referring(self, ref: Any, place: Place) -> Any:
        target = self._registry.lookup(place, ref) if isinstance(ref, str) else ref
        return f"{target.file}#{target.pointer}" if isinstance(target, Place) else ref


def _schemas(tree: Any, place: Place) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    todo: list[tuple[Any, Place]] = [(tree, place)]
    while todo:
        node, at = todo.pop()
        if isinstance(node, list):
            todo += [(child, at / index) for index, child in enumerate(node)]
        elif isinstance(node, dict):
            yield at, node
            todo += [(child, at / key) for key, child in node.items() if key not in _DATA]
