"""What tells one variant of a union from its siblings, in words: its tag, a constant, a property that only it has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from clientpress.ir.api import Api
from clientpress.ir.types import Choice, Nullable, Object, Tagged, TypeId, Union
from clientpress.naming.words import Words, words


class Mark(NamedTuple):
    """What goes in front of a variant's name, and what behind it."""

    front: Words
    behind: Words


def variant_marks(api: Api) -> dict[TypeId, Mark]:
    """Give the marks of all objects that are one of several object variants of a union."""
    every: dict[TypeId, set[Mark]] = {}
    for found in api.types.values():
        if isinstance(found, Union):
            objects = {variant: _object(api, variant) for variant in found.variants}
            several = {variant: one for variant, one in objects.items() if one is not None}
            if len(several) > 1:
                counts = Counter(
                    str(prop.wire) for one in several.values() for prop in one.properties
                )
                tags = _tags(found)
                for variant, one in several.items():
                    mark = _mark(api, tags.get(variant, ()), one, counts)
                    every.setdefault(variant, set()).add(mark)
    return {variant: min(marks) for variant, marks in every.items()}


def _object(api: Api, type_id: TypeId) -> Object | None:
    found = api.types[type_id]
    return found if isinstance(found, Object) else None


def _tags(union: Union) -> Mapping[TypeId, Sequence[str]]:
    """Give the values of the tag that mean each variant."""
    found: dict[TypeId, list[str]] = {}
    for tag, at in union.tagging.mapping if isinstance(union.tagging, Tagged) else ():
        found.setdefault(union.variants[at], []).append(str(tag))
    return found


def _mark(api: Api, tags: Sequence[str], one: Object, counts: Mapping[str, int]) -> Mark:
    tag = min(tags, key=lambda tag: (len(words(tag)), tag), default="")
    if words(tag):
        return Mark(words(tag), ())
    constant = _constant(api, one)
    if constant:
        return Mark(constant, ())
    own = sorted(
        (len(prop.wire), prop.wire)
        for prop in one.properties
        if counts[prop.wire] == 1 and words(prop.wire)
    )
    return Mark((), ("with", *words(own[0][1]))) if own else Mark((), ())


def _constant(api: Api, one: Object) -> Words:
    """Give the words of the only value that a property may have. For example: `type` is always `card` → card."""
    for prop in one.properties:
        found = api.types[prop.type]
        if isinstance(found, Nullable):
            found = api.types[found.of]
        if (
            isinstance(found, Choice)
            and len(found.values) == 1
            and isinstance(found.values[0], str)
        ):
            parts = words(found.values[0])
            if parts and len(parts) <= 4:  # noqa: PLR2004 - a longer constant is no tag
                return parts
    return ()
