"""Empty intersections: the later layer replaces the smallest piece that is empty, and both sides are named."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.algebra.conflicts import piece
from clientpress.diagnostics.place import Place, Pointer
from unit.algebra.composing import Composition


def said(name: str, lost: str, kept: str) -> str:
    """Give the text of a conflict."""
    return f"ALG001 `{name}` cannot be both {lost} and {kept}; {kept} counts, since it stands later"


CONFLICTS: list[tuple[list[Any], Any, list[str]]] = [
    (
        [{"type": "string"}, {"type": "integer"}],
        {"type": "integer"},
        [said("the schema", "type string", "type integer")],
    ),
    (
        [{"enum": [True]}, {"enum": [False]}],
        {"type": "boolean", "enum": [False]},
        [said("the schema", "enum [true]", "enum [false]")],
    ),
    (
        [{"type": "object"}, {"enum": [None]}],
        {"type": "null", "enum": [None]},
        [said("the schema", "type object", "enum [null]")],
    ),
    (
        [{"type": "integer", "minimum": 5}, {"type": "integer", "maximum": 3}],
        {"type": "integer", "maximum": 3},
        [said("the schema", "minimum 5", "maximum 3")],
    ),
    (
        [{"type": "string", "minLength": 5}, {"maxLength": 3}],
        {"maxLength": 3},
        [said("the schema", "minLength 5", "maxLength 3")],
    ),
    (
        [{"type": "object", "maxProperties": 1}, {"required": ["a", "b"]}],
        {"required": ["a", "b"]},
        [said("the schema", "maxProperties 1", 'required ["a", "b"]')],
    ),
    (
        [{"anyOf": [{"type": "string"}, {"type": "array"}]}, {"type": "integer"}],
        {"type": "integer"},
        [said("the schema", "anyOf [string, array]", "type integer")],
    ),
    (
        [
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
            {"properties": {"a": {"type": "integer"}, "b": {}}},
        ],
        {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {}},
            "required": ["a"],
        },
        [said("a", "type string", "type integer")],
    ),
    (
        [
            {"properties": {"tags": {"type": "array", "items": {"type": "string"}}}},
            {"properties": {"tags": {"items": {"type": "null"}}}},
        ],
        {"properties": {"tags": {"type": "array", "items": {"type": "null"}}}},
        [said("tags[]", "type string", "type null")],
    ),
    (
        [{"anyOf": [{"allOf": [{"type": "string"}, {"type": "null"}]}, {"type": "array"}]}],
        {"anyOf": [{"type": "null"}, {"type": "array"}]},
        [said("the schema", "type string", "type null")],
    ),
    (
        [{"type": "string"}, {"type": "integer"}, {"minimum": 1}, {"type": "array"}],
        {"type": "array"},
        [
            said("the schema", "type string", "type integer"),
            said("the schema", "type integer", "type array"),
        ],
    ),
]


@pytest.mark.parametrize(("parts", "expected", "findings"), CONFLICTS)
def test_the_later_layer_counts(parts: list[Any], expected: Any, findings: list[str]) -> None:
    """The result holds the later layer's side, and each conflict is told."""
    composition = Composition({"allOf": parts})
    assert expected == composition.exported
    assert findings == composition.findings


def test_without_deciding_nothing_is_left() -> None:
    """Plain JSON Schema: an empty intersection is empty, and no finding claims otherwise."""
    composition = Composition({"allOf": [{"enum": [1]}, {"enum": [2]}]}, decide=False)
    assert {"not": {}} == composition.exported
    assert not [text for text in composition.findings if text.startswith("ALG001")]


def test_a_layer_that_is_empty_by_itself_is_no_conflict() -> None:
    """`false` absorbs; so does a layer that contradicts itself."""
    for empty in (False, {"type": "null", "allOf": [{"not": {}}]}):
        composition = Composition({"allOf": [{"type": "string"}, empty, {"type": "string"}]})
        assert {"not": {}} == composition.exported
        assert () == composition.composed.conflicts


def test_a_conflict_knows_both_sides() -> None:
    """The places of both layers are in the composition and in the finding."""
    composition = Composition({"allOf": [{"enum": [1]}, {"title": "t"}, {"enum": [2]}]})
    (conflict,) = composition.composed.conflicts
    (finding,) = composition.found
    assert ["/allOf/0", "/allOf/1"] == [layer.place.pointer for layer in conflict.lost]
    assert "/allOf/2" == conflict.kept.place.pointer
    assert "enum" == conflict.keyword
    assert finding.place == conflict.kept.place
    assert ((conflict.lost[0].place, "enum [1]"),) == finding.related


def test_conflicts_between_the_same_two_definitions_fold() -> None:
    """Two compositions in which the same two schemas clash are one finding, counted."""
    schemas = {"yes": {"enum": [True]}, "no": {"enum": [False]}}
    parts = [{"$ref": "#/$defs/yes"}, {"$ref": "#/$defs/no"}]
    tree = {
        "properties": {"a": {"allOf": parts}, "b": {"allOf": parts, "title": "other"}},
        "$defs": schemas,
    }
    composition = Composition(tree)
    assert composition.exported
    assert [2] == [item.count for item in composition.found]


@pytest.mark.parametrize(
    ("pointer", "name"),
    [
        ("/paths/x/schema/allOf/1/properties/success", "success"),
        ("/components/schemas/Pet", "Pet"),
        ("/properties/tags/items/allOf/0", "tags[]"),
        ("/properties/items", "items"),
        ("/allOf/0", "the schema"),
    ],
)
def test_a_piece_has_its_authors_name(pointer: str, name: str) -> None:
    """The name is what the author calls the subschema."""
    assert name == piece(Place("a", Pointer(pointer)))


def test_what_one_layer_forbids_of_another_is_told_once() -> None:
    """However many properties and layers there are: who closes the parts of an `allOf` does so throughout."""
    closed = {"additionalProperties": False, "properties": {"a": {}}}
    others: list[Any] = [{"properties": {key: {} for key in names}} for names in ("bcd", "ef")]
    composition = Composition({"allOf": [closed, *others]})
    assert ["a", "b", "c", "d", "e", "f"] == [*composition.composed.properties]
    told = "ALG004 `additionalProperties: false` forbids `{}`, which another part declares; the property counts"
    assert [told.format("b")] == composition.findings
