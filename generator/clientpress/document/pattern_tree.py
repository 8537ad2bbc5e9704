r"""A regular expression of ECMA-262 as a tree, as far as it matters which characters follow which.

Comes in: a pattern. Goes out: its tree, or None where it cannot be read. What takes no character is empty (`^`, `\b`, what is looked ahead
for, references back); a number of times is once, or without end where it is open how often.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeAlias

Node: TypeAlias = "Characters | Sequence | Alternatives | Loop"

_OTHERS: Final = 128
_ALL: Final = frozenset(range(_OTHERS + 1))
"""The characters of ASCII, and one that stands for all the others."""
_DIGITS: Final = frozenset(map(ord, "0123456789"))
_LETTERS: Final = frozenset(map(ord, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
_WORDS: Final = _DIGITS | _LETTERS | {ord("_")}
_SPACES: Final = frozenset(map(ord, " \t\n\r\f\v")) | {_OTHERS}
_CLASSES: Final = {
    "d": _DIGITS, "D": _ALL - _DIGITS, "w": _WORDS, "W": _ALL - _WORDS, "s": _SPACES, "S": _ALL - _SPACES | {_OTHERS},
    "p": _LETTERS | {_OTHERS}, "P": _ALL,
}  # fmt: skip
_CONTROLS: Final = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v", "0": "\0"}
_ATOM: Final = re.compile(
    r"""\\(?:[pP]\{[^}]*\}|x(?P<hex>[0-9A-Fa-f]{2})|u(?P<unicode>[0-9A-Fa-f]{4})|k<[^>]*>|(?P<escaped>.))|(?P<any>.)""",
    re.DOTALL,
)
_OPENING: Final = re.compile(r"\((?P<kind>\?(?:[:=!>]|<[=!]|P?<[^>]*>))?")
_TIMES: Final = re.compile(r"(?:(?P<sign>[*+?])|\{(?P<least>\d+)(?P<open>,(?P<most>\d*))?\})[?+]?")
_LOOKING: Final = frozenset({"?=", "?!", "?<=", "?<!"})


class Characters(NamedTuple):
    """One character out of several."""

    which: frozenset[int]


class Sequence(NamedTuple):
    """One after the other."""

    parts: tuple[Node, ...]


class Alternatives(NamedTuple):
    """One of several."""

    parts: tuple[Node, ...]


class Loop(NamedTuple):
    """Something that may be left out, or come again."""

    inner: Node
    optional: bool
    endless: bool


class _UnreadableError(Exception):
    """The pattern is none."""


def read_pattern(pattern: str) -> Node | None:
    """Read a pattern. For example: `a|b*` → alternatives of the character a and of a loop."""
    reader = _Reader(pattern)
    try:
        tree = reader.alternatives()
    except (_UnreadableError, RecursionError):
        return None
    return tree if reader.at_end() else None


class _Reader:
    """Reads from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def at_end(self) -> bool:
        return self._at == len(self._text)

    def alternatives(self) -> Node:
        parts = [self._sequence()]
        while self._takes("|"):
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else Alternatives(tuple(parts))

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while not self.at_end() and self._text[self._at] not in "|)":
            parts.append(self._counted(self._atom()))
        return Sequence(tuple(parts))

    def _counted(self, atom: Node) -> Node:
        found = _TIMES.match(self._text, self._at)
        if found is None:
            return atom
        self._at = found.end()
        sign, least, most = found["sign"], found["least"], found["most"]
        if sign is not None:
            return Loop(atom, optional=sign in "*?", endless=sign in "*+")
        again = found["open"] is not None and most != least and most not in ("0", "1")
        return Loop(atom, optional=int(least) == 0, endless=again)

    def _atom(self) -> Node:
        opening = _OPENING.match(self._text, self._at)
        if opening is not None:
            self._at = opening.end()
            inner = self.alternatives()
            if not self._takes(")"):
                raise _UnreadableError
            return Sequence(()) if opening["kind"] in _LOOKING else inner
        if self._takes("["):
            return Characters(self._set())
        if self._takes("^") or self._takes("$"):
            return Sequence(())
        if self._takes("."):
            return Characters(_ALL - {10, 13})
        which = self._one()
        return Characters(which) if which else Sequence(())

    def _set(self) -> frozenset[int]:
        negative = self._takes("^")
        which: set[int] = set()
        while not self._takes("]"):
            first = self._one(in_set=True)
            if (
                self._text[self._at : self._at + 1] == "-"
                and self._text[self._at + 1 : self._at + 2] != "]"
            ):
                self._at += 1
                last = self._one(in_set=True)
                if len(first) == len(last) == 1:
                    which |= set(range(min(first), min(last) + 1))
                    continue
                first |= last | {ord("-")}
            which |= first
        return _ALL - which if negative else frozenset(which)

    def _one(self, *, in_set: bool = False) -> frozenset[int]:
        r"""Read a character or a class; nothing for what takes no character (`\b`, `\1`)."""
        found = _ATOM.match(self._text, self._at)
        if found is None:
            raise _UnreadableError
        self._at = found.end()
        escaped, code = found["escaped"], found["hex"] or found["unicode"]
        if code is not None:
            return _character(int(code, 16))
        if escaped is None and found["any"] is None:
            return _CLASSES["p"] if found[0][1] in "pP" else frozenset()
        if escaped is None:
            return _character(ord(found["any"]))
        if escaped in _CLASSES:
            return _CLASSES[escaped]
        if not in_set and (escaped in "bB" or escaped in "123456789"):
            return frozenset()
        return _character(ord(_CONTROLS.get(escaped, escaped)))

    def _takes(self, text: str) -> bool:
        taken = self._text.startswith(text, self._at)
        self._at += len(text) if taken else 0
        return taken


def _character(code: int) -> frozenset[int]:
    return frozenset((min(code, _OTHERS),))
