"""`nullable` of OpenAPI 3.0 without a `type` beside it."""

from __future__ import annotations

from typing import Any

import pytest

from unit.algebra.composing import Composition

DEFINITIONS = {
    "Object": {"type": "object", "required": ["a"]},
    "Union": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    "Null": {"oneOf": [{"type": "string"}, {"type": "integer", "nullable": True}]},
}
NOTE = "ALG003 `nullable` has no `type` beside it; null is allowed here in addition to what the other parts say"


def ref(name: str) -> dict[str, str]:
    """Refer to a definition."""
    return {"$ref": f"#/definitions/{name}"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"allOf": [ref("Object")]}, {"type": ["object", "null"], "required": ["a"]}),
        ({"allOf": [{"enum": ["a"]}]}, {"type": ["string", "null"], "enum": ["a", None]}),
        (
            {"allOf": [ref("Union")]},
            {"anyOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"type": "null"}]},
        ),
        (
            {"anyOf": [ref("Object"), {"type": "string"}]},
            {
                "anyOf": [
                    {"type": "object", "required": ["a"]},
                    {"type": "string"},
                    {"type": "null"},
                ]
            },
        ),
        ({"oneOf": [ref("Object")]}, {"type": ["object", "null"], "required": ["a"]}),
    ],
)
def test_null_is_added_to_what_the_others_allow(schema: Any, expected: Any) -> None:
    """Null comes in addition, once, and a note says so."""
    tree = {**schema, "nullable": True, "definitions": DEFINITIONS}
    composition = Composition(tree, dialect="3.0")
    assert expected == composition.exported
    assert composition.composed.null_added
    assert [NOTE] == composition.findings


def test_null_added_in_many_places_is_one_finding() -> None:
    """However many properties a document writes so."""
    one = {"allOf": [ref("Object")], "nullable": True}
    tree = {"properties": {"a": one, "b": one}, "definitions": DEFINITIONS}
    composition = Composition(tree, dialect="3.0")
    assert ["a", "b"] == [*composition.exported["properties"]]
    assert [NOTE] == composition.findings
    assert [2] == [one.count for one in composition.found]


def test_where_null_is_allowed_already_nothing_is_added() -> None:
    """No note, no second null."""
    tree = {"allOf": [ref("Null")], "nullable": True, "definitions": DEFINITIONS}
    composition = Composition(tree, dialect="3.0")
    assert {"oneOf": [{"type": "string"}, {"type": ["integer", "null"]}]} == composition.exported
    assert not composition.composed.null_added
    assert [] == composition.findings


def test_null_of_one_layer_beside_a_type_has_to_be_allowed_by_all() -> None:
    """`nullable` beside a `type` is part of that type, and types intersect."""
    tree = {"allOf": [{"type": "object", "nullable": True}, {"type": "object"}]}
    assert {"type": "object"} == Composition(tree, dialect="3.0").exported
