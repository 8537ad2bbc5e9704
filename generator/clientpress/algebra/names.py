"""Readable, stable names for the definitions of an exported schema."""

from __future__ import annotations

import re
from collections.abc import Hashable

from clientpress.algebra.wire import KEYS
from clientpress.diagnostics.place import Place


class Names:
    """Gives each key a name of its own, made from a place: the first to ask gets the plain one."""

    def __init__(self) -> None:
        self._taken: dict[str, Hashable] = {}
        self._known: dict[Hashable, str] = {}

    def __getitem__(self, asked: tuple[Hashable, Place | None]) -> str:
        """Give the name for a key. For example: `#/components/schemas/Pet` → `Pet`, another one `Pet-2`."""
        key, place = asked
        if key not in self._known:
            plain = name = _plain(place)
            number = 1
            while name in self._taken:
                number += 1
                name = f"{plain}-{number}"
            self._taken[name] = key
            self._known[key] = name
        return self._known[key]


def _plain(place: Place | None) -> str:
    """Give the last token of the pointer that is no keyword and no index."""
    for token in reversed(place.tokens if place else ()):
        if not token.isdecimal() and token not in KEYS:
            return _ODD.sub("_", token)
    return "schema"


_ODD = re.compile(r"[^A-Za-z0-9._-]+")
