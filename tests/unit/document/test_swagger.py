"""Swagger 2.0, read as OpenAPI 3.0 would say it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.document.model import Document, Operation
from clientpress.document.read import read_document
from clientpress.source.model import Kind, Source


def _read(tree: dict[str, Any]) -> tuple[Document, Collector]:
    found = Collector()
    tree = {"swagger": "2.0", "info": {"title": "T", "version": "1"}, **tree}
    source = Source(name="a.json", kind=Kind.JSON, text=json.dumps(tree), tree=tree)
    return read_document(source, found), found


def _operation(operation: dict[str, Any], **root: Any) -> tuple[Operation, Document]:
    said = {"responses": {"204": {}}, **operation}
    document, found = _read({"paths": {"/a": {"post": said}}, **root})
    assert [] == [one.message for one in found]
    return document.operations[0], document


@pytest.mark.parametrize(
    ("root", "urls"),
    [
        ({"host": "a.example"}, ["https://a.example"]),
        (
            {"host": "a.example", "basePath": "/v1/", "schemes": ["http", "https", "ws"]},
            ["https://a.example/v1", "http://a.example/v1"],
        ),
        (
            {"host": "a.example:81", "basePath": "v1", "schemes": ["HTTP"]},
            ["http://a.example:81/v1"],
        ),
        ({"basePath": "/v1"}, ["/v1"]),
        ({"basePath": "/"}, []),
        ({}, []),
    ],
)
def test_servers(root: dict[str, Any], urls: list[str]) -> None:
    """Host, base path and schemes make the base URLs, the encrypted first; without a host it is relative."""
    assert urls == [one.url for one in _operation({}, **root)[1].servers]


def test_schemes_of_an_operation_are_servers_of_its_own() -> None:
    """They replace those of the document, with its host and base path."""
    root = {"host": "a.example", "basePath": "/v1", "schemes": ["https"]}
    operation, document = _operation({"schemes": ["http"]}, **root)
    assert ["http://a.example/v1"] == [one.url for one in operation.servers]
    assert ["https://a.example/v1"] == [one.url for one in document.servers]


@pytest.mark.parametrize(
    ("location", "written", "style"),
    [
        *(("query", None, ("form", False)), ("query", "multi", ("form", True))),
        *(
            ("query", "ssv", ("spaceDelimited", False)),
            ("query", "pipes", ("pipeDelimited", False)),
        ),
        ("query", "tsv", ("tabDelimited", False)),
        *(("header", "csv", ("simple", False)), ("query", "csv", ("form", False))),
    ],
)
def test_collection_formats(location: str, written: str | None, style: tuple[str, bool]) -> None:
    """A collection format is a style and whether the list explodes; lists are comma-separated by default."""
    parameter = {"name": "a", "in": location, "type": "array", "items": {"type": "string"}}
    if written:
        parameter["collectionFormat"] = written
    operation, _ = _operation({"parameters": [parameter]})
    assert [style] == [(one.style, one.explode) for one in operation.parameters]


def test_a_parameter_has_the_schema_that_its_keywords_are() -> None:
    """What a parameter says of its value is its schema; its description and extensions stay its own."""
    said = {
        "name": "a",
        "in": "query",
        "description": "d",
        "type": "integer",
        "minimum": 1,
        "x-a": 2,
    }
    operation, document = _operation({"parameters": [said]})
    (parameter,) = operation.parameters
    assert parameter.schema is not None
    assert {"type": frozenset({"integer"}), "minimum": 1} == document.schemas[
        parameter.schema
    ].keywords
    assert ("d", {"x-a": 2}) == (parameter.description, parameter.extensions)


@pytest.mark.parametrize(
    ("root", "own", "media_types"),
    [
        (["application/xml"], None, ["application/xml"]),
        (["application/xml"], ["text/csv"], ["text/csv"]),
        (None, None, ["application/json"]),
        (["application/xml"], [], ["application/json"]),
    ],
)
def test_bodies(root: Any, own: Any, media_types: list[str]) -> None:
    """A body parameter is the request body, of the media types of its operation, or else of the document."""
    body = {"name": "b", "in": "body", "required": True, "schema": {"$ref": "#/definitions/A"}}
    said: dict[str, Any] = {"parameters": [{"$ref": "#/parameters/B"}]}
    others: dict[str, Any] = {"parameters": {"B": body}, "definitions": {"A": {}}}
    if own is not None:
        said["consumes"] = own
    if root is not None:
        others["consumes"] = root
    operation, document = _operation(said, **others)
    assert operation.body is not None
    assert (True, media_types, ()) == (
        operation.body.required,
        [one.media_type for one in operation.body.content],
        operation.parameters,
    )
    schema = operation.body.content[0].schema
    assert schema is not None
    target = document.schemas[schema].keywords["ref"]
    assert "/parameters/B/schema" == target.pointer
    assert {"A": "/definitions/A"} == {k: v.pointer for k, v in document.component_schemas.items()}


@pytest.mark.parametrize(
    ("kind", "consumes", "media_type"),
    [
        ("string", [], "application/x-www-form-urlencoded"),
        ("string", ["application/json", "multipart/form-data"], "multipart/form-data"),
        ("file", ["application/x-www-form-urlencoded"], "multipart/form-data"),
    ],
)
def test_forms(kind: str, consumes: list[str], media_type: str) -> None:
    """Form parameters, the path's included, are the properties of one object; a file takes multipart."""
    path = {
        "name": "p",
        "in": "formData",
        "type": "array",
        "items": {},
        "collectionFormat": "multi",
    }
    own = {"name": "f", "in": "formData", "required": True, "type": kind}
    item = {"parameters": [path], "post": {"parameters": [own], "responses": {"204": {}}}}
    document, found = _read({"paths": {"/a": item}, "consumes": consumes})
    assert [] == list(found)
    body = document.operations[0].body
    assert body is not None
    (media,) = body.content
    assert (True, media_type) == (body.required, media.media_type)
    assert {"p": {"style": "form", "explode": True}} == media.encoding
    assert media.schema is not None
    keywords = document.schemas[media.schema].keywords
    assert (["p", "f"], ("f",)) == ([*keywords["properties"]], keywords["required"])
    field = document.schemas[document.schemas[keywords["properties"]["f"]].keywords["ref"]].keywords
    assert ("string", kind == "file") == (*field["type"], "format" in field)


def test_responses() -> None:
    """A shared response takes the media types of each operation that refers to it; its examples and headers stay."""
    shared = {
        "description": "d",
        "schema": {"type": "string"},
        "examples": {"text/plain": "a"},
        "headers": {"X-A": {"type": "integer", "description": "h"}},
    }
    operation, document = _operation(
        {
            "responses": {"200": {"$ref": "#/responses/R"}, "201": {}},
            "produces": ["application/json"],
        },
        responses={"R": shared},
    )
    first, second = operation.responses
    assert ["application/json", "text/plain"] == [one.media_type for one in first.content]
    assert ["a"] == [one.value for one in first.content[1].examples]
    (header,) = first.headers
    assert header.schema is not None
    assert ("h", {"type": frozenset({"integer"})}) == (
        header.description,
        document.schemas[header.schema].keywords,
    )
    assert () == second.content


@pytest.mark.parametrize(
    ("flow", "name"),
    [
        *(("implicit", "implicit"), ("password", "password")),
        *(("application", "clientCredentials"), ("accessCode", "authorizationCode")),
    ],
)
def test_security(flow: str, name: str) -> None:
    """Basic is a scheme of HTTP, and the flows have today's names."""
    oauth = {"type": "oauth2", "flow": flow, "tokenUrl": "https://a.example", "scopes": {}}
    definitions = {"b": {"type": "basic"}, "o": oauth}
    schemes = _operation({}, securityDefinitions=definitions)[1].security_schemes
    assert ("http", "basic") == (schemes["b"].type, schemes["b"].http_scheme)
    assert {name: {"tokenUrl": "https://a.example", "scopes": {}}} == schemes["o"].flows


def test_schemas() -> None:
    """`x-nullable`, a discriminator that is a text and files are read without a word."""
    properties = {"a": {"type": "string", "x-nullable": True}}
    pet = {"type": "object", "discriminator": "a", "properties": properties}
    _, document = _operation({}, definitions={"Pet": pet})
    keywords = document.schemas[document.component_schemas["Pet"]].keywords
    assert {"property": "a", "mapping": {}} == keywords["discriminator"]
    assert {"string", "null"} == document.schemas[keywords["properties"]["a"]].keywords["type"]


def test_findings_stand_where_the_author_wrote() -> None:
    """A finding in what was moved points at the text that it was moved from."""
    parameters = [
        {"name": "a", "in": "query", "type": "wrong"},
        {"name": "b", "in": "formData", "type": "array", "items": {"type": "wrong"}},
    ]
    operation = {"parameters": parameters, "responses": {"200": {"schema": {"type": "wrong"}}}}
    document, found = _read({"paths": {"/a": {"post": operation}}})
    todo = [one.schema for one in document.operations[0].parameters]
    todo += [one.schema for one in document.operations[0].responses[0].content]
    todo += [one.schema for one in (document.operations[0].body or document).content]  # type: ignore[union-attr]
    while todo:
        place = todo.pop()
        if place is not None:
            keywords = document.schemas[place].keywords
            todo += [
                keywords.get("ref"),
                keywords.get("items"),
                *keywords.get("properties", {}).values(),
            ]
    operation_at = "/paths/~1a/post"
    assert {
        f"{operation_at}/parameters/0/type",
        f"{operation_at}/parameters/1/items/type",
        f"{operation_at}/responses/200/schema/type",
    } == {one.place.pointer for one in found if one.place}


@pytest.mark.parametrize(
    ("method", "status", "produces", "expected"),
    [
        ("get", "200", ["application/pdf"], ["application/pdf"]),
        ("get", "200", ["application/json", "application/pdf"], []),
        ("get", "200", ["*/*"], []),
        ("get", "204", ["application/pdf"], []),
        ("get", "404", ["application/pdf"], []),
        ("post", "200", ["application/pdf"], []),
        ("get", "200", None, []),
    ],
)
def test_a_file_without_a_schema(
    method: str, status: str, produces: list[str] | None, expected: list[str]
) -> None:
    """What a GET produces by its own word, and is no JSON, is what its success holds, also without a schema."""
    own = {} if produces is None else {"produces": produces}
    operation = {**own, "responses": {status: {"description": "x"}}}
    paths = {"/a": {method: operation}}
    document, _ = _read({"paths": paths, "produces": ["text/csv"]})
    (response,) = document.operations[0].responses
    assert expected == [one.media_type for one in response.content]
