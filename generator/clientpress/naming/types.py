"""What the models and aliases are called: `PolicyWithPermissionGroups`, `CreateTokenRequest`.

In come the types of an API with their origins, the methods' names, and what configuration and lock want. Out goes one
class name for each type that has one. The stack, first to last: configuration, lock, title, component, place of use;
then the same made longer: by the owner, the resource, the method, the direction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from clientpress.ir.api import Api
from clientpress.ir.reach import reached
from clientpress.ir.types import (
    Array,
    Dictionary,
    Direction,
    Nullable,
    Object,
    Origin,
    TypeId,
    Union,
    Use,
)
from clientpress.naming import reserved
from clientpress.naming.authored import Candidate, authored, lost_titles
from clientpress.naming.common import common_owner, common_root, ranked, what_is_read
from clientpress.naming.components import (
    full_component_words,
    is_numbered,
)
from clientpress.naming.english import is_vague, is_weak, joined, singular_words
from clientpress.naming.fingerprint import fingerprint
from clientpress.naming.general import GeneralWords
from clientpress.naming.model import Identifier, Named, TypeName
from clientpress.naming.overrides import Wish
from clientpress.naming.scopes import capital_first, safe
from clientpress.naming.uses import Base, Kind, Uses, error_words, is_marker, status_words
from clientpress.naming.variants import Mark, variant_marks
from clientpress.naming.wanted import Claim, Strength, Wanted, settle_claims
from clientpress.naming.words import Words, pascal, words
from clientpress.values import dataclass

_UNMARKED: Final = Mark((), ())
_INPUT_ENDINGS: Final = frozenset(
    {"request", "input", "create", "update", "params", "body", "payload"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeWishes:
    """What is wanted for types from outside the document, and names that are kept for what is gone."""

    required: Mapping[TypeId, Wish]
    locked: Mapping[TypeId, str]
    ghosts: frozenset[str] = frozenset()


def type_names(
    api: Api, named: Mapping[TypeId, Named], uses: Uses, wishes: TypeWishes
) -> dict[TypeId, TypeName]:
    """Name all of `named`. Names are told apart by more than capitals, since docs have one file for each.

    Types that no operation uses come last, and take no name from the others.
    """
    policy = _Policy(api, uses, wishes)
    claims = {
        type_id: Claim(
            policy.wanted(type_id, found),
            weight=max(1, len(found.origin.uses)),
            tie=partial(_tie, api, type_id, found),
        )
        for type_id, found in named.items()
    }
    used = reached(api.types, api.operations.values()) if api.standalone else api.types
    wished = {**wishes.locked, **{type_id: one.name for type_id, one in wishes.required.items()}}
    kept = {name for type_id, name in wished.items() if type_id not in used}
    first = {type_id: claim for type_id, claim in claims.items() if type_id in used}
    last = {type_id: claim for type_id, claim in claims.items() if type_id not in used}
    settled = settle_claims(first, taken=wishes.ghosts | kept, normal=str.casefold)
    taken = wishes.ghosts | {one.name for one in settled.values()}
    settled |= settle_claims(last, taken=taken, normal=str.casefold)
    return {
        type_id: TypeName(name=Identifier(wanted.name), rule=wanted.rule)
        for type_id in named
        for wanted in (settled[type_id],)
    }


def _tie(api: Api, type_id: TypeId, found: Named) -> object:
    return (
        fingerprint(api, type_id),
        sorted((use.operation, use.role, use.steps) for use in found.origin.uses),
    )


class _Policy:
    """Makes the candidates of types."""

    def __init__(self, api: Api, uses: Uses, wishes: TypeWishes) -> None:
        self._api = api
        self._uses = uses
        self._counts: Counter[str] = Counter()
        self._wishes = wishes
        self._marks = variant_marks(api)
        self._common_words = GeneralWords(api, uses)
        self._known_owners: dict[TypeId, set[Words]] | None = None

    def wanted(self, type_id: TypeId, found: Named) -> Iterator[Wanted]:
        """Give the candidates of a type, best first."""
        if type_id in self._wishes.required:
            wish = self._wishes.required[type_id]
            yield Wanted(safe(wish.name, reserved.TYPES), wish.rule, wish.strength)
        locked = self._wishes.locked.get(type_id)
        if locked and locked not in reserved.TYPES:
            yield Wanted(locked, "lock", Strength.LOCKED)
        written = self._general(found.origin)
        homes = self._homes(found.origin)
        for parts, rule, strength in self._candidates(type_id, found):
            name = pascal(capital_first(parts, "model"))
            if name not in reserved.TYPES or strength is not Strength.TITLE:
                named = safe(name, reserved.TYPES)
                yield Wanted(named, rule, strength, parts == written, parts in homes)

    def _candidates(self, type_id: TypeId, found: Named) -> Iterator[Candidate]:
        origin = found.origin
        own = tuple(dict.fromkeys(self._authored(found)))
        for parts, rule, strength in own:
            yield from _sided(parts, rule, strength, Strength.AUTHORED_INPUT, origin)
        bases = self._bases(origin)
        base = bases[0]
        # What an event carries is told from its siblings by the event's own name.
        is_variant = type_id in self._marks and base.suffix[:1] != ("event",)
        mark = self._marks[type_id] if is_variant else _UNMARKED
        core = (*_without(mark.front, base.words), *base.words, *mark.behind)
        if own:
            core, rule, _ = own[0]
            uses = self._said(origin, base)
            for title in lost_titles(found):
                told = joined(_without(title, core), core)
                yield told, f"{rule}, with a title that it replaced", Strength.IDIOMATIC
            yield from self._fronted(core, rule, uses, Strength.IDIOMATIC)
        else:
            rule = f"variant, {base.rule}" if is_variant else base.rule
            core = core if mark != _UNMARKED or not is_variant else (*core, "variant")
            owned = self._under_its_owner(type_id, base)
            if owned:
                because = f"{base.rule}, after what its owner is called"
                yield from _sided(
                    owned, because, Strength.IDIOMATIC, Strength.IDIOMATIC_INPUT, origin
                )
            yield from _sided(core, rule, Strength.IDIOMATIC, Strength.IDIOMATIC_INPUT, origin)
            uses = self._said(origin, base)
            if base.suffix[:1] == ("error",):
                front = (*base.words[: -len(base.suffix)], *status_words(uses[0].role))
                yield joined(front, base.suffix), f"{rule}, with its status", Strength.DEFENSIVE
            read = what_is_read(map(self._uses.spoken, uses))
            if read and base.suffix == ("response",):
                why = f"{rule}, after the one that reads it because of a collision"
                yield joined(read, base.suffix), why, Strength.DEFENSIVE
            for other in bases[1:]:
                if other.kind is not Kind.NOUN:
                    yield other.words, other.rule, Strength.DEFENSIVE
            yield from self._fronted(core, rule, uses, Strength.DEFENSIVE)
        yield from self._last(core, rule, uses, found, base if own else None)

    def _general(self, origin: Origin) -> Words:
        """Give the component's name as it is written, of what several resources use: that is as general as its name."""
        written = origin.components[:1]
        parts = words(written[0]) if written and not is_numbered(written[0]) else ()
        telling = len(parts) > 1 and not is_vague(parts)
        return parts if telling and len(self._resources(origin)) > 1 else ()

    def _resources(self, origin: Origin) -> set[Words]:
        return {self._uses.spoken(use).resource for use in origin.uses if use.operation}

    def _homes(self, origin: Origin) -> set[Words]:
        """Give what the resources are called of which a type is what they give. For example: the items of `droplets`, which `/droplets` answers → droplet."""
        return {
            singular_words(self._uses.spoken(use).resource)
            for use in origin.uses
            if use.role.startswith("response 2")
            and len([one for one in use.steps if not is_marker(one)]) <= 1
        }

    def _authored(self, found: Named) -> Iterator[Candidate]:
        """Give the author's own names; one that says nothing outside its place takes the resource's words in front.

        What several resources use is as general as its name, and keeps it; what no operation uses takes what it holds.
        """
        where = "of its resource"
        resources = self._resources(found.origin)
        several = len(self._api.resources) > 1  # in an API of one thing, all is of that thing
        front = singular_words(next(iter(resources))) if several and len(resources) == 1 else ()
        if not resources and isinstance(found, Object) and is_vague(self._first_name(found)):
            front = self._contents(found)
            where = "of what it holds"
        for parts, rule, strength in authored(found.origin):
            if front and is_vague(parts):
                yield joined(front, parts), f"{rule}, {where}", strength
            else:
                yield parts, rule, strength

    def _contents(self, found: Object) -> Words:
        """Give the author's name of the only thing an object holds that has one. For example: `result` of a response."""
        inner = (self._api.types[_innermost(self._api, prop.type)] for prop in found.properties)
        named = {self._first_name(one) for one in inner if isinstance(one, Object | Union)}
        telling = {parts for parts in named if parts and not is_vague(parts)}
        return telling.pop() if len(telling) == 1 else ()

    @staticmethod
    def _first_name(found: Named) -> Words:
        return next((parts for parts, _, _ in authored(found.origin)), ())

    def _under_its_owner(self, type_id: TypeId, base: Base) -> Words:
        """Name what stands under a property after the only model that has it, where the author named that.

        For example: `data` of the variant *CAA Record* → caa, record, data.
        """
        owners = self._owners().get(type_id, ())
        if not base.tail or len(owners) != 1 or is_weak(next(iter(owners))):
            return ()
        return joined(next(iter(owners)), base.tail)

    def _owners(self) -> Mapping[TypeId, set[Words]]:
        """Give the author's names of the models that have each type under a property."""
        if self._known_owners is None:
            self._known_owners = {}
            for found in self._api.types.values():
                if isinstance(found, Object):
                    name = self._first_name(found)
                    for prop in found.properties:
                        inner = _innermost(self._api, prop.type)
                        self._known_owners.setdefault(inner, set()).add(name)
        return self._known_owners

    def _fronted(
        self, core: Words, rule: str, uses: Sequence[Use], strength: Strength
    ) -> Iterator[Candidate]:
        """Put owner, resource, method in front of a name that several want; the failure where it is of one, of several operations."""
        because = "because of a collision"
        status = error_words(uses)
        if status and len({use.operation for use in uses}) > 1:
            yield _before(status, core), f"{rule}, after its status {because}", strength
        spoken = [self._uses.spoken(use) for use in uses]
        owners = ranked(map(self._uses.owner, uses))[:1]
        resources = ranked(singular_words(one.resource) for one in spoken)[:1]
        methods = ranked(one.method for one in spoken)[:1]
        # Where a method's answer is the owner, the resource tells more: `Tag` or `SiteTag`, and not `ListTag`.
        first = resources if set(owners) & set(methods) else []
        for fronts, what in (
            (first, "resource"),
            (owners, "owner"),
            (resources, "resource"),
            (methods, "method"),
        ):
            for front in fronts:
                yield _before(front, core), f"{rule}, after its {what} {because}", strength

    def _last(
        self, core: Words, rule: str, uses: Sequence[Use], found: Named, base: Base | None
    ) -> Iterator[Candidate]:
        """Give the longest names: a property that few others have, all of the place of use, the component as it is written.

        What the author named takes what its place is called, the `base`, in front.
        """
        strength = Strength.DEFENSIVE
        if isinstance(found, Object):
            for wire in sorted((prop.wire for prop in found.properties), key=self._rarity)[:2]:
                yield (*core, "with", *words(wire)), f"{rule}, and one of its properties", strength
        sides = {use.role.partition(" ")[0] for use in uses}
        for side, word in (("request", "input"), ("response", "output")):
            if sides == {side} and core[-1] not in _INPUT_ENDINGS:
                yield (*core, word), f"{rule}, which is in a {side} only", strength
        if base is not None and base.kind is Kind.NOUN:
            yield joined(base.words, core), f"{rule}, {base.rule}", strength
        use = min(uses, key=lambda use: (len(use.steps), use.operation, use.role, use.steps))
        both = joined(self._uses.spoken(use).resource, self._uses.spoken(use).method)
        if both:
            yield (
                joined(both, core),
                f"{rule}, after resource and method because of collisions",
                strength,
            )
        yield self._uses.full(use), "all of its place of use, because of collisions", strength
        for name in found.origin.components[:1]:
            yield full_component_words(name), f"component `{name}`", strength
        yield core, rule, strength

    def _rarity(self, wire: str) -> tuple[int, str]:
        """Give how many models have a property."""
        if not self._counts:
            objects = (one for one in self._api.types.values() if isinstance(one, Object))
            self._counts.update(prop.wire for one in objects for prop in one.properties)
        return self._counts[wire], wire

    def _said(self, origin: Origin, base: Base) -> Sequence[Use]:
        """Give the uses that made the base, in an order of their own; what several operations share, those gave."""
        every = sorted(
            origin.uses, key=lambda use: (len(use.steps), use.operation, use.role, use.steps)
        )
        said = [use for use in every if self._uses.base(use).words == base.words]
        return said or [use for use in every if use.operation] or every or [Use(role="")]

    def _bases(self, origin: Origin) -> list[Base]:
        """Give what the uses say, best first: most uses, then shortest, then by alphabet; not by document order."""
        if not origin.uses:
            return [Base(("model",), Kind.ROOT, "no place of use")]
        counts: Counter[Words] = Counter()
        found: dict[Words, Base] = {}
        roots: list[tuple[Use, Base]] = []
        for use in origin.uses:
            base = self._uses.base(use)
            if base.kind is Kind.ROOT:
                roots.append((use, base))
            counts[base.words] += 1
            known = found.get(base.words)
            if known is None or (base.kind, base.rule) < (known.kind, known.rule):
                found[base.words] = base
        several = len(self._resources(origin)) > 1
        general = self._common_words.base(origin, found.values()) if several else None
        if general is not None:
            counts[general.words] += len(origin.uses)
            found[general.words] = general
        common = common_owner(found.values())
        if common is not None:
            counts[common.words] += len(found)
            found.setdefault(common.words, common)
        if len({use.operation for use, _ in roots}) > 1:
            every = common_root(roots, self._uses)
            counts[every.words] += len(roots)
            found.setdefault(every.words, every)
        # What only few of its uses are is not what it is: a class of seven things is none of them.
        homes = {
            home
            for use in origin.uses
            if 2 * counts[home := singular_words(self._uses.spoken(use).resource)]
            >= len(origin.uses)
        }
        return sorted(
            found.values(),
            key=lambda base: (
                base.kind,
                -counts[base.words],
                base.words not in homes,
                sum(map(len, base.words)),
                base.words,
            ),
        )


def _innermost(api: Api, type_id: TypeId) -> TypeId:
    """Look through null, lists and maps."""
    seen = {type_id}
    while True:
        found = api.types[type_id]
        match found:
            case Nullable(of=inner) | Array(item=inner) | Dictionary(value=inner):
                type_id = inner
            case _:
                return type_id
        if type_id in seen:
            return type_id
        seen.add(type_id)


def _sided(
    parts: Words, rule: str, strength: Strength, weaker: Strength, origin: Origin
) -> Iterator[Candidate]:
    """Give a name, and for the request's side of a type that has two sides one more to give way to."""
    if origin.direction is not Direction.REQUEST:
        yield parts, rule, strength
        if parts[-1] in _INPUT_ENDINGS and origin.direction is Direction.RESPONSE:
            yield (*parts, "output"), f"{rule}, as it is answered", weaker
        return
    if parts[-1] in _INPUT_ENDINGS:
        yield parts, rule, strength
    yield parts, rule, weaker
    yield (*parts, "input"), f"{rule}, as it is sent", weaker


def _before(front: Words, core: Words) -> Words:
    """Put words before a name, but for the last if the name ends with it. For example: dlp, profile + custom, profile → dlp, custom, profile."""
    return joined(_without(front, core), core)


def _without(front: Words, core: Words) -> Words:
    """Leave out words that the name ends with anyway. For example: card, payment in front of payment → card."""
    return (
        front[:-1]
        if len(front) > 1 and core and front[-1] == core[-1]
        else front
        if front != core
        else ()
    )
