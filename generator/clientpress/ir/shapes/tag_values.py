"""The tags of variants: what a discriminator's mapping says of the property that bears it.

Comes in: all types. Goes out: the same, where a variant's tag is a constant if one value means the variant, so that nobody has to give
it and a checker tells variants apart by it. Left alone is what another union leaves open. A tag that may be absent is sent all the same where it
is a constant: without it no server could tell which variant is meant, and pydantic, which requires no property that has a default, refuses it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from clientpress.document.model import WireName
from clientpress.ir.types import (
    Access,
    Choice,
    Object,
    Origin,
    Property,
    Required,
    Scalar,
    ScalarKind,
    Tagged,
    TagValue,
    Type,
    TypeId,
    Union,
)
from clientpress.values import replace

_KINDS = {str: ScalarKind.STRING, int: ScalarKind.INTEGER, bool: ScalarKind.BOOLEAN}


def with_tag_values(types: Mapping[TypeId, Type]) -> dict[TypeId, Type]:
    """Give the types, with the tags of variants as the document maps them.

    For example: of `{mapping: {circle: Circle}}` the `type` of `Circle` is `Literal["circle"]`.
    """
    found = dict(types)
    made: dict[tuple[tuple[type, TagValue], ...], TypeId] = {}
    for (at, name), values in _mapped(types).items():
        variant = found[at]
        if not isinstance(variant, Object):
            continue
        properties = list(variant.properties)
        for position, one in enumerate(properties):
            if one.wire == name and _admits(types, one, values):
                key = tuple((type(value), value) for value in values)
                if key not in made:
                    made[key] = TypeId(len(found))
                    found[made[key]] = Choice(values=values, origin=Origin(place=one.place))
                properties[position] = replace(one, type=made[key])
        found[at] = replace(variant, properties=tuple(properties))
    _let_tags_be_sent(found)
    return found


def _let_tags_be_sent(types: dict[TypeId, Type]) -> None:
    """Mark the tags that may be absent and can only be one thing."""
    for union in list(types.values()):
        if not isinstance(union, Union) or not isinstance(union.tagging, Tagged):
            continue
        for at in {union.variants[position] for _, position in union.tagging.mapping}:
            variant = types[at]
            if isinstance(variant, Object):
                properties = [
                    (replace(one, tags=True) if _is_left_out(types, one, union.tagging) else one)
                    for one in variant.properties
                ]
                types[at] = replace(variant, properties=tuple(properties))


def _is_left_out(types: Mapping[TypeId, Type], one: Property, tagging: Tagged) -> bool:
    of = types[one.type]
    return (
        one.wire == tagging.property
        and not isinstance(one.presence, Required)
        and one.access is not Access.READ_ONLY
        and isinstance(of, Choice)
        and len(of.values) == 1
    )


def _mapped(
    types: Mapping[TypeId, Type],
) -> dict[tuple[TypeId, WireName], tuple[TagValue, ...]]:
    """Give the values that each variant's tag may have, in all unions that it is in; none where one of them leaves that open."""
    values: dict[tuple[TypeId, WireName], dict[TagValue, None]] = defaultdict(dict)
    open_: set[tuple[TypeId, WireName]] = set()
    for union in types.values():
        if isinstance(union, Union) and isinstance(union.tagging, Tagged):
            tagging = union.tagging
            mapped: dict[int, list[TagValue]] = defaultdict(list)
            for value, position in tagging.mapping:
                mapped[position].append(value)
            for at, variant in enumerate(union.variants):
                key, said = (variant, tagging.property), mapped[at]
                if at == tagging.default or not said or not tagging.fixed.issuperset(said):
                    open_.add(key)
                values[key].update(dict.fromkeys(said))
    return {key: tuple(said) for key, said in values.items() if key not in open_}


def _admits(types: Mapping[TypeId, Type], tag: Property, values: tuple[TagValue, ...]) -> bool:
    """Whether the values say more of a tag than is known."""
    known = types[tag.type]
    if isinstance(known, Choice):
        return set(values) < set(known.values)
    return known == Scalar(kind=_KINDS[type(values[0])])
