"""How an alias names itself."""

from __future__ import annotations

import sys
import typing
from types import GenericAlias, ModuleType
from typing import Any

import pytest

from clientpress.runtime.recursive import itself


def test_it_resolves_where_it_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """`get_type_hints` of what mentions the alias needs no name of its module, on any Python."""
    trees: Any = ModuleType("somebody.trees")
    monkeypatch.setitem(sys.modules, trees.__name__, trees)
    trees.Tree = str | GenericAlias(list, itself("Tree", trees.__name__))

    def prune(tree: object) -> object:
        return tree

    prune.__annotations__["tree"] = "trees.Tree"
    found = typing.get_type_hints(prune, {"trees": trees})["tree"]

    text, branches = typing.get_args(found)
    assert str is text
    assert list is typing.get_origin(branches)
