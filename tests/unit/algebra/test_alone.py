"""The short cut for a single plain layer gives what the keyword groups give."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.algebra.alone import alone
from unit.algebra.composing import ROOT, Composition

PLAIN = [
    {"type": "string", "minLength": 1, "format": "uuid", "title": "t", "examples": ["a"]},
    {
        "type": ["integer", "number"],
        "format": "int64",
        "minimum": 1,
        "deprecated": False,
        "readOnly": True,
    },
    {"type": "array", "items": {"type": "string"}, "minItems": 1},
    {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": True},
        "required": ["a"],
        "additionalProperties": False,
        "x-extension": 1,
    },
    {"description": "d", "properties": {"a": {}}},
]
DEMANDING = [
    {"enum": [1]},
    {"type": "string", "minimum": 1},
    {"minimum": 1, "maximum": 2},
    {"patternProperties": {"a": {}}},
    {"not": {"type": "null"}},
    {"type": "object", "required": ["a"], "maxProperties": 1},
]


@pytest.mark.parametrize("tree", PLAIN)
def test_the_short_cut_gives_the_same(tree: Any) -> None:
    """Field by field what all keyword groups give."""
    composer = Composition(tree).composer
    layers = composer.flatten(ROOT)
    parts = composer.parts(layers)
    assert composer.meet(layers, parts) == alone(
        layers, composer.schemas[layers[0].place], composer.flatten
    )


@pytest.mark.parametrize("tree", [False, *DEMANDING])
def test_what_takes_more_than_a_look_is_left_to_the_groups(tree: Any) -> None:
    """Keywords that can contradict each other or their type."""
    composer = Composition(tree).composer
    layers = composer.flatten(ROOT)
    assert alone(layers, composer.schemas[layers[0].place], composer.flatten) is None
