"""From a schema to its layers."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.algebra.bases import Bases
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.schemas import schemas_of
from unit.algebra.composing import ROOT, Composition

D = "#/$defs/"


@pytest.mark.parametrize(
    ("tree", "layers"),
    [
        (True, []),
        (False, [""]),
        ({}, []),
        ({"type": "string"}, [""]),
        ({"allOf": [{"title": "a"}, {}, {"title": "b"}]}, ["/allOf/0", "/allOf/2"]),
        ({"title": "own", "allOf": [{"title": "a"}]}, ["/allOf/0", ""]),
        ({"$ref": f"{D}a", "title": "own", "$defs": {"a": {"title": "a"}}}, ["/$defs/a", ""]),
        (
            {
                "allOf": [{"$ref": f"{D}cat"}, {"$ref": f"{D}dog"}],
                "$defs": {
                    "animal": {"title": "animal"},
                    "cat": {"allOf": [{"$ref": f"{D}animal"}], "title": "cat"},
                    "dog": {"allOf": [{"$ref": f"{D}animal"}], "title": "dog"},
                },
            },
            ["/$defs/animal", "/$defs/cat", "/$defs/dog"],
        ),
    ],
)
def test_parts_come_before_what_is_made_of_them(tree: Any, layers: list[str]) -> None:
    """Each layer once, parts first, and nothing that says nothing."""
    composition = Composition(tree)
    assert layers == [layer.place.pointer for layer in composition.composer.flatten(ROOT)]


@pytest.mark.parametrize(
    "definitions",
    [
        {"a": {"allOf": [{"$ref": f"{D}a"}], "title": "a"}},
        {"a": {"allOf": [{"$ref": f"{D}b"}], "title": "a"}, "b": {"allOf": [{"$ref": f"{D}a"}]}},
    ],
)
def test_a_part_of_itself_is_reported_and_left_out(definitions: Any) -> None:
    """The repetition adds nothing; the rest of the schema stays."""
    composition = Composition({"$ref": f"{D}a", "$defs": definitions})
    assert {"title": "a"} == composition.exported
    assert [
        "ALG002 `a` is, by `allOf` and `$ref`, a part of itself; the repetition is left out"
    ] == composition.findings


def test_a_schema_leads_to_what_it_asks_of_the_same_value() -> None:
    """Through references and combinations, but neither through properties nor through a union that lies deeper."""
    tree = {
        "$defs": {
            "a": {"allOf": [{"$ref": f"{D}b"}]},
            "b": {"oneOf": [{"$ref": f"{D}c"}]},
            "c": {"properties": {"a": {"$ref": f"{D}a"}}},
            "d": {"allOf": [{"anyOf": [{"$ref": f"{D}c"}]}]},
        }
    }
    bases = Bases(schemas_of(tree, "2020-12", found=Collector()))
    a, b, c, d = (Place("schema.json", Pointer(f"/$defs/{name}")) for name in "abcd")
    pairs = ((a, c), (b, c), (c, a), (d, c))
    assert [True, True, False, False] == [bases.leads_to(*pair) for pair in pairs]
