"""Resources that lie in others because operationIds say so, as Google writes them: `storage.projects.buckets.list`.

In come the operations of a document. Out goes where those lie whose tag is only the outermost resource: `("projects", "buckets")`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from clientpress.ir.api import Operation
from clientpress.ir.options import Homes

_DOTTED: Final = re.compile(r"[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+")
_NEARLY_ALL: Final = 0.8


def dotted_homes(document: Iterable[Operation], tag_of: Callable[[Operation], str]) -> Homes:
    """Give the resources of operations whose ids name several, the first of which is their tag; none where ids are seldom so.

    A first part that all ids have, before their tag, is the name of the API.
    """
    every = [one for one in document if one.operation_id]
    dotted = [one for one in every if _DOTTED.fullmatch(one.operation_id)]
    if len(dotted) <= _NEARLY_ALL * len(every):
        return {}
    named = len({one.operation_id.partition(".")[0] for one in dotted}) == 1
    return (_behind(1, dotted, tag_of) if named else {}) or _behind(0, dotted, tag_of)


def _behind(front: int, dotted: Iterable[Operation], tag_of: Callable[[Operation], str]) -> Homes:
    """Give what lies in the resource of its tag, where that comes behind so many parts."""
    homes: dict[str, tuple[str, ...]] = {}
    for one in dotted:
        path = tuple(one.operation_id.split(".")[front:-1])
        if len(path) > 1 and _folded(path[0]) == _folded(tag_of(one)):
            homes[one.operation_id] = path
    return homes


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()
