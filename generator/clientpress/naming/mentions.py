"""Which of the types with a name are mentioned where: (Api, Names) → ids, for docs and for `inspect`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientpress.ir.api import Api, Operation
from clientpress.ir.reach import children, roots
from clientpress.ir.types import Object, TypeId
from clientpress.naming.model import Identifier, Names


def mentioned(api: Api, names: Names, operation: Operation) -> Iterator[TypeId]:
    """Give the named types that an operation mentions itself, and not only through another of them."""
    for type_id in roots(operation):
        yield from _outermost(api, names, type_id)


def mentioned_inside(api: Api, names: Names, type_id: TypeId) -> Iterator[TypeId]:
    """Give the named types that a named type mentions, and not only through another of them."""
    for child in children(api.types[type_id]):
        yield from _outermost(api, names, child)


def owners(api: Api, names: Names) -> Mapping[tuple[TypeId, str], tuple[Identifier, ...]]:
    """Give the models that hold a named type under a property, by the type and the property's name on the wire."""
    found: dict[tuple[TypeId, str], dict[Identifier, None]] = {}
    for type_id, named in names.types.items():
        of = api.types[type_id]
        if isinstance(of, Object):
            for one in of.properties:
                for inner in _outermost(api, names, one.type):
                    found.setdefault((inner, one.wire), {})[named.name] = None
    return {key: tuple(models) for key, models in found.items()}


def named_below(api: Api, names: Names, operation: Operation) -> Iterator[TypeId]:
    """Give the named types that an operation reaches, each once, outermost first."""
    todo = [*roots(operation)]
    seen: set[TypeId] = set()
    for type_id in todo:  # grows
        if type_id not in seen:
            seen.add(type_id)
            if type_id in names.types:
                yield type_id
            todo += children(api.types[type_id])


def _outermost(api: Api, names: Names, type_id: TypeId) -> Iterator[TypeId]:
    """Give the type itself where it has a name, or those that it is made of."""
    if type_id in names.types:
        yield type_id
        return
    for child in children(api.types[type_id]):
        yield from _outermost(api, names, child)
