"""Operations, their parameters, bodies and responses; resources."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.media_types import json_like
from clientpress.ir.options import Options
from unit.ir.apis import answering, build_tree, document, drawn, json_body, the_operation

STRING = {"type": "string"}
NAMED = {"type": "object", "properties": {"name": STRING}}
KIND = {"properties": {"kind": {"const": "mark"}, "name": STRING}}


FILES = {"type": "array", "items": {"type": "string", "format": "binary"}}
WITH_FILE = {"type": "object", "properties": {"name": STRING, "files": FILES}}


def _same(schema: Any, *media_types: str) -> dict[str, Any]:
    return {one: {"schema": schema} for one in media_types}


def _body(content: Any, *, required: bool = True) -> dict[str, Any]:
    return {"requestBody": {"required": required, "content": content}}


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (json_body(NAMED), True),
        (_body({"application/merge-patch+json": {"schema": NAMED}}), True),
        (json_body(NAMED, required=False), True),
        (json_body({**NAMED, "required": ["name"]}, required=False), True),
        (json_body({**NAMED, **KIND}, required=False), True),
        (json_body({**NAMED, **KIND, "required": ["kind"]}, required=False), False),
        (json_body({**NAMED, **KIND, "required": ["kind"]}), True),
        (_body(_same(NAMED, "application/json", "text/json", "application/*+json")), True),
        (_body(_same(NAMED, "application/json", "multipart/form-data")), True),
        (_body(_same(NAMED, "multipart/form-data", "application/json")), True),
        (_body(_same(NAMED, "multipart/form-data", "application/x-www-form-urlencoded")), True),
        (_body(_same(WITH_FILE, "application/json", "multipart/form-data")), True),
        (_body(_same(WITH_FILE, "application/json", "application/x-www-form-urlencoded")), False),
        (_body(_same(NAMED, "application/json", "application/xml")), True),
        (_body(_same(NAMED, "application/xml", "application/json")), True),
        (_body(_same(NAMED, "application/xml", "multipart/form-data", "application/json")), True),
        (_body(_same(WITH_FILE, "application/json", "application/xml")), False),
        (_body({**_same(NAMED, "application/json"), **_same(STRING, "application/xml")}), False),
        (json_body({**NAMED, "type": ["object", "null"]}), False),
        (json_body({**NAMED, "type": ["object", "null"]}, required=False), True),
        (json_body({"anyOf": [NAMED, {"type": "null"}]}, required=False), True),
        (json_body({"anyOf": [NAMED, STRING, {"type": "null"}]}, required=False), False),
        (json_body({"type": "object"}), False),
        (json_body({"oneOf": [NAMED, STRING]}), False),
        (json_body({"type": "array", "items": NAMED}), False),
        (json_body({"type": "object", "additionalProperties": False}), False),
        (_body({"application/json": {}}), False),
        (_body({"multipart/form-data": {"schema": NAMED}}), True),
        (_body({"application/x-www-form-urlencoded": {"schema": NAMED}}), True),
        (_body({"application/xml": {"schema": NAMED}}), False),
        (_body({"application/json": {"schema": NAMED}, "text/plain": {"schema": STRING}}), False),
    ],
)
def test_spread(operation: Any, expected: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """A body of one object with properties, as JSON or as a form, is spread over arguments.

    Not one that may be null, unless it may be left out, nor one that may be left out and has to hold a value that nobody writes, nor one that JSON cannot hold. XML that means the same is no obstacle.
    """
    body = the_operation(build_tree(document({"POST /a": operation}))[0]).body
    assert body is not None
    assert expected == body.spread


@pytest.mark.parametrize(
    ("schema", "expected"),
    [(NAMED, "application/json"), (WITH_FILE, "multipart/form-data")],
)
def test_what_is_sent_of_several_kinds(schema: Any, expected: str) -> None:
    """JSON, be it described first or not; a form with parts where the object may hold files."""
    kinds = ("application/x-www-form-urlencoded", "multipart/form-data", "application/json")
    operation = _body(_same(schema, *kinds))
    body = the_operation(build_tree(document({"POST /a": operation}))[0]).body
    assert body is not None
    assert (True, expected) == (body.spread, body.usual.media_type)


@pytest.mark.parametrize(
    ("method", "media", "expected"),
    [
        ("DELETE", {}, True),
        ("DELETE", {"schema": {}}, True),
        ("DELETE", {"schema": {"type": "object"}}, True),
        ("DELETE", {"schema": {"type": "object", "minProperties": 1}}, False),
        ("DELETE", {"schema": {"type": "string"}}, False),
        ("DELETE", {"example": {"ids": [1]}}, False),
        ("DELETE", {"schema": {"example": {"ids": [1]}}}, False),
        ("POST", {}, False),
    ],
)
def test_bodies_that_only_have_to_be_there(
    method: str,
    media: dict[str, Any],
    expected: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """What is deleted needs no body of which nothing is said, though one is required."""
    body = {"required": True, "content": {"application/json": media}}
    operation = the_operation(build_tree(document({f"{method} /a": {"requestBody": body}}))[0])
    assert operation.body is not None
    assert (expected, not expected) == (operation.body.empty, operation.body.required)


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/json", True),
        ("Application/JSON; charset=utf-8", True),
        ("application/vnd.api+json", True),
        ("*/*", True),
        ("text/plain", False),
        ("application/jsonlines", False),
    ],
)
def test_json_like(media_type: str, expected: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """JSON is JSON by any name."""
    assert expected == json_like(media_type)


def _parameter(**said: Any) -> Any:
    parameter = {"name": "p", "in": "query", **said}
    api, _ = build_tree(document({"GET /a": {"parameters": [parameter]}}))
    return the_operation(api).parameters[0], api


def test_parameters() -> None:
    """A parameter has its own words first, then those of its schema; nothing of either is lost."""
    schema = {"type": "integer", "default": 3, "description": "A number.", "example": 4, "x-a": 1}
    found, api = _parameter(
        schema=schema,
        description="How many.",
        deprecated=True,
        allowEmptyValue=True,
        examples={"few": {"value": 1, "summary": "Few"}},
        **{"x-b": 2},
    )
    assert "integer" == drawn(api, found.type)
    assert ("How many.", True, (4,)) == (
        found.docs.description,
        found.docs.deprecated,
        found.docs.examples,
    )
    assert {"default": 3, "x-a": 1, "x-b": 2, "allowEmptyValue": True} == found.docs.facts
    assert [("description", "A number.")] == [
        (one.keyword, one.text) for one in found.docs.composition.lost
    ]
    assert [(1, "few", "Few")] == [(one.value, one.name, one.summary) for one in found.examples]


def test_a_parameter_in_a_path_is_never_null() -> None:
    """Nothing could stand there; one of the query may be."""
    schema = {"type": ["integer", "null"]}
    said = [
        {"name": name, "in": name, "required": True, "schema": schema} for name in ("path", "query")
    ]
    operation = {"parameters": said, "responses": {"204": {"description": ""}}}
    api, _ = build_tree(document({"GET /a/{path}": operation}))
    (built,) = api.operations.values()
    assert ["integer", {"null or": "integer"}] == [drawn(api, one.type) for one in built.parameters]


def test_parameters_with_content() -> None:
    """A parameter may be JSON."""
    found, api = _parameter(content={"application/json": {"schema": NAMED}})
    assert "application/json" == found.media_type
    assert {"name?": "string"} == drawn(api, found.type)


def test_a_parameter_of_several_contents_is_sent_as_the_first() -> None:
    """The docs tell of all."""
    content = {"application/json": {"schema": NAMED}, "text/plain": {"schema": STRING}}
    found, _ = _parameter(content=content)
    assert "application/json" == found.media_type
    assert {"content": ["application/json", "text/plain"]} == found.docs.facts


def test_parameters_without_a_schema() -> None:
    """A parameter of which nothing is said takes anything."""
    found, api = _parameter()
    assert "anything" == drawn(api, found.type)


@pytest.mark.parametrize(
    ("said", "version", "expected"),
    [
        ({"name": "api-version", "required": True, "schema": STRING}, "2019-07-01", "2019-07-01"),
        ({"name": "Api-Version", "required": True, "schema": STRING}, "2020-01-01-preview", "2020-01-01-preview"),
        ({"name": "api-version", "required": True, "schema": STRING}, "1.0", ""),
        ({"name": "api-version", "schema": STRING}, "2019-07-01", ""),
        ({"name": "version", "required": True, "schema": STRING}, "2019-07-01", ""),
        ({"name": "api-version", "required": True, "schema": {**STRING, "default": "a"}}, "2019-07-01", ""),
        ({"name": "api-version", "required": True, "schema": {"type": "integer"}}, "2019-07-01", ""),
        ({"name": "api-version", "in": "header", "required": True, "schema": STRING}, "2019-07-01", ""),
    ],
)  # fmt: skip
def test_parameters_that_ask_for_the_version(
    said: dict[str, Any], version: str, expected: str
) -> None:
    """What Azure's APIs require in every request is the date of the description, where it says nothing else."""
    tree = document({"GET /a": {"parameters": [{"in": "query", **said}]}})
    tree["info"]["version"] = version
    api, _ = build_tree(tree)
    assert expected == the_operation(api).parameters[0].version


def test_secret_parameters() -> None:
    """A parameter that the document marks is secret."""
    assert _parameter(schema={"type": "string", "format": "password"})[0].secret
    assert not _parameter(schema=STRING)[0].secret


def test_responses() -> None:
    """Responses keep their order, headers, links and extensions."""
    responses = {
        "404": {"description": "None.", "x-a": 1},
        "200": {
            "description": "Fine.",
            "headers": {
                "X-Left": {
                    "description": "Calls left.",
                    "x-c": 3,
                    "schema": {"type": "integer", "description": "N."},
                }
            },
            "links": {"next": {"operationId": "b"}},
            "content": {
                "application/json": {"schema": {**STRING, "default": "a"}, "example": "b", "x-b": 2}
            },
        },
    }
    api, _ = build_tree(document({"GET /a": {"responses": responses}}))
    first, second = the_operation(api).responses
    assert (["404", "200"], {"x-a": 1}) == ([first.status, second.status], first.facts)
    assert ["next"] == list(second.facts["links"])
    header, media = second.headers[0], second.media[0]
    assert ("Calls left.", "integer") == (header.docs.description, drawn(api, header.type))
    assert ["N."] == [one.text for one in header.docs.composition.lost]
    assert {"x-c": 3} == header.docs.facts
    assert ({"default": "a"}, ["b"], {"x-b": 2}) == (
        media.docs.facts,
        [one.value for one in media.examples],
        media.facts,
    )


def test_keys() -> None:
    """An operation without an id is known by method and path."""
    api, _ = build_tree(document({"GET /a": {"operationId": "x"}, "PUT /a": {}}))
    assert ["x", "PUT /a"] == list(api.operations)


def test_resources() -> None:
    """The first tag is the resource, else the first literal segment of the path; in order of occurrence."""
    operations = {
        "GET /b": {"tags": ["Two", "One"]},
        "GET /a": {"tags": ["One"]},
        "PUT /b": {"tags": ["Two"]},
        "GET /{account}/zones/{zone}": {},
        "GET /": {},
    }
    tags = [{"name": "One", "description": "First."}, {"name": "Three", "description": "Unused."}]
    api, _ = build_tree(document(operations, tags=tags))
    told = [(one.key, one.description, one.operations) for one in api.resources]
    expected = [
        ("Two", "", ("GET /b", "PUT /b")),
        ("One", "First.", ("GET /a",)),
        ("zones", "", ("GET /{account}/zones/{zone}",)),
        ("root", "", ("GET /",)),
    ]
    assert expected == told
    assert {"tags": {"Three": "Unused."}} == api.facts


def test_a_path_without_a_tag_joins_the_tag_that_is_called_like_it() -> None:
    """There is one resource of a name, and none with a number behind it."""
    operations = {
        "GET /dns_records/{id}/files": {},
        "GET /dns_records": {"tags": ["DNS Records"]},
        "GET /~": {"tags": ["🔥"]},
        "PUT /~": {},
    }
    api, _ = build_tree(document(operations))
    assert [
        ("DNS Records", ("GET /dns_records/{id}/files", "GET /dns_records")),
        ("🔥", ("GET /~",)),
        ("~", ("PUT /~",)),
    ] == [(one.key, one.operations) for one in api.resources]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("x", ["x"]),
        ("GET /b*", ["GET /b", "GET /b/{c}"]),
        ("/b", ["GET /b", "PUT /b"]),
        ("Tag", ["PUT /b"]),
    ],
)
def test_only(pattern: str, expected: list[str]) -> None:
    """Operations are chosen by operationId, method and path, path, or tag; types that only others need are gone."""
    operations = {
        "GET /a": {"operationId": "x", **answering(NAMED)},
        "GET /b": answering({"type": "object", "properties": {"b": STRING}}),
        "PUT /b": {"tags": ["Tag"]},
        "GET /b/{c}": {
            "parameters": [{"name": "c", "in": "path", "required": True, "schema": STRING}]
        },
    }
    api, _ = build_tree(document(operations), Options(only=(pattern,)))
    assert expected == list(api.operations)
    assert ("GET /b" in expected) == ("wire='b'" in str(api.types))


def test_titles_and_versions() -> None:
    """The configuration's title and version go before the document's."""
    api, _ = build_tree(document({"GET /a": {}}), Options(title="Mine", version="2"))
    assert ("Mine", "2") == (api.title, api.version)
    api, _ = build_tree(document({"GET /a": {}}))
    assert ("T", "1") == (api.title, api.version)


def test_the_document_s_own_facts() -> None:
    """What has no place of its own is a fact of the API."""
    tree = document({"GET /a": {}}, webhooks={"w": {"post": {}}}) | {"x-a": 1}
    tree["info"] |= {"summary": "S", "contact": {"name": "N"}}
    api, _ = build_tree(tree)
    assert {"x-a": 1, "webhooks": {"w": {"post": {}}}} == api.facts
    assert {"summary": "S", "contact": {"name": "N"}} == api.info_facts


def _both(json: Any, xml: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": json}, "application/xml": {"schema": xml}}
    return {"responses": {"200": {"description": "", "content": content}}}


def test_what_text_means_beside_json_makes_no_second_model() -> None:
    """XML is a text; what it means is told as JSON's model where it is the same, else in the document's own words."""
    wrapped = {"type": "object", "properties": {"name": {**STRING, "xml": {"name": "n"}}}}
    api, _ = build_tree(document({"GET /a": _both(NAMED, wrapped)}))
    json, xml = the_operation(api).responses[0].media
    assert [None, {"schema": wrapped}] == [xml.meant, xml.facts]
    assert ["Object", "Scalar"] == [type(one).__name__ for one in api.types.values()]

    api, _ = build_tree(document({"GET /a": _both(NAMED, NAMED)}))
    json, xml = the_operation(api).responses[0].media
    assert [json.type, {}] == [xml.meant, xml.facts]


LINKED = {"type": "object", "properties": {"@id": STRING, "name": STRING}}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            {"application/ld+json": {"schema": LINKED}, "application/json": {"schema": NAMED}},
            ["application/json"],
        ),
        (
            _same(NAMED, "application/vnd.api+json", "application/json"),
            ["application/vnd.api+json", "application/json"],
        ),
        (
            {"application/ld+json": {"schema": LINKED}, "text/html": {"schema": STRING}},
            ["application/ld+json", "text/html"],
        ),
        (
            {"application/ld+json": {"schema": LINKED}, "application/json": {}},
            ["application/ld+json", "application/json"],
        ),
    ],
)
def test_plain_json_is_enough(content: dict[str, Any], expected: list[str]) -> None:
    """JSON that tells links, too, is not asked for beside it, and stands in the docs; JSON of one type stays as it is."""
    operation = {**_body(content), "responses": {"200": {"description": "d", "content": content}}}
    read = the_operation(build_tree(document({"POST /a": operation}))[0])
    assert read.body is not None
    assert expected == [one.media_type for one in read.body.media]
    assert expected == [one.media_type for one in read.responses[0].media]
    told = [one.facts.get("content") for one in read.responses[0].media]
    assert ([{"application/ld+json": LINKED}] if len(expected) == 1 else [None, None]) == told


@pytest.mark.parametrize(
    ("name", "location", "schema", "expected"),
    [
        ("Accept", "header", STRING, False),
        ("content-type", "header", {"type": "string", "enum": ["text/csv", "text/xml"]}, False),
        ("Accept", "header", {"type": "string", "enum": ["application/vnd.x+json"]}, True),
        ("accept", "query", STRING, True),
        ("X-Accept", "header", STRING, True),
    ],
)
def test_what_the_client_sends_by_itself_may_be_left_out(
    name: str, location: str, schema: Any, *, expected: bool
) -> None:
    """A required `Accept` or `Content-Type` is asked of nobody, but for the one value of it that counts."""
    said = {"name": name, "in": location, "required": True, "schema": schema}
    found, _ = build_tree(document({"GET /x": {**answering(STRING), "parameters": [said]}}))
    (parameter,) = the_operation(found).parameters

    assert expected == parameter.required
