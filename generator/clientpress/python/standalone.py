"""Which module each model lives in that no operation uses: one for all, or where there are many one for each word of their names.

Comes in: the types that only components themselves lead to. Goes out: a module for each. What holds afterwards: no two modules import
each other; what several of them would pass around lies in `models.standalone`, which imports none of them; a type moves only where its
own module has grown beyond its bound.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Final

from clientpress.ir.types import TypeId
from clientpress.naming.words import Words, snake, words

STANDALONE: Final = ".models.standalone"
_MOST: Final = 100  # models of a module, beyond which it is split

_Parts = Callable[[TypeId], Iterable[TypeId]]


def standalone_homes(
    named: Mapping[TypeId, str], roots: Collection[TypeId], parts: _Parts
) -> Mapping[TypeId, str]:
    """Give the module of each type that `parts` leads to from the roots.

    For example: `WebhookPush` → `.models.standalone_webhook_push`
    """
    every = dict.fromkeys(_closure(roots, parts))
    if sum(one in named for one in every) <= _MOST:
        return dict.fromkeys(every, STANDALONE)
    split = _Split(named, [root for root in roots if root in named], parts)
    return {one: split.homes.get(one, STANDALONE) for one in every}


def _closure(roots: Iterable[TypeId], parts: _Parts) -> Iterator[TypeId]:
    """Give the roots and all that they lead to, each once: first what the first of them leads to."""
    seen: set[TypeId] = set()
    for root in roots:
        waiting = [root]
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                yield one
                waiting += parts(one)


class _Split:
    """Types by the first words of the components that have them; what has no home lies in `models.standalone`."""

    def __init__(self, named: Mapping[TypeId, str], roots: list[TypeId], parts: _Parts) -> None:
        self._named = named
        self._words = {root: words(named[root]) for root in roots}
        self._parts = parts
        self._depths = dict.fromkeys(roots, 1)
        self.homes = self._apart()
        while self._deepened():
            self.homes = self._apart()

    def _deepened(self) -> bool:
        """Take more words of the names in modules that are too large; tell whether any can be split."""
        sizes: dict[str, int] = {}
        for one, home in self.homes.items():
            sizes[home] = sizes.get(home, 0) + (one in self._named)
        told: dict[str, list[TypeId]] = {}
        for root in self._depths:
            told.setdefault(self._home(root), []).append(root)
        again = False
        for home, size in sizes.items():
            roots = told.get(home, [])
            depth = self._telling(roots) if size > _MOST else None
            if depth is not None:
                self._depths.update(dict.fromkeys(roots, depth))
                again = True
        return again

    def _telling(self, roots: list[TypeId]) -> int | None:
        """Give how many words tell names apart that begin alike; None where none do."""
        most = max((len(self._words[root]) for root in roots), default=0)
        for depth in range(self._depths[roots[0]] + 1 if roots else 1, most + 1):
            if len({self._words[root][:depth] for root in roots}) > 1:
                return depth
        return None

    def _home(self, root: TypeId) -> str:
        prefix: Words = self._words[root][: self._depths[root]]
        return f"{STANDALONE}_{snake(prefix)}"

    def _apart(self) -> dict[TypeId, str]:
        """Give the homes of all that lies in one module alone."""
        homes = {root: self._home(root) for root in self._depths}
        common: set[TypeId] = set()
        for root in self._depths:
            for one in self._own(root):
                if homes.setdefault(one, homes[root]) != homes[root]:
                    common.add(one)
        while common := common or self._circular(homes):
            for one in _closure(common, self._parts):
                homes.pop(one, None)
            common = set()
        return homes

    def _own(self, root: TypeId) -> Iterator[TypeId]:
        """Give the types below a root that are no roots themselves."""
        return _closure(
            [root], lambda one: [each for each in self._parts(one) if each not in self._depths]
        )

    def _circular(self, homes: Mapping[TypeId, str]) -> set[TypeId]:
        """Give types by which modules import each other in a circle; none where they do not."""
        used: dict[str, dict[str, set[TypeId]]] = {home: {} for home in sorted(homes.values())}
        for one, home in homes.items():
            for part in self._parts(one):
                other = homes.get(part, home)
                if other != home:
                    used[home].setdefault(other, set()).add(part)
        try:
            TopologicalSorter({home: sorted(others) for home, others in used.items()}).prepare()
        except CycleError as error:
            circle: list[str] = error.args[1]  # each is imported by the next
            imported = [used[home][other] for other, home in pairwise(circle)]
            return min(imported, key=len)
        return set()
