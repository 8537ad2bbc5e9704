"""Request bodies of a document that never says `required`, which is false where it is missing.

Comes in: the operations, said and built. Goes out: the same, where a body that has to hold something has to be sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.document import model as document
from clientpress.ir import api
from clientpress.ir.spreading import spreads, usual_first
from clientpress.ir.types import Object, Required, Type, TypeId, Union
from clientpress.values import replace

_HABIT: Final = 2  # a single body may be meant to be left out
_WRITING: Final = frozenset({"POST", "PUT", "PATCH"})


def with_needed_bodies(
    said: Sequence[document.Operation],
    built: list[api.Operation],
    types: Mapping[TypeId, Type],
    found: Collector,
) -> list[api.Operation]:
    """Ask for a body that requires something, where no body says whether it is needed.

    For example: of Box's 102 bodies none says `required: true`, and 57 hold what is required.
    """
    if any(one.body is not None and one.body.required is not None for one in said):
        return built
    asking = {one.key: body for one in built if (body := _asked_for(one, types)) is not None}
    if len(asking) < _HABIT:
        return built
    first = next(iter(asking.values()))
    found.report(catalogue.BODIES_FORGOTTEN, first.place, count=len(asking))
    return [replace(one, body=asking.get(one.key, one.body)) for one in built]


def _asked_for(operation: api.Operation, types: Mapping[TypeId, Type]) -> api.Body | None:
    """Give the body of an operation as one that has to be sent; None where it may be empty."""
    body = operation.body
    if body is None or operation.method not in _WRITING or not _requires(body, types):
        return None
    usual = usual_first(types, body.media)
    spread = spreads(types, usual, required=True)
    return replace(body, required=True, media=usual if spread else body.media, spread=spread)


def _requires(body: api.Body, types: Mapping[TypeId, Type]) -> bool:
    """Whether whatever a body is sent as is an object of which a property is required, or one of several such."""
    kinds = [None if one.type is None else types[one.type] for one in body.media]
    return bool(kinds) and all(kind is not None and _holds(kind, types) for kind in kinds)


def _holds(kind: Type, types: Mapping[TypeId, Type]) -> bool:
    match kind:
        case Object(properties=properties):
            return any(isinstance(one.presence, Required) for one in properties)
        case Union(variants=variants):
            each = [types[one] for one in variants]
            return all(isinstance(one, Object) and _holds(one, types) for one in each)
        case _:
            return False
