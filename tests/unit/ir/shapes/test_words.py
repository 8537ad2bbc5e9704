"""What is said in words, and what a composition could not keep."""

from __future__ import annotations

from typing import Any

from clientpress.ir.types import Array, Dictionary, Docs, Object, Property, Tuple, Union, Values
from unit.ir.apis import received

STRING = {"type": "string"}


def _property(schema: Any, schemas: Any = None) -> Property:
    _, api, _ = received({"type": "object", "properties": {"p": schema}}, schemas)
    whole = api.types[next(iter(api.types))]
    assert isinstance(whole, Object)
    return whole.properties[0]


def test_words() -> None:
    """Title, description, examples, deprecation, links and all else have their places."""
    schema = {
        **STRING,
        "title": "T",
        "description": "D",
        "examples": ["a", "b"],
        "deprecated": True,
        "externalDocs": {"url": "https://e", "description": "E", "x-c": 1},
        "xml": {"name": "n"},
        "$comment": "C",
        "contentMediaType": "application/jwt",
        "x-a": {"b": 1},
        "unheard-of": 2,
    }
    docs = _property(schema).docs
    assert ("T", "D", ("a", "b"), True) == (
        docs.title,
        docs.description,
        docs.examples,
        docs.deprecated,
    )
    assert docs.external_docs is not None
    assert ("https://e", "E") == (docs.external_docs.url, docs.external_docs.description)
    expected = {
        "xml": {"name": "n"},
        "$comment": "C",
        "contentMediaType": "application/jwt",
        "x-a": {"b": 1},
        "unheard-of": 2,
        "externalDocs": schema["externalDocs"],
    }
    assert expected == docs.facts


def _lost(docs: Docs) -> list[tuple[str, str]]:
    return [(one.keyword, one.text) for one in docs.composition.lost]


def test_replaced_words() -> None:
    """A later layer's words hold; the earlier one's stand in the composition."""
    docs = _property({"allOf": [{**STRING, "description": "One."}], "description": "Two."}).docs
    assert "Two." == docs.description
    assert [("description", "One.")] == _lost(docs)
    assert 2 == len(docs.composition.layers)


def test_looser_bounds() -> None:
    """The tightest bound holds; the looser one is told."""
    layers = [{"type": "integer", "minimum": 3}, {"type": ["integer", "null"], "minimum": 5}]
    docs = _property({"allOf": layers}).docs
    assert [("minimum", "3"), ("type", '["integer", "null"]')] == _lost(docs)


def test_conflicts() -> None:
    """The losing side of a conflict is told in full, what it refers to in place."""
    schemas = {"s": {**STRING, "maxLength": 3}}
    loser = {"type": "object", "properties": {"s": {"$ref": "#/components/schemas/s"}}}
    docs = _property({"allOf": [loser, {"enum": [None]}]}, schemas).docs
    spelled = '{"type": "object", "properties": {"s": {"type": "string", "maxLength": 3}}}'
    assert [("schema", spelled)] == _lost(docs)


def test_references_that_have_no_end() -> None:
    """A losing side that refers to itself keeps its references."""
    schemas = {"s": {"type": "object", "properties": {"s": {"$ref": "#/components/schemas/s"}}}}
    loser = {"type": "object", "properties": {"s": {"$ref": "#/components/schemas/s"}}}
    docs = _property({"allOf": [loser, {"enum": [None]}]}, schemas).docs
    assert [("schema", str(loser).replace("'", '"'))] == _lost(docs)


def test_a_union_of_which_one_variant_is_left() -> None:
    """The union stands in the composition as it was written."""
    union = [{"type": "object"}, STRING]
    docs = _property({"allOf": [{"anyOf": union}, {**STRING, "maxLength": 3}]}).docs
    assert (("anyOf", union),) == docs.composition.kept


def test_keywords_that_shape_no_type() -> None:
    """They are kept verbatim."""
    docs = _property({**STRING, "not": {"enum": ["a"]}, "minItems": 1}).docs
    assert {"not": {"enum": ["a"]}, "minItems": 1} == dict(docs.composition.kept)


def test_constraints_of_a_choice() -> None:
    """Whoever must choose needs no constraints; they are told all the same."""
    docs = _property({"enum": ["a", "b"], "type": "string", "maxLength": 1}).docs
    assert (("maxLength", 1),) == docs.composition.kept


def test_the_format_of_a_number() -> None:
    """It is part of the type and no remainder."""
    assert () == _property({"type": "integer", "format": "int64"}).docs.composition.kept


def test_words_inside() -> None:
    """Items, values, variants and tuple members have words of their own, defaults among them."""

    def said(text: str, kind: str = "string") -> dict[str, Any]:
        return {"type": kind, "description": text, "default": text}

    schema = {
        "properties": {
            "a": {"type": "array", "items": said("item")},
            "d": {"type": "object", "additionalProperties": said("value")},
            "u": {"oneOf": [said("one"), said("two", "integer")]},
            "t": {"type": "array", "prefixItems": [said("first")], "items": said("rest")},
            "o": {
                "properties": {"x": STRING},
                "additionalProperties": said("other"),
                "patternProperties": {"^y": said("pattern")},
            },
        }
    }
    _, api, _ = received(schema)
    told: list[Docs] = []
    for one in api.types.values():
        match one:
            case Array():
                told.append(one.item_docs)
            case Dictionary():
                told.append(one.value_docs)
            case Union():
                told.extend(one.variant_docs)
            case Tuple():
                told.extend(one.item_docs)
            case Object(additional=Values() as others):
                told.extend((others.value_docs, *others.pattern_docs))
    expected = ["item", "value", "one", "two", "first", "rest", "other", "pattern"]
    assert expected == [docs.description for docs in told]
    assert expected == [docs.facts["default"] for docs in told]


def test_a_variant_says_its_own_words() -> None:
    """What a base or a union says of itself is said of none of its variants, but of what only has what they share."""
    ref = "#/components/schemas/"
    schemas = {
        "Pet": {
            "type": "object",
            "title": "A pet",
            "description": "Any pet.",
            "required": ["kind"],
            "properties": {"kind": STRING},
            "discriminator": {"propertyName": "kind"},
        },
        "Cat": {"allOf": [{"$ref": f"{ref}Pet"}, {"properties": {"claws": STRING}}]},
        "Dog": {"allOf": [{"$ref": f"{ref}Pet"}, {"description": "A dog."}]},
    }
    _, api, _ = received({"$ref": f"{ref}Pet"}, schemas)
    told = {
        one.origin.rest_of or one.origin.components[0]: (one.docs.title, one.docs.description)
        for one in api.types.values()
        if isinstance(one, Object)
    }
    assert {"Cat": ("", ""), "Dog": ("", "A dog."), "Pet": ("A pet", "Any pet.")} == told

    shape = {
        "description": "A shape.",
        "oneOf": [
            {"type": "object", "required": ["r"], "properties": {"r": STRING}},
            {"type": "object", "required": ["w"], "properties": {"w": STRING}},
        ],
    }
    assert "A shape." == _property(shape).docs.description
    _, api, _ = received(shape)
    assert [""] * 2 == [
        one.docs.description for one in api.types.values() if isinstance(one, Object)
    ]
