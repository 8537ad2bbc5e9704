"""What a composition could not keep: lost sides, replaced annotations, keywords that shape no type → `Composition`.

Comes in: a `Composed`. Goes out: its `Composition` for the docs; the same empty one wherever there is nothing to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from clientpress.algebra.model import Composed, Kept, Variants
from clientpress.document.schema import Schemas
from clientpress.ir.shapes.canon import Canon
from clientpress.ir.shapes.kinds import ASSERTIONS, NUMERIC, kinds, written_format
from clientpress.ir.shapes.spelled import Spelled, text_of
from clientpress.ir.types import NO_DOCS, Composition, Lost

UNCOMPOSED: Final = NO_DOCS.composition  # the very same, since it is compared so often
_UNIONS: Final = frozenset({"any_of", "one_of"})
_SHAPING: Final = frozenset(
    {name for names in ASSERTIONS.values() for name in names} | {"format", "type", "enum", "const"}
)


def camel(name: str) -> str:
    """Give a keyword as authors write it. For example: `min_length` → `minLength`."""
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)


def _told(kept: Kept, composed: Composed) -> bool:
    """Whether the type tells it after all: the format of a number, and what is required beside something else."""
    if kept.keyword == "dependentRequired":
        return "object" in (kinds(composed) or ()) and composed.enum is None
    return (
        kept.keyword == "format"
        and composed.enum is None
        and not NUMERIC.isdisjoint(composed.types or ())
        and kept.value == written_format(composed)
    )


class Remains:
    """Gives the compositions of one document."""

    def __init__(self, schemas: Schemas, canon: Canon, spelled: Spelled) -> None:
        self._schemas = schemas
        self._canon = canon
        self._spelled = spelled

    def _plain(self, composed: Composed) -> bool:
        """Whether one schema says all, and all that it says is part of the type, as is most often so."""
        return (
            len(composed.layers) == 1
            and not (composed.kept or composed.unions or composed.conflicts or composed.overridden)
            and self._schemas[composed.layers[0].place].keywords.keys().isdisjoint(_UNIONS)
            and not (composed.assertions or composed.required)
        )

    def of(self, composed: Composed) -> Composition:
        """Give what stands in the docs of a composition, folded."""
        if self._plain(composed):
            return UNCOMPOSED
        layers = composed.layers
        if len(layers) <= 1 and not (composed.conflicts or composed.unions or composed.kept):
            kept = (*self._unused(composed), *self._unions(composed))
            return Composition(kept=kept) if kept else UNCOMPOSED
        several = len(layers) > 1
        lost = (
            *self._conflicts(composed),
            *(
                Lost(keyword=camel(over.keyword), text=text_of(over.value), place=over.place)
                for over in composed.overridden
            ),
            *(self._loosened(composed) if several else ()),
            *self._dropped(composed),
        )
        composition = Composition(
            layers=tuple(dict.fromkeys(layer.place for layer in layers)) if several else (),
            lost=tuple(dict.fromkeys(lost)),
            kept=(
                *(
                    (kept.keyword, kept.value)
                    for kept in composed.kept
                    if not _told(kept, composed)
                ),
                *self._unused(composed),
                *self._unions(composed),
            ),
        )
        return UNCOMPOSED if composition == UNCOMPOSED else composition

    def _conflicts(self, composed: Composed) -> Iterator[Lost]:
        for conflict in composed.conflicts:
            for layer in conflict.lost:
                text = self._spelled.text(layer.place)
                yield Lost(keyword="schema", text=text, place=layer.place)

    def _loosened(self, composed: Composed) -> Iterator[Lost]:
        """Say what single layers ask for where the whole asks for something else, usually more."""
        whole = {**composed.assertions, "type": composed.types, "enum": composed.enum}
        replaced = {layer for conflict in composed.conflicts for layer in conflict.lost}
        kept = {(one.keyword, one.place) for one in composed.kept}
        for layer in composed.layers:
            if layer in replaced:
                continue
            for name, value in self._schemas[layer.place].keywords.items():
                if name not in _SHAPING or (camel(name), layer.place) in kept:
                    continue
                if value != whole.get(name) and not (name == "const" and whole["enum"] == (value,)):
                    yield Lost(keyword=camel(name), text=text_of(value), place=layer.place)

    def _dropped(self, composed: Composed) -> Iterator[Lost]:
        for union in composed.unions:
            for variant in union.dropped:
                for layer in variant[-1:]:
                    text = self._spelled.text(layer.place)
                    yield Lost(keyword=union.kind, text=text, place=layer.place)

    def _unused(self, composed: Composed) -> Iterator[tuple[str, Any]]:
        """Give the assertions that the type has no place for, and required names that are no property."""
        if composed.unions or not (composed.assertions or composed.required):
            return
        found = kinds(composed) or ()
        used = (
            {name for kind in found for name in ASSERTIONS[kind]}
            if composed.enum is None
            else set()
        )
        if composed.enum is None and {"string", "number", "integer"}.intersection(found):
            used.add("format")
        for name, value in composed.assertions.items():
            if name not in used:
                yield camel(name), value
        strange = [name for name in composed.required if name not in composed.properties]
        if strange:
            yield "required", strange

    def _unions(self, composed: Composed) -> Iterator[tuple[str, Any]]:
        """Give the unions of the layers that are not what the type is made of, as their author wrote them."""
        shaping = {union.place for union in composed.unions if self._shapes(composed, union)}
        replaced = {layer.place for conflict in composed.conflicts for layer in conflict.lost}
        for layer in composed.layers:
            keywords = self._schemas[layer.place].keywords
            if layer.bare or keywords.keys().isdisjoint(_UNIONS) or layer.place in replaced:
                continue
            for keyword, variants in (
                ("anyOf", keywords.get("any_of", ())),
                ("oneOf", keywords.get("one_of", ())),
            ):
                if len(variants) > 1 and shaping.isdisjoint((layer.place, layer.place / keyword)):
                    yield keyword, [self._spelled.tree(place) for place in variants]

    def _shapes(self, composed: Composed, union: Variants) -> bool:
        return not self._canon.presence_only(composed, union)
