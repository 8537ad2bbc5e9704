"""Steps through a plain tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def get(tree: Any, tokens: Iterable[str], default: Any = None) -> Any:
    """Give the value that reference tokens lead to. For example: `get({"a": [1]}, ["a", "0"])` → 1."""
    for token in tokens:
        if isinstance(tree, dict) and token in tree:
            tree = tree[token]
        elif isinstance(tree, list) and token.isdecimal() and int(token) < len(tree):
            tree = tree[int(token)]
        else:
            return default
    return tree
