"""Schemas become types: every case there is."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.types import Choice, Nullable, TypeId, Union
from unit.ir.apis import answering, build_tree, document, json_body, received, sent, the_operation

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
BOOLEAN = {"type": "boolean"}
POINT = {"type": "object", "properties": {"x": INTEGER}, "required": ["x"]}
TREE = {
    "type": "object",
    "properties": {
        "name": STRING,
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
    },
}


def ref(name: str) -> dict[str, str]:
    """Give a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, "string"),
        (
            {"type": "string", "minLength": 1, "maxLength": 3, "pattern": "^a"},
            "string min_length=1 max_length=3 pattern=^a",
        ),
        ({"type": "string", "format": "date-time"}, "date-time"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "time"}, "time"),
        ({"type": "string", "format": "uuid"}, "uuid"),
        ({"type": "string", "format": "byte"}, "byte"),
        ({"type": "string", "format": "binary"}, "binary"),
        ({"type": "string", "format": "decimal"}, "string:decimal"),
        ({"type": "string", "format": "ipv4"}, "string:ipv4"),
        ({"type": "string", "contentEncoding": "base64"}, "byte"),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, "string"),
        ({"type": "integer", "format": "int64", "minimum": 1}, "integer:int64 minimum=1"),
        ({"type": "number", "format": "double"}, "number:double"),
        ({"type": "number", "format": "decimal"}, "decimal"),
        ({"type": "number", "format": "int32"}, "integer:int32"),
        (
            {"type": "number", "exclusiveMinimum": 0, "multipleOf": 2},
            "number exclusive_minimum=0 multiple_of=2",
        ),
        ({"type": "boolean"}, "boolean"),
        ({"type": "null"}, "null"),
        ({}, "anything"),
        (True, "anything"),
        (False, "nothing"),
        ({"description": "Only words."}, "anything"),
    ],
)
def test_scalars(schema: Any, expected: Any) -> None:
    """A scalar has the kind of the format table, its format where the kind does not say it, and its constraints."""
    assert expected == received(schema)[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"properties": {"a": STRING}}, {"a?": "string"}),
        ({"items": STRING}, ["string"]),
        ({"pattern": "^a"}, "string pattern=^a"),
        ({"format": "uuid"}, "uuid"),
        ({"format": "int32"}, "integer:int32"),
        ({"maximum": 3}, "number maximum=3"),
        ({"additionalProperties": STRING}, {"{}": "string"}),
        ({"enum": ["a", 1]}, ("a", 1)),
    ],
)
def test_untyped_schemas(schema: Any, expected: Any) -> None:
    """Where there is no `type`, the other keywords tell it."""
    assert expected == received(schema)[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"enum": ["a", "b"]}, ("a", "b")),
        ({"const": "a"}, ("a",)),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"null or": ("a",)}),
        ({"enum": [None]}, "null"),
        ({"type": "boolean", "enum": [True]}, (True,)),
        ({"type": "boolean", "enum": [True, False]}, "boolean"),
        ({"enum": [1, "a", 2.5, False]}, (1, "a", 2.5, False)),
        ({"type": "array", "items": STRING, "enum": [["a"], ["b"]]}, ["string"]),
    ],
)
def test_constants(schema: Any, expected: Any) -> None:
    """`enum` and `const` make a choice; null is apart; arrays and objects cannot be chosen from."""
    assert expected == received(schema)[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "array", "items": STRING}, ["string"]),
        ({"type": "array"}, ["anything"]),
        (
            {"type": "array", "items": STRING, "minItems": 1, "uniqueItems": True},
            ["string", ("min_items", 1), ("unique_items", True)],
        ),
        (
            {"type": "array", "prefixItems": [STRING, INTEGER], "items": False},
            ["tuple", "string", "integer"],
        ),
        (
            {"type": "array", "prefixItems": [STRING, INTEGER], "minItems": 2, "maxItems": 2},
            ["tuple", "string", "integer"],
        ),
        (
            {"type": "array", "prefixItems": [STRING], "items": INTEGER},
            ["tuple", "string", "...", "integer"],
        ),
        ({"type": "array", "prefixItems": [STRING, INTEGER]}, ["tuple", "string", "integer"]),
        (
            {"type": "array", "prefixItems": [STRING], "maxItems": 3},
            ["tuple", "string", "...", "anything"],
        ),
        (
            {"type": "array", "prefixItems": [STRING], "items": True},
            ["tuple", "string", "...", "anything"],
        ),
    ],
)
def test_arrays(schema: Any, expected: Any) -> None:
    """Arrays have one type of item; `prefixItems` make a tuple, which holds more where the document says so."""
    assert expected == received(schema)[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "object"}, {"{}": "anything"}),
        ({"type": "object", "additionalProperties": STRING}, {"{}": "string"}),
        ({"type": "object", "additionalProperties": True}, {"{}": "anything"}),
        ({"type": "object", "patternProperties": {"^x": STRING}}, {"{}": "string"}),
        (
            {"type": "object", "patternProperties": {"^x": STRING, "^y": INTEGER}},
            {"{}": {"any of": ["string", "integer"]}},
        ),
        ({"type": "object", "additionalProperties": False}, {"!": "no others"}),
        ({**POINT, "additionalProperties": False}, {"x": "integer", "!": "no others"}),
        ({**POINT, "additionalProperties": STRING}, {"x": "integer", "{}": "string"}),
        ({**POINT, "additionalProperties": True}, {"x": "integer"}),
        (
            {**POINT, "patternProperties": {"^y": STRING}},
            {"x": "integer", "/^y/": "string"},
        ),
        ({"type": "object", "properties": {"a": False}}, {"a?": "nothing"}),
    ],
)
def test_objects(schema: Any, expected: Any) -> None:
    """Declared properties make an object, none a map; what is said of others is kept."""
    assert expected == received(schema)[0]


A, B = {"type": "string", "enum": ["a"]}, {"const": "b"}
A_NAME = {"A": A}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"anyOf": [A, B]}, ("a", "b")),
        ({"oneOf": [B, A, {"type": "null"}]}, {"null or": ("b", "a")}),
        ({"anyOf": [{**A, "title": "First"}, B]}, {"any of": [("a",), ("b",)]}),
        ({"anyOf": [{"$ref": "#/components/schemas/A"}, B]}, {"any of": [("a",), ("b",)]}),
        ({"anyOf": [A, {"const": 1}]}, {"any of": [("a",), (1,)]}),
    ],
)
def test_a_union_of_values_is_a_choice(schema: Any, expected: Any) -> None:
    """Unless one of them has a name, or words of its own."""
    assert expected == received(schema, A_NAME)[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": ["string", "integer"]}, {"one of": ["integer", "string"]}),
        ({"type": ["string", "null"]}, {"null or": "string"}),
        (
            {"type": ["object", "array", "null"], "items": STRING},
            {"null or": {"one of": [["string"], {"{}": "anything"}]}},
        ),
        ({"anyOf": [STRING, {"type": "null"}]}, {"null or": "string"}),
        ({"oneOf": [STRING, INTEGER]}, {"one of": ["string", "integer"]}),
        ({"anyOf": [STRING, INTEGER]}, {"any of": ["string", "integer"]}),
        (
            {"oneOf": [STRING, {"type": ["integer", "null"]}]},
            {"null or": {"one of": ["string", "integer"]}},
        ),
        ({"oneOf": [STRING]}, "string"),
        ({"oneOf": [STRING, {"type": "string", "description": "The same."}]}, "string"),
        ({"oneOf": [POINT, {**POINT, "description": "The same."}]}, {"x": "integer"}),
        (
            {"anyOf": [STRING, {"oneOf": [INTEGER, {"type": "null"}]}]},
            {"null or": {"any of": ["string", "integer"]}},
        ),
        (
            {
                "properties": {"a": STRING},
                "oneOf": [{"properties": {"b": STRING}}, {"properties": {"c": STRING}}],
            },
            {"one of": [{"b?": "string", "a?": "string"}, {"c?": "string", "a?": "string"}]},
        ),
    ],
)
def test_unions(schema: Any, expected: Any) -> None:
    """At least two variants make a union, none of them null; properties beside it are in every variant."""
    assert _unordered(expected) == _unordered(received(schema)[0])


def _unordered(value: Any) -> Any:
    """Forget the order of properties; that of variants stays."""
    if isinstance(value, dict):
        return sorted((key, _unordered(item)) for key, item in value.items())
    return [_unordered(item) for item in value] if isinstance(value, list) else value


def test_several_unions_side_by_side() -> None:
    """`anyOf` beside `oneOf` keeps both: the combinations that can hold are the variants."""
    schema = {
        "type": "object",
        "anyOf": [{"properties": {"a": {"const": 1}}}, {"properties": {"a": {"const": 2}}}],
        "oneOf": [{"properties": {"b": STRING}}, {"properties": {"b": INTEGER}}],
    }
    found, *_ = received(schema)
    variants = next(iter(found.values()))
    pairs = sorted((str(variant["a?"]), variant["b?"]) for variant in variants)
    assert [
        ("(1,)", "integer"),
        ("(1,)", "string"),
        ("(2,)", "integer"),
        ("(2,)", "string"),
    ] == pairs


def test_combinations_that_cannot_hold_are_no_conflicts() -> None:
    """What no value can be is left out, and nothing was decided for that."""
    schema = {"anyOf": [{"maxLength": 3, **STRING}, INTEGER], "oneOf": [BOOLEAN, INTEGER, STRING]}
    found, _, codes = received(schema)
    assert {"any of": ["string max_length=3", "integer"]} == found
    assert [] == codes


def test_variants_that_differ_in_presence_alone() -> None:
    """A union that only says which properties have to be there makes no types; it stands in the docs."""
    either = [{"required": ["a"]}, {"required": ["b"]}]
    schema = {"type": "object", "properties": {"a": STRING, "b": STRING}, "anyOf": either}
    found, api, _ = sent(schema)
    assert {"a?": "string", "b?": "string"} == found
    (body,) = (operation.body for operation in api.operations.values())
    assert body is not None
    assert body.spread
    assert (("anyOf", either),) == body.media[0].docs.composition.kept


@pytest.mark.parametrize(
    "wrapped", [ref("Tree"), {"allOf": [ref("Tree")], "description": "A use."}]
)
def test_recursion(wrapped: Any) -> None:
    """A type may refer to itself."""
    assert {"name?": "string", "children?": ["^"]} == received(wrapped, {"Tree": TREE})[0]


def test_mutual_recursion() -> None:
    """Types may refer to each other."""
    schemas = {
        "A": {"type": "object", "properties": {"b": ref("B")}},
        "B": {"type": "object", "properties": {"a": {"oneOf": [ref("A"), {"type": "null"}]}}},
    }
    assert {"b?": {"a?": {"null or": "^"}}} == received(ref("A"), schemas)[0]


def test_union_that_is_a_variant_of_itself() -> None:
    """A union without a floor ends."""
    found, *_ = received(ref("A"), {"A": {"anyOf": [ref("A"), STRING, INTEGER]}})
    assert "any of" in found


def test_union_of_nothing_but_itself() -> None:
    """A single variant that is the union itself says nothing."""
    assert "anything" == received(ref("A"), {"A": {"oneOf": [ref("A")]}})[0]


def test_deep_nesting() -> None:
    """Depth costs no recursion."""
    schema: Any = STRING
    for _ in range(100):
        schema = {"type": "object", "properties": {"a": schema}}
    found, api, _ = received(schema)
    assert 101 == len(api.types)
    assert ["a?"] == list(found)


def test_long_chain_of_components() -> None:
    """Neither does a chain of references."""
    schemas: dict[str, Any] = {
        f"C{at}": {"type": "object", "properties": {"next": ref(f"C{at + 1}")}}
        for at in range(3000)
    }
    schemas["C3000"] = STRING
    api, _ = build_tree(document({"GET /a": answering(ref("C0"))}, schemas))
    assert 3001 == len(api.types)


@pytest.mark.parametrize("beside", [{}, {"type": "object"}])
@pytest.mark.parametrize("keyword", ["allOf", "anyOf", "oneOf"])
def test_a_union_that_may_be_null_is_still_that_union(keyword: str, beside: dict[str, Any]) -> None:
    """Words and a type beside a reference make no union of their own, nullable or not."""
    schemas = {
        "U": {"oneOf": [ref("A"), ref("B")]},
        "A": {"type": "object", "required": ["a"], "properties": {"a": STRING}},
        "B": {"type": "object", "required": ["b"], "properties": {"b": STRING}},
    }
    use = {keyword: [ref("U")], "description": "A use.", **beside}
    for said, may_be_null in ((use, False), ({**use, "nullable": True}, True)):
        _, api, _ = received(said, schemas, openapi="3.0.3")
        found = api.types[the_operation(api).responses[0].media[0].type or TypeId(0)]
        assert may_be_null is isinstance(found, Nullable)
        union = api.types[found.of] if isinstance(found, Nullable) else found
        assert isinstance(union, Union)
        assert ("U",) == union.origin.components


def test_null_beside_a_type_and_a_union() -> None:
    """`nullable` lets null in, as the author means it, also where no variant admits it."""
    union = {"type": "object", "nullable": True, "oneOf": [POINT, {**POINT, "required": []}]}
    found, _, codes = received(union, openapi="3.0.3")
    assert {"null or"} == set(found)
    assert "ALG003" not in codes


def test_nullable_in_3_0() -> None:
    """`nullable` of OpenAPI 3.0 admits null, beside a type or around a reference."""
    schemas = {"P": POINT}
    assert {"null or": "string"} == received({"type": "string", "nullable": True}, openapi="3.0.3")[
        0
    ]
    wrapped = {"nullable": True, "allOf": [ref("P")]}
    assert {"null or": {"x": "integer"}} == received(wrapped, schemas, openapi="3.0.3")[0]
    union = {"nullable": True, "oneOf": [STRING, ref("P")]}
    expected = {"null or": {"one of": ["string", {"x": "integer"}]}}
    assert expected == received(union, schemas, openapi="3.0.3")[0]


def test_array_without_items() -> None:
    """Its items are anything; that is said once, however many operations send and receive it."""
    assert ["API011"] == sent({"type": "array"})[2]
    assert [] == sent({"type": ["array", "string"]})[2]
    assert [] == sent({"type": "array", "items": {}})[2]


def test_required_without_property() -> None:
    """A required name that no property has may be given, as what other properties are, is not asked for, and is reported."""
    found, api, codes = sent({**POINT, "required": ["x", "size"]})
    assert {"x": "integer", "size?": "anything"} == found
    assert ["API018"] == codes
    (operation,) = api.operations.values()
    assert operation.body is not None
    assert (("required", ["size"]),) == operation.body.media[0].docs.composition.kept
    others = {**POINT, "required": ["size"], "additionalProperties": STRING}
    assert "string" == sent(others)[0]["size?"]


def test_names_of_one_list_are_told_together() -> None:
    """What one list requires and nothing declares is one finding for each fate, at its first name, in the order of the list."""
    schema = {"properties": {"name": STRING}, "required": ["z", "nmae", "a", "names"]}
    _, found = build_tree(document({"POST /a": json_body(schema)}))
    assert [
        ("/0", "`z` and `a`"),
        ("/1", "`nmae` (is `name` meant?) and `names` (is `name` meant?)"),
    ] == [
        (one.place.pointer[-2:], one.message.removeprefix("`required` names ").partition(", ")[0])
        for one in found
        if one.place
    ]


@pytest.mark.parametrize(
    ("required", "more", "codes"),
    [
        ("nmae", {}, ["API002"]),
        ("names", {}, ["API002"]),
        ("Name", {}, ["API002"]),
        ("nam", {}, ["API018"]),
        ("host", {}, ["API018"]),
        ("host", {"additionalProperties": False}, ["API002"]),
    ],
)
def test_required_and_misspelt(required: str, more: dict[str, Any], codes: list[str]) -> None:
    """What is one edit away from a property was meant to be that; a closed object has no others."""
    schema = {"type": "object", "properties": {"name": STRING}, "required": [required], **more}
    found, _, said = sent(schema)

    assert codes == said
    assert (codes == ["API018"]) == (f"{required}?" in found)


def test_defaults() -> None:
    """A default makes what the server assumes; where the property is required it is a fact of the docs."""
    schema = {
        "properties": {
            "a": {"type": "integer", "default": 1},
            "b": {"default": None},
            "c": {"default": 3},
        },
        "required": ["c"],
    }
    _, api, _ = sent(schema)
    (found,) = (one for one in api.types.values() if hasattr(one, "properties"))
    told = [
        (
            getattr(p.presence, "default", "-"),
            getattr(p.presence, "has_default", "-"),
            dict(p.docs.facts),
        )
        for p in found.properties
    ]
    assert [(1, True, {}), (None, True, {}), ("-", "-", {"default": 3})] == told


def test_secrets() -> None:
    """Passwords, what is only written, and what the document marks are secret."""
    schema = {
        "properties": {
            "a": {"type": "string", "format": "password"},
            "b": {"type": "string", "writeOnly": True},
            "c": {"type": "string", "x-sensitive": True},
            "d": {"type": "string", "x-sensitive": False},
        }
    }
    _, api, _ = sent(schema)
    (found,) = (one for one in api.types.values() if hasattr(one, "properties"))
    assert [True, True, True, False] == [prop.secret for prop in found.properties]


@pytest.mark.parametrize(
    ("bounds", "same"),
    [
        ({"minimum": 0, "maximum": 9}, True),
        ({"minimum": -5}, True),
        ({"minimum": 2}, False),
        ({"minimum": 0, "title": "Grade of it"}, True),
    ],
)
def test_bounds_that_an_enum_keeps_to_make_no_other_type(
    bounds: dict[str, Any],
    same: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """What refers to it beside them is still that enum, with its name."""
    one_of = {**bounds, "oneOf": [{"$ref": "#/components/schemas/Grade"}, {"type": "null"}]}
    schema = {
        "type": "object",
        "properties": {"a": one_of, "b": {"$ref": "#/components/schemas/Grade"}},
    }
    _, api, _ = received(schema, {"Grade": {"type": "integer", "enum": [1, 2]}})
    named = [one.origin.components for one in api.types.values() if isinstance(one, Choice)]
    assert same == (named == [("Grade",)])
