"""What the index and the page of webhooks say."""

from __future__ import annotations

import json
from typing import Any

from pressing import pressed

PAID = {"type": "object", "properties": {"id": {"type": "string"}}}


def _files(**said: Any) -> dict[str, str]:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Paid": PAID}},
        **said,
    }
    return dict(pressed(json.dumps(document), "t.json", package="t").files)


def _carrying(schema: Any, **said: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {**said, "requestBody": {"content": content}, "responses": {}}


REFERRED = {"$ref": "#/components/schemas/Paid"}


def test_a_webhook_stands_once_on_the_index() -> None:
    """Its line says what it carries and its summary, and leads to the page where it is told as it is written."""
    files = _files(webhooks={"paid": {"post": _carrying(REFERRED, summary="It was paid")}})
    line = "- [`paid`](webhooks.md) carries [`Paid`](models/Paid.md) · It was paid\n"
    assert line in files["docs/index.md"]
    assert "requestBody" not in files["docs/index.md"]
    assert '"summary": "It was paid"' in files["docs/webhooks.md"]


def test_a_webhook_of_several_methods_says_what_each_carries() -> None:
    """So do the webhooks of documents of 3.0, which have another keyword."""
    item = {"post": _carrying(REFERRED), "put": _carrying({"type": "string"})}
    files = _files(**{"x-webhooks": {"paid": item}})
    line = "- [`paid`](webhooks.md) carries `str` for `PUT`, [`Paid`](models/Paid.md) for `POST`\n"
    assert line in files["docs/index.md"]
    assert "x-webhooks" not in files["docs/index.md"]


def test_a_webhook_that_carries_nothing_is_told_of() -> None:
    """Nothing of it is lost; what is no webhook at all is shown as any extension is."""
    files = _files(webhooks={"pinged": {"get": {"responses": {}}}}, **{"x-webhooks": "none"})
    assert "- [`pinged`](webhooks.md)\n" in files["docs/index.md"]
    assert '| `x-webhooks` | `"none"` |' in files["docs/index.md"]
    assert '"get": {' in files["docs/webhooks.md"]


def test_flows_stand_under_a_heading() -> None:
    """A scope has a line; what is no text is shown as it is."""
    flows = {
        "implicit": {
            "authorizationUrl": "https://a.example",
            "scopes": {"read|all": "Read | all."},
        },
        "odd": 3,
        "password": {"tokenUrl": "t", "scopes": {}, "x-mark": [1]},
    }
    scheme = {"type": "oauth2", "flows": flows}
    files = _files(
        components={"schemas": {"Paid": PAID}, "securitySchemes": {"o": scheme}},
        paths={"/a": {"get": {"responses": {}, "security": [{"o": []}]}}},
    )
    assert (
        "## Flows of `o`\n\n"
        "- `implicit`\n"
        "    - `authorizationUrl`: `https://a.example`\n"
        "    - `scopes`\n"
        "        - `read|all` Read | all.\n"
        "- `odd`: `3`\n"
        "- `password`\n"
        "    - `tokenUrl`: `t`\n"
        "    - `scopes`: none\n"
        "    - `x-mark`: `[1]`\n"
    ) in files["docs/index.md"]
