"""Where models are used: (Api, Names) → for each named type, the models and operations that mention it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from clientpress.ir.api import Api, Operation
from clientpress.ir.types import OperationKey, TypeId
from clientpress.naming.mentions import mentioned, mentioned_inside
from clientpress.naming.model import Names
from clientpress.render.docs.text import Markdown, code

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
        for inner in mentioned_inside(api, names, type_id):
            found.setdefault(inner, {})[use] = None
    for operation in api.operations.values():
        use = (call(names, operation), paths[operation.key])
        for inner in mentioned(api, names, operation):
            found.setdefault(inner, {})[use] = None
    return {type_id: tuple(used) for type_id, used in found.items()}


def call(names: Names, operation: Operation) -> Markdown:
    """Name a method. For example: `client.zones.list_zones`."""
    return code(f"client.{names.called(operation.key)}")
