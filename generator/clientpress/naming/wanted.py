"""Names that are wanted, and how a name goes to one of several things that want it.

In come, for each thing, its candidate names, best first; out goes one name for each, all different. The outcome does not
depend on the order of the things: where several want a name equally, all of them move on to their next, better telling
candidate, and numbers are given only where candidates run out.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from enum import IntEnum
from itertools import count
from typing import Final, Generic, NamedTuple, TypeVar

from clientpress.values import dataclass

Key = TypeVar("Key", bound=Hashable)


class Strength(IntEnum):
    """How strongly a name is wanted; the smaller, the stronger."""

    REQUIRED = 0  # by the configuration
    CURATED = 1  # by that of another generator
    LOCKED = 2  # it was called so before
    HINTED = 3  # by a hint in the document that speaks of nothing but names
    COMPONENT = 4  # the author's own name for it
    TITLE = 5
    AUTHORED_INPUT = 6  # either of these for a request's side of a type that has two sides
    IDIOMATIC = 7  # made from where it is used, or by convention
    IDIOMATIC_INPUT = 8
    DEFENSIVE = 9  # made longer, to be told apart


_TIERS: Final = {
    Strength.TITLE: Strength.COMPONENT,
    Strength.AUTHORED_INPUT: Strength.COMPONENT,
    Strength.IDIOMATIC_INPUT: Strength.IDIOMATIC,
}
_MUCH_MORE: Final = 3


class Wanted(NamedTuple):
    """A candidate. `rule` is a short phrase that says where it comes from, for `inspect`.

    `verbatim`: the author wrote it so, with nothing left out. `at_home`: the resource that gives the thing is called so.
    """

    name: str
    rule: str
    strength: Strength
    verbatim: bool = False
    at_home: bool = False

    @property
    def tier(self) -> int:
        """Names of an earlier tier are all given before those of a later one: titles and component names are one."""
        return _TIERS.get(self.strength, self.strength)


@dataclass(slots=True)
class Claim:
    """What one thing wants. `weight` counts its uses; `tie` orders things that differ in nothing else.

    Candidates come lazily, best first and tier by tier; most things get their first one.
    """

    candidates: Iterator[Wanted]
    weight: int = 1
    tie: Callable[[], object] = lambda: ()


def settle_claims(
    claims: Mapping[Key, Claim],
    *,
    taken: Iterable[str] = (),
    normal: Callable[[str], str] = str,
) -> dict[Key, Wanted]:
    """Give each thing a name of its own. Names are the same if `normal` gives the same; none in `taken` is given.

    For example: two things that want `Condition` become `PolicyCondition` and `RuleCondition`, neither `Condition`.
    """
    contest = _Contest(claims, {normal(name) for name in taken}, normal)
    contest.run()
    return {key: contest.settled[key] for key in claims}


class _Contest(Generic[Key]):
    """Who has which name, and what the others want next."""

    def __init__(
        self, claims: Mapping[Key, Claim], used: set[str], normal: Callable[[str], str]
    ) -> None:
        self.settled: dict[Key, Wanted] = {}
        self._claims = claims
        self._used = used
        self._normal = normal
        self._current: dict[Key, Wanted] = {}
        self._last: dict[Key, Wanted] = {}

    def run(self) -> None:
        """Settle tier by tier, then number who is left."""
        for key in self._claims:
            self._advance(key)
        while self._current:
            tier = min(wanted.tier for wanted in self._current.values())
            active = [key for key, wanted in self._current.items() if wanted.tier == tier]
            while active:
                losers = self._round(active)
                for key in losers:
                    self._advance(key)
                active = [key for key in losers if self._is_of(key, tier)]
        self._number([key for key in self._claims if key not in self.settled])

    def _advance(self, key: Key) -> None:
        """Let a thing want its next candidate."""
        wanted = next(self._claims[key].candidates, None)
        if wanted is None:
            self._current.pop(key, None)
        else:
            self._current[key] = self._last[key] = wanted

    def _is_of(self, key: Key, tier: int) -> bool:
        wanted = self._current.get(key)
        return wanted is not None and wanted.tier == tier

    def _round(self, active: list[Key]) -> list[Key]:
        """Give each name that is wanted to one of those that want it, or to none; and give the losers."""
        wanting: dict[str, list[Key]] = {}
        for key in active:
            wanting.setdefault(self._normal(self._current[key].name), []).append(key)
        losers: list[Key] = []
        for name, keys in wanting.items():
            winners = [] if name in self._used else self._winner(keys)
            for key in winners:
                self.settled[key] = self._current.pop(key)
                self._used.add(name)
            losers.extend(key for key in keys if key not in winners)
        return losers

    def _winner(self, keys: list[Key]) -> list[Key]:
        """Give the one that wants the name most; of equals, the one used far more than all others together; or none.

        What alone is called so by its author, word for word, need only be used as much as any other; what alone is called as its resource,
        as the items of `/droplets`, need not even be that.
        """
        if len(keys) == 1:
            return keys
        strongest = min(self._current[key].strength for key in keys)
        equals = [key for key in keys if self._current[key].strength == strongest]
        if len(equals) == 1:
            return equals
        weights = {key: self._claims[key].weight for key in equals}
        heaviest = max(equals, key=weights.__getitem__)
        if weights[heaviest] > _MUCH_MORE * (sum(weights.values()) - weights[heaviest]):
            return [heaviest]
        verbatim = [key for key in equals if self._current[key].verbatim]
        if [weights[key] for key in verbatim] == [weights[heaviest]]:
            return verbatim
        at_home = [key for key in equals if self._current[key].at_home]
        return at_home if len(at_home) == 1 else []

    def _number(self, left: list[Key]) -> None:
        """Number those that ran out of candidates, in the order of their ties."""
        if len(left) > 1:
            left.sort(key=lambda key: (self._last[key].name, repr(self._claims[key].tie())))
        for key in left:
            wanted = self._last[key]
            if self._normal(wanted.name) in self._used:
                wanted = self._numbered(wanted)
            self.settled[key] = wanted
            self._used.add(self._normal(wanted.name))

    def _numbered(self, wanted: Wanted) -> Wanted:
        stem = wanted.name.rstrip("_")
        between = "_" if stem[-1:].isdigit() or stem == stem.lower() else ""
        names = (f"{stem}{between}{number}" for number in count(2))
        name = next(name for name in names if self._normal(name) not in self._used)
        return Wanted(name, f"{wanted.rule}, numbered", Strength.DEFENSIVE)
