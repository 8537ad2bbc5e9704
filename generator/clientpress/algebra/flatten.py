"""From a schema to its layers: `$ref` and `allOf` are looked through.

Comes in: a place. Goes out: the schema objects that hold there, parts before the schema that is made of them, so that its own
title and description beat its parts'. A schema that is reached twice counts where it is reached first; so it stays
true that parts come first. Schemas that say nothing are no layers: `true` is the empty tuple.
"""

from __future__ import annotations

from clientpress.algebra.model import Layer, Layers
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document.schema import Schema, Schemas
from clientpress.memo import Memo

_LOOKED_THROUGH = frozenset({"ref", "all_of"})


class Flattener(Memo[Place, Layers]):
    """The layers of the schemas of one document, each flattened once.

    For example: those of `{allOf: [A, {$ref: B}], title: t}` are A's, B's, and the schema itself for its title.
    """

    def __init__(self, schemas: Schemas, found: Collector) -> None:
        super().__init__(self._flatten)
        self._schemas = schemas
        self._found = found

    def _flatten(self, root: Place) -> Layers:
        schema = self._schemas[root]
        if _LOOKED_THROUGH.isdisjoint(schema.keywords):
            return _own(schema)
        if schema.keywords.keys() == {"ref"}:
            end = self._end(schema.keywords["ref"])
            if end != root:
                return self[end]
        layers: dict[Layer, None] = {}
        begun: set[Place] = set()
        open_: set[Place] = set()
        stack: list[tuple[Place, Place, bool]] = [(root, root, False)]
        while stack:
            place, holder, leaving = stack.pop()
            if leaving:
                open_.discard(place)
                layers.update(dict.fromkeys(_own(self._schemas[place])))
            elif place in open_:
                self._found.report(
                    catalogue.SELF_ALL_OF, holder, fold=(place, holder), name=_name(place)
                )
            elif place in self:
                layers.update(dict.fromkeys(self[place]))
            elif place not in begun:
                begun.add(place)
                open_.add(place)
                stack.append((place, holder, True))
                stack.extend(
                    (part, place, False) for part in reversed(_parts(self._schemas[place]))
                )
        return tuple(layers)

    def _end(self, place: Place) -> Place:
        """Follow schemas that are nothing but a `$ref`."""
        seen = {place}
        while (keywords := self._schemas[place].keywords).keys() == {"ref"}:
            place = keywords["ref"]
            if place in seen:
                break
            seen.add(place)
        return place


def _parts(schema: Schema) -> tuple[Place, ...]:
    ref = schema.keywords.get("ref")
    parts = schema.keywords.get("all_of", ())
    return parts if ref is None else (ref, *parts)


def _own(schema: Schema) -> Layers:
    if schema.never or not _LOOKED_THROUGH.issuperset(schema.keywords):
        return (Layer(schema.place),)
    return ()


def _name(place: Place) -> str:
    return place.tokens[-1] if place.pointer else "the schema"


def leads_to(schemas: Schemas, start: Place, end: Place) -> bool:
    """Tell whether the schema at `start` asks for the one at `end` for the same value, directly or through others.

    A union with such a variant is defined by itself. For example: `A: {anyOf: [{$ref: A}, {type: string}]}`. Where several
    unions stand in one circle, the innermost answers for it: the way through a union that lies deeper is left to that one.
    """
    seen = {start}
    waiting = [start]
    while waiting:
        place = waiting.pop()
        if place == end:
            return True
        schema = schemas[place]
        new = [*_parts(schema)]
        if _depth(place) <= _depth(end):
            new += (*schema.keywords.get("any_of", ()), *schema.keywords.get("one_of", ()))
        new = [part for part in new if part not in seen]
        seen.update(new)
        waiting += new
    return False


def _depth(place: Place) -> tuple[int, Place]:
    """Give how deep a place lies: no two are equally deep."""
    return place.pointer.count("/"), place
