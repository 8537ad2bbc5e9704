"""What has no flat form and shapes no type: `not`, `if`, `contains`, `unevaluated…` and the like. All of it is kept."""

from __future__ import annotations

from clientpress.algebra.draft import Draft, Note
from clientpress.algebra.wire import WIRE
from clientpress.diagnostics import catalogue

KEYS = frozenset(
    {
        *("not_", "if_", "then", "else_", "dependent_schemas", "dependent_required", "dynamic_ref"),
        *("contains", "max_contains", "min_contains", "unevaluated_items"),
        *("property_names", "unevaluated_properties"),
    }
)


def meet(draft: Draft) -> None:
    """Keep it, layer by layer."""
    for part in draft.parts:
        for key, value in part.keywords.items():
            if key in KEYS:
                draft.keep(part.layer, key, value)
            if key == "dynamic_ref":
                place = part.layer.place / WIRE[key]
                draft.notes.append(Note(catalogue.DYNAMIC_REF, place, {"ref": value}))
    if any(draft.flatten(place) == () for _, place in draft.said.get("not_", ())):
        draft.reason = draft.reason or "not"
