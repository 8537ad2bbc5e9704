"""The tags of variants: what a discriminator's mapping says of the property that bears it.

Comes in: all types. Goes out: the same, where a variant's tag is a constant if one value means the variant, so that nobody has to give
it and a checker tells variants apart by it. Left alone is what another union leaves open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from clientpress.document.model import WireName
from clientpress.ir.types import (
    Choice,
    Object,
    Origin,
    Property,
    Required,
    Scalar,
    ScalarKind,
    Tagged,
    Type,
    TypeId,
    Union,
)
from clientpress.values import replace

_ANY_TEXT = Scalar(kind=ScalarKind.STRING)


def with_tag_values(types: Mapping[TypeId, Type]) -> dict[TypeId, Type]:
    """Give the types, with the tags of variants as the document maps them.

    For example: of `{mapping: {circle: Circle}}` the `type` of `Circle` is `Literal["circle"]`.
    """
    found = dict(types)
    made: dict[tuple[str, ...], TypeId] = {}
    for (at, name), values in _mapped(types).items():
        variant = found[at]
        if not isinstance(variant, Object):
            continue
        properties = list(variant.properties)
        for position, one in enumerate(properties):
            if one.wire == name and _admits(types, one, values):
                if values not in made:
                    made[values] = TypeId(len(found))
                    found[made[values]] = Choice(values=values, origin=Origin(place=one.place))
                properties[position] = replace(one, type=made[values])
        found[at] = replace(variant, properties=tuple(properties))
    return found


def _mapped(types: Mapping[TypeId, Type]) -> dict[tuple[TypeId, WireName], tuple[str, ...]]:
    """Give the values that each variant's tag may have, in all unions that it is in; none where one of them leaves that open."""
    values: dict[tuple[TypeId, WireName], dict[str, None]] = defaultdict(dict)
    open_: set[tuple[TypeId, WireName]] = set()
    for union in types.values():
        if isinstance(union, Union) and isinstance(union.tagging, Tagged):
            tagging = union.tagging
            mapped: dict[int, list[str]] = defaultdict(list)
            for value, position in tagging.mapping:
                mapped[position].append(value)
            for at, variant in enumerate(union.variants):
                key, said = (variant, tagging.property), mapped[at]
                if at == tagging.default or not said or not tagging.fixed.issuperset(said):
                    open_.add(key)
                values[key].update(dict.fromkeys(said))
    return {key: tuple(said) for key, said in values.items() if key not in open_}


def _admits(types: Mapping[TypeId, Type], tag: Property, values: tuple[str, ...]) -> bool:
    """Whether the values say more of a tag that has to be there than is known."""
    known = types[tag.type]
    if not isinstance(tag.presence, Required):
        return False
    if isinstance(known, Choice):
        return set(values) < set(known.values)
    return known == _ANY_TEXT
