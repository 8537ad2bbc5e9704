"""What few documents say arrives in the code and in the docs all the same."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pressing import pressed

DOCS = "https://docs.example"
PREFIXED = 'Token-based authentication with required prefix "Token"'
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "servers": [{"url": "https://a.example"}],
    "externalDocs": {"url": f"{DOCS}/all", "description": "All of it"},
    "tags": [{"name": "zones", "externalDocs": {"url": f"{DOCS}/zones"}}],
    "security": [{"key": []}],
    "paths": {
        "/zones/{path}": {
            "get": {
                "operationId": "zones-read",
                "tags": ["zones"],
                "x-api-token-group": ["Zone Read", "Zone Write"],
                "parameters": [
                    {
                        "name": "path",
                        "in": "path",
                        "required": True,
                        "allowReserved": True,
                        "schema": {"type": "string"},
                    },
                    {
                        "name": "q",
                        "in": "query",
                        "allowReserved": True,
                        "schema": {"type": "string"},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Zone"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "securitySchemes": {
            "key": {
                "type": "apiKey",
                "in": "header",
                "name": "Authorization",
                "description": PREFIXED,
            }
        },
        "schemas": {
            "Zone": {
                "type": "object",
                "deprecated": True,
                "description": "A zone",
                "properties": {"id": {"type": "string", "externalDocs": {"url": f"{DOCS}/id"}}},
            }
        },
    },
}
LINK = f"see [`{DOCS}/id`]({DOCS}/id)"


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """Give path → text of the package."""
    made = pressed(json.dumps(DOCUMENT), "a.json", package="t", profile="cloudflare")
    assert "" == made.findings
    return dict(made.files)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("resources/zones.py", 'Path("path", lambda: str, allow_reserved=True)'),
        ("resources/zones.py", 'Query("q", lambda: str, allow_reserved=True)'),
        ("resources/zones.py", "path: Slashes in it are sent as they are.\n"),
        ("docs/operations/zones/read.md", "`str` · required · reserved characters stay\n"),
        ("resources/zones.py", "Token groups: Zone Read, Zone Write.\n"),
        ("docs/operations/zones/read.md", "| Token groups | Zone Read, Zone Write |\n"),
        ("resources/zones.py", f"    More: {DOCS}/zones\n"),
        ("docs/index.md", f"| See | [All of it]({DOCS}/all) |\n"),
        ("docs/index.md", f"See [`{DOCS}/zones`]({DOCS}/zones).\n"),
        ("docs/resources/zones.md", f"- {LINK}\n"),
        ("docs/operations/zones/read.md", f"- {LINK}\n"),
        ("models/zones.py", '"""A zone.\n\n    Deprecated.\n    """\n'),
        ("client.py", 'prefix="Token"'),
    ],
)
def test_it_is_said_where_readers_look(files: dict[str, str], path: str, said: str) -> None:
    """In docstrings, in what the run time is told, and on the pages."""
    assert said in files[path]
