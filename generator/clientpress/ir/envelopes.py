"""Envelopes, found by evidence (semantics §2).

Comes in: all operations with their types. Goes out: an envelope for each operation that answers in one, and the odd ones. What holds
afterwards: beside a payload stand only outcomes and descriptions of a page, one outcome at least; and the payload varies over the
API, or a base layer declares it loosely and a later one refines it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.words import first_quoted, quoted
from clientpress.document.model import WireName
from clientpress.ir.api import Envelope, Operation, Unwrapping
from clientpress.ir.envelope_words import Role, flag_rank, role_of
from clientpress.ir.options import EVERY_OPERATION, OFF, Curation, Options, Pins
from clientpress.ir.refinement import Refinements
from clientpress.ir.results import Results
from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Dictionary,
    Nullable,
    Object,
    OperationKey,
    Scalar,
    ScalarKind,
    Tuple,
    Type,
    TypeId,
    Union,
)
from clientpress.ir.wished import report_misfit
from clientpress.values import dataclass

_RARELY: Final = 20  # of so many operations that answer one is few


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """The success bodies of an operation, all of them objects with this one property that is a payload to be."""

    operation: Operation
    bodies: tuple[Object, ...]
    payload: str
    types: tuple[TypeId, ...]

    def siblings(self, role: Role) -> list[str]:
        """Give the wire names of the other properties that speak of this."""
        return sorted(
            {
                prop.wire
                for body in self.bodies
                for prop in body.properties
                if prop.wire != self.payload and role_of(prop.wire) is role
            }
        )


class Envelopes:
    """Finds the envelopes of one API."""

    def __init__(
        self,
        types: Mapping[TypeId, Type],
        results: Results,
        refinements: Refinements,
        found: Collector,
    ) -> None:
        self._types = types
        self._results = results
        self._refinements = refinements
        self._found = found

    def find(
        self, operations: Sequence[Operation], options: Options
    ) -> dict[OperationKey, Envelope]:
        """Give the envelope of each operation that has one."""
        self._report_unknown(operations, options)
        answers = [
            answer
            for one in operations
            if (answer := self._answer(one))
            and all(self._tells_outcome(body, answer.payload) for body in answer.bodies)
        ]
        evidence = self._evidence(answers, sum(map(bool, map(self._results.bodies, operations))))
        found = {}
        for answer in answers:
            if answer.payload in evidence:
                found[answer.operation.key] = self._envelope(answer, evidence[answer.payload])
        for operation in operations if options.curation.unwrap else ():
            if operation.key not in found:
                self._unwrap(operation, options.curation, found)
        for operation in operations if options.envelope else ():
            self._pin(operation, options, found)
        return found

    def unwrapping(
        self, operations: Sequence[Operation], found: Mapping[OperationKey, Envelope], pins: Pins
    ) -> Unwrapping:
        """Count, and tell which operations answer unlike the others though the configuration does not say so."""
        answering = [one for one in operations if self._results.bodies(one)]
        mine = [one for one in answering if one.key in found]
        payloads = {found[one.key].payload for one in mine}
        if not mine:
            return Unwrapping(of=len(answering))
        odd = tuple(
            (one.key, self._oddity(one, payloads))
            for one in answering
            if one.key not in found and pins.get(one.key) != OFF
        )
        if len(mine) * 2 <= len(answering):  # it is the envelopes that are odd here
            odd = ()
        self._report_odd(answering, odd)
        return Unwrapping(unwrapped=len(mine), of=len(answering), odd=odd)

    def _report_odd(
        self, operations: Iterable[Operation], odd: Iterable[tuple[OperationKey, str]]
    ) -> None:
        """Tell of each way to be odd once, at the first operation that is: one habit is meant, and the report lists them all."""
        places = {one.key: one.place for one in operations}
        alike: dict[str, list[OperationKey]] = defaultdict(list)
        for key, reason in odd:
            alike[reason].append(key)
        for reason, keys in alike.items():
            answer = "answers" if len(keys) == 1 else "answer"
            named, place = first_quoted(keys), places[keys[0]]
            self._found.report(
                catalogue.ENVELOPE_ODD, place, operations=named, answer=answer, reason=reason
            )

    def _bodies(self, operation: Operation) -> tuple[Object, ...] | None:
        """Give the success bodies where all of them are objects."""
        bodies = [self._types[one] for one in self._results.bodies(operation)]
        objects = tuple(one for one in bodies if isinstance(one, Object))
        return objects if objects and len(objects) == len(bodies) else None

    def _answer(self, operation: Operation, payload: str | None = None) -> _Answer | None:
        bodies = self._bodies(operation)
        if bodies is None:
            return None
        own = {
            prop.wire
            for body in bodies
            for prop in body.properties
            if role_of(prop.wire) is Role.OWN
        }
        if payload is None and len(own) == 1:
            payload = own.pop()
        inside = [
            {prop.wire: prop.type for prop in body.properties}.get(WireName(payload or ""))
            for body in bodies
        ]
        types = tuple(dict.fromkeys(one for one in inside if one is not None))
        if payload is None or None in inside:
            return None
        return _Answer(operation=operation, bodies=bodies, payload=payload, types=types)

    def _evidence(self, answers: Iterable[_Answer], answering: int) -> dict[str, list[str]]:
        """Give, for each payload's name, what speaks for it; nothing where nothing does.

        That a property varies is chance where few of the operations that answer have it: two kinds of `refund` beside Square's `errors` make no envelope of these six of 200.
        """
        by_payload: dict[str, list[_Answer]] = defaultdict(list)
        for answer in answers:
            by_payload[answer.payload].append(answer)
        found = {}
        for payload, same in by_payload.items():
            rare = len(same) * _RARELY < answering
            varying = [] if rare else self._varying(payload, same)
            sentences = [*varying, *self._refined(payload, same)]
            if sentences:
                found[payload] = sentences
        return found

    @staticmethod
    def _tells_outcome(body: Object, payload: str) -> bool:
        return any(
            role_of(prop.wire) is Role.OUTCOME for prop in body.properties if prop.wire != payload
        )

    def _varying(self, payload: str, answers: list[_Answer]) -> list[str]:
        types = {self._present(one) for answer in answers for one in answer.types}
        if len(types) < 2 or not any(self._structured(one) for one in types):  # noqa: PLR2004 - it takes two to vary
            return []
        return [f"`{payload}` has {len(types)} types in the answers of {len(answers)} operations"]

    def _refined(self, payload: str, answers: list[_Answer]) -> list[str]:
        for answer in answers:
            if self._refinements.of(answer.operation, payload) is not None:
                return [
                    f"`{payload}` is declared loosely by a base layer and refined by a later one"
                ]
        return []

    def _envelope(self, answer: _Answer, evidence: list[str]) -> Envelope:
        outcome, page = answer.siblings(Role.OUTCOME), answer.siblings(Role.PAGE)
        sentences = list(evidence)
        if outcome:
            sentences.append(f"{quoted(outcome)} beside it {_tell(outcome)} the outcome")
        if page:
            sentences.append(f"{quoted(page)} beside it {_describe(page)} a page")
        return Envelope(
            payload=WireName(answer.payload),
            payload_type=self._results.union(answer.operation, list(answer.types)),
            success=self._flag(answer),
            evidence=tuple(sentences),
        )

    def _flag(self, answer: _Answer) -> WireName | None:
        ranked = [
            (rank, prop.wire)
            for body in answer.bodies
            for prop in body.properties
            if (rank := flag_rank(prop.wire)) is not None and self._boolean(prop.type)
        ]
        return min(ranked)[1] if ranked else None

    def _boolean(self, type_id: TypeId) -> bool:
        match self._types[self._present(type_id)]:
            case Scalar(kind=ScalarKind.BOOLEAN):
                return True
            case Choice(values=values):
                return all(isinstance(value, bool) for value in values)
            case _:
                return False

    def _present(self, type_id: TypeId) -> TypeId:
        found = self._types[type_id]
        return found.of if isinstance(found, Nullable) else type_id

    def _structured(self, type_id: TypeId) -> bool:
        return isinstance(
            self._types[type_id], Object | Array | Tuple | Dictionary | Union | Anything
        )

    def _unwrap(
        self, operation: Operation, curation: Curation, found: dict[OperationKey, Envelope]
    ) -> None:
        for payload in curation.unwrap:
            answer = self._answer(operation, payload)
            bodies = answer.bodies if answer is not None else ()
            beside = {prop.wire for body in bodies for prop in body.properties} - {payload}
            if answer is not None and all(role_of(wire) is not Role.OWN for wire in beside):
                said = [f"`{curation.source}` says so"]
                found[operation.key] = self._envelope(answer, said)
                return

    def _pin(
        self, operation: Operation, options: Options, found: dict[OperationKey, Envelope]
    ) -> None:
        pins = options.envelope
        pin = pins.get(operation.key, pins.get(EVERY_OPERATION))
        if pin is None:
            return
        found.pop(operation.key, None)
        if pin == OFF:
            return
        answer = self._answer(operation, pin)
        if answer is not None:
            found[operation.key] = self._envelope(answer, ["the configuration says so"])
        elif operation.key in pins:
            reason = (
                "its successful answer is not an object"
                if self._bodies(operation) is None
                else "its successful answer has no such property"
            )
            told = options.told("envelopes", operation.key)
            report_misfit(self._found, catalogue.ENVELOPE_PIN, told, operation, reason, payload=pin)

    def _report_unknown(self, operations: Sequence[Operation], options: Options) -> None:
        keys = {operation.key for operation in operations}
        for key in options.envelope:
            if key != EVERY_OPERATION and key not in keys:
                place, spot = options.told("envelopes", key)
                self._found.report(catalogue.ENVELOPE_UNKNOWN, place, spot=spot, operation=key)

    def _oddity(self, operation: Operation, payloads: set[WireName]) -> str:
        """Say in what an answer differs from an envelope."""
        bodies = self._bodies(operation)
        if bodies is None:
            return "with something that is not an object"
        wires = {prop.wire for body in bodies for prop in body.properties}
        shared = sorted(payloads & wires)
        own = sorted(w for w in wires - payloads if role_of(w) is Role.OWN)
        if shared and own:
            return f"with {quoted(own)} beside {quoted(shared)}"
        if shared:
            return f"with {quoted(shared)}, but nothing beside it that tells the outcome"
        return f"without {' or '.join(f'`{one}`' for one in sorted(payloads))}"


def _tell(wires: Sequence[str]) -> str:
    return "tells" if len(wires) == 1 else "tell"


def _describe(wires: Sequence[str]) -> str:
    return "describes" if len(wires) == 1 else "describe"
