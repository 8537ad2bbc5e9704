"""What a method returns."""

from __future__ import annotations

from typing import Any

import pytest

from unit.ir.apis import build_tree, document, drawn, the_operation

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
JSON = "application/json"


def _content(**schemas: Any) -> dict[str, Any]:
    """Give the content of a response by status, as `{media type: schema}`; None is no content."""
    responses = {
        status.lstrip("_"): {
            "description": "",
            **(
                {
                    "content": {
                        kind: {} if one is None else {"schema": one}
                        for kind, one in content.items()
                    }
                }
                if content is not None
                else {}
            ),
        }
        for status, content in schemas.items()
    }
    return {"responses": responses}


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ({"_204": None}, None),
        ({"_200": {JSON: STRING}}, "string"),
        ({"_200": {JSON: STRING}, "_201": {JSON: STRING}}, "string"),
        ({"_200": {JSON: STRING}, "_201": {JSON: INTEGER}}, {"any of": ["string", "integer"]}),
        ({"_200": {JSON: STRING}, "_204": None}, {"null or": "string"}),
        (
            {"_200": {JSON: {"type": ["string", "null"]}}, "_201": {JSON: INTEGER}},
            {"null or": {"any of": ["string", "integer"]}},
        ),
        ({"_200": {JSON: {"type": "null"}}, "_201": {JSON: INTEGER}}, {"null or": "integer"}),
        ({"_200": {JSON: STRING}, "_4XX": {JSON: INTEGER}, "default": {JSON: INTEGER}}, "string"),
        ({"default": {JSON: STRING}}, "string"),
        ({"_2XX": {JSON: STRING}}, "string"),
        ({"_200": {JSON: None}}, "anything"),
        ({"_200": {"text/csv": None}}, "string"),
        ({"_200": {"image/png": None}}, "binary"),
        ({"_200": {"application/xml": None}}, "string"),
        ({"_200": {"application/xml": {"type": "object"}}}, "string"),
        ({"_200": {"text/csv": {"type": "array", "items": STRING}}}, "string"),
        ({"_200": {"text/html": {"enum": ["<p/>"]}}}, ("<p/>",)),
        ({"_200": {"image/png": STRING}}, "binary"),
        ({"_200": {"application/pdf": {"type": "object"}}}, "binary"),
        ({"_200": {"text/plain": INTEGER}}, "integer"),
        ({"_200": {"application/vnd.zones": INTEGER}}, "integer"),
        ({"_200": {"application/xml": INTEGER, JSON: STRING}}, "string"),
        ({"_200": {"application/problem+json": STRING, "text/plain": INTEGER}}, "string"),
        ({"_200": {"image/png": None, "text/plain": None}}, {"any of": ["binary", "string"]}),
        ({"_4XX": {JSON: STRING}}, "anything"),
        ({}, "anything"),
        ({"default": None}, "anything"),
        ({"default": None, "_4XX": {JSON: STRING}}, None),
    ],
)
def test_result(responses: dict[str, Any], expected: Any) -> None:
    """It is the success body, JSON where there is any; a union of several; None beside a success without content."""
    api, _ = build_tree(document({"GET /a": _content(**responses)}))
    result = the_operation(api).result
    assert expected == (None if result is None else drawn(api, result))


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ({}, "anything"),
        ({"default": None}, "anything"),
        ({"_404": None}, "anything"),
        ({"_200": None}, None),
    ],
)
def test_what_writes_gives_anything_where_nothing_is_said_of_a_success(
    responses: dict[str, Any], expected: Any
) -> None:
    """Sanic describes each function as `default: {description: OK}`, BlackSheep as no answer at all, others say what goes wrong and no more; a success without content is None."""
    api, _ = build_tree(document({"POST /a": _content(**responses)}))
    result = the_operation(api).result
    assert expected == (None if result is None else drawn(api, result))


@pytest.mark.parametrize(
    ("reading", "expected"),
    [({"_200": None}, "anything"), ({"_200": {JSON: STRING}}, None), ({"_204": None}, None)],
)
def test_what_writes_gives_anything_where_the_document_leaves_out_what_comes(
    reading: dict[str, Any], expected: Any
) -> None:
    """R's plumber describes no answer in JSON; the image beside it says nothing of that. What is deleted gives nothing all the same."""
    nothing = _content(_200=None)
    operations = {
        "GET /a": _content(**reading),
        "GET /plot": _content(_200={"image/png": None}),
        "POST /a": nothing,
        "DELETE /a": nothing,
    }
    api, _ = build_tree(document(operations))
    results = {one.method: one.result for one in api.operations.values()}
    post = results["POST"]
    assert expected == (None if post is None else drawn(api, post))
    assert results["DELETE"] is None
