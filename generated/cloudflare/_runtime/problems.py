"""What is wrong with a value, where it is wrong, and how to say so.

A path is a tuple of property names, keys of mappings (`Key`) and indices; `path_text`
writes it as JSON path. Nothing here shows the value of a secret.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from .unset import UNSET

Path: TypeAlias = tuple[str | int, ...]

_LONGEST = 40
_BITS = 128
_MANY = 8
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a value.

    Attributes:
        path: Where, as JSON path, such as `$.policies[0].effect`.
        message: What, such as `longer than 120 characters (121)`.
        constraint: The keyword of JSON Schema that is not kept, such as `maxLength`.
    """

    path: str
    message: str
    constraint: str

    def __str__(self) -> str:
        """Say where and what, in one line."""
        return f"{self.path}: {self.message}"


class Key(str):
    """A key of a mapping in a path, as opposed to the name of a property."""

    __slots__ = ()


class Problems:
    """The problems found so far; under a secret, values are not shown."""

    __slots__ = ("found", "hidden")

    def __init__(
        self, found: list[Problem] | None = None, *, hidden: bool = False
    ) -> None:
        self.found: list[Problem] = [] if found is None else found
        self.hidden = hidden

    def add(self, path: Path, message: str, constraint: str) -> None:
        """Note a problem."""
        self.found.append(Problem(path_text(path), message, constraint))

    def mistyped(
        self,
        path: Path,
        expected: str,
        value: object,
        constraint: str = "type",
        *,
        hint: str = "",
    ) -> None:
        """Note that a value is not what is expected there."""
        got = shown(value, hidden=self.hidden)
        self.add(path, f"expected {expected}, got {got}{hint}", constraint)

    def inside(self, *, secret: bool) -> Problems:
        """Return the same list for what lies inside of a field."""
        return Problems(self.found, hidden=True) if secret else self

    def apart(self) -> Problems:
        """Return a list of its own, to try something."""
        return Problems(hidden=self.hidden)


def path_text(path: Path, *, any_item: bool = False) -> str:
    """Write a path as JSON path; with `any_item`, items are not told apart.

    For example: `$.policies[0].effect`, `$.condition["request.ip"].in`.
    """
    return "$" + "".join(_step(step, any_item=any_item) for step in path)


def _step(step: str | int, *, any_item: bool) -> str:
    if isinstance(step, int):
        return "[*]" if any_item else f"[{step}]"
    if any_item and isinstance(step, Key):
        return "[*]"
    if _NAME.fullmatch(step):
        return f".{step}"
    return f"[{_quoted(step)}]"


def _quoted(text: str) -> str:
    from json import dumps  # whoever makes a client has no problems yet

    return dumps(text, ensure_ascii=False)


def shown(value: object, *, hidden: bool = False) -> str:
    """Return a value in a few words; only its kind, if it is hidden or composite."""
    if value is None:
        return "null"
    if value is UNSET:
        return "nothing"
    if hidden or not isinstance(value, (str, int, float)):
        return _kind(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() > _BITS:
        return _kind(value)
    text = _quoted(value) if isinstance(value, str) else f"{value}"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def listed(words: list[str]) -> str:
    """Join alternatives; many are cut short. For example: `a, b or c`."""
    if len(words) > _MANY:
        words = [*words[: _MANY - 1], f"{len(words) - _MANY + 1} more"]
    if not words[1:]:
        return "".join(words)
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _kind(value: Any) -> str:
    match value:
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list() | tuple():
            return "an array"
        case Mapping():
            return "an object"
        case _:
            return f"a value of type {type(value).__name__}"
