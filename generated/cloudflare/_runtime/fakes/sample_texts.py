"""Texts and numbers that keep to constraints, made without chance.

Takes `Constraints`; gives a value that they allow wherever one is easily found, always
the same for the same constraints.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

from ..codec.constraints import Constraints, Number, pattern_search

_WORD = "string"
_LIKELY = (
    "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "023e105f4ecef8ad9ca31a8372d0c353",
    "user@example.com",
    "https://example.com",
    "example.com",
    "192.0.2.1",
    "2001:db8::1",
    "2026-01-01T00:00:00Z",
    "2026-01-01",
    "12:00:00",
    "1.0.0",
    "abc",
    "ABC",
    "1",
)


def sample_text(limits: Constraints | None) -> str:
    """Return a text: `string`, cut or repeated to its length, or after its pattern.

    For example: a pattern of `^[a-f0-9]{4}$` gives `aaaa`.
    """
    if limits is None:
        return _WORD
    least = limits.min_length or 0
    most = limits.max_length
    search = pattern_search(limits.pattern)
    if search is None or limits.pattern is None:
        return _sized(_WORD, least, most)

    def fits(text: str) -> bool:
        allowed = least <= len(text) and (most is None or len(text) <= most)
        return allowed and search(text) is not None

    made = _from_pattern(limits.pattern, least)
    candidates = (made, _sized(made, least, most), _sized(_WORD, least, most), *_LIKELY)
    return next(filter(fits, candidates), _sized(made, least, most))


def sample_number(limits: Constraints | None, *, whole: bool) -> Any:
    """Return a number: 1 or 1.5, or the nearest that is allowed.

    For example: a minimum of 1000 gives 1000; multiples of 3, 3.
    """
    if limits is None:
        return 1 if whole else 1.5
    step = Decimal(str(limits.multiple_of)) if limits.multiple_of else None
    grain = step or (Decimal(1) if whole else Decimal("0.5"))
    low, above = _bound(limits.minimum, limits.exclusive_minimum, max)
    high, below = _bound(limits.maximum, limits.exclusive_maximum, min)
    number = step or (Decimal(1) if whole else Decimal("1.5"))
    if low is not None and (number < low or (above and number == low)):
        number = _multiple(low, grain, ROUND_CEILING)
        number += grain if above and number == low else 0
    elif high is not None and (number > high or (below and number == high)):
        number = _multiple(high, grain, ROUND_FLOOR)
        number -= grain if below and number == high else 0
    if low is not None and high is not None and not low <= number <= high:
        number = low if whole else (low + high) / 2
    return int(number) if whole else float(number)


def other(value: Any, at: int) -> Any:
    """Return another value of the same kind, for lists whose items must differ."""
    if at == 0 or isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return value + at
    return f"{value[: -len(str(at))]}{at}" if isinstance(value, str) else value


def _bound(
    inclusive: Number | None,
    exclusive: Number | None,
    tighter: Callable[[Decimal, Decimal], Decimal],
) -> tuple[Decimal | None, bool]:
    """Return the tighter of two bounds, and whether it is itself forbidden."""
    if exclusive is None:
        return (None if inclusive is None else Decimal(str(inclusive))), False
    outer = Decimal(str(exclusive))
    if inclusive is None:
        return outer, True
    inner = Decimal(str(inclusive))
    forbidden = inner == outer or tighter(inner, outer) == outer
    return tighter(inner, outer), forbidden


def _multiple(number: Decimal, grain: Decimal, rounding: str) -> Decimal:
    """Return the multiple of a grain that is next to a number, above or below it."""
    return (number / grain).to_integral_value(rounding) * grain


def _sized(text: str, least: int, most: int | None) -> str:
    if len(text) < least:
        text = (
            (text * (least // max(1, len(text)) + 1))[:least] if text else "a" * least
        )
    return text if most is None else text[:most]


_CLASSES = {"d": "1", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_QUANTIFIER = re.compile(r"\*|\+|\?|\{(\d+)(,(\d*))?\}")
_NAME = re.compile(r"\?P?<\w+>|\?:")
_SET = re.compile(r"\[(\^?)((?:\\.|[^\]\\])*)\]", re.DOTALL)
_SIGNS = "aA1 -_./:@"


def _from_pattern(pattern: str, least: int) -> str:
    """Return a text after a pattern, as far as this small reader understands it."""
    return _Reader(pattern, least).alternatives()


class _Reader:
    """Reads a regular expression once, and takes the first way through it."""

    def __init__(self, pattern: str, least: int) -> None:
        self._pattern = pattern
        self._least = least
        self._at = 0

    def alternatives(self) -> str:
        """Return the first alternative, and pass over the others."""
        first = self._sequence()
        while self._peek() == "|":
            self._at += 1
            other = self._sequence()
            first = first or other
        return first

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _sequence(self) -> str:
        text = ""
        while self._peek() not in ("", "|", ")"):
            atom = self._atom()
            text += atom * self._repeats()
        return text

    def _repeats(self) -> int:
        found = _QUANTIFIER.match(self._pattern, self._at)
        if found is None:
            return 1
        self._at = found.end()
        if self._peek() in ("?", "+"):
            self._at += 1
        if found[1] is None:
            # A run without an end grows until the text is long enough.
            return 0 if found[0] == "?" else max(1, self._least)
        most = int(found[3]) if found[3] else None
        few = int(found[1])
        if found[2] is None:
            return few
        wanted = max(few, 1, self._least)
        return wanted if most is None else min(wanted, most)

    def _atom(self) -> str:
        sign = self._peek()
        if sign == "(":
            return self._group()
        if sign == "[":
            found = _SET.match(self._pattern, self._at)
            if found is not None:
                self._at = found.end()
                return _member(found[0])
        self._at += 1
        if sign == "\\":
            sign = self._peek()
            self._at += 1
            if sign in "bBAZz":
                return ""
            return _CLASSES.get(sign) or _CONTROLS.get(sign, sign)
        return {"^": "", "$": "", ".": "a"}.get(sign, sign)

    def _group(self) -> str:
        self._at += 1
        named = _NAME.match(self._pattern, self._at)
        ahead = self._pattern.startswith(("?=", "?!", "?<=", "?<!"), self._at)
        if named is not None:
            self._at = named.end()
        elif ahead:
            self._at += 2
        text = self.alternatives()
        if self._peek() == ")":
            self._at += 1
        return "" if ahead else text


def _member(chosen: str) -> str:
    """Return a character of a class such as `[^a-z]`."""
    search = pattern_search(f"^{chosen}$")
    if search is None:
        return "a"
    likely = (sign for sign in _SIGNS if search(sign) is not None)
    plain = (chr(code) for code in range(33, 0x250) if search(chr(code)) is not None)
    return next(likely, "") or next(plain, "a")
