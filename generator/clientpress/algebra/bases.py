"""Bases: unions whose variants are made of the schema that the union stands in.

Comes in: a schema and a part of it. Goes out: whether the part is meant without its union. `Pet: {oneOf: [Cat], …}` beside
`Cat: {allOf: [Pet, …]}` has no end when read word for word; what `Cat` takes from `Pet` is what all pets have, since being a cat is
what is said already. A variant that is the base in other words, like `A: {anyOf: [{$ref: A}, …]}`, is none (`Bases.leads_to`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from clientpress.diagnostics.place import Place
from clientpress.document.keywords import WORDS
from clientpress.document.schema import Keywords, Schemas
from clientpress.memo import Memo

_SAME = WORDS | {"ref", "nullable"}
"""A schema of these alone is what it refers to, in other words."""
_SILENT = _SAME | {"any_of", "one_of", "discriminator"}
"""A base of these alone has nothing to share, so what is made of it and adds nothing is the base."""


class Bases:
    """The bases of one document, each looked at once."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._heirs = Memo[Place, frozenset[Place]](self._found)

    def is_bare(self, holder: Place, part: Place) -> bool:
        """Tell whether the schema at `holder` takes from `part` what all its variants share, being one of them or what they are made of."""
        return bool(variants(self._schemas[part].keywords)) and holder in self._heirs[part]

    def is_heir(self, place: Place) -> bool:
        """Tell whether a schema is made of a base, of which it is a variant: then it is somebody of its own, also where it adds nothing."""
        keywords = self._schemas[place].keywords
        return keywords.keys() != {"ref"} and any(
            self._takes(place, one) for one in parts(keywords)
        )

    def is_rest(self, holder: Place, variant: Place, every: Collection[Place]) -> bool:
        """Tell whether a variant of the union at `holder` means a base without its union, which lists the base as what is none of its heirs.

        So it is for the holder itself, and for another base of which all heirs are listed beside it.
        """
        own = variants(self._schemas[variant].keywords)
        return variant in own and (variant == holder or set(own) <= set(every))

    def leads_to(self, start: Place, end: Place) -> bool:
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
            keywords = self._schemas[place].keywords
            new = [part for part in parts(keywords) if not self.is_bare(place, part)]
            if _depth(place) <= _depth(end):
                new += variants(keywords)
            new = [one for one in new if one not in seen]
            seen.update(new)
            waiting += new
        return False

    def _takes(self, holder: Place, part: Place) -> bool:
        """Whether a part is a base without its union, directly or through schemas that only refer to it."""
        seen = {holder}
        while part not in seen:
            if self.is_bare(holder, part):
                return True
            keywords = self._schemas[part].keywords
            if keywords.keys() != {"ref"}:
                break
            seen.add(part)
            holder, part = part, keywords["ref"]
        return False

    def _found(self, base: Place) -> frozenset[Place]:
        """Give the schemas on the ways that lead from the variants of a base back to it."""
        holders: dict[Place, set[Place]] = {}
        waiting = [*self._adding(base, base)]
        seen = set(waiting)
        while waiting:
            place = waiting.pop()
            keywords = self._schemas[place].keywords
            below = [*parts(keywords), *self._adding(place, base)]
            for one in below:
                holders.setdefault(one, set()).add(place)
            new = [one for one in below if one not in seen and one != base]
            seen.update(new)
            waiting += new
        heirs: set[Place] = set()
        waiting = [base]
        while waiting:
            new = [one for one in holders.get(waiting.pop(), ()) if one not in heirs]
            heirs.update(new)
            waiting += new
        return frozenset(heirs)

    def _adding(self, holder: Place, base: Place) -> Iterator[Place]:
        """Give the variants of the schema at `holder` that are more than the base in other words."""
        silent = _SILENT.issuperset(self._schemas[base].keywords)
        for variant in variants(self._schemas[holder].keywords):
            if self._end(variant, through=_SILENT | {"all_of"} if silent else _SAME) != base:
                yield variant

    def _end(self, place: Place, *, through: frozenset[str]) -> Place:
        """Follow schemas that are nothing but one other."""
        seen = {place}
        while True:
            keywords = self._schemas[place].keywords
            below = parts(keywords)
            if len(below) != 1 or not through.issuperset(keywords) or below[0] in seen:
                return place
            place = below[0]
            seen.add(place)


def variants(keywords: Keywords) -> tuple[Place, ...]:
    """Give the variants of a schema, of `anyOf` first."""
    return (*keywords.get("any_of", ()), *keywords.get("one_of", ()))


def parts(keywords: Keywords) -> tuple[Place, ...]:
    """Give what a schema is made of: what it refers to, and what `allOf` lists."""
    ref = keywords.get("ref")
    listed = keywords.get("all_of", ())
    return listed if ref is None else (ref, *listed)


def _depth(place: Place) -> tuple[int, Place]:
    """Give how deep a place lies: no two are equally deep."""
    return place.pointer.count("/"), place
