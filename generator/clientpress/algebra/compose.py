"""Schema by schema: the intersection of layers, keyword group by keyword group (semantics §1).

Comes in: layers. Goes out: `Composed`, one level deep; children are layers again. What holds afterwards: a value is valid for
the composition exactly when it is valid for every layer, unless a finding says that something was decided. Without
a conflict composing is associative, `()` is its identity, and a layer that nothing is valid for absorbs all others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from clientpress.algebra import (
    arrays,
    constants,
    logic,
    nullable,
    numeric,
    objects,
    remarks,
    strings,
    types,
)
from clientpress.algebra.alone import alone
from clientpress.algebra.bases import Bases
from clientpress.algebra.conflicts import Decision, decide
from clientpress.algebra.draft import Attempt, Draft, Note, Part, gather
from clientpress.algebra.emptiness import Emptiness
from clientpress.algebra.examples import Examples
from clientpress.algebra.flatten import Flattener
from clientpress.algebra.inapplicable import set_aside
from clientpress.algebra.misfits import why_not
from clientpress.algebra.model import Composed, Layers
from clientpress.algebra.unions import distribute, has_unions
from clientpress.algebra.values import text
from clientpress.algebra.written import WrittenUnion
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document.schema import JsonType, Schemas
from clientpress.memo import remembered
from clientpress.values import replace


class Group(NamedTuple):
    """Keywords that compose together; `kinds` are the types that they say something about, empty for all."""

    keys: frozenset[str]
    meet: Callable[[Draft], None]
    kinds: frozenset[JsonType] = frozenset()


GROUPS: Final = (
    Group(types.KEYS, types.meet),
    Group(numeric.KEYS, numeric.meet, numeric.KINDS),
    Group(strings.KEYS, strings.meet, strings.KINDS),
    Group(strings.FORMAT_KEYS, strings.meet_formats),
    Group(arrays.KEYS, arrays.meet, arrays.KINDS),
    Group(objects.KEYS, objects.meet, objects.KINDS),
    Group(constants.KEYS, constants.meet),
    Group(logic.KEYS, logic.meet),
    Group(nullable.KEYS, nullable.meet),
    Group(remarks.KEYS, remarks.meet),
)
"""The order matters: types first, since they rule keywords in and out; constants after what rules values out."""

_GROUP_OF: Final = {key: at for at, group in enumerate(GROUPS) for key in group.keys}

_DEEPEST: Final = 4  # unions within unions …
_MOST: Final = 300  # … and all of those together; beyond, variants are not narrowed before somebody asks for them


class Composer:
    """Composes the schemas of one document, each tuple of layers once.

    With `decide`, conflicts are decided as documents mean them, and reported. Without, this is plain JSON Schema:
    an empty intersection is empty.
    """

    def __init__(self, schemas: Schemas, found: Collector, *, decide: bool = True) -> None:
        self.schemas = schemas
        self.found = found
        self.decide = decide
        self.bases = Bases(schemas)
        self.is_heir = self.bases.is_heir
        flattener = Flattener(schemas, self.bases, found)
        self.flatten, self.bare = flattener.__getitem__, flattener.bare
        self.compose = remembered(self._compose)
        self.emptiness = Emptiness(self)
        self._attempts: dict[Layers, Attempt] = {}
        self._depth = 0
        self._work = 0
        self.written_unions: dict[tuple[Place, str], WrittenUnion] = {}
        self._decisions: dict[Layers, Decision] = {}
        self._odd_defaults: set[Place] = set()
        self.examples = Examples(schemas)

    def _compose(self, layers: Layers) -> Composed:
        """Give the intersection of the layers, and report what had to be decided for it."""
        attempt, decision = self.attempt(layers), None
        if attempt.never:
            decision = self.settle(layers)
            attempt = self.attempt(decision.survivors)
        composed = attempt.composed
        if decision and decision.conflicts:
            composed = replace(composed, conflicts=(*decision.conflicts, *composed.conflicts))
        if composed.layers != layers:
            composed = replace(composed, layers=layers)
        for note in (*(decision.notes if decision else ()), *attempt.notes):
            note.report(self.found)
        if composed.never:
            self._report_never(layers, attempt.reason)
        elif self.decide and not composed.unions:
            if "default" in composed.annotations:
                self._check_default(composed)
            if "examples" in composed.annotations:
                self.examples.of_layers(composed)
        return composed

    def composed(self, place: Place) -> Composed:
        """Give the composition of the schema at `place`."""
        return self.compose(self.flatten(place))

    def settle(self, layers: Layers) -> Decision:
        """Give the layers that are left when conflicts among them are decided."""
        decision = self._decisions.get(layers)
        if decision is None:
            decision = self._decisions[layers] = decide(self, layers)
        return decision

    def is_empty(self, layers: Layers) -> bool:
        """Tell whether nothing is valid for the layers as they are written; nothing is decided for that, nor reported."""
        return self.attempt(layers).never

    def attempt(self, layers: Layers) -> Attempt:
        """Give the intersection of the layers without deciding or reporting anything."""
        attempt = self._attempts.get(layers)
        if attempt is not None:
            return attempt
        if len(layers) == 1:
            attempt = alone(layers, self.schemas[layers[0].place], self.flatten)
            if attempt is not None:
                self._attempts[layers] = attempt
                return attempt
        parts = self.parts(layers)
        if not has_unions(parts):
            attempt = self._attempts[layers] = self.meet(layers, parts)
            return attempt
        if self._depth and (self._depth > _DEEPEST or self._work > _MOST):
            return Attempt(_nothing_said(layers))
        return self._distribute(layers, parts)

    def _distribute(self, layers: Layers, parts: tuple[Part, ...]) -> Attempt:
        if not self._depth:
            self._work = 0
        self._work += 1
        self._depth += 1
        attempt = distribute(self, layers, parts)
        self._depth -= 1
        if not self._depth or self._work <= _MOST:
            self._attempts[layers] = attempt
        return attempt

    def parts(self, layers: Layers) -> tuple[Part, ...]:
        """Look the layers up."""
        schemas = self.schemas
        found = [(layer, schemas[layer.place]) for layer in layers]
        return tuple([Part(layer, schema.keywords, schema.never) for layer, schema in found])

    def meet(self, layers: Layers, parts: tuple[Part, ...]) -> Attempt:
        """Intersect layers whose unions are not looked at."""
        draft = Draft(
            parts=parts,
            said=gather(parts),
            flatten=self.flatten,
            raw=self.schemas.raw,
            decide=self.decide,
        )
        if any(part.never for part in parts):
            draft.reason = "false"
        for at in sorted({_GROUP_OF[key] for key in draft.said if key in _GROUP_OF}):
            group = GROUPS[at]
            if not group.kinds or draft.allows(group.kinds):
                group.meet(draft)
            else:
                set_aside(draft, group.keys, group.kinds)
        return draft.finish(layers)

    def _check_default(self, composed: Composed) -> None:
        """Report a default that is no valid value, once. One that stands beside a union need not be valid for each variant."""
        holder = next(
            (x for x in reversed(composed.layers) if "default" in self.schemas[x.place].keywords),
            None,
        )
        if holder is None or holder.bare or holder.place in self._odd_defaults:
            return
        value = composed.annotations["default"]
        reason = why_not(value, composed)
        if reason:
            self._odd_defaults.add(holder.place)
            told = {"value": text(value), "reason": reason}
            fold = "null" if value is None else (text(value), reason)  # a habit of whole documents
            Note(catalogue.DEFAULT_MISFIT, holder.place / "default", told, fold).report(self.found)

    def _report_never(self, layers: Layers, reason: str) -> None:
        if reason not in {"false", "not"} and layers:
            Note(catalogue.UNSATISFIABLE, layers[-1].place, {"keyword": reason}).report(self.found)


def _nothing_said(layers: Layers) -> Composed:
    return Composed(
        layers=layers, properties={}, pattern_properties={}, assertions={}, annotations={}
    )
