"""a ∧ b = ab, as three literals, keyword group by keyword group; and the laws that composing keeps."""

from __future__ import annotations

from typing import Any

import pytest

from unit.algebra.composing import Composition, both

NO: dict[str, Any] = {"not": {}}

GROUPS: dict[str, list[tuple[Any, Any, Any]]] = {
    "types": [
        ({"type": "integer"}, {"type": "number"}, {"type": "integer"}),
        ({"type": ["string", "null"]}, {"type": ["null", "integer"]}, {"type": "null"}),
        ({"type": ["integer", "string"]}, {"type": ["number", "string"]}, {"type": ["string", "integer"]}),
        ({"type": ["integer", "number"]}, True, {"type": "number"}),
        ({"type": "string"}, {"description": "d"}, {"description": "d", "type": "string"}),
    ],
    "constants": [
        ({"enum": ["a", "b"]}, {"enum": ["b", "c"]}, {"type": "string", "enum": ["b"]}),
        ({"enum": [1, "a", None]}, {"type": ["string", "null"]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"enum": [1, True]}, {"const": 1.0}, {"type": "integer", "enum": [1]}),
        ({"enum": [True, 1]}, {"const": True}, {"type": "boolean", "enum": [True]}),
        ({"enum": ["a", "bcd"]}, {"maxLength": 2}, {"type": "string", "enum": ["a"], "maxLength": 2}),
        ({"enum": [1, 5, 9]}, {"minimum": 2, "multipleOf": 3}, {"type": "integer", "enum": [9], "minimum": 2, "multipleOf": 3}),
        ({"enum": ["x1", "1"]}, {"pattern": "^x"}, {"type": "string", "enum": ["x1"], "pattern": "^x"}),
        ({"enum": [[1, 1], [1]]}, {"uniqueItems": True}, {"type": "array", "enum": [[1]], "uniqueItems": True}),
        ({"enum": [{"a": 1}, {}]}, {"required": ["a"]}, {"type": "object", "enum": [{"a": 1}], "required": ["a"]}),
    ],
    "numbers": [
        ({"minimum": 1}, {"minimum": 3, "maximum": 9}, {"minimum": 3, "maximum": 9}),
        ({"minimum": 1}, {"exclusiveMinimum": 1}, {"exclusiveMinimum": 1}),
        ({"maximum": 4}, {"exclusiveMaximum": 5}, {"maximum": 4}),
        ({"multipleOf": 4}, {"multipleOf": 6}, {"multipleOf": 12}),
        ({"multipleOf": 0.1}, {"multipleOf": 0.25}, {"multipleOf": 0.5}),
        ({"multipleOf": 0.0123456789}, {"multipleOf": 7.123456781}, {"multipleOf": 0.0123456789, "allOf": [{"multipleOf": 7.123456781}]}),
        ({"type": "integer", "minimum": 1.5}, {"exclusiveMaximum": 3}, {"type": "integer", "minimum": 1.5, "exclusiveMaximum": 3}),
        ({"type": ["number", "string"], "minimum": 5}, {"maximum": 3}, {"type": "string", "minimum": 5, "maximum": 3}),
    ],
    "strings": [
        ({"minLength": 1, "maxLength": 9}, {"minLength": 2, "maxLength": 10}, {"minLength": 2, "maxLength": 9}),
        ({"pattern": "a"}, {"pattern": "b"}, {"pattern": "b", "allOf": [{"pattern": "a"}]}),
        ({"pattern": "a"}, {"pattern": "a"}, {"pattern": "a"}),
        ({"format": "date"}, {"format": "uuid"}, {"format": "uuid", "allOf": [{"format": "date"}]}),
    ],
    "formats": [
        ({"type": "integer"}, {"format": "int64"}, {"type": "integer", "format": "int64"}),
        ({"type": "number", "format": "float", "minimum": 1}, True, {"type": "number", "format": "float", "minimum": 1}),
    ],
    "arrays": [
        ({"items": {"type": "integer"}}, {"items": {"minimum": 1}}, {"items": {"type": "integer", "minimum": 1}}),
        (
            {"prefixItems": [{"type": "integer"}], "items": {"minLength": 1}},
            {"items": {"maximum": 3}},
            {
                "prefixItems": [{"type": "integer", "maximum": 3}],
                "items": {"minLength": 1, "maximum": 3},
            },
        ),
        (
            {"prefixItems": [{"minimum": 1}, {}]},
            {"prefixItems": [{"maximum": 2}], "items": False},
            {"prefixItems": [{"minimum": 1, "maximum": 2}, NO], "items": False},
        ),
        ({"minItems": 1, "uniqueItems": True}, {"minItems": 2, "maxItems": 3, "uniqueItems": False}, {"minItems": 2, "maxItems": 3, "uniqueItems": True}),
        (
            {"contains": {"type": "string"}, "minContains": 2},
            {"contains": {"const": 1}},
            {
                "allOf": [
                    {"contains": {"type": "string"}, "minContains": 2},
                    {"contains": {"const": 1}},
                ]
            },
        ),
    ],
    "objects": [
        (
            {"properties": {"a": {"type": "string"}, "b": {}}},
            {"properties": {"c": {}, "a": {"minLength": 1}}},
            {"properties": {"a": {"type": "string", "minLength": 1}, "b": {}, "c": {}}},
        ),
        ({"required": ["b", "a"]}, {"required": ["c", "b"]}, {"required": ["b", "a", "c"]}),
        (
            {"properties": {"a": {}}, "additionalProperties": {"type": "string"}},
            {"properties": {"b": {"minLength": 1}}},
            {
                "properties": {"a": {}, "b": {"type": "string", "minLength": 1}},
                "additionalProperties": {"type": "string"},
            },
        ),
        (
            {"additionalProperties": {"type": "string"}},
            {"additionalProperties": {"minLength": 1}},
            {"additionalProperties": {"type": "string", "minLength": 1}},
        ),
        (
            {"patternProperties": {"^x": {"type": "string"}}},
            {"properties": {"xa": {"minLength": 1}, "a": {}}},
            {
                "properties": {"xa": {"type": "string", "minLength": 1}, "a": {}},
                "patternProperties": {"^x": {"type": "string"}},
            },
        ),
        (
            {"patternProperties": {"^x": {"type": "string"}}},
            {"additionalProperties": {"minLength": 1}},
            {
                "patternProperties": {"^x": {"type": "string", "minLength": 1}},
                "additionalProperties": {"minLength": 1},
            },
        ),
        (
            {"patternProperties": {"^x": {"type": "string"}}},
            {"properties": {"xa": {}}, "additionalProperties": {"minLength": 1}},
            {
                "properties": {"xa": {"type": "string"}},
                "patternProperties": {"^x": {"type": "string"}},
                "additionalProperties": {"minLength": 1},
                "allOf": [{"properties": {"xa": {}}, "additionalProperties": {"minLength": 1}}],
            },
        ),
        (
            {"properties": {"a": {"type": "integer"}}},
            {"properties": {"b": {}}, "unevaluatedProperties": {"type": "string"}},
            {
                "properties": {"a": {"type": "integer"}, "b": {}},
                "additionalProperties": {"type": "string"},
            },
        ),
        (
            {"patternProperties": {"^x": {"type": "integer"}}},
            {"unevaluatedProperties": {"type": "string"}},
            {
                "patternProperties": {"^x": {"type": "integer"}},
                "additionalProperties": {"type": "string"},
            },
        ),
        ({"minProperties": 1}, {"maxProperties": 3, "minProperties": 2}, {"minProperties": 2, "maxProperties": 3}),
    ],
    "what is kept": [
        ({"not": {"type": "string"}}, {"not": {"type": "null"}}, {"allOf": [{"not": {"type": "string"}}, {"not": {"type": "null"}}]}),
        (
            {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
            {"type": "object"},
            {"type": "object", "allOf": [{"if": {"required": ["a"]}, "then": {"required": ["b"]}}]},
        ),
        ({"dependentRequired": {"a": ["b"]}}, {"propertyNames": {"maxLength": 1}}, {"allOf": [{"dependentRequired": {"a": ["b"]}}, {"propertyNames": {"maxLength": 1}}]}),
        (
            {"properties": {"a": {}}, "unevaluatedProperties": False},
            {"properties": {"b": {}}},
            {
                "properties": {"a": {}, "b": {}},
                "allOf": [{"properties": {"a": {}}, "unevaluatedProperties": NO}],
            },
        ),
        ({"type": "array", "minLength": 1}, {"properties": {"a": {}}}, {"type": "array"}),
    ],
    "annotations": [
        ({"title": "a", "description": "a"}, {"title": "b"}, {"title": "b", "description": "a"}),
        ({"default": 1}, {"default": 2}, {"default": 2}),
        ({"examples": [1, 2]}, {"examples": [3, 1.0]}, {"examples": [3, 1.0, 2]}),
        ({"readOnly": True, "deprecated": False}, {"readOnly": False, "writeOnly": True}, {"readOnly": True, "writeOnly": True}),
    ],
    "laws": [
        ({"type": "string"}, True, {"type": "string"}),
        (True, {"minimum": 1}, {"minimum": 1}),
        ({"type": "string"}, False, NO),
        (False, {"type": "string"}, NO),
        (False, False, NO),
        (True, True, {}),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b", "ab"),
    [
        pytest.param(*literals, id=f"{group} {at}")
        for group, rows in GROUPS.items()
        for at, literals in enumerate(rows)
    ],
)
def test_a_and_b_is_ab(a: Any, b: Any, ab: Any) -> None:
    """Composing a and b gives the third literal, decided or not."""
    assert ab == both(a, b)
    assert ab == both(a, b, decide=False)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ({"minimum": 1.5}, {"exclusiveMaximum": 2}),
        ({"exclusiveMinimum": 1}, {"maximum": 1.5}),
        ({"exclusiveMinimum": 3, "multipleOf": 3}, {"exclusiveMaximum": 6}),
    ],
)
def test_no_whole_number_lies_between_bounds(a: Any, b: Any) -> None:
    """The bounds themselves count only where they are not excluded."""
    assert NO == both({"type": "integer", **a}, b, decide=False)


@pytest.mark.parametrize("rows", [pytest.param(rows, id=group) for group, rows in GROUPS.items()])
def test_composing_is_associative(rows: list[tuple[Any, Any, Any]]) -> None:
    """However `allOf`s are nested, the result is the same."""
    for a, b, _ in rows:
        for c, _, _ in rows:
            left = both({"allOf": [a, b]}, c, decide=False)
            assert left == both(a, {"allOf": [b, c]}, decide=False)


def test_a_composition_is_made_once() -> None:
    """Equal layers are one composition, wherever they are reached from."""
    tree = {
        "properties": {"a": {"$ref": "#/$defs/x"}, "b": {"allOf": [{"$ref": "#/$defs/x"}]}},
        "$defs": {"x": {"type": "object"}},
    }
    composition = Composition(tree)
    a, b = composition.composed.properties.values()
    assert composition.composer.compose(a) is composition.composer.compose(b)


def test_what_an_annotation_replaced_is_remembered() -> None:
    """The description and default of an earlier layer, and its extensions, are in `overridden`."""
    composed = Composition(
        {
            "allOf": [
                {"description": "a", "default": 1, "x-a": 1, "x-b": 1},
                {"description": "b", "default": 1, "x-a": 2},
            ]
        }
    ).composed
    overridden = [(item.keyword, item.value, item.place.pointer) for item in composed.overridden]
    assert [("description", "a", "/allOf/0"), ("x-a", 1, "/allOf/0")] == overridden
    assert {"x-a": 2, "x-b": 1} == composed.annotations["extensions"]


def test_own_annotations_beat_those_of_the_parts() -> None:
    """What stands beside an `allOf` comes last, wherever it is written."""
    assert {"title": "own"} == Composition({"title": "own", "allOf": [{"title": "part"}]}).exported


def test_a_keyword_that_does_not_apply_is_kept_and_reported_once() -> None:
    """`minLength` on arrays: one finding for all of them, and the keyword is not lost."""
    part = {"type": "array", "minLength": 1}
    composition = Composition({"properties": {"a": part, "b": part}})
    for layers in composition.composed.properties.values():
        kept = composition.composer.compose(layers).kept
        assert [("minLength", 1)] == [(item.keyword, item.value) for item in kept]
    assert [
        "ALG005 `minLength` says nothing about array, only about string"
    ] == composition.findings


def test_an_enum_of_items_that_says_nothing_is_told_as_enum() -> None:
    """It is called as the author wrote it, though it is read as what the items may be."""
    listed = {"type": ["array", "null"], "enum": ["a"]}
    tree = Composition({"allOf": [listed, {"type": "null"}]})
    assert {"type": "null"} == tree.exported
    assert "ALG005 `enum` says nothing about null, only about array" in tree.findings


def test_an_enum_that_contradicts_its_own_type_is_set_aside() -> None:
    """Where no value of the type can be meant, the type counts; plain JSON Schema leaves nothing."""
    tree = {"type": "object", "enum": [1, 2]}
    composition = Composition(tree)
    assert {"type": "object"} == composition.exported
    assert ["ALG010 nothing that `enum` lists is object; the type counts"] == composition.findings
    assert NO == Composition(tree, decide=False).exported


def test_an_enum_beside_the_type_array_composes_with_the_items() -> None:
    """What it lists is what the items may be, as far as they allow it; plain JSON Schema leaves nothing."""
    a = {"type": "array", "enum": ["a", "b", 1], "items": {"type": "string"}}
    b = {"items": {"enum": ["b", "c"]}}

    assert {"type": "array", "items": {"type": "string", "enum": ["b"]}} == both(a, b)
    assert NO == both(a, b, decide=False)


@pytest.mark.parametrize(
    ("types", "written", "read", "codes"),
    [
        ("string", [1, True, 1.5, "a"], ["1", "true", "1.5", "a"], ["ALG011"]),
        ("integer", ["1", "-2", 3, "x"], [1, -2, 3], ["ALG011", "ALG012"]),
        ("number", ["1.5", 2], [1.5, 2], ["ALG011"]),
        ("boolean", ["true", False], [True, False], ["ALG011"]),
        ("integer", [1, None, "1.5"], [1], ["ALG012"]),
        (["integer", "string"], [1, "1"], [1, "1"], []),
    ],
)
def test_listed_values_are_read_as_the_type_beside_them(
    types: Any, written: list[Any], read: list[Any], codes: list[str]
) -> None:
    """What lacks its quotes, or has too many, is what was meant; what cannot be meant is left out, and both are said."""
    composition = Composition({"type": types, "enum": written})
    assert (read, codes) == (
        composition.exported["enum"],
        [one[:6] for one in composition.findings],
    )


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ({"enum": ["a"], "default": "b"}, "it is not among the values"),
        ({"allOf": [{"enum": ["a"]}, {"default": "b"}]}, "it is not among the values"),
        ({"type": "string", "default": 1}, "it is of type integer, not string"),
        ({"type": "integer", "minimum": 1, "default": 0}, "it is below `minimum`, 1"),
        ({"exclusiveMaximum": 5, "default": 5}, "it is not below `exclusiveMaximum`, 5"),
        ({"maxLength": 1, "default": "ab"}, "it is longer than `maxLength`, 1"),
        ({"minLength": 1, "default": ""}, "it is shorter than `minLength`, 1"),
        ({"type": "number", "default": 1}, ""),
        ({"type": ["string", "null"], "default": None}, ""),
        ({"type": "object", "required": ["a"], "default": {}}, ""),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}], "default": 1}, ""),
        ({"enum": [1, 2], "default": 1.0}, ""),
    ],
)
def test_defaults(schema: Any, reason: str) -> None:
    """A default that is no valid value is told once, with what it contradicts; a valid one is not."""
    composition = Composition(schema)
    assert schema is not composition.exported
    told = [one.split("valid here: ")[1].split(";")[0] for one in composition.findings]
    assert ([reason] if reason else []) == told


def test_habits_of_whole_documents_are_one_finding() -> None:
    """Who writes a default that is null where null is not allowed, one of another type, or a number of an `enum` in quotes, does so throughout."""
    properties = {
        "a": {"type": "string", "default": None},
        "b": {"type": "boolean", "default": None},
        "c": {"type": "integer", "enum": ["1"]},
        "d": {"type": "integer", "enum": [*map(str, range(10))]},
        "e": {"type": "string", "default": 1},
        "f": {"type": "string", "default": 2},
        "g": {"type": "string", "default": 2, "maxLength": 9},
    }
    composition = Composition({"properties": properties})
    assert properties.keys() == composition.exported["properties"].keys()
    counts = sorted((one.entry.code, one.count) for one in composition.found)
    assert [("ALG011", 2), ("ALG013", 1), ("ALG013", 2), ("ALG013", 2)] == counts
    listed = '"0", "1", "2", "3", "4", "5", "6", "7" and 2 more'
    assert any(f"lists {listed} beside the type integer" in one for one in composition.findings)


def test_what_cannot_hold_at_all_is_reported() -> None:
    """A single schema that contradicts itself is no conflict: nothing is valid."""
    composition = Composition({"type": "integer", "minimum": 3, "maximum": 2})
    assert NO == composition.exported
    assert ["ALG006 no value can be valid here, because of `minimum`"] == composition.findings


def test_a_dynamic_reference_is_reported() -> None:
    """`$dynamicRef` is read as any value, and that is a gap."""
    composition = Composition({"$dynamicRef": "#x"})
    assert {} == composition.exported
    assert [
        "ALG009 `$dynamicRef` is not followed; `#x` is read as any value"
    ] == composition.findings
