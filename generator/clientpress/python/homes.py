"""Which module each type lives in: the resource that owns all its uses, else the shared module.

What a type refers to is used wherever the type is. So a resource's own types refer to their own module and the shared
one, the shared ones to the shared one alone, and no two modules import each other. Types that no operation uses have
modules of their own, so that no call pays for them; these refer to all others, and none refers to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from clientpress.ir.api import Api, Operation
from clientpress.ir.reach import types_of
from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Dictionary,
    Nothing,
    Null,
    Nullable,
    Object,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
    Values,
)
from clientpress.naming.model import Names
from clientpress.python.standalone import standalone_homes

SHARED = ".models.shared"


def homes(api: Api, names: Names) -> Mapping[TypeId, str]:
    """Give the module of every type, named or not.

    For example: `{3: ".models.zones", 4: ".models.shared"}`.
    """
    owners: dict[TypeId, str] = {}
    for key, operation in api.operations.items():
        method = names.methods.get(key)
        if method is not None:
            module = f".models.{names.resources[method.resource].attribute}"
            for root in roots(operation):
                _own(api.types, owners, root, module)
    named = {one: str(found.name) for one, found in names.types.items()}
    apart = [one for one in dict.fromkeys(api.standalone.values()) if one not in owners]

    def left(of: TypeId) -> list[TypeId]:
        return [part for part in parts(api.types[of]) if part not in owners]

    return {**owners, **standalone_homes(named, apart, left)}


def roots(operation: Operation) -> Iterator[TypeId]:
    """Give the types that an operation names itself."""
    for parameter in operation.parameters:
        yield parameter.type
    media = [*(operation.body.media if operation.body else ())]
    for response in operation.responses:
        media += response.media
        for header in response.headers:
            if header.type is not None:
                yield header.type
    for one in media:
        yield from types_of(one)
    if operation.result is not None:
        yield operation.result
    if operation.envelope is not None:
        yield operation.envelope.payload_type


def _own(
    types: Mapping[TypeId, Type], owners: dict[TypeId, str], root: TypeId, module: str
) -> None:
    waiting = [(root, module)]
    while waiting:
        one, wanted = waiting.pop()
        owner = owners.get(one)
        if owner in (wanted, SHARED):
            continue
        settled = wanted if owner is None else SHARED
        owners[one] = settled
        waiting += [(part, settled) for part in parts(types[one])]


def parts(of: Type) -> tuple[TypeId, ...]:
    """Give the types that a type is made of."""
    match of:
        case Anything() | Nothing() | Null() | Scalar() | Choice():
            return ()
        case Array(item=item):
            return (item,)
        case Tuple(items=items, rest=rest):
            return items if rest is None else (*items, rest)
        case Dictionary(value=value):
            return (value,)
        case Object(properties=properties, additional=additional):
            own = tuple([one.type for one in properties])
            if isinstance(additional, Values):
                own += tuple(one for _, one in additional.patterns)
                own += (additional.value,) if additional.value is not None else ()
            return own
        case Union(variants=variants):
            return variants
        case Nullable(of=inner):
            return (inner,)
        case _:
            assert_never(of)
