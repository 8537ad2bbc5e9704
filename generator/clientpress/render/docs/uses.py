"""Where models are used: (Api, Names) → for each named type, the models and operations that mention it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from clientpress.ir.api import Api, Operation
from clientpress.ir.reach import types_of
from clientpress.ir.types import Object, OperationKey, TypeId
from clientpress.naming.model import Names
from clientpress.render.docs.text import Markdown, code
from clientpress.render.docs.types import parts

Uses: TypeAlias = Mapping[TypeId, tuple[tuple[Markdown, str], ...]]
"""What uses a type: its words, and its place below the docs folder."""


def uses(
    api: Api,
    names: Names,
    places: Mapping[TypeId, str],
    paths: Mapping[OperationKey, str],
) -> Uses:
    """Say for each named type where it is used: in which models and operations."""
    found: dict[TypeId, dict[tuple[Markdown, str], None]] = {}
    for type_id, named in names.types.items():
        use = (code(named.name), places[type_id])
        for inner in _named_inside(api, names, type_id):
            found.setdefault(inner, {})[use] = None
    for operation in api.operations.values():
        use = (call(names, operation), paths[operation.key])
        for type_id in _entrances(operation):
            for inner in _down(api, names, type_id):
                found.setdefault(inner, {})[use] = None
    return {type_id: tuple(used) for type_id, used in found.items()}


def call(names: Names, operation: Operation) -> Markdown:
    """Name a method. For example: `client.zones.list_zones`."""
    methods = names.methods[operation.key]
    return code(f"client.{names.resources[methods.resource].called}.{methods.method}")


def _entrances(operation: Operation) -> Iterator[TypeId]:
    for parameter in operation.parameters:
        yield parameter.type
    for media in operation.body.media if operation.body else ():
        yield from types_of(media)
    for response in operation.responses:
        for media in response.media:
            yield from types_of(media)


def _named_inside(api: Api, names: Names, type_id: TypeId) -> Iterator[TypeId]:
    found = api.types[type_id]
    inside = [prop.type for prop in found.properties] if isinstance(found, Object) else []
    inside += [part for _, part in parts(api, type_id)]
    for part in inside:
        yield from _down(api, names, part)


def _down(api: Api, names: Names, type_id: TypeId) -> Iterator[TypeId]:
    """Give the named types that a type mentions, itself where it is one."""
    if type_id in names.types:
        yield type_id
        return
    for _, part in parts(api, type_id):
        yield from _down(api, names, part)
