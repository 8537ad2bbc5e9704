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
