"""Answers that are asked for again and again, each found once.

The stages ask what a schema says, what it is composed to and how it is called some ten times as often as there are answers. A question
that was asked before is one look into a dictionary here and no call of Python's, which takes three times as long.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Q = TypeVar("Q")
A = TypeVar("A")


class Memo(dict[Q, A]):
    """`memo[question]` gives what `ask` answered first. While it answers, the same question must not come up again."""

    __slots__ = ("_ask",)

    def __init__(self, ask: Callable[[Q], A]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, question: Q) -> A:
        """Ask, and keep the answer."""
        answer = self[question] = self._ask(question)
        return answer


def remembered(ask: Callable[[Q], A]) -> Callable[[Q], A]:
    """Make a function whose answers are kept.

    For example: `self.compose = remembered(self._compose)`.
    """
    return Memo(ask).__getitem__
