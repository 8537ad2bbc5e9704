"""Which way each type travels: given by callers, got by them, or no more than the body that a method makes of its arguments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clientpress.ir.api import Api, Operation
from clientpress.ir.pages import paged
from clientpress.ir.reach import children, reached, types_of
from clientpress.ir.types import Object, TypeId


class Directions(NamedTuple):
    """The types of each direction. What no operation reaches is in none of these."""

    sent: frozenset[TypeId]
    received: frozenset[TypeId]
    spread: frozenset[TypeId]


def directions(api: Api) -> Directions:
    """Sort the types of an API."""
    operations = api.operations.values()
    spread = {one for each in operations for one in _spread(each)}
    given = [one for each in operations for one in _given(api, each)]
    sent = frozenset(reached(api.types, (), given))
    got = [one for each in operations for one in _got(each)]
    webhooks = [one for name, one in api.standalone.items() if name.startswith("webhook ")]
    received = frozenset(reached(api.types, (), [*got, *webhooks]))
    return Directions(sent, received, frozenset(spread - sent - received))


def _spread(operation: Operation) -> Iterator[TypeId]:
    body = operation.body
    if body is not None and body.spread and body.usual.type is not None:
        yield body.usual.type


def _given(api: Api, operation: Operation) -> Iterator[TypeId]:
    """Give what arguments are; of a spread body that is what its properties are."""
    yield from (one.type for one in operation.parameters)
    spread = set(_spread(operation))
    for media in operation.body.media if operation.body else ():
        for one in types_of(media):
            of = api.types[one]
            if one in spread and isinstance(of, Object):
                yield from children(of)
            else:
                yield one


def _got(operation: Operation) -> Iterator[TypeId]:
    for response in operation.responses:
        for media in response.media:
            yield from types_of(media)
        yield from (one.type for one in response.headers if one.type is not None)
    if operation.result is not None:
        yield operation.result
    if operation.envelope is not None:
        yield operation.envelope.payload_type
    pages = paged(operation.pages)
    if pages is not None:
        yield pages.items.type
