"""OpenAPI 3 in words of Swagger 2.0, read as it was meant."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.document.read import read_document
from clientpress.source.model import Kind, Source

UPLOAD = {"type": "object", "required": ["file"], "properties": {"file": {"type": "string"}}}
FIELD = {"name": "caption", "in": "formData", "required": True, "schema": {"type": "string"}}


def _body(content: dict[str, Any]) -> tuple[dict[str, list[str]], list[str]]:
    """Give the properties of each form of a body beside a field of a form, and the codes of what is told."""
    body = {"content": content}
    post = {"parameters": [FIELD], "requestBody": body, "responses": {"204": {}}}
    tree = {
        "openapi": "3.0.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": post}},
        "components": {"schemas": {"Upload": UPLOAD, "Both": {"allOf": [UPLOAD]}}},
    }
    found = Collector()
    source = Source(name="a.json", kind=Kind.JSON, text=json.dumps(tree), tree=tree)
    document = read_document(source, found)
    said = document.operations[0].body
    assert said is not None
    names: dict[str, list[str]] = {}
    for media in said.content:
        assert media.schema is not None
        keywords = document.schemas[media.schema].keywords
        layers = [document.schemas[one].keywords for one in keywords.get("all_of", ())]
        own = [*keywords.get("properties", ())]
        names[media.media_type] = own or [
            name for one in layers for name in one.get("properties", ["…"])
        ]
    return names, [one.entry.code for one in found]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (UPLOAD, ["caption", "file"]),
        ({"$ref": "#/components/schemas/Upload"}, ["caption", "file"]),
        ({"$ref": "#/components/schemas/Both"}, ["…", "caption"]),
    ],
)
def test_a_form_that_is_described_in_two_places(schema: Any, expected: list[str]) -> None:
    """Fields that are parameters belong to the form that the body is."""
    kinds = ("multipart/form-data", "application/x-www-form-urlencoded")
    names, codes = _body({one: {"schema": schema} for one in kinds})
    assert (dict.fromkeys(kinds, expected), ["DOC029"]) == (names, codes)


def test_a_body_that_is_no_form_takes_no_fields() -> None:
    """Nothing can be meant by both."""
    names, codes = _body({"application/json": {"schema": UPLOAD}})
    assert ({"application/json": ["file"]}, ["DOC007"]) == (names, codes)
