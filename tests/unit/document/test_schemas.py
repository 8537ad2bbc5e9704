"""Schemas of every dialect in the terms of JSON Schema 2020-12."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.schemas import schemas_of

ROOT = Place("a.json", Pointer(""))


def _read(tree: Any, dialect: str = "3.0") -> tuple[dict[str, Any], list[str]]:
    """Read the root schema: its keywords with places as pointers, and the codes of what was found."""
    found = Collector()
    schema = schemas_of(tree, dialect, found=found, file="a.json")[ROOT]
    return _plain(dict(schema.keywords)), [d.entry.code for d in found]


def _plain(value: Any) -> Any:
    match value:
        case Place():
            return value.pointer
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case tuple():
            return [_plain(item) for item in value]
        case frozenset():
            return sorted(value)
        case _:
            return value


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        ({"type": "object", "default": "x"}, {"default": "x"}),
        (
            {"type": "object", "title": "Lit", "default": 1},
            {"title": "Lit", "default": 1},
        ),
        ({"type": "object", "default": {}}, {"type": ["object"], "default": {}}),
        ({"type": "object", "default": None}, {"type": ["object"], "default": None}),
        (
            {"type": "object", "maxProperties": 1, "default": "x"},
            {"type": ["object"], "max_properties": 1, "default": "x"},
        ),
        ({"type": "string", "nullable": True}, {"type": ["null", "string"]}),
        ({"nullable": True, "type": "string"}, {"type": ["null", "string"]}),
        ({"type": "string", "nullable": False}, {"type": ["string"]}),
        ({"nullable": True}, {"nullable": True}),
        ({"nullable": True, "enum": ["a"]}, {"nullable": True, "enum": ["a", None]}),
        (
            {"nullable": True, "enum": ["a", None]},
            {"nullable": True, "enum": ["a", None]},
        ),
        ({"$ref": "#/x", "nullable": True, "x": {}}, None),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusive_minimum": 1}),
        ({"maximum": 1.5, "exclusiveMaximum": False}, {"maximum": 1.5}),
        ({"exclusiveMaximum": True}, {}),
        ({"example": [1]}, {"examples": [[1]]}),
        ({"example": None}, {"examples": [None]}),
        ({"x-a": 1, "odd": [2]}, {"extensions": {"x-a": 1, "odd": [2]}}),
        ({"allOf": [{}, {}]}, {"all_of": ["/allOf/0", "/allOf/1"]}),
        ({"properties": {"a/b": {}}}, {"properties": {"a/b": "/properties/a~1b"}}),
        (
            {"additionalProperties": False},
            {"additional_properties": "/additionalProperties"},
        ),
        ({"required": ["b", "a", "b"]}, {"required": ["b", "a"]}),
        ({"default": None}, {"default": None}),
        ({"maxLength": 2.0}, {"max_length": 2}),
        ({"format": "int32"}, {"format": "int32"}),
    ],
)
def test_openapi_30(tree: dict[str, Any], expected: dict[str, Any] | None) -> None:
    """OpenAPI 3.0's own forms become those of 2020-12; nothing is found."""
    if expected is None:
        assert {"ref": "/x", "nullable": True, "extensions": {"x": {}}} == _read(tree)[0]
    else:
        assert (expected, []) == _read(tree)


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        ({"type": ["string", "null"]}, {"type": ["null", "string"]}),
        ({"const": None}, {"const": None}),
        ({"exclusiveMinimum": 3}, {"exclusive_minimum": 3}),
        ({"examples": [1, 2]}, {"examples": [1, 2]}),
        (
            {"prefixItems": [{}], "items": False},
            {"prefix_items": ["/prefixItems/0"], "items": "/items"},
        ),
        (
            {"items": [{}], "additionalItems": {}},
            {"prefix_items": ["/items/0"], "items": "/additionalItems"},
        ),
        ({"items": {}, "additionalItems": False}, {"items": "/items"}),
        ({"items": []}, {}),
        (
            {"dependencies": {"a": ["b"], "c": {}}},
            {
                "dependent_required": {"a": ["b"]},
                "dependent_schemas": {"c": "/dependencies/c"},
            },
        ),
        (
            {"$ref": "#/$defs/a", "title": "t", "$defs": {"a": {}}},
            {"ref": "/$defs/a", "title": "t"},
        ),
        ({"$id": "x", "$comment": "c", "$anchor": "y"}, {"comment": "c"}),
    ],
)
def test_newer_dialects(tree: dict[str, Any], expected: dict[str, Any]) -> None:
    """Today's forms, and those of older drafts, read alike."""
    assert (expected, []) == _read(tree, "3.1")
    assert (expected, []) == _read(tree, "2020-12")


def test_an_empty_list_of_what_is_refused() -> None:
    """PHP writes `not: {}` so, which alone is no value; beside what is allowed nothing says what is refused."""
    assert ({"not_": "/not", "description": ""}, []) == _read({"not": [], "description": ""}, "3.1")
    assert ({"type": ["string"]}, ["SCH001"]) == _read({"type": "string", "not": []})


@pytest.mark.parametrize(
    ("dialect", "tree", "expected"),
    [
        ("3.1", {"type": "string", "nullable": True}, {"type": ["null", "string"]}),
        ("3.1", {"minimum": 1, "exclusiveMinimum": True}, {"exclusive_minimum": 1}),
        ("3.0", {"exclusiveMinimum": 1}, {"exclusive_minimum": 1}),
        ("3.0", {"type": ["string", "null"]}, {"type": ["null", "string"]}),
    ],
)
def test_forms_of_another_dialect(dialect: str, tree: Any, expected: Any) -> None:
    """What another dialect would say is read as it was meant, and noted."""
    assert (expected, ["SCH004"]) == _read(tree, dialect)


@pytest.mark.parametrize(
    ("tree", "types", "codes"),
    [
        ({"type": "string", "enum": ["a", None]}, ["null", "string"], ["SCH008"]),
        ({"type": ["string", "integer"], "enum": [1, None]}, ["integer", "null", "string"], ["SCH008"]),
        ({"type": ["string", "null"], "enum": ["a", None]}, ["null", "string"], []),
        ({"type": "string", "enum": [None]}, ["string"], []),
        ({"type": "string", "enum": ["a"]}, ["string"], []),
    ],
)  # fmt: skip
def test_null_among_the_listed_values_is_meant(
    tree: dict[str, Any], types: list[str], codes: list[str]
) -> None:
    """Whatever the type says; alone it is what a failure has in the place of an object, which the type beside it decides."""
    assert ({**tree, "type": types}, codes) == _read(tree, "3.1")


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("maxLength", "3"),
        ("maxLength", -1),
        ("maxLength", 1.5),
        ("maxLength", True),
        ("maximum", float("inf")),
        ("multipleOf", 0),
        ("required", True),
        ("required", [1]),
        ("properties", ["a"]),
        ("allOf", {}),
        ("allOf", []),
        ("items", 1),
        ("not", "x"),
        ("enum", "x"),
        ("enum", []),
        ("type", 3),
        ("type", []),
        ("title", {}),
        ("readOnly", "yes"),
        ("nullable", 1),
        ("discriminator", {}),
        ("dependencies", {"a": 1}),
        ("examples", {}),
        ("minimum", "0"),
        ("exclusiveMinimum", "0"),
    ],
)
def test_wrong_type_of_a_keyword(keyword: str, value: Any) -> None:
    """A keyword of the wrong JSON type is reported where it stands, and it alone is ignored."""
    found = Collector()
    schemas = schemas_of({keyword: value, "description": "d"}, "3.0", found=found, file="a.json")
    assert {"description": "d"} == schemas[ROOT].keywords
    assert [("SCH001", ROOT / keyword)] == [(d.entry.code, d.place) for d in found]


@pytest.mark.parametrize("value", [True, 1])
def test_a_property_that_is_written_like_a_value(value: object) -> None:
    """A text alone names the one property that is required."""
    tree = {"properties": {"True": {}, "1": {}}, "required": value}
    read, codes = _read(tree)
    assert (["properties"], ["SCH001"]) == ([*read], codes)


TEXT, NONE, NODE = {"type": "string"}, {"type": "null"}, {"$ref": "#/$defs/Node"}


@pytest.mark.parametrize(
    ("said", "types"),
    [
        ({"oneOf": [TEXT, NODE]}, ["object", "string"]),
        ({"anyOf": [{"type": ["integer", "number"]}]}, ["integer", "number"]),
        ({"oneOf": [{"$ref": "#/$defs/Alias"}], "anyOf": [TEXT]}, ["object", "string"]),
        ({"oneOf": [TEXT, NONE]}, None),
        ({"oneOf": [TEXT], "anyOf": [NONE]}, None),
        ({"oneOf": [TEXT, {"nullable": True, **TEXT}]}, None),
        ({"oneOf": [TEXT, {"minLength": 1}]}, None),
        ({"oneOf": [TEXT, True]}, None),
        ({"oneOf": [{"$ref": "#/$defs/Loop"}]}, None),
        ({"oneOf": [{"$ref": "#/$defs/Gone"}]}, None),
        ({"oneOf": []}, None),
        ({"oneOf": 7}, None),
        ({"allOf": [TEXT]}, None),
    ],
)
@pytest.mark.parametrize("null", ["null", ["null"]])
def test_null_beside_variants_is_one_more(
    null: Any, said: dict[str, Any], types: list[str] | None
) -> None:
    """Where each says its type, and none admits null: nothing would be valid. Else the type counts as it is written."""
    defs = {
        "Node": {"type": "object"},
        "Alias": NODE,
        "Loop": {"$ref": "#/$defs/Loop"},
    }
    read, codes = _read({"type": null, "$defs": defs, **said}, "3.1")
    expected = (["null"], None, False) if types is None else (types, True, True)
    assert expected == (read["type"], read.get("nullable"), "SCH010" in codes)


def test_unknown_type() -> None:
    """A type that there is not is reported; known ones beside it count."""
    assert ({"type": ["string"]}, ["SCH002"]) == _read({"type": ["string", "money"]}, "3.1")
    assert ({}, ["SCH002"]) == _read({"type": "money"})


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("desription", ["DOC032"]),
        ("MaxLength", ["DOC032"]),
        ("titel", ["DOC032"]),
        ("x-titel", []),
        ("comment", []),
        ("unit", []),
    ],
)
def test_a_misspelt_keyword(name: str, codes: list[str]) -> None:
    """One edit or a capital away from a keyword: told of, and kept as it is."""
    assert ({"extensions": {name: "a"}}, codes) == _read({name: "a"})
    whole = {name: "a", "description": "b", "maxLength": 1, "title": "c"}
    assert [] == _read(whole)[1]


def test_a_file_is_a_string() -> None:
    """As Swagger 2.0 has it; in OpenAPI 3, which says it in another way, a warning says so."""
    binary = {"format": "binary", "type": ["string"]}
    assert (binary, []) == _read({"type": "file"}, "2.0")
    assert (binary, ["SCH005"]) == _read({"type": "file"}, "3.0")


@pytest.mark.parametrize(
    ("written", "meant", "said"),
    [
        ("int64", "integer", "int64"),
        ("DateTime", "string", "date-time"),
        ("guid", "string", "uuid"),
        ("url", "string", "uri"),
    ],
)
def test_a_format_in_the_place_of_a_type(written: str, meant: str, said: str) -> None:
    """Who writes it means a value of that format; a format of the author's own wins, and null beside it stays."""
    assert ({"type": [meant], "format": said}, ["SCH005"]) == _read({"type": written})
    own = {"type": written, "format": "other"}
    assert ({"type": [meant], "format": "other"}, ["SCH005"]) == _read(own)
    assert own["format"] == _read(dict(reversed(own.items())))[0]["format"]
    or_null = {"type": [written, "null"]}
    assert {"type": sorted([meant, "null"]), "format": said} == _read(or_null, "3.1")[0]


@pytest.mark.parametrize("written", ["Owner", "#/components/schemas/Owner"])
@pytest.mark.parametrize("beside", [{}, {"description": "Who pays."}])
def test_a_schema_in_the_place_of_a_type(written: str, beside: dict[str, str]) -> None:
    """As Swagger 1.2 wrote it: it is a reference to that schema, and what stands beside it is kept as it is beside one."""
    found: dict[str, list[Any]] = {}
    for keyword, said in (("type", written), ("$ref", "#/components/schemas/Owner")):
        owner = {keyword: said, **beside}
        tree = {"components": {"schemas": {"Owner": {"type": "object"}, "Pet": owner}}}
        collector = Collector()
        schemas = schemas_of(tree, "3.1", found=collector, file="a.json")
        read = schemas[Place("a.json", Pointer("/components/schemas/Pet"))].keywords
        found[keyword] = [_plain(dict(read)), [d.entry.code for d in collector]]

    assert "/components/schemas/Owner" == found["type"][0]["ref"]
    assert found["$ref"][0] == found["type"][0]
    assert ([], ["SCH005"]) == (found["$ref"][1], found["type"][1])


@pytest.mark.parametrize("written", ["undefined", "void", "None"])
def test_what_languages_call_nothing_is_null(written: str) -> None:
    """JSON has one word for it."""
    assert ({"type": ["null"]}, ["SCH005"]) == _read({"type": written}, "3.1")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("int", "integer"),
        ("float", "number"),
        ("bool", "boolean"),
        ("String", "string"),
        ("Dict", "object"),
        ("list", "array"),
    ],
)
def test_a_type_of_another_language_is_the_one_that_is_meant(written: str, meant: str) -> None:
    """And a warning says so; null beside it stays."""
    assert ({"type": [meant]}, ["SCH005"]) == _read({"type": written}, "3.1")
    assert ({"type": sorted([meant, "null"])}, ["SCH005"]) == _read(
        {"type": [written, "null"]}, "3.1"
    )
    nullable = {"type": written, "nullable": True}
    assert ({"type": sorted([meant, "null"])}, ["SCH005"]) == _read(nullable)


def test_booleans() -> None:
    """`true` says nothing, `false` allows nothing."""
    schemas = schemas_of({"not": True, "items": False}, "2020-12", found=Collector(), file="a.json")
    assert (False, True) == (schemas[ROOT / "not"].never, schemas[ROOT / "items"].never)


def test_no_schema() -> None:
    """A property that is no schema is reported and reads as anything."""
    found = Collector()
    schemas = schemas_of({"properties": {"a": None}}, "3.0", found=found, file="a.json")
    assert {} == schemas[ROOT / "properties" / "a"].keywords
    assert ["SCH003"] == [d.entry.code for d in found]


def test_ref_siblings() -> None:
    """Beside a `$ref`, 3.0 ignores keywords and we say that we do not; draft 4 ignores them and so do we."""
    tree = {"$ref": "#/x", "maxLength": 1, "x": {}}
    assert ["REF005"] == _read(tree)[1]
    assert [] == _read(tree, "3.1")[1]
    assert ({"ref": "/x"}, []) == _read(tree, "draft4")
    assert [] == _read({"$ref": "#/x", "description": "d", "x": {}})[1]


def test_ref_siblings_are_noted_once_a_document() -> None:
    """Many such places are one note."""
    found = Collector()
    tree = {
        "a": {"$ref": "#/c", "type": "string"},
        "b": {"$ref": "#/c", "type": "string"},
        "c": {},
    }
    schemas = schemas_of(tree, "3.0", found=found, file="a.json")
    _ = schemas[ROOT / "a"], schemas[ROOT / "b"]
    assert [2] == [d.count for d in found]


REF = {"$ref": "#/c"}


@pytest.mark.parametrize(
    ("parts", "beside", "expected"),
    [
        (
            [REF],
            {"type": "object", "nullable": True},
            [{"type": ["object"], "nullable": True}],
        ),
        ([{}], {"type": "object", "nullable": True}, [{"type": ["null", "object"]}]),
        ([REF, {"type": ["object", "null"]}], {}, [{}, {"nullable": True}]),
        ([REF, {"type": "object", "nullable": True}], {}, [{}, {"nullable": True}]),
        (
            [REF, {"type": ["object", "null"], "title": "T"}],
            {},
            [{}, {"type": ["null", "object"]}],
        ),
        ([{}, {"type": ["object", "null"]}], {}, [{}, {"type": ["null", "object"]}]),
        (
            [],
            {"$ref": "#/c", "type": "object", "nullable": True},
            [{"type": ["object"], "nullable": True}],
        ),
    ],
)
def test_null_beside_a_reference(
    parts: list[Any], beside: dict[str, Any], expected: list[dict[str, Any]]
) -> None:
    """The whole may be null, as NestJS and zod-to-openapi mean it: no reader would write it otherwise."""
    tree = {"allOf": parts, **beside, "c": {"type": "object"}}
    schemas = schemas_of(tree, "3.0", found=Collector(), file="a.json")
    plain: list[dict[str, Any]] = []
    for place in (ROOT, *(ROOT / "allOf" / at for at in range(1, len(parts)))):
        keywords = schemas[place].keywords
        said: dict[str, Any] = {"type": sorted(keywords["type"])} if "type" in keywords else {}
        if "nullable" in keywords:
            said["nullable"] = True
        plain.append(said)
    assert expected == plain


@pytest.mark.parametrize(
    ("others", "beside", "expected"),
    [
        ([{"$ref": "#/c"}], {}, ["null"]),
        ([{"type": "string"}], {}, ["null", "object"]),
        ([{"$ref": "#/c"}, {"$ref": "#/d"}], {}, ["null", "object"]),
        ([{"$ref": "#/c"}], {"title": "Any object"}, ["null", "object"]),
    ],
)
def test_a_nullable_object_beside_a_reference(
    others: list[Any], beside: dict[str, Any], expected: list[str]
) -> None:
    """It is how a framework of OpenAPI 3.0 says that what is referred to may be null, and not that any object will do."""
    tree = {
        "anyOf": [{"type": "object", "nullable": True, **beside}, *others],
        "c": {"type": "object"},
        "d": {"type": "object"},
    }
    schemas = schemas_of(tree, "3.0", found=Collector(), file="a.json")
    assert expected == sorted(schemas[ROOT / "anyOf" / 0].keywords["type"])


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        ({"nullable": True}, {"type": ["null"]}),
        (
            {"nullable": True, "description": "None."},
            {"description": "None.", "type": ["null"]},
        ),
        ({"nullable": True, "properties": {}}, {"nullable": True, "properties": {}}),
        ({"nullable": False}, {}),
    ],
)
def test_a_variant_that_is_null(variant: dict[str, Any], expected: dict[str, Any]) -> None:
    """OpenAPI 3.0 has no type null; a variant that is `nullable` and says nothing else is what authors and tools write for it."""
    found = Collector()
    tree = {"anyOf": [{"type": "string"}, variant]}
    schemas = schemas_of(tree, "3.0", found=found, file="a.json")
    assert expected == _plain(dict(schemas[ROOT / "anyOf" / "1"].keywords))
    assert [] == [*found]


def test_discriminator() -> None:
    """A mapping's values are names of schemas or references; what leads nowhere is reported."""
    mapping = {"c": "Cat", "d": "#/components/schemas/Dog", "e": "Eel", "f": 1}
    tree = {
        "discriminator": {"propertyName": "kind", "mapping": mapping},
        "components": {"schemas": {"Cat": {}, "Dog": {}}},
    }
    keywords, codes = _read(tree)
    assert {"c": "/components/schemas/Cat", "d": "/components/schemas/Dog"} == keywords[
        "discriminator"
    ]["mapping"]
    assert ["REF007", "REF007"] == codes


def test_a_misspelt_name_in_a_mapping_is_told_with_the_schema_that_is_meant() -> None:
    """As in a reference; each is a slip of its own."""
    mapping = {"c": "Catt", "d": "Dgo", "e": "Eel"}
    tree = {
        "discriminator": {"propertyName": "kind", "mapping": mapping},
        "components": {"schemas": {"Cat": {}, "Dog": {}}},
    }
    found = Collector()
    _ = schemas_of(tree, "3.0", found=found, file="a.json")[ROOT].keywords
    nowhere = "it stands in another document, or no schema has this identifier"
    assert ["did you mean `Cat`?", "did you mean `Dog`?", nowhere] == [one.help for one in found]


@pytest.mark.parametrize("ref", ["cat.yml", "pets.yml#/cat", "../cat"])
def test_a_file_that_is_not_there_means_the_schema_of_its_name(ref: str) -> None:
    """As a bundler leaves it; that it does is reported, for another tool reads it otherwise. A name that no schema has means none."""
    mapping = {"c": ref, "e": "eel.yml"}
    tree = {
        "discriminator": {"propertyName": "kind", "mapping": mapping},
        "components": {"schemas": {"cat": {}, "Cat": {}}},
    }
    keywords, codes = _read(tree)
    assert {"c": "/components/schemas/cat"} == keywords["discriminator"]["mapping"]
    assert ["REF007", "REF007"] == codes


def test_what_discriminators_map_to_nothing_is_told_together() -> None:
    """Values of one discriminator are one finding; references to files that a bundler left out are one for the document."""
    found = Collector()
    leftovers = {value: f"models/{value}.yml" for value in "abcdefgh"}
    told = {
        "l": leftovers,
        "m": {"y": "models/y.yml"},
        "n": {"e": "Eel"},
        "o": {"a": "Ape", "b": "Bee"},
    }
    tree = {
        "properties": {
            name: {"discriminator": {"propertyName": "k", "mapping": mapping}}
            for name, mapping in told.items()
        }
    }
    schemas = schemas_of(tree, "3.1", found=found, file="a.json")
    for name in told:
        assert schemas[ROOT / "properties" / name].keywords is not None

    expected = [
        (
            "the discriminator maps `a` to `models/a.yml`, `b` to `models/b.yml`, `c` to `models/c.yml`, `d` to `models/d.yml`, "
            "`e` to `models/e.yml` and 3 more, which refer to nothing"
        ),
        "the discriminator maps `e` to `Eel`, which refers to nothing",
        "the discriminator maps `a` to `Ape` and `b` to `Bee`, which refer to nothing",
    ]
    assert expected == [one.message for one in found]
    assert [2, 1, 1] == [one.count for one in found]


@pytest.mark.parametrize(
    ("said", "meant", "codes"),
    [
        ("Cat", "/components/schemas/Cat", []),
        ("#/components/schemas/Cat", "/components/schemas/Cat", []),
        ("Eel", None, ["REF007"]),
    ],
)
def test_discriminator_of_anything_else(said: str, meant: str | None, codes: list[str]) -> None:
    """`defaultMapping` names a schema as the mapping does."""
    tree = {
        "discriminator": {"propertyName": "kind", "defaultMapping": said},
        "components": {"schemas": {"Cat": {}}},
    }
    keywords, found = _read(tree, "3.2")
    default = keywords["discriminator"].get("default")

    assert (meant, codes) == (default, found)


def test_schemas_are_read_once() -> None:
    """The same place gives the same schema."""
    schemas = schemas_of({"type": "string"}, "3.0", found=Collector(), file="a.json")
    assert schemas[ROOT] is schemas[ROOT]


def test_raw() -> None:
    """The tree can be had as its author wrote it; where nothing stands is an error of ours."""
    schemas = schemas_of({"a": [1]}, "3.0", found=Collector(), file="a.json")
    assert 1 == schemas.raw(ROOT / "a" / 0)
    with pytest.raises(KeyError):
        schemas.raw(ROOT / "b")


@pytest.mark.parametrize(
    ("anchors", "keywords", "codes"),
    [
        (1, {"ref": ROOT / "$defs" / "0"}, ["REF008"]),
        (2, {"ref": ROOT / "$defs" / "0"}, []),
        (0, {"dynamic_ref": "#node"}, []),
    ],
)
def test_dynamic_references(anchors: int, keywords: dict[str, Any], codes: list[str]) -> None:
    """A `$dynamicRef` is a `$ref` to what it means; where nothing else could take its place, that is said."""
    found = Collector()
    definitions = {str(at): {"$dynamicAnchor": "node"} for at in range(anchors)}
    tree = {"$defs": definitions, "items": {"$dynamicRef": "#node"}}
    schemas = schemas_of(tree, "2020-12", found=found, file="a.json")
    assert (keywords, codes) == (
        schemas[ROOT / "items"].keywords,
        [one.entry.code for one in found],
    )


def test_an_enum_beside_the_type_array_lists_what_the_items_may_be() -> None:
    """Unless it lists arrays; a null among the values is of the array, and not of its items."""
    assert ({"type": ["array"], "item_enum": "/enum"}, ["SCH006"]) == _read(
        {"type": "array", "enum": ["a", "b"]}
    )
    schemas = schemas_of(
        {"type": ["array", "null"], "enum": ["a", None]},
        "3.1",
        found=Collector(),
        file="a.json",
    )
    assert {
        "type": frozenset({"array", "null"}),
        "item_enum": ROOT / "enum",
    } == schemas[ROOT].keywords
    assert {"enum": ("a",)} == schemas[ROOT / "enum"].keywords
    for tree in (
        {"type": "array", "enum": [["a"], "b"]},
        {"type": "array", "enum": [None]},
        {"type": ["array", "string"], "enum": ["a"]},
        {"enum": ["a"]},
    ):
        assert "item_enum" not in _read(tree, "3.1")[0]


def test_items_of_several_kinds_stay_where_they_stand() -> None:
    """They are read as a union beside the list: what shows the schema as it is written goes through the list."""
    found = Collector()
    kinds = [{"$ref": "#/definitions/A"}, {"$ref": "#/definitions/B"}]
    definitions = {"A": {"type": "string"}, "B": {"type": "integer"}}
    tree = {"type": "array", "items": kinds, "definitions": definitions}
    schemas = schemas_of(tree, "3.0", found=found, file="a.json")
    variants = schemas[schemas[ROOT].keywords["items"]].keywords["any_of"]
    assert kinds == [schemas.raw(one) for one in variants]
    assert kinds == [schemas.raw(ROOT / "items" / at) for at in range(2)]
    assert [ROOT / "items" / at for at in range(2)] == list(map(found.original, variants))
    assert ["SCH009"] == [one.entry.code for one in found]
