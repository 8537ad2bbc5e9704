"""The links of an author's on the pages of the docs: they lead somewhere, or are none."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pressing import pressed

ZONE = {"type": "object", "properties": {"id": {"type": "string"}}}


def _files(said: str) -> dict[str, str]:
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Zone"}}}
    get: dict[str, Any] = {
        "operationId": "list-zones",
        "tags": ["DNS Zones"],
        "description": said,
        "responses": {"200": {"description": "", "content": answer}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": "T",
            "version": "1",
            "description": "# Getting started\nHello.\n## A & B\n",
        },
        "tags": [{"name": "DNS Zones", "description": said}],
        "paths": {"/zones": {"get": get}},
        "components": {"schemas": {"Zone": ZONE}},
    }
    return dict(pressed(json.dumps(document), "t.json", package="t").files)


@pytest.mark.parametrize(
    ("target", "in_operation", "in_index"),
    [
        ("#tag/DNS-Zones", "[x](../../index.md#dns-zones)", "[x](#dns-zones)"),
        ("#tag/DNS%20Zones", "[x](../../index.md#dns-zones)", "[x](#dns-zones)"),
        ("#operation/list-zones", "[x](list_zones.md)", "[x](operations/dns_zones/list_zones.md)"),
        ("#tag/DNS-Zones/operation/list-zones", "[x](list_zones.md)", "[x](operations/dns_zones/list_zones.md)"),
        ("#/DNS%20Zones/list-zones", "[x](list_zones.md)", "[x](operations/dns_zones/list_zones.md)"),
        ("#section/Getting-started", "[x](../../index.md#getting-started)", "[x](#getting-started)"),
        ("#section/A-&-B", "[x](../../index.md)", "[x](index.md)"),
        ("#/components/schemas/Zone", "[x](../../resources/dns_zones.md#zone)", "[x](resources/dns_zones.md#zone)"),
        ("#responses", "[x](#responses)", "x"),
        ("#nowhere", "x", "x"),
        ("/docs/x", "x (`/docs/x`)", "x (`/docs/x`)"),
        ("//a.b/c", "[x](https://a.b/c)", "[x](https://a.b/c)"),
        ("javascript:alert(1)", "x", "x"),
    ],
)  # fmt: skip
def test_an_anchor_of_another_page_leads_to_ours(
    target: str, in_operation: str, in_index: str
) -> None:
    """Tags, operations, models and headings have pages; what leads nowhere is no link, and MkDocs has nothing to warn of."""
    files = _files(f"See [x]({target}), please.")

    assert f"See {in_operation}, please.\n" in files["docs/operations/dns_zones/list_zones.md"]
    assert f"See {in_index}, please.\n" in files["docs/index.md"]


def test_an_image_of_a_website_is_its_words() -> None:
    """It is not there to be shown."""
    files = _files("![a map](/map.png) ![b](https://a.b/c.png)")

    assert "\na map (`/map.png`) ![b](https://a.b/c.png)\n" in files["docs/index.md"]


def test_a_description_that_begins_with_a_list_has_lines_of_its_own() -> None:
    """Behind the marker of its item, the second item would lie in the first."""
    zone = {"type": "object", "properties": {"id": {"type": "string", "description": "* a\n* b"}}}
    answer = {"application/json": {"schema": zone}}
    get = {"tags": ["zones"], "responses": {"200": {"description": "", "content": answer}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/zones": {"get": get}},
    }
    files = pressed(json.dumps(document), "t.json", package="t").files

    page = files["docs/resources/zones.md"]
    assert "- **`id`** · `str`\n    - description:\n\n        - a\n        - b\n" in page
