"""Bodies that say twice that they may be left out: they are not required, and may be null.

Comes in: the operations. Goes out: the same, where such a body is arguments if it is an object: to send null says no more than to send nothing.
For example: FastAPI writes `body: Options | None = None` as an `anyOf` of `Options` and null.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientpress.ir import api
from clientpress.ir.spreading import spreads, usual_first
from clientpress.ir.types import Nullable, Type, TypeId
from clientpress.values import replace


def with_bodies_or_none(
    operations: list[api.Operation], types: Mapping[TypeId, Type]
) -> list[api.Operation]:
    """Spread an object that may be null and may be left out."""
    found = (
        (one, None if one.body is None else _unless_null(one.body, types)) for one in operations
    )
    return [one if body is None else replace(one, body=body) for one, body in found]


def _unless_null(body: api.Body, types: Mapping[TypeId, Type]) -> api.Body | None:
    """Give a body without its null; None where it has none, or has to be sent, or is no arguments even so."""
    kinds = [None if one.type is None else types[one.type] for one in body.media]
    if body.required or not any(isinstance(kind, Nullable) for kind in kinds):
        return None
    pairs = zip(body.media, kinds, strict=True)
    media = tuple(
        replace(one, type=kind.of) if isinstance(kind, Nullable) else one for one, kind in pairs
    )
    usual = usual_first(types, media)
    spread = spreads(types, usual, required=False)
    return replace(body, media=usual, spread=True) if spread else None
