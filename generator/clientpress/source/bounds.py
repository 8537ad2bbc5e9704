"""How large and deep an input may be. Stages after this one may recurse over a tree without fear."""

from __future__ import annotations

from typing import Any, NamedTuple

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place

MAX_DEPTH = 200
"""Levels of nesting. The deepest document known to us has about 60."""

MAX_UNFOLDED = 2_000_000
"""Values that a document may have after its YAML aliases are followed. A 4 MB document has about 150,000."""


def check_depth(tree: Any, place: Place, found: Collector) -> None:
    """Stop where values are nested too deep. Goes level by level, so that the check itself needs no deep stack.

    Raises:
        Stop: deeper than MAX_DEPTH.
    """
    level = [tree]
    for _ in range(MAX_DEPTH + 1):
        level = [
            child
            for node in level
            if type(node) is dict or type(node) is list
            for child in (node.values() if type(node) is dict else node)
        ]
        if not level:
            return
    found.stop(catalogue.TOO_DEEP, place, limit=MAX_DEPTH)


class Size(NamedTuple):
    """How many values a tree has, and levels. A part that stands in it several times counts each time."""

    values: int
    levels: int


def size_of(tree: Any) -> Size:
    """Measure a tree. Goes as many calls deep as it has levels."""
    known: dict[int, Size] = {}

    def measure(node: Any) -> Size:
        if type(node) is not dict and type(node) is not list:
            return Size(1, 1)
        if id(node) not in known:
            sizes = [*map(measure, node.values() if type(node) is dict else node)]
            levels = 1 + max((one.levels for one in sizes), default=0)
            known[id(node)] = Size(1 + sum(one.values for one in sizes), levels)
        return known[id(node)]

    return measure(tree)


class Growth:
    """Watches a tree that grows. The whole of it is measured only where it may have become too deep or too large."""

    def __init__(self, found: Collector) -> None:
        self._found = found
        self._room = 0  # values that may still come, as far as is known

    def check(self, tree: Any, most: Size, place: Place) -> None:
        """Stop where a tree is too deep or too large; since it was last looked at, `most.values` came at the most, down to `most.levels`.

        Raises:
            Stop: deeper than MAX_DEPTH, or more than MAX_UNFOLDED values.
        """
        self._room -= most.values
        if self._room >= 0 and most.levels <= MAX_DEPTH:
            return
        size = size_of(
            tree
        )  # at most twice as deep: both parts of what was put together were within bounds
        if size.levels > MAX_DEPTH:
            self._found.stop(catalogue.TOO_DEEP, place, limit=MAX_DEPTH)
        if size.values > MAX_UNFOLDED:
            self._found.stop(catalogue.TOO_LARGE, place, limit=MAX_UNFOLDED)
        self._room = MAX_UNFOLDED - size.values
