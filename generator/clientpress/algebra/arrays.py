"""Arrays: items compose position by position, counts are tightened, one `uniqueItems` is enough."""

from __future__ import annotations

from clientpress.algebra.draft import Draft
from clientpress.algebra.layers import join
from clientpress.algebra.model import Layers
from clientpress.algebra.strings import lengths
from clientpress.document.schema import JsonType

KEYS = frozenset({"prefix_items", "items", "item_enum", "max_items", "min_items", "unique_items"})
KINDS: frozenset[JsonType] = frozenset({"array"})


def meet(draft: Draft) -> None:
    """Compose. For example: {prefixItems: [A], items: B} ∧ {items: C} = {prefixItems: [A ∧ C], items: B ∧ C}."""
    said = draft.said
    if "item_enum" in said and not draft.decide:
        draft.reason = draft.reason or "enum"  # by the letter, no array is listed
    places = [place for name in ("items", "item_enum") for _, place in said.get(name, ())]
    if places:
        draft.items = join(*map(draft.flatten, places))
    if "prefix_items" in said:
        length = max(len(places) for _, places in said["prefix_items"])
        draft.prefix_items = tuple(_position(draft, at) for at in range(length))
    lengths(draft, "min_items", "max_items", KINDS)
    if any(value for _, value in said.get("unique_items", ())):
        draft.assertions["unique_items"] = True


def _position(draft: Draft, at: int) -> Layers:
    found: list[Layers] = []
    for part in draft.parts:
        prefix = part.keywords.get("prefix_items", ())
        if at < len(prefix):
            found.append(draft.flatten(prefix[at]))
        elif "items" in part.keywords:
            found.append(draft.flatten(part.keywords["items"]))
    return join(*found)
