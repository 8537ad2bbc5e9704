"""How a schema was composed, step by step, as text.

Comes in: a schema's place. Goes out: lines. Afterwards the reader knows of every part which layers it comes from, what
was in conflict, and what did not survive.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from clientpress.algebra.compose import Composer
from clientpress.algebra.model import Composed, Layers
from clientpress.diagnostics.place import Place, Pointer

Where = Callable[[Place], str]
"""Gives a place's file, line and column. For example: `a.yaml:12:7`."""


class MergeText:
    """Tells how schemas of one document were composed; what was told once is only named again."""

    def __init__(self, composer: Composer, where: Where) -> None:
        self._composer = composer
        self._where = where
        self._told: set[Layers] = set()
        self._around: list[Layers] = []
        self._root = Place("", Pointer(""))

    def lines(self, place: Place, label: str) -> Iterator[str]:
        """Tell about the schema at a place and everything below it; pointers below it are shown from there on."""
        self._root = place
        yield f"{label}, {self._where(place)} {place.pointer}"
        yield from self._lines(self._composer.flatten(place), "it", "  ")

    def _shown(self, place: Place) -> str:
        root = self._root.pointer
        inside = place.file == self._root.file and place.pointer.startswith(root)
        pointer = f"…{place.pointer[len(root) :]}" if inside else place.pointer
        return f"{self._where(place)} {pointer}"

    def _lines(self, layers: Layers, label: str, indent: str) -> Iterator[str]:
        composed = self._composer.compose(layers)
        again = layers in self._around or (layers in self._told and bool(composed.properties))
        yield f"{indent}{label}: {kind(composed)}{' (as above)' if again else ''}"
        if again:
            return
        self._told.add(layers)
        inner = f"{indent}  "
        yield from (f"{inner}{line}" for line in self._steps(composed))
        self._around.append(layers)
        for name, child in _children(composed):
            yield from self._lines(child, name, inner)
        self._around.pop()

    def _steps(self, composed: Composed) -> Iterator[str]:
        if len(composed.layers) > 1:
            for number, layer in enumerate(composed.layers, 1):
                bare = ", without its anyOf and oneOf" if layer.bare else ""
                yield f"layer {number}: {self._shown(layer.place)}{bare}"
        for conflict in composed.conflicts:
            yield f"conflict in `{conflict.keyword}`: {conflict.lost_text} ∧ {conflict.kept_text} is empty"
            for layer in conflict.lost:
                yield f"  replaced: {self._shown(layer.place)}"
            yield f"  by:       {self._shown(conflict.kept.place)}"
        for union in composed.unions:
            for variant in union.dropped:
                yield f"{union.kind} variant fell away: {self._shown(variant[-1].place)}"
        for variant in composed.dropped:
            yield f"variant fell away: {self._shown(variant[-1].place)}"
        for overridden in composed.overridden:
            yield f"`{_camel(overridden.keyword)}` replaced by a later layer's: {_short(overridden.value)}"
        for kept in composed.kept:
            yield f"`{kept.keyword}` does not shape the type: {_short(kept.value)}"
        if composed.null_added:
            yield "null was added by `nullable` in another layer than the type"


def kind(composed: Composed) -> str:
    """Give a composition in a few words. For example: `string, minLength 40`."""
    if composed.never:
        return "nothing is valid"
    parts = [" | ".join(sorted(composed.types)) if composed.types is not None else "any type"]
    if composed.enum is not None:
        parts.append(f"one of {_short(list(composed.enum))}")
    if composed.required:
        parts.append(f"required {', '.join(composed.required)}")
    parts += [f"{_camel(name)} {_short(value)}" for name, value in _scalars(composed.assertions)]
    flags = ("read_only", "write_only", "deprecated")
    parts += [_camel(name) for name in flags if composed.annotations.get(name)]
    return ", ".join(parts)


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(map(str.capitalize, rest))


def _scalars(keywords: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    return (item for item in keywords.items() if isinstance(item[1], str | int | float))


def _children(composed: Composed) -> Iterator[tuple[str, Layers]]:
    for name, layers in composed.properties.items():
        yield f".{name}", layers
    for pattern, layers in composed.pattern_properties.items():
        yield f".{{{pattern}}}", layers
    if composed.additional:
        yield ".{other}", composed.additional
    for number, layers in enumerate(composed.prefix_items):
        yield f"[{number}]", layers
    if composed.items is not None:
        yield "[]", composed.items
    for union in composed.unions:
        for number, layers in enumerate(union.variants, 1):
            yield f"|{number} ({union.kind})", layers


def _short(value: Any, room: int = 72) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= room else f"{text[: room - 1]}…"
