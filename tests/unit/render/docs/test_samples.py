"""Samples of calls: an author's example where it is a value of its type, else one that is made."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.render.docs.samples import fits
from pressing import pressed
from unit.ir.apis import build_tree

STRING, INTEGER = {"type": "string"}, {"type": "integer"}
ZONE = {"type": "object", "required": ["id"], "properties": {"id": STRING, "size": INTEGER}}
PAIR = {"type": "array", "prefixItems": [STRING, INTEGER]}


def _text(form: str) -> dict[str, Any]:
    return {"type": "string", "format": form}


def _tree(schema: Any, **media: Any) -> dict[str, Any]:
    """Give a document whose only operation takes a body."""
    body = {"required": True, "content": {"application/json": {"schema": schema, **media}}}
    operation = {"operationId": "go", "requestBody": body, "responses": {"204": {}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": {"/a": {"post": operation}},
    }


@pytest.mark.parametrize(
    ("schema", "example", "expected"),
    [
        (ZONE, {"id": "a"}, True),
        (ZONE, {"id": "a", "size": 1, "more": None}, True),
        (ZONE, {"id": "a", "size": "1"}, False),
        (ZONE, {"size": 1}, False),
        (ZONE, ["id"], False),
        ({"type": ["string", "null"]}, None, True),
        ({"type": ["string", "null"]}, 1, False),
        ({"type": "array", "items": STRING}, ["a"], True),
        ({"type": "array", "items": STRING}, ["a", 1], False),
        ({"type": "array", "items": STRING}, "a", False),
        ({"type": "array", "items": STRING, "minItems": 2}, ["a"], False),
        ({**PAIR, "items": False}, ["a", 1], True),
        ({**PAIR, "items": False}, ["a"], False),
        ({**PAIR, "items": False}, ["a", 1, "b"], False),
        ({**PAIR, "items": False}, [1, "a"], False),
        ({**PAIR, "items": STRING}, ["a", 1, "b"], True),
        ({**PAIR, "items": STRING}, ["a", 1, 2], False),
        ({**PAIR, "items": False}, "ab", False),
        ({"type": "object", "additionalProperties": INTEGER}, {"a": 1}, True),
        ({"type": "object", "additionalProperties": INTEGER}, {"a": "1"}, False),
        ({"type": "object", "additionalProperties": INTEGER}, [], False),
        ({"anyOf": [ZONE, INTEGER]}, 3, True),
        ({"anyOf": [ZONE, INTEGER]}, {"id": "a"}, True),
        ({"anyOf": [ZONE, INTEGER]}, "a", False),
        ({"enum": [1, 2]}, 2, True),
        ({"enum": [1, 2]}, True, False),
        ({"type": "boolean"}, True, True),
        ({"type": "boolean"}, 1, False),
        (INTEGER, 1, True),
        (INTEGER, True, False),
        (INTEGER, 1.5, False),
        ({"type": "number"}, 1.5, True),
        ({"type": "number"}, True, False),
        (STRING, "", True),
        (STRING, 1, False),
        ({"type": "string", "maxLength": 1}, "ab", False),
        (_text("date-time"), "2024-01-02T03:04:05Z", True),
        (_text("date-time"), "2024-01-02T03:04:05", False),
        (_text("date-time"), "yesterday", False),
        (_text("date-time"), 1704164645, False),
        (_text("date"), "2024-01-02", True),
        (_text("date"), "02.01.2024", False),
        (_text("time"), "03:04:05", True),
        (_text("time"), "noon", False),
        (_text("uuid"), "b0c0e8f2-3d4d-4d0e-9b0a-1f2e3d4c5b6a", True),
        (_text("uuid"), "b0c0", False),
        ({}, [{"any": None}], True),
        ({"type": "null"}, None, True),
        ({"type": "null"}, 0, False),
        (False, "a", False),
    ],
)
def test_an_example_is_a_value_of_its_type_or_not(
    schema: Any, example: Any, *, expected: bool
) -> None:
    """A sample that the generated model refuses would mislead whoever copies it."""
    api, _ = build_tree(_tree(schema))
    (operation,) = api.operations.values()
    assert operation.body is not None
    (media,) = operation.body.media
    assert media.type is not None
    assert expected == fits(api, media.type, example)


def test_a_union_that_is_a_variant_of_itself_fits_what_its_other_variants_fit() -> None:
    """Heirs can make such a circle: a base that is a variant of what it is made of."""
    ref = "#/components/schemas/"
    either = {"anyOf": [{"$ref": f"{ref}Pet"}, {"nullable": True}], "minProperties": 3}
    pet = {"allOf": [{"$ref": f"{ref}Dog"}], "discriminator": {"propertyName": "kind"}}
    heir = {"allOf": [{"$ref": f"{ref}Pet"}], "anyOf": [{}]}
    schemas = {"Dog": {"$ref": f"{ref}Either"}, "Either": either, "Pet": pet, "Heir": heir}
    tree = {**_tree({"allOf": [{"$ref": f"{ref}Dog"}]}), "components": {"schemas": schemas}}
    made = pressed(json.dumps({**tree, "openapi": "3.0.3"}), "a.json", package="t")
    assert any(path.startswith("docs/operations/") for path in made.files)


def test_a_sample_has_what_is_needed_beside_what_it_has() -> None:
    """In whatever order the document says so."""
    needed = {"b": ["c"], "a": ["b"]}
    schema = {"type": "object", "properties": dict.fromkeys("abcd", STRING)}
    tree = _tree({**schema, "minProperties": 1, "dependentRequired": needed})
    made = pressed(json.dumps(tree), "a.json", package="t")
    (page,) = [text for path, text in made.files.items() if path.startswith("docs/operations/")]
    assert 'go(a="string", b="string", c="string")' in page


@pytest.mark.parametrize(
    ("example", "shown"),
    [({"id": "blue"}, 'id="blue"'), ({"id": 3}, 'id="string"')],
)
def test_what_is_no_value_is_not_shown(example: Any, shown: str) -> None:
    """The program of the page takes an example that fits, and makes a value otherwise."""
    made = pressed(json.dumps(_tree(ZONE, example=example)), "a.json", package="t")
    (page,) = [text for path, text in made.files.items() if path.startswith("docs/operations/")]
    assert shown in page.partition("```python")[2].partition("```")[0]
