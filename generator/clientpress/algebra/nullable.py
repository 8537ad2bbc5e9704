"""`nullable` of OpenAPI 3.0 without a `type` beside it, or with one beside an `allOf`: null, in addition to what all layers together allow."""

from __future__ import annotations

from clientpress.algebra.draft import Draft, Note
from clientpress.algebra.model import Composed
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.values import replace

KEYS = frozenset({"nullable"})


def meet(draft: Draft) -> None:
    """Add null. For example: {type: object} ∧ {nullable: true} = {type: [object, null]}."""
    if draft.types is not None and "null" in draft.types:
        return
    draft.null_added = True
    if draft.types is not None:
        draft.types |= {"null"}
    if draft.enum is not None:
        draft.enum = (*draft.enum, None)
    typed = {layer for layer, _ in draft.said.get("type", ())}
    draft.notes += [note(layer.place) for layer, _ in draft.said["nullable"] if layer not in typed]


def admit(composed: Composed) -> Composed:
    """Add null to a finished composition."""
    if composed.never or (composed.types is not None and "null" in composed.types):
        return composed
    return replace(
        composed,
        null_added=True,
        types=composed.types if composed.types is None else composed.types | {"null"},
        enum=composed.enum if composed.enum is None else (*composed.enum, None),
    )


def note(place: Place) -> Note:
    """Say that null was added because of the `nullable` of the schema at `place`."""
    return Note(catalogue.NULL_ADDED, place / "nullable", {}, fold="document")
