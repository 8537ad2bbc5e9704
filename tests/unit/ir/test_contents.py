"""Strings that say what they hold: text in JSON, bytes where they travel alone (OpenAPI 3.1 §4.8.14.3)."""

from __future__ import annotations

from typing import Any

import pytest

from unit.ir.apis import build_tree, document, drawn, received, the_operation

OCTETS = {"type": "string", "contentMediaType": "application/octet-stream"}
PICTURE = {"contentMediaType": "image/png"}


def _sent(media_type: str, schema: Any, **schemas: Any) -> Any:
    """Give the type of a body."""
    body = {"required": True, "content": {media_type: {"schema": schema}}}
    api, _ = build_tree(document({"POST /a": {"requestBody": body}}, schemas))
    said = the_operation(api).body
    assert said is not None
    (media,) = said.media
    assert media.type is not None
    return drawn(api, media.type)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (OCTETS, "string"),
        (PICTURE, "string"),
        ({**OCTETS, "maxLength": 3}, "string max_length=3"),
        ({**OCTETS, "type": ["string", "null"]}, {"null or": "string"}),
        ({"type": "array", "items": OCTETS}, ["string"]),
        ({**OCTETS, "contentEncoding": "base64"}, "byte"),
        ({**OCTETS, "contentEncoding": "quoted-printable"}, "string"),
        ({**OCTETS, "format": "binary"}, "binary"),
        ({"type": "string", "contentMediaType": "text/html"}, "string"),
        ({"contentMediaType": "application/json"}, "anything"),
    ],
)
def test_in_json_it_is_the_text_that_it_is(schema: Any, expected: Any) -> None:
    """Only `contentEncoding` says that a text stands for bytes."""
    assert expected == received(schema)[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (OCTETS, "binary"),
        (PICTURE, "binary"),
        ({"type": "string", "contentMediaType": "*/*"}, "binary"),
        ({**PICTURE, "contentEncoding": "binary"}, "binary"),
        ({**OCTETS, "type": ["string", "null"]}, {"null or": "binary"}),
        ({"type": "array", "items": OCTETS}, ["binary"]),
        (
            {"anyOf": [{"type": "array", "items": OCTETS}, {"type": "null"}]},
            {"null or": ["binary"]},
        ),
        ({"anyOf": [OCTETS, {"type": "integer"}]}, {"any of": ["binary", "integer"]}),
        ({**OCTETS, "contentEncoding": "base64"}, "byte"),
        ({"type": "string", "contentMediaType": "text/html"}, "string"),
        ({"type": "object", "properties": {"inner": OCTETS}}, {"inner?": "string"}),
    ],
)
def test_a_part_of_a_form_is_a_file(schema: Any, expected: Any) -> None:
    """So is each item of a list of parts; an object in a part is JSON again."""
    form = {"type": "object", "properties": {"part": schema}}
    assert {"part?": expected} == _sent("multipart/form-data", form)


def test_what_is_a_part_and_stands_in_json_is_both() -> None:
    """One schema may be used both ways, whichever comes first."""
    schemas = {"Octets": OCTETS}
    octets = {"$ref": "#/components/schemas/Octets"}
    form = {"type": "object", "properties": {"part": octets, "also": {"properties": {"x": octets}}}}
    assert {"part?": "binary", "also?": {"x?": "string"}} == _sent(
        "multipart/form-data", form, **schemas
    )


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/octet-stream", "binary"),
        ("image/png", "binary"),
        ("application/json", "string"),
        ("application/x-www-form-urlencoded", "string"),
        ("application/x-ndjson", "string"),
        ("text/plain", "string"),
    ],
)
def test_a_body_of_its_own(media_type: str, expected: str) -> None:
    """What is no text is bytes."""
    assert expected == _sent(media_type, OCTETS)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "binary"),
        ({"type": "string", "maxLength": 3}, "string max_length=3"),
        ({"type": "string", "format": "uri"}, "string:uri"),
        ({"type": "object"}, "binary"),
        ({}, "binary"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, {"{}": "string"}),
    ],
)
def test_octets_of_which_no_more_is_said_are_no_text(schema: Any, expected: str) -> None:
    """Frameworks describe a function that answers bytes so."""
    assert expected == _sent("application/octet-stream", schema)


FILE = {"type": "string"}


@pytest.mark.parametrize(
    ("media", "properties", "expected"),
    [
        (["multipart/form-data"], {"file": FILE, "purpose": FILE}, "binary"),
        (["multipart/form-data"], {"file": {"type": "string", "maxLength": 9}}, "string max_length=9"),
        (["multipart/form-data"], {"file": FILE, "preview": {**FILE, "format": "binary"}}, "string"),
        (["multipart/form-data"], {"file": FILE, "all": {"type": "array", "items": OCTETS}}, "string"),
        (["multipart/form-data", "application/x-www-form-urlencoded"], {"file": FILE}, "string"),
        (["application/x-www-form-urlencoded"], {"file": FILE}, "string"),
        (["application/json"], {"file": FILE}, "string"),
    ],
)  # fmt: skip
def test_a_file_that_a_form_calls_a_string(
    media: list[str], properties: dict[str, Any], expected: str
) -> None:
    """A form of parts is there for a file; where it describes none, `file` is it. It is told of."""
    schema = {"type": "object", "properties": properties}
    content = {one: {"schema": schema} for one in media}
    api, found = build_tree(document({"POST /a": {"requestBody": {"content": content}}}))
    said = the_operation(api).body
    assert said is not None
    assert said.media[0].type is not None
    body = drawn(api, said.media[0].type)
    assert expected == body["file?"]
    assert ["API028"] * (expected == "binary") == [
        one.entry.code for one in found if one.entry.code == "API028"
    ]
