"""Strings: the tightest lengths; of two patterns or formats the later shapes the type and the other is kept."""

from __future__ import annotations

from clientpress.algebra.draft import Draft
from clientpress.algebra.wire import WIRE
from clientpress.document.schema import JsonType

KEYS = frozenset({"max_length", "min_length", "pattern", "format"})
KINDS: frozenset[JsonType] = frozenset({"string"})


def meet(draft: Draft) -> None:
    """Tighten. For example: {minLength: 1, pattern: a} ∧ {pattern: b} = {minLength: 1, pattern: b}, keeping a."""
    lengths(draft, "min_length", "max_length", KINDS)
    for key in ("pattern", "format"):
        if key in draft.said:
            *others, (_, draft.assertions[key]) = draft.said[key]
            for layer, value in others:
                if value != draft.assertions[key]:
                    draft.keep(layer, key, value)


def lengths(draft: Draft, least: str, most: str, kinds: frozenset[JsonType]) -> None:
    """Compose a pair of counts, of which the least is the greatest of all and the most is the least of all."""
    said, out = draft.said, draft.assertions
    if least in said:
        out[least] = max(value for _, value in said[least])
    if most in said:
        out[most] = min(value for _, value in said[most])
        if out.get(least, 0) > out[most]:
            draft.refute(kinds, WIRE[least])
