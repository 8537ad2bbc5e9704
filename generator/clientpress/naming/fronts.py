"""What servers that bind the query to an object write in front of every name: `parameters.skip`, `searchCriteria[pageSize]`.

In come the names of a method's parameters in the query; out go shorter names for those that have such a front in common.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from clientpress.naming.scopes import plain
from clientpress.naming.words import words

_PARTS: Final = re.compile(r"[\[.]")
_SAYS_NOTHING: Final = frozenset(
    {"parameter", "parameters", "params", "param", "query", "request", "model", "options", "option", "criteria", "input", "args",
     "dto", "search"}
)  # fmt: skip


def without_front(wires: Iterable[str]) -> dict[str, str]:
    """Name what has the one front that says nothing; others are as short already.

    For example: `parameters.skip` and `parameters.take` → skip, take; but `page[size]` and `filter[size]` tell different sizes.
    """
    every = tuple(wires)
    parted = {wire: _PARTS.split(wire, maxsplit=1) for wire in every}
    fronts = {parts[0] for parts in parted.values() if len(parts) > 1}
    front = words(fronts.pop()) if len(fronts) == 1 else ()
    if not front or front == ("search",) or not _SAYS_NOTHING.issuperset(front):
        return {}
    short = {
        wire: plain(parts[1], "argument")
        for wire, parts in parted.items()
        if len(parts) > 1 and words(parts[1])
    }
    names = [*short.values(), *(plain(wire, "argument") for wire in every if wire not in short)]
    return short if len(set(names)) == len(names) else {}
