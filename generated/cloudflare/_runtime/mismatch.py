"""What happens when an answer disagrees with its description.

Decoding goes on: what disagrees is kept as it is, and reported here.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from inspect import currentframe
from typing import Any, Literal, TypeAlias

from .problems import Path, path_text, shown


@dataclass(frozen=True, slots=True)
class Mismatch:
    """An answer disagrees with its description.

    Attributes:
        path: Where, as JSON path, such as `$.result.status`.
        message: What, such as `expected a string, got 7`.
        expected: What the description says, such as `a string`.
        value: What came instead; `"***"` where the description calls it a secret.
        source: The name of the type that was decoded; empty if it has none.
        pattern: The path in which items are not told apart, such as `$.errors[*].code`.
        habit: What whole APIs do, such as `date-times without offset`; empty for what
            is told of one place. The warning of a habit comes once.
    """

    path: str
    message: str
    expected: str
    value: Any = field(repr=False)
    source: str = ""
    pattern: str = ""
    habit: str = ""

    def __str__(self) -> str:
        """Say where and what, in one line."""
        origin = f" ({self.source})" if self.source else ""
        return f"{self.path}: {self.message}{origin}"


class MismatchWarning(UserWarning):
    """An answer disagrees with its description; what came is kept as it is."""


OnMismatch: TypeAlias = Literal["warn", "ignore", "raise"] | Callable[[Mismatch], None]
"""What to do: warn once for each path or habit, nothing, raise DecodeError, or a function."""


class Report:
    """Takes mismatches while one value is decoded; under a secret, hides values."""

    __slots__ = ("hidden", "source", "tell")

    def __init__(
        self,
        tell: Callable[[Mismatch], None],
        source: str = "",
        *,
        hidden: bool = False,
    ) -> None:
        self.tell = tell
        self.source = source
        self.hidden = hidden

    def mistyped(
        self, path: Path, expected: str, value: object, *, habit: str = ""
    ) -> None:
        """Report that a value is not what is expected."""
        got = shown(value, hidden=self.hidden)
        self.add(path, f"expected {expected}, got {got}", expected, value, habit)

    def add(
        self, path: Path, message: str, expected: str, value: object, habit: str = ""
    ) -> None:
        """Report anything else."""
        self.tell(
            Mismatch(
                path_text(path),
                message,
                expected,
                "***" if self.hidden else value,
                self.source,
                path_text(path, any_item=True),
                habit,
            )
        )

    def inside(self, *, secret: bool) -> Report:
        """Return the report for what lies inside of a field."""
        return Report(self.tell, self.source, hidden=True) if secret else self


def teller(on_mismatch: OnMismatch) -> Callable[[Mismatch], None]:
    """Return the function that takes mismatches."""
    if callable(on_mismatch):
        return on_mismatch
    if on_mismatch == "raise":
        return _raise
    return _ignore if on_mismatch == "ignore" else _warn


_warned: set[tuple[str, str]] = set()
_HOME = __name__.rpartition(".")[0].rpartition(".")[0]


def _warn(mismatch: Mismatch) -> None:
    habit = mismatch.habit
    known = ("", habit) if habit else (mismatch.source, mismatch.pattern)
    if known not in _warned:
        _warned.add(known)
        text = f"{mismatch}; other {habit} are not told" if habit else str(mismatch)
        warnings.warn(text, MismatchWarning, stacklevel=_depth())


def _depth() -> int:
    """Return how many calls up the first line outside of this package is."""
    depth, frame = 0, currentframe()
    while frame is not None and _is_ours(frame.f_globals.get("__name__")):
        depth, frame = depth + 1, frame.f_back
    return depth


def _is_ours(module: object) -> bool:
    return isinstance(module, str) and f"{module}.".startswith(f"{_HOME}.")


def _ignore(mismatch: Mismatch) -> None:
    del mismatch


def _raise(mismatch: Mismatch) -> None:
    from .errors import DecodeError

    raise DecodeError(str(mismatch), path=mismatch.path)
