"""How large and deep an input may be. Stages after this one may recurse over a tree without fear."""

from __future__ import annotations

from typing import Any

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


def check_size(tree: Any, place: Place, found: Collector) -> None:
    """Stop where a tree is too deep or too large, parts that stand in it several times counted each time.

    Raises:
        Stop: deeper than MAX_DEPTH, or more than MAX_UNFOLDED values.
    """
    known: dict[int, tuple[int, int]] = {}

    def measure(node: Any, above: int) -> tuple[int, int]:
        """Give the number of values and of levels."""
        if type(node) is not dict and type(node) is not list:
            return 1, 1
        if id(node) not in known:
            if above > 2 * MAX_DEPTH:  # both halves of what was put together were within bounds
                found.stop(catalogue.TOO_DEEP, place, limit=MAX_DEPTH)
            parts = node.values() if type(node) is dict else node
            sizes = [measure(part, above + 1) for part in parts]
            depth = 1 + max((deep for _, deep in sizes), default=0)
            known[id(node)] = 1 + sum(size for size, _ in sizes), depth
        return known[id(node)]

    size, depth = measure(tree, 0)
    if depth > MAX_DEPTH:
        found.stop(catalogue.TOO_DEEP, place, limit=MAX_DEPTH)
    if size > MAX_UNFOLDED:
        found.stop(catalogue.TOO_LARGE, place, limit=MAX_UNFOLDED)
