"""Maps that are a `$ref` as a whole have the entries of what they refer to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.document.model import Document
from clientpress.document.read import read_document
from clientpress.document.spread import has_spread_maps
from clientpress.source.model import Kind, Source

ANSWER = {"200": {"description": "", "content": {"application/json": {"schema": {}}}}}
PET = {"type": "object", "properties": {"id": {"type": "string"}}}


def _source(name: str, tree: Any) -> Source:
    return Source(name=name, kind=Kind.JSON, text=json.dumps(tree), tree=tree)


def _read(files: Mapping[str, Any], **root: Any) -> tuple[Document, list[str]]:
    found = Collector()
    tree = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, **root}
    document = read_document(
        _source("api.json", tree), found, lambda name: _source(name, files[name])
    )
    return document, [one.entry.code for one in found]


def test_paths_and_components_lie_in_other_files() -> None:
    """Each entry is found where it stands, and under the name that it has there; what stands beside the `$ref` counts."""
    paths = {
        "/pets/{id}": {
            "get": {
                "parameters": {"$ref": "parameters.json"},
                "responses": {"$ref": "api.json#/components/x-answers"},
            }
        }
    }
    document, codes = _read(
        {
            "paths.json": paths,
            "parameters.json": [{"name": "id", "in": "path", "required": True}],
            "components.json": {"schemas": {"$ref": "schemas.json#/all"}},
            "schemas.json": {"all": {"Pet": PET, "Owner": {"$ref": "#/all/Pet"}}},
        },
        paths={"$ref": "paths.json"},
        components={"$ref": "components.json", "x-answers": ANSWER},
    )
    (operation,) = document.operations

    assert "/pets/{id}" == operation.path
    assert ["id"] == [one.name for one in operation.parameters]
    assert ["200"] == [one.status for one in operation.responses]
    assert ["Pet", "Owner"] == list(document.component_schemas)
    assert {"schemas": 2, "responses": 1} == {
        what: document.declared[what] for what in ("schemas", "responses")
    }
    assert ["DOC033"] == codes


@pytest.mark.parametrize(
    ("field", "meant"),
    [
        ("properties", "#/components/schemas/Pet"),
        ("properties", "#/components/schemas/Pet/properties"),
    ],
)
def test_properties_are_those_of_what_is_meant(field: str, meant: str) -> None:
    """Whether their map is referred to, or the schema that has it."""
    document, _ = _read(
        {},
        components={"schemas": {"Pet": PET, "Dog": {"type": "object", field: {"$ref": meant}}}},
    )
    dog = document.schemas[document.component_schemas["Dog"]]

    assert ["id"] == list(dog.keywords["properties"])


def test_a_parameter_in_place_of_a_list_is_one_parameter() -> None:
    """Who forgot the list means the one."""
    document, codes = _read(
        {},
        paths={"/": {"get": {"parameters": {"$ref": "#/components/parameters/A"}}}},
        components={"parameters": {"A": {"name": "a", "in": "query"}}},
    )

    assert ["a"] == [one.name for one in document.operations[0].parameters]
    assert ["DOC033", "DOC016"] == codes


@pytest.mark.parametrize(
    ("ref", "statuses", "code"),
    [
        ("#/components/responses/Done", ["default", "404"], "DOC040"),
        ("#/components/responses", ["Done", "404"], "DOC033"),
        ("#/components/nowhere", ["404"], "REF001"),
    ],
)
def test_a_single_response_in_the_place_of_all(ref: str, statuses: list[str], code: str) -> None:
    """It stands for those that are not listed; what is listed beside it stays, wherever the reference leads."""
    raw = {"$ref": ref, "404": {"description": "None."}}
    responses = {"Done": {"description": "Done.", "content": {"text/plain": {}}}}
    document, codes = _read(
        {}, paths={"/": {"get": {"responses": raw}}}, components={"responses": responses}
    )
    read = document.operations[0].responses
    assert [one.replace("Done", "default") for one in statuses] == [one.status for one in read]
    assert code == codes[0]


def test_what_leads_nowhere_is_told_and_empty() -> None:
    """Nothing is told of the map besides."""
    document, codes = _read(
        {},
        paths={"/": {"get": {"responses": {"$ref": "#/nowhere"}}}},
        components={"schemas": {"$ref": "#/components/schemas"}},
    )

    assert () == document.operations[0].responses
    assert {} == document.component_schemas
    assert "REF001" in codes


@pytest.mark.parametrize(
    "tree",
    [
        {"components": {"$ref": "#"}},
        {"components": {"$ref": "#/x-all"}, "x-all": {"$ref": "#"}},
        {"components": {"schemas": {"$ref": "#/components"}}},
        {"components": {"schemas": {"$ref": "#/components/schemas"}}},
        {
            "components": {"schemas": {"$ref": "#/x-a"}},
            "x-a": {"$ref": "#/x-b"},
            "x-b": {"$ref": "#/x-a"},
        },
    ],
)
def test_a_map_that_would_hold_itself_is_told_of(tree: dict[str, Any]) -> None:
    """It is left empty: its entries would have no end."""
    document, codes = _read({}, paths={"/a": {"get": {"responses": {"200": {}}}}}, **tree)
    assert ({}, ["REF001"]) == (document.component_schemas, codes)


def test_a_property_may_be_called_like_a_map() -> None:
    """Below `properties` and the like there are names, and in examples there are data."""
    schemas = {
        "paths": {"$ref": "#/components/schemas/A"},
        "A": {
            "properties": {"headers": {"$ref": "#/components/schemas/A"}},
            "example": {"headers": {"$ref": "#/components/schemas/A"}},
        },
    }
    tree = {"components": {"schemas": schemas}}
    document, codes = _read({}, **tree)

    assert has_spread_maps(json.dumps(tree))
    assert ["paths", "A"] == list(document.component_schemas)
    assert ["DOC027"] == codes


@pytest.mark.parametrize(
    ("text", "spread"),
    [
        ('"paths": {"$ref": "a"}', True),
        ("paths:\n  $ref: a", True),
        ("schemas: # all of them\n    $ref: a", True),
        ("properties: {$ref: a}", True),
        ("items:\n  $ref: a", False),
        ("schemas:\n  A:\n    $ref: a", False),
    ],
)
def test_the_text_tells_whether_to_look(text: str, spread: bool) -> None:  # noqa: FBT001 -- a column
    """A whole document is walked through only where that may be worth while."""
    assert spread == has_spread_maps(text)
