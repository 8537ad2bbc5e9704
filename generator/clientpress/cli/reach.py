"""Which parts of a document its operations refer to, directly or through others. Only the report asks."""

from __future__ import annotations

from typing import Any

from clientpress.diagnostics.place import Place, Pointer


def reached_schemas(tree: Any) -> frozenset[str]:
    """Give the pointers that are referred to from `paths`. For example: `/components/schemas/Zone`."""
    if not isinstance(tree, dict):
        return frozenset()
    reached: set[str] = set()
    todo: list[Any] = [tree.get("paths")]
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
