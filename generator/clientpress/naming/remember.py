"""Find again, in an API that has changed, the things whose names are locked.

In come an API and the locked names of its package. Out goes which lock entry belongs to which resource, operation and type.
Each entry goes to one thing at most, whatever the order of either.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Final, NamedTuple

from clientpress.ir.api import Api, Operation
from clientpress.ir.types import OperationKey, TypeId, Use
from clientpress.naming.components import component_words, full_component_words
from clientpress.naming.fingerprint import fingerprint
from clientpress.naming.locked import LockedMethod, LockedNames, LockedType
from clientpress.naming.model import MethodNames, Named, ResourceNames
from clientpress.naming.variants import Mark, variant_marks
from clientpress.naming.words import pascal
from clientpress.values import dataclass

_COUNTED: Final = re.compile(r"[ /]\|\d+(?:/|$)")
_NUMBER: Final = re.compile(r"(?<=[ /]\|)\d+(?=/|$)")
_MANY: Final = 1000
"""More than a type has places or components in common with an entry."""


def route(operation: Operation) -> str:
    """Give method and path. For example: `POST /user/tokens`."""
    return f"{operation.method} {operation.path}"


def remembered_methods(api: Api, locked: LockedNames) -> dict[OperationKey, LockedMethod]:
    """Give the entry of each operation that has one: by operationId and route, by operationId, or by route."""
    found: dict[OperationKey, LockedMethod] = {}
    left = dict(api.operations)
    for known in (_both, _id_of, _route_of):
        entries = {known(one.operation_id, one.route): one for one in locked.methods}
        used = set(map(id, found.values()))
        for key, operation in list(left.items()):
            entry = entries.get(known(operation.operation_id, route(operation)))
            if entry is not None and id(entry) not in used:
                found[key] = entry
                del left[key]
    return found


def _both(operation_id: str, route: str) -> str:
    return f"{operation_id}\n{route}"


def _id_of(operation_id: str, route: str) -> str:
    return operation_id or route


def _route_of(_: str, route: str) -> str:
    return route


def remembered_resources(
    api: Api, locked: LockedNames, methods: Mapping[OperationKey, LockedMethod]
) -> dict[str, tuple[str, str]]:
    """Give attribute and class of each resource that has an entry: by its tag, or by most of its operations."""
    keys = {resource.key for resource in api.resources}
    found = {key: names for key, names in locked.resources.items() if key in keys}
    gone = {names[0]: names for key, names in locked.resources.items() if key not in keys}
    counts: list[tuple[int, str, str]] = []
    for resource in api.resources:
        if resource.key not in found and gone:
            before = Counter(methods[key].resource for key in resource.operations if key in methods)
            counts.extend(
                (-count, resource.key, old) for old, count in before.items() if old in gone
            )
    for _, key, old in sorted(counts):
        if key not in found and old in gone:
            found[key] = gone.pop(old)
    return found


def dotted_names(
    resources: Mapping[str, ResourceNames], methods: Mapping[OperationKey, MethodNames]
) -> dict[OperationKey, str]:
    """Give `user_api_tokens.create_token` for each operation."""
    return {
        key: f"{resources[one.resource].attribute}.{one.method}" for key, one in methods.items()
    }


def use_text(use: Use, dotted: Mapping[OperationKey, str]) -> str:
    """Write a place of use with the settled name of its method, which outlives paths and operationIds.

    For example: `user_api_tokens.create_token request policies/[]`. A component is written without its random suffix.
    """
    if use.operation:
        return (
            f"{dotted.get(use.operation, use.operation)} {use.role} {'/'.join(use.steps)}".rstrip()
        )
    role, _, name = use.role.partition(" ")
    return f"{role} {'_'.join(component_words(name))} {'/'.join(use.steps)}".rstrip()


def is_counted(place: str) -> bool:
    """Whether a place of use counts variants on its way. For example: `pets.list response 200 []/|2`."""
    return _COUNTED.search(place) is not None


@dataclass(slots=True)
class _Match:
    """The state of matching types with entries."""

    entries: dict[str, LockedType]
    shapes: dict[TypeId, str]
    written: Mapping[TypeId, frozenset[str]]
    found: dict[TypeId, LockedType] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def take(self, pairs: Iterable[tuple[int, TypeId, str]], ties: Mapping[TypeId, object]) -> None:
        """Take the pairs (overlap, type, entry) in the order of their overlap, one for each type and each entry.

        Of as much overlap, first those whose component is called so: twins of one shape keep the names that they got without a lock.
        """

        def order(pair: tuple[int, TypeId, str]) -> tuple[object, ...]:
            overlap, type_id, name = pair
            own = name in self.written.get(type_id, ())
            return -overlap, not own, name, self.shapes[type_id], ties.get(type_id, "")

        for _, type_id, name in sorted(pairs, key=order):
            if type_id not in self.found and name not in self.used:
                self.found[type_id] = self.entries[name]
                self.used.add(name)


class RememberedTypes(NamedTuple):
    """The entry of each type that has one; and by name entries besides whose places a type has now, which has a name already.

    Where several have places of such an entry, it is the one of equal shape, else of most places.
    """

    entries: Mapping[TypeId, LockedType]
    former: Mapping[str, TypeId]


Pair = tuple[TypeId, str]
"""A type, and the name of an entry."""


class _Evidence(NamedTuple):
    """How much each pair has in common.

    A `firm` place counts no variants on its way; of `loose` pairs no component tells anything. Of `marked` pairs the entry is called after what tells
    the variant from its siblings, and was a variant of the same union; the longer that is, and the shorter the name, the surer.
    """

    at: Counter[Pair]
    firm: Counter[Pair]
    parts: Counter[Pair]
    loose: frozenset[Pair]
    marked: Counter[Pair]
    ties: Mapping[TypeId, str]  # a text that tells each type from others


def remembered_types(
    api: Api,
    named: Mapping[TypeId, Named],
    unnamed: Mapping[TypeId, Named],
    locked: LockedNames,
    dotted: Mapping[OperationKey, str],
) -> RememberedTypes:
    """Find the entries of types.

    In this order: same shape and a common place; same shape and component; same shape and what tells a variant from its siblings; a common place;
    same component, or what tells it apart, of a variant; same shape, where nothing else has it; same component. A place that counts variants is
    another's once there is one more in front: it comes in only where no component tells more, and after shapes. Types of `unnamed`, which would get no name by themselves, keep one at a common place.
    """
    if not locked.types:
        return RememberedTypes({}, {})
    shapes = {type_id: fingerprint(api, type_id) for type_id in named}
    written = {type_id: _written(found) for type_id, found in named.items()}
    match = _Match({one.name: one for one in locked.types}, shapes, written)
    evidence = _evidence(named, locked, dotted, variant_marks(api))
    same = {(type_id, name) for type_id, name in _same_shape(shapes, locked)}
    _take_all(match, evidence, same)
    former = {
        pair: (pair in same, count)
        for pair, count in evidence.at.items()
        if pair[1] not in match.used and _has_become(pair, match, evidence)
    }
    if unnamed and len(match.used) < len(match.entries):
        match.shapes = {**shapes, **{type_id: fingerprint(api, type_id) for type_id in unnamed}}
        more = _evidence(unnamed, locked, dotted, {})
        known = more.firm.keys() | more.loose
        match.take(((count, *pair) for pair, count in more.at.items() if pair in known), more.ties)
    order = sorted(former, key=lambda pair: (former[pair], evidence.ties[pair[0]]))
    return RememberedTypes(
        match.found, {name: type_id for type_id, name in order if name not in match.used}
    )


def _take_all(match: _Match, evidence: _Evidence, same: set[Pair]) -> None:
    """Match types with entries, the surest first."""
    at, firm, parts, loose, marked, ties = evidence
    counted = {
        name for name, one in match.entries.items() if one.at and all(map(is_counted, one.at))
    }
    match.take(((count, *pair) for pair, count in firm.items() if pair in same), ties)
    match.take(
        ((count * _MANY + at[pair], *pair) for pair, count in parts.items() if pair in same), ties
    )
    match.take(((count, *pair) for pair, count in marked.items() if pair in same), ties)
    match.take(((at[pair], *pair) for pair in loose if pair in same), ties)
    match.take(((count, *pair) for pair, count in firm.items()), ties)
    match.take(
        ((count * _MANY + at[pair], *pair) for pair, count in parts.items() if pair[1] in counted),
        ties,
    )
    match.take(((count, *pair) for pair, count in marked.items()), ties)
    match.take(((1, *pair) for pair in _alone(same, match)), ties)
    match.take(
        (
            (count + _MANY * (pair in same), *pair)
            for pair, count in at.items()
            if pair in same or pair in loose
        ),
        ties,
    )
    match.take(((count, *pair) for pair, count in parts.items()), ties)


def _has_become(pair: Pair, match: _Match, evidence: _Evidence) -> bool:
    """Whether what an entry was is a part of a type now, which has its places.

    Of a place that counts variants it is so where the type has not come there from another, as one in front of it is gone, and no component tells otherwise.
    """
    type_id, _ = pair
    entry = match.found.get(type_id)
    stayed = entry is not None and (type_id, entry.name) in evidence.at
    return pair in evidence.firm or (stayed and (pair in evidence.loose or pair in evidence.parts))


def _same_shape(shapes: Mapping[TypeId, str], locked: LockedNames) -> Iterator[tuple[TypeId, str]]:
    by_shape: dict[str, list[str]] = {}
    for one in locked.types:
        by_shape.setdefault(one.shape, []).append(one.name)
    for type_id, shape in shapes.items():
        for name in by_shape.get(shape, ()):
            yield type_id, name


def _alone(same: set[tuple[TypeId, str]], match: _Match) -> list[tuple[TypeId, str]]:
    """Give the pairs of equal shape in which both sides are left with nothing but each other."""
    left = [pair for pair in same if pair[0] not in match.found and pair[1] not in match.used]
    types = Counter(type_id for type_id, _ in left)
    names = Counter(name for _, name in left)
    return [pair for pair in left if types[pair[0]] == 1 and names[pair[1]] == 1]


def _evidence(
    named: Mapping[TypeId, Named],
    locked: LockedNames,
    dotted: Mapping[OperationKey, str],
    marks: Mapping[TypeId, Mark],
) -> _Evidence:
    by_place: dict[str, list[str]] = {}
    by_component: dict[str, list[str]] = {}
    for one in locked.types:
        for text in one.at:
            by_place.setdefault(text, []).append(one.name)
        for text in one.components:
            by_component.setdefault(text, []).append(one.name)
    at: Counter[Pair] = Counter()
    firm: Counter[Pair] = Counter()
    parts: Counter[Pair] = Counter()
    ties: dict[TypeId, str] = {}
    for type_id, found in named.items():
        texts = {use_text(use, dotted) for use in found.origin.uses}
        ties[type_id] = min(texts, default="")
        common = [(text, name) for text in texts for name in by_place.get(text, ())]
        at.update((type_id, name) for _, name in common)
        firm.update((type_id, name) for text, name in common if not is_counted(text))
        stems = component_stems(found)
        parts.update((type_id, name) for text in stems for name in by_component.get(text, ()))
    bare = {one.name for one in locked.types if not one.components}
    loose = frozenset(
        pair for pair in at if pair[1] in bare or not named[pair[0]].origin.components
    )
    marked = _marked(
        {type_id: named[type_id] for type_id in marks if type_id in named}, locked, dotted, marks
    )
    return _Evidence(at, firm, parts, loose, marked, ties)


def _marked(
    variants: Mapping[TypeId, Named],
    locked: LockedNames,
    dotted: Mapping[OperationKey, str],
    marks: Mapping[TypeId, Mark],
) -> Counter[Pair]:
    """Give the pairs of a variant in line and an entry that is called after what tells it from its siblings. For example: `CreationRule`, of `type: creation`."""
    by_union: dict[str, set[str]] = {}
    for one in locked.types:
        if not one.components:
            for text in filter(is_counted, one.at):
                by_union.setdefault(_NUMBER.sub("", text), set()).add(one.name)
    found: Counter[Pair] = Counter()
    for type_id, variant in variants.items() if by_union else ():
        front, behind = pascal(marks[type_id].front), pascal(marks[type_id].behind)
        if (front or behind) and not variant.origin.components:
            unions = {_NUMBER.sub("", use_text(use, dotted)) for use in variant.origin.uses}
            for name in {name for text in unions for name in by_union.get(text, ())}:
                if name.startswith(front) and name.endswith(behind):
                    # of `CardRule` and `CardPresentRule`, a card is the first
                    found[type_id, name] = (len(front) + len(behind)) * _MANY - len(name)
    return found


def _written(found: Named) -> frozenset[str]:
    """Give the names that the components of a type are as they are written, without a random suffix."""
    return frozenset(pascal(full_component_words(name)) for name in found.origin.components)


def component_stems(found: Named) -> tuple[str, ...]:
    """Give the components of a type as they outlive a bundler: in words, without suffixes; at most three."""
    direction = f" {found.origin.direction}" if found.origin.direction else ""
    stems = {"_".join(component_words(name)) + direction for name in found.origin.components}
    return tuple(sorted(stems, key=lambda stem: (len(stem), stem))[:3])
