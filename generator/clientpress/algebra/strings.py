"""Strings: the tightest lengths; of two patterns the later shapes the type and the other is kept. So with formats, of any type."""

from __future__ import annotations

from clientpress.algebra.draft import Draft
from clientpress.algebra.wire import WIRE
from clientpress.document.schema import JsonType

KEYS = frozenset({"max_length", "min_length", "pattern"})
FORMAT_KEYS = frozenset({"format"})
KINDS: frozenset[JsonType] = frozenset({"string"})


def meet(draft: Draft) -> None:
    """Tighten. For example: {minLength: 1, pattern: a} ∧ {pattern: b} = {minLength: 1, pattern: b}, keeping a."""
    lengths(draft, "min_length", "max_length", KINDS)
    if "pattern" in draft.said:
        _later(draft, "pattern")


def meet_formats(draft: Draft) -> None:
    """Take the later format; numbers have formats, too. For example: {format: int32} ∧ {format: int64} = {format: int64}."""
    _later(draft, "format")


def _later(draft: Draft, key: str) -> None:
    *others, (_, later) = draft.said[key]
    draft.assertions[key] = later
    for layer, value in others:
        if value != later:
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
