"""Empty intersections, decided: over the layers from left to right, the later one replaces what came before it.

Comes in: layers that have an empty intersection. Goes out: the layers that are left, and each conflict with both of
its sides. A layer that nothing is valid for by itself is no conflict: it empties the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from clientpress.algebra import values
from clientpress.algebra.draft import Note
from clientpress.algebra.layers import join
from clientpress.algebra.model import Composed, Conflict, Layer, Layers
from clientpress.algebra.wire import KEYS, WIRE
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place

if TYPE_CHECKING:
    from clientpress.algebra.compose import Composer


class Decision(NamedTuple):
    """What is left of layers that were in conflict."""

    survivors: Layers
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[Note, ...] = ()


def decide(composer: Composer, layers: Layers) -> Decision:
    """Fold the layers. For example: {enum: [true]}, {enum: [false]}, {type: boolean} → the last two, one conflict."""
    alone = any(composer.attempt((layer,)).never for layer in layers)
    if not composer.decide or len(layers) < 2 or alone:  # noqa: PLR2004 - it takes two to be in conflict
        return Decision(layers)
    survivors: Layers = layers[:1]
    conflicts: list[Conflict] = []
    notes: list[Note] = []
    for layer in layers[1:]:
        attempt = composer.attempt(join(survivors, (layer,)))
        if attempt.never:
            conflict = _conflict(composer, survivors, layer, attempt.reason)
            conflicts.append(conflict)
            notes.append(_note(composer, conflict))
            survivors = (layer,)
        else:
            survivors = join(survivors, (layer,))
    return Decision(survivors, tuple(conflicts), tuple(notes))


def _conflict(composer: Composer, lost: Layers, kept: Layer, keyword: str) -> Conflict:
    return Conflict(
        keyword=keyword,
        lost=lost,
        kept=kept,
        lost_text=_text(composer.attempt(lost).composed, keyword, composer),
        kept_text=_text(composer.attempt((kept,)).composed, keyword, composer),
    )


def _note(composer: Composer, conflict: Conflict) -> Note:
    lost, kept = _blame(composer, conflict), conflict.kept.place
    named = _is_named(lost) and _is_named(kept)
    texts = () if named else (conflict.lost_text, conflict.kept_text)
    return Note(
        catalogue.CONFLICT,
        kept,
        {"piece": piece(kept), "lost": conflict.lost_text, "kept": conflict.kept_text},
        fold=(*texts, _definition(lost), _definition(kept)),
        related=((lost, conflict.lost_text),),
    )


def _blame(composer: Composer, conflict: Conflict) -> Place:
    """Give the place of the layer that `kept` cannot be together with; the latest one if it takes several."""
    for layer in conflict.lost:
        if composer.attempt(join((layer,), (conflict.kept,))).never:
            return layer.place
    return conflict.lost[-1].place


def _text(composed: Composed, keyword: str, composer: Composer) -> str:
    """Say what one side says of the keyword that they clash in. For example: `enum [true]`, `type object`."""
    if (related := _RELATED.get(keyword)) and composed.assertions.keys() & related:
        said = composed.assertions.items()
        return ", ".join(
            f"{WIRE[key]} {values.text(value)}" for key, value in said if key in related
        )
    if keyword == "required" and composed.required:
        return f"required {values.text(list(composed.required))}"
    if composed.enum is not None:
        return f"enum {values.text(list(composed.enum))}"
    if composed.unions:
        found = [
            composer.attempt(layers).composed.types or () for layers in composed.unions[0].variants
        ]
        types = dict.fromkeys(name for names in found for name in sorted(names))
        return f"{composed.unions[0].kind} [{', '.join(types)}]"
    if composed.types is not None:
        return f"type {' or '.join(sorted(composed.types))}"
    return f"without {keyword}"


_NUMERIC: Final = frozenset(
    {"multiple_of", "maximum", "exclusive_maximum", "minimum", "exclusive_minimum"}
)
_COUNTED: Final = tuple(
    frozenset({f"min_{what}", f"max_{what}"}) for what in ("length", "items", "properties")
)
_RELATED: Final = {
    **{WIRE[key]: _NUMERIC for key in _NUMERIC},
    **{WIRE[key]: keys for keys in _COUNTED for key in keys},
    "required": _COUNTED[2],
}
"""Keyword → all keywords that can clash with it."""


def piece(place: Place) -> str:
    """Name the subschema at `place` in its author's words.

    For example: `…/properties/success` → `success`, `…/properties/tags/items/allOf/0` → `tags[]`.
    """
    name = ""
    tokens = place.tokens
    while tokens:
        *rest, token = tokens
        parent = rest[-1] if rest else ""
        if parent in _NAMED:
            return f"{token}{name}"
        if token in _ITEMS:
            name = f"[]{name}"
        elif not token.isdecimal() and token not in KEYS:
            return f"{token}{name}"
        tokens = tuple(rest)
    return f"the schema{name}"


_NAMED: Final = frozenset({"properties", "patternProperties", "schemas", "definitions", "$defs"})
_ITEMS: Final = frozenset({"items", "prefixItems"})


def _definition(place: Place) -> str:
    """Name the definition that a place is in, for folding: equal conflicts of unnamed schemas count as one.

    For example: `#/components/schemas/A/properties/b` → the same, `#/paths/~1a/…/properties/b` → `b`.
    """
    return str(place) if _is_named(place) else piece(place)


def _is_named(place: Place) -> bool:
    return place.pointer.startswith(_HOMES)


_HOMES: Final = ("/components/", "/definitions/", "/$defs/")
