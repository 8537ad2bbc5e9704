"""Annotations: the later layer's holds and the replaced one is remembered; examples are all kept; flags add up."""

from __future__ import annotations

from typing import Any

from clientpress.algebra.draft import Draft
from clientpress.algebra.model import Layer, Overridden
from clientpress.algebra.values import distinct, key
from clientpress.algebra.wire import WIRE

LATER = (
    *("title", "description", "default", "external_docs", "xml", "comment"),
    *("content_encoding", "content_media_type", "content_schema", "discriminator"),
)
FLAGS = ("deprecated", "read_only", "write_only")
KEYS = frozenset({*LATER, *FLAGS, "examples", "extensions"})


def meet(draft: Draft) -> None:
    """Compose. For example: {title: t, example: 1} ∧ {title: u, example: 2} = {title: u, examples: [2, 1]}."""
    said, out = draft.said, draft.annotations
    for name in KEYS_IN_ORDER:
        if name not in said:
            continue
        entries = said[name]
        if name in FLAGS:
            if any(value for _, value in entries):
                out[name] = True
        elif name == "examples":
            out[name] = _examples(entries)
        elif name == "extensions":
            out[name] = _extensions(draft, entries)
        else:
            out[name] = _later(draft, WIRE[name], entries)


KEYS_IN_ORDER = (*LATER[:3], "examples", *FLAGS, *LATER[3:], "extensions")


def _later(draft: Draft, wire: str, entries: list[tuple[Layer, Any]]) -> Any:
    *replaced, (_, value) = entries
    draft.overridden += [
        Overridden(keyword=wire, value=other, place=layer.place)
        for layer, other in replaced
        if key(other) != key(value)
    ]
    return value


def _examples(entries: list[tuple[Layer, Any]]) -> tuple[Any, ...]:
    if len(entries) == 1:
        examples: tuple[Any, ...] = entries[0][1]
        return examples
    return distinct(value for _, values in reversed(entries) for value in values)


def _extensions(draft: Draft, entries: list[tuple[Layer, Any]]) -> dict[str, Any]:
    if len(entries) == 1:
        extensions: dict[str, Any] = entries[0][1]
        return extensions
    by_name: dict[str, list[tuple[Layer, Any]]] = {}
    for layer, extensions in entries:
        for name, value in extensions.items():
            by_name.setdefault(name, []).append((layer, value))
    return {name: _later(draft, name, found) for name, found in by_name.items()}
