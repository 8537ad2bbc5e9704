"""Documents that are wrong anywhere: a run ends in a package or in a diagnostic, never in an exception."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from case_table import SMALL
from clientpress.cli.app import main
from clientpress.diagnostics.model import Collector
from clientpress.source.load import load
from support import ROOT, TWIN

FILES = (TWIN, ROOT / "tests/bad/swagger/api.yaml", *(file for file, _ in SMALL.values()))
WRONG: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, 10**30, "", "x", [], [None], [[]], {}, ["a", "a"]),
    *({"$ref": "#"}, {"$ref": "#/paths"}, {"$ref": "#/nothing"}, {"$ref": 3}, {"$ref": "x.yaml"}),
    *({"type": "object"}, {"type": ["null"]}, {"allOf": [{"$ref": "#"}]}, {"a": {"a": {}}}),
)
NAMES = ("", "x-y", "$ref", "type", "allOf", "nullable", "a b", "class", "__init__", "é", "~/")


def ways(node: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the way to every value of a tree but the tree itself."""
    children = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node if isinstance(node, list) else ())
    )
    for key, child in children:
        yield (*way, key)
        yield from ways(child, (*way, key))


def at(tree: Any, way: tuple[Any, ...]) -> Any:
    """Give the value at the end of a way."""
    for key in way:
        tree = tree[key]
    return tree


def break_one(tree: Any, chance: random.Random) -> None:
    """Replace, remove, move or rename one value somewhere in a tree."""
    all_ways = list(ways(tree))
    if not all_ways:
        return
    *above, key = chance.choice(all_ways)
    holder = at(tree, tuple(above))
    match chance.choice(("replace", "replace", "remove", "move", "rename")):
        case "remove":
            del holder[key]
        case "move":
            holder[key] = deepcopy(at(tree, chance.choice(all_ways)))
        case "rename" if isinstance(holder, dict):
            holder[chance.choice(NAMES)] = holder.pop(key)
        case _:
            holder[key] = deepcopy(chance.choice(WRONG))


@pytest.fixture(scope="module")
def trees() -> list[Any]:
    """Give the documents that are broken."""
    found = Collector()
    return [load(str(file), lambda name: Path(name).read_bytes(), found).tree for file in FILES]


@given(chance=st.randoms(use_true_random=False))
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_broken_document_never_raises(
    chance: random.Random, trees: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever stands in the wrong place, the exit status is 0 or 2; an exception would give 70."""
    tree = deepcopy(chance.choice(trees))
    for _ in range(chance.randint(1, 4)):
        break_one(tree, chance)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.json").write_text(json.dumps(tree), "utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["generate", "api.json", "-o", "out", "--package", "p", "--report", "report.json"])
    assert ended.value.code in {0, 2}
    shutil.rmtree(tmp_path / "out", ignore_errors=True)
