"""Exported schemas: recursion, sharing, names."""

from __future__ import annotations

from typing import Any

import pytest

from unit.algebra.composing import Composition

D = "#/$defs/"
TREE = {"type": "object", "properties": {"next": {"$ref": f"{D}Tree"}}}


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        ({"$ref": f"{D}Tree", "$defs": {"Tree": TREE}}, {"$ref": f"{D}Tree", "$defs": {"Tree": TREE}}),
        (
            {
                "$ref": f"{D}A",
                "$defs": {
                    "A": {"properties": {"b": {"$ref": f"{D}B"}}},
                    "B": {"properties": {"a": {"$ref": f"{D}A"}}},
                },
            },
            {
                "$ref": f"{D}A",
                "$defs": {"A": {"properties": {"b": {"properties": {"a": {"$ref": f"{D}A"}}}}}},
            },
        ),
        (
            {"allOf": [{"$ref": f"{D}Tree"}, {"properties": {"n": {}}}], "$defs": {"Tree": TREE}},
            {
                "type": "object",
                "properties": {"next": {"$ref": f"{D}Tree"}, "n": {}},
                "$defs": {"Tree": TREE},
            },
        ),
        (
            {"items": {"not": {"$ref": f"{D}Tree"}}, "$defs": {"Tree": TREE}},
            {"items": {"allOf": [{"not": {"$ref": f"{D}Tree"}}]}, "$defs": {"Tree": TREE}},
        ),
    ],
    ids=["self", "mutual", "extended", "kept"],
)  # fmt: skip
def test_recursion_goes_through_definitions(tree: Any, expected: Any) -> None:
    """What refers back to itself stands in `$defs` under its own name."""
    assert expected == Composition(tree).exported


def test_names_are_made_from_places_and_are_unique() -> None:
    """The author's names are kept; a second one of the same name gets a number."""
    part = {
        "type": "object",
        "properties": {"x": {"type": "object", "properties": {"y": {"$ref": f"{D}A"}}}},
    }
    shared = {
        "properties": {
            "p": {"$ref": f"{D}A/properties/x"},
            "q": {"$ref": f"{D}A/properties/x"},
            "r": {"$ref": f"{D}x"},
            "s": {"$ref": f"{D}x"},
        }
    }
    tree = {**shared, "$defs": {"A": part, "x": {"items": {"type": "string"}}}}
    exported = Composition(tree).exported
    assert ["x", "x-2"] == sorted(
        {each["$ref"].rpartition("/")[2] for each in exported["properties"].values()}
    )
    assert {"type": "object", "properties": {"x": {"$ref": f"{D}x"}}} == exported["$defs"]["x"][
        "properties"
    ]["y"]
