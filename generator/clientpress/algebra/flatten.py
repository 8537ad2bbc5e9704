"""From a schema to its layers: `$ref` and `allOf` are looked through.

Comes in: a place. Goes out: the schema objects that hold there, parts before the schema that is made of them, so that its own
title and description beat its parts'. A schema that is reached twice counts where it is reached first; so it stays
true that parts come first. Schemas that say nothing are no layers: `true` is the empty tuple. A base is without its union in its own
variants, which are layers in any case (`bases.py`).
"""

from __future__ import annotations

from typing import NamedTuple

from clientpress.algebra.bases import Bases, parts
from clientpress.algebra.draft import UNION_KEYS
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

    def __init__(self, schemas: Schemas, bases: Bases, found: Collector) -> None:
        super().__init__(self._flatten)
        self._schemas = schemas
        self._found = found
        self._bases = bases

    def bare(self, place: Place) -> Layers:
        """Give the layers of a schema without its own union."""
        own = self._own(place, bare=True)
        return tuple(layer for layer in self[place] if layer.place != place) + own

    def _own(self, place: Place, *, bare: bool) -> Layers:
        own = _own(self._schemas[place], bare=bare)
        return own or ((Layer(place, bare),) if self._bases.is_heir(place) else ())

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
        stack = [_Visit(root, root)]
        while stack:
            visit = stack.pop()
            place = visit.place
            bare = visit.holder != place and self._bases.is_bare(visit.holder, place)
            if visit.leaving:
                open_.discard(place)
                layers.update(dict.fromkeys(self._own(place, bare=bare)))
            elif place in open_:
                self._found.report(
                    catalogue.SELF_ALL_OF,
                    visit.holder,
                    fold=(place, visit.holder),
                    name=_name(place),
                )
            elif place in self and not bare:
                layers.update(dict.fromkeys(self[place]))
            elif place not in begun:
                begun.add(place)
                open_.add(place)
                stack.append(visit._replace(leaving=True))
                below = parts(self._schemas[place].keywords)
                stack.extend(_Visit(part, place) for part in reversed(below))
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


class _Visit(NamedTuple):
    """A schema that is part of `holder`, before its own parts are looked at or after."""

    place: Place
    holder: Place
    leaving: bool = False


def _own(schema: Schema, *, bare: bool = False) -> Layers:
    silent = _LOOKED_THROUGH | UNION_KEYS if bare else _LOOKED_THROUGH
    if schema.never or not silent.issuperset(schema.keywords):
        return (Layer(schema.place, bare),)
    return ()


def _name(place: Place) -> str:
    return place.tokens[-1] if place.pointer else "the schema"
