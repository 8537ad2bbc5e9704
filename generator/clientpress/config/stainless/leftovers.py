"""Where operations lie of which the file says nothing: with those of their tag, where it put them.

For example: it puts what is tagged *account-controller* into `accounts` and `accounts.cards`; an operation of that tag that is newer than
the file is in `accounts` too, and in no `account` beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import takewhile

from clientpress.config.stainless.endpoints import route
from clientpress.document.model import Operation

Home = tuple[str, ...]


def homes_of_others(operations: Iterable[Operation], names: Mapping[str, str]) -> dict[str, Home]:
    """Give the resource of each operation without a name whose tag's others all lie in one, or below it."""
    every = tuple(operations)
    homes: dict[str, list[Home]] = {}
    for one in every:
        home = tuple(names.get(route(one), "").split(".")[:-1])
        if one.tags and home:
            homes.setdefault(one.tags[0], []).append(home)
    common = {tag: _common(found) for tag, found in homes.items()}
    return {
        route(one): common[one.tags[0]]
        for one in every
        if route(one) not in names and one.tags and common.get(one.tags[0])
    }


def _common(homes: Iterable[Home]) -> Home:
    """Give what all lie in. For example: `a.b.c` and `a.b` → `a.b`."""
    steps = takewhile(lambda step: len({*step}) == 1, zip(*homes, strict=False))
    return tuple(step[0] for step in steps)
