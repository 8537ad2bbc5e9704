"""Nothing is lost (semantics §10): every leaf of the founding endpoint is in the API."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.ir.dump import dump
from clientpress.source.load import load
from unit.ir.apis import PAGE, TWIN, build_tree

_SKIPPED = {
    ("openapi",),  # another version cannot be read
    ("components", "securitySchemes", "api_token", "type"),  # a scheme of no type is the profile's
}
TYPES = ("array", "boolean", "integer", "number", "object", "string")


def _leaves(node: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(node, dict | list):
        for key, child in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _leaves(child, (*way, key))
    else:
        yield way, node


def _changed(way: tuple[Any, ...], leaf: Any) -> list[Any]:
    """Give other values for a leaf, of the same kind."""
    match leaf:
        case bool():
            return [not leaf]
        case None:
            return ["x"]
        case int():
            return [leaf - 1, leaf + 1]
        case _ if way[-1] == "type" and leaf in TYPES:
            return [other for other in TYPES if other != leaf][:2]
        case _:
            return [f"{leaf}X"]


def _mutants(tree: Any) -> Iterator[tuple[str, Any]]:
    for way, leaf in _leaves(tree):
        if way in _SKIPPED or way[-1] == "$ref":
            continue
        for value in _changed(way, leaf):
            mutant = copy.deepcopy(tree)
            node = mutant
            for key in way[:-1]:
                node = node[key]
            node[way[-1]] = value
            yield f"{'/'.join(map(str, way))} = {value!r}", mutant


@pytest.mark.parametrize("file", [PAGE, TWIN], ids=lambda file: file.name)
def test_every_leaf_counts(file: Path) -> None:
    """Change any single leaf, and the API is another one, places apart."""
    tree = load(str(file), lambda name: Path(name).read_bytes(), Collector()).tree
    whole = dump(build_tree(tree)[0], places=False)
    mutants = list(_mutants(tree))
    lost = [name for name, mutant in mutants if dump(build_tree(mutant)[0], places=False) == whole]
    assert len(mutants) > 170
    assert [] == lost
