"""Bodies that say what to change (RFC 7396): null removes a value, so whatever may be left out may be null.

Comes in: operations and their types. Goes out: the operations. What holds afterwards: a body that can be sent as `application/merge-patch+json`
alone takes null for what it does not require; no type that is used in any other way does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from clientpress.ir.api import Operation
from clientpress.ir.media_types import essence
from clientpress.ir.plain_types import PlainTypes
from clientpress.ir.reach import children, reached, roots
from clientpress.ir.types import (
    Access,
    Anything,
    Dictionary,
    Null,
    Nullable,
    Object,
    Origin,
    Property,
    Required,
    Type,
    TypeId,
    Use,
    Values,
)
from clientpress.values import replace

_MERGE_PATCH: Final = "application/merge-patch+json"


def with_removals(
    operations: list[Operation],
    types: dict[TypeId, Type],
    standalone: Iterable[TypeId],
    plain: PlainTypes,
) -> list[Operation]:
    """Let merge patches remove values. A model that is used in other ways too stays as it is, and the body is one of its own.

    What lies deeper stays as it is described: an object within may be a model of many others.
    """
    patches = [one for one in operations if is_merge_patch(one)]
    bodies = dict.fromkeys(body for one in patches for body in _bodies(one))
    if not bodies:
        return operations
    elsewhere = _elsewhere(operations, types, standalone, bodies)
    instead: dict[TypeId, TypeId] = {}
    for body in bodies:
        found = types[body]
        if isinstance(found, Dictionary):
            instead[body] = plain.add(replace(found, value=_nullable(found.value, types, plain)))
        elif isinstance(found, Object):
            patch = _removing(found, types, plain)
            if body in elsewhere:
                own = _uses(body, patches)
                instead[body] = plain.add(
                    replace(patch, origin=Origin(uses=own, place=found.origin.place))
                )
                types[body] = _without_uses(found, own)
            else:
                types[body] = patch
    return [_sending(one, instead) for one in operations]


def is_merge_patch(operation: Operation) -> bool:
    """Whether the body of an operation is sent as a merge patch, and as nothing else."""
    media = operation.body.media if operation.body else ()
    return bool(media) and all(essence(one.media_type) == _MERGE_PATCH for one in media)


def _bodies(operation: Operation) -> list[TypeId]:
    media = operation.body.media if operation.body else ()
    return [one.type for one in media if one.type is not None]


def _elsewhere(
    operations: Iterable[Operation],
    types: Mapping[TypeId, Type],
    standalone: Iterable[TypeId],
    bodies: Iterable[TypeId],
) -> Mapping[TypeId, Type]:
    """Give the types that are reached in any other way than as the body of a merge patch."""
    others = [root for one in operations if not is_merge_patch(one) for root in roots(one)]
    for one in operations:
        if is_merge_patch(one):
            others += roots(replace(one, body=None))
    inside = [child for body in bodies for child in children(types[body])]
    return reached(types, (), (*others, *inside, *standalone))


def _removing(found: Object, types: Mapping[TypeId, Type], plain: PlainTypes) -> Object:
    additional = found.additional
    if isinstance(additional, Values) and additional.value is not None:
        additional = replace(additional, value=_nullable(additional.value, types, plain))
    properties = tuple(
        replace(one, type=_nullable(one.type, types, plain)) if _removable(one) else one
        for one in found.properties
    )
    return replace(found, properties=properties, additional=additional)


def _removable(of: Property) -> bool:
    return not isinstance(of.presence, Required) and of.access is not Access.READ_ONLY


def _nullable(of: TypeId, types: Mapping[TypeId, Type], plain: PlainTypes) -> TypeId:
    known = isinstance(types[of], Nullable | Null | Anything)
    return of if known else plain.of(Nullable(of=of))


def _uses(body: TypeId, patches: Iterable[Operation]) -> tuple[Use, ...]:
    """Give what such a body is named after: the operations that send it, and not the component that it changes."""
    return tuple(Use(operation=one.key, role="request") for one in patches if body in _bodies(one))


def _without_uses(found: Object, gone: tuple[Use, ...]) -> Object:
    kept = tuple(one for one in found.origin.uses if one not in gone)
    return replace(found, origin=replace(found.origin, uses=kept))


def _sending(operation: Operation, instead: Mapping[TypeId, TypeId]) -> Operation:
    body = operation.body
    if body is None or not is_merge_patch(operation):
        return operation
    media = tuple(
        one if one.type is None else replace(one, type=instead.get(one.type, one.type))
        for one in body.media
    )
    return replace(operation, body=replace(body, media=media))
