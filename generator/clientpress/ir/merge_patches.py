"""Bodies that say what to change (RFC 7396): null removes a value, so whatever may be left out may be null.

Comes in: operations and their types. Goes out: the operations. What holds afterwards: a body that can be sent as `application/merge-patch+json`
alone takes null for what it does not require, or each of its variants does; no type that is used in any other way does.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
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
    Union,
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

    Of a body that is one of several objects each is a patch. What lies deeper stays as it is described: an object within may be a model of many others.
    """
    uses = _uses(operations, types)
    if not uses:
        return operations
    elsewhere = _elsewhere(operations, types, standalone, uses)
    patches = _Patches(types, plain, elsewhere, uses)
    for body in uses:
        patches.changed(body)
    return [_sending(one, patches.instead) for one in operations]


class _Patches:
    """Makes patches of types: in their place where they are nothing else, beside it where they are. `instead` tells which are which."""

    def __init__(
        self,
        types: dict[TypeId, Type],
        plain: PlainTypes,
        elsewhere: Container[TypeId],
        uses: Mapping[TypeId, tuple[Use, ...]],
    ) -> None:
        self.instead: dict[TypeId, TypeId] = {}
        self._types = types
        self._plain = plain
        self._elsewhere = elsewhere
        self._uses = uses

    def changed(self, at: TypeId) -> TypeId:
        """Give the patch of a type, made once; what is no object stays what it is."""
        if at not in self.instead:
            self.instead[at] = at  # while it is made
            self.instead[at] = self._made(at)
        return self.instead[at]

    def _made(self, at: TypeId) -> TypeId:
        found = self._types[at]
        match found:
            case Dictionary():
                value = _nullable(found.value, self._types, self._plain)
                return self._plain.add(replace(found, value=value))
            case Object():
                return self._put(at, found, _removing(found, self._types, self._plain))
            case Union():
                variants = tuple(self.changed(one) for one in found.variants)
                if variants == found.variants:
                    return at
                return self._put(at, found, replace(found, variants=variants))
            case _:
                return at

    def _put(self, at: TypeId, found: Object | Union, patch: Object | Union) -> TypeId:
        if at not in self._elsewhere:
            self._types[at] = patch
            return at
        own = self._uses[at]
        self._types[at] = _without_uses(found, own)
        return self._plain.add(replace(patch, origin=Origin(uses=own, place=found.origin.place)))


def is_merge_patch(operation: Operation) -> bool:
    """Whether the body of an operation is sent as a merge patch, and as nothing else."""
    media = operation.body.media if operation.body else ()
    return bool(media) and all(essence(one.media_type) == _MERGE_PATCH for one in media)


def _bodies(operation: Operation) -> list[TypeId]:
    media = operation.body.media if operation.body else ()
    return [one.type for one in media if one.type is not None]


def _uses(
    operations: Iterable[Operation], types: Mapping[TypeId, Type]
) -> dict[TypeId, tuple[Use, ...]]:
    """Give the bodies of merge patches, and the variants of such a body, with what they are named after: the operations that send them, and not the component that is changed."""
    found: dict[TypeId, dict[Use, None]] = {}
    for one in operations:
        for body in _bodies(one) if is_merge_patch(one) else ():
            for at, steps in _parts(body, (), types):
                use = Use(operation=one.key, role="request", steps=steps)
                found.setdefault(at, {})[use] = None
    return {at: tuple(uses) for at, uses in found.items()}


def _parts(
    at: TypeId, steps: tuple[str, ...], types: Mapping[TypeId, Type]
) -> Iterator[tuple[TypeId, tuple[str, ...]]]:
    """Give a type and, of a union, its variants, with the steps that lead there."""
    yield at, steps
    found = types[at]
    if isinstance(found, Union):
        for number, one in enumerate(found.variants):
            yield from _parts(one, (*steps, f"|{number}"), types)


def _elsewhere(
    operations: Iterable[Operation],
    types: Mapping[TypeId, Type],
    standalone: Iterable[TypeId],
    patched: Iterable[TypeId],
) -> Mapping[TypeId, Type]:
    """Give the types that are reached in any other way than as the body of a merge patch."""
    others = [root for one in operations if not is_merge_patch(one) for root in roots(one)]
    for one in operations:
        if is_merge_patch(one):
            others += roots(replace(one, body=None))
    whole = [types[one] for one in patched]
    inside = [child for one in whole if not isinstance(one, Union) for child in children(one)]
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


def _without_uses(found: Object | Union, gone: tuple[Use, ...]) -> Object | Union:
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
