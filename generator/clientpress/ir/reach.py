"""Which types operations reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from clientpress.ir.api import Media, Operation
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


def reached(
    types: Mapping[TypeId, Type], operations: Iterable[Operation], others: Iterable[TypeId] = ()
) -> dict[TypeId, Type]:
    """Give the types that operations refer to, the others, and what all those refer to, in the order of their ids."""
    seen: set[TypeId] = set()
    todo = [*others, *(root for operation in operations for root in roots(operation))]
    while todo:
        found = todo.pop()
        if found not in seen:
            seen.add(found)
            todo.extend(children(types[found]))
    return {found: types[found] for found in sorted(seen)}


def roots(operation: Operation) -> Iterator[TypeId]:
    """Give the types that an operation itself refers to, in document order, those of its result last."""
    for parameter in operation.parameters:
        yield parameter.type
    for media in operation.body.media if operation.body else ():
        yield from types_of(media)
    for response in operation.responses:
        for media in response.media:
            yield from types_of(media)
        for header in response.headers:
            if header.type is not None:
                yield header.type
    if operation.envelope is not None:
        yield operation.envelope.payload_type
    if operation.result is not None:
        yield operation.result


def types_of(media: Media) -> Iterator[TypeId]:
    """Give what content is, and what it means where that is another type."""
    yield from (one for one in (media.type, media.meant) if one is not None)


def children(found: Type) -> tuple[TypeId, ...]:
    """Give the types that a type refers to, in document order."""
    match found:
        case Anything() | Nothing() | Null() | Scalar() | Choice():
            return ()
        case Array(item=item):
            return (item,)
        case Dictionary(value=value):
            return (value,)
        case Nullable(of=of):
            return (of,)
        case Tuple(items=items, rest=rest):
            return items if rest is None else (*items, rest)
        case Union(variants=variants):
            return variants
        case Object(properties=properties, additional=additional):
            return (*(prop.type for prop in properties), *_others(additional))
        case _:
            assert_never(found)


def _others(additional: object) -> tuple[TypeId, ...]:
    if not isinstance(additional, Values):
        return ()
    patterns = tuple(child for _, child in additional.patterns)
    return patterns if additional.value is None else (*patterns, additional.value)
