r"""Whether a regular expression may take exponential time, as `^([\w.-]*)*$` does on a text that it does not match.

Comes in: a pattern of ECMA-262. Goes out: whether there is a text that one of its loops can go through in two ways, which is what makes
an engine that goes back try twice as many ways with each character more. Two ways are found in the automaton of the pattern's characters:
one pair of states that leads back to itself, on equal characters, by different steps.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple, TypeAlias

from clientpress.document.pattern_tree import (
    Alternatives,
    Characters,
    Loop,
    Node,
    Sequence,
    read_pattern,
)

_MOST: Final = 120  # states; pairs of them are looked at
_LONGEST: Final = 1000
_GROUP_AGAIN: Final = re.compile(
    r"\)(?:[*+]|\{\d+,)"
)  # one character that repeats can do so in one way only

_Steps: TypeAlias = Counter[tuple[int, int]]
_Pair: TypeAlias = tuple[int, int]


class _Part(NamedTuple):
    """A part of a pattern: the states it may begin and end with, and whether it may be empty."""

    first: Counter[int]
    last: Counter[int]
    empty: bool


@lru_cache(maxsize=1 << 12)
def may_take_forever(pattern: str) -> bool:
    r"""Tell whether matching may take exponential time. For example: `(\w+\s?)+$` → True, `\w+(-\w+)*$` → False."""
    if len(pattern) > _LONGEST or not _GROUP_AGAIN.search(pattern):
        return False
    tree = read_pattern(pattern)
    if tree is None:
        return False
    automaton = _Automaton()
    automaton.add(tree)
    return len(automaton.characters) <= _MOST and _is_ambiguous(
        automaton.characters, automaton.steps
    )


class _Automaton:
    """The states of a pattern, one for each of its characters, and in how many ways one follows another."""

    def __init__(self) -> None:
        self.characters: list[frozenset[int]] = []
        self.steps: _Steps = Counter()

    def add(self, node: Node) -> _Part:
        match node:
            case Characters(which):
                self.characters.append(which)
                state = len(self.characters) - 1
                return _Part(Counter((state,)), Counter((state,)), empty=False)
            case Sequence(parts):
                return self._sequence(parts)
            case Alternatives(parts):
                every = [self.add(part) for part in parts]
                return _Part(
                    sum((one.first for one in every), Counter()),
                    sum((one.last for one in every), Counter()),
                    any(one.empty for one in every),
                )
            case Loop(inner, optional, endless):
                part = self.add(inner)
                if endless:
                    self._join(part.last, part.first)
                return _Part(part.first, part.last, part.empty or optional)

    def _sequence(self, parts: Iterable[Node]) -> _Part:
        whole = _Part(Counter(), Counter(), empty=True)
        for part in map(self.add, parts):
            self._join(whole.last, part.first)
            first = whole.first + part.first if whole.empty else whole.first
            last = whole.last + part.last if part.empty else part.last
            whole = _Part(first, last, whole.empty and part.empty)
        return whole

    def _join(self, last: Mapping[int, int], first: Mapping[int, int]) -> None:
        for one, ways in last.items():
            for other, more in first.items():
                self.steps[one, other] += ways * more


def _is_ambiguous(characters: list[frozenset[int]], steps: _Steps) -> bool:
    """Whether two walks on one text leave a state, and meet again where they can get back to it."""
    after: dict[int, list[int]] = {}
    for one, other in steps:
        after.setdefault(one, []).append(other)
    circles = _circles(after)
    if any(
        ways > 1 and circles.get(one) == circles.get(other, -1)
        for (one, other), ways in steps.items()
    ):
        return True
    seen: set[_Pair] = set()
    waiting: list[_Pair] = [(state, state) for state in circles]
    while waiting:
        one, other = waiting.pop()
        for left, right in product(after[one], after[other]):
            if not circles.get(left, -1) == circles.get(right, -2) == circles[one]:
                continue
            if one != other and left == right:
                return True
            if left != right and (left, right) not in seen and characters[left] & characters[right]:
                seen.add((left, right))
                waiting.append((left, right))
    return False


def _circles(after: Mapping[int, list[int]]) -> dict[int, int]:
    """Give each state that leads back to itself the first of those that it so goes through."""
    reached = {state: _reached(state, after) for state in after}
    return {
        state: min(one for one in every if state in reached.get(one, ()))
        for state, every in reached.items()
        if state in every
    }


def _reached(start: int, after: Mapping[int, list[int]]) -> set[int]:
    found: set[int] = set()
    waiting = [start]
    while waiting:
        fresh = set(after.get(waiting.pop(), ())) - found
        found |= fresh
        waiting.extend(fresh)
    return found
