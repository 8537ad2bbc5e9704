"""What the guide shows of the body of a refusal."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pressing import pressed

STRING = {"type": "string"}
LIST = {"type": "array", "items": STRING}


def _shown(schema: Any) -> list[str]:
    """Give what the sample of errors does with the body."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}}
    answered = {"200": {"description": ""}, "4XX": {"description": "", "content": content}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": answered}}},
        "components": {"schemas": {"Fault": schema}},
    }
    guide = pressed(json.dumps(document), "t.json", package="t").files["docs/client.md"]
    return [line.strip() for line in guide.splitlines() if "error.body" in line]


@pytest.mark.parametrize(
    ("properties", "field"),
    [
        ({"errors": LIST, "details": LIST, "reason": STRING}, "reason"),
        ({"errors": LIST, "details": LIST}, "details"),
        ({"errors": LIST}, "errors"),
        ({"in": STRING}, "in_"),
    ],
)
def test_the_model_of_a_refusal_is_told_to_checkers(properties: Any, field: str) -> None:
    """The field is one that says something in a line, and that nothing else shows."""
    assert [
        "if isinstance(error.body, models.Fault):",
        f"print(error.body.{field})",
    ] == _shown({"type": "object", "properties": properties})


@pytest.mark.parametrize("schema", [LIST, {"type": "object"}, STRING])
def test_plain_data_is_printed(schema: Any) -> None:
    """Where there is no model, the body is shown as it is."""
    assert ["print(error.status_code, error.request_id, error.errors, error.body)"] == _shown(
        schema
    )
