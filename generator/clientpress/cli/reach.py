"""Which parts of a document its operations refer to, directly or through others. Only the report asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from clientpress.diagnostics.place import Place, Pointer


def reached_schemas(tree: Any, operations: Iterable[str]) -> frozenset[str]:
    """Give the pointers that operations, which are given by their pointers, refer to. For example: `/components/schemas/Zone`."""
    reached: set[str] = set()
    todo: list[Any] = []
    for pointer in operations:
        todo += [_at(tree, pointer), _at(tree, f"{pointer.rpartition('/')[0]}/parameters")]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
        elif isinstance(node, str) and node.startswith("#/") and node[1:] not in reached:
            reached.add(node[1:])
            todo.append(_at(tree, node[1:]))
    return frozenset(reached)


def _at(tree: Any, pointer: str) -> Any:
    for token in Place("", Pointer(pointer)).tokens:
        if not isinstance(tree, dict) or token not in tree:
            return None
        tree = tree[token]
    return tree
