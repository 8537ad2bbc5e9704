"""The writer of pages and the comparison of twins, which the test over a whole API rests on."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from api_twin import differences
from page_writer import UnwritableError, page_of
from unit.ir.apis import build_tree

SCHEMA = {"type": "object", "properties": {"name": {"type": "string", "description": "What."}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "A", "version": "1"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "list-pets",
                "tags": ["Pets"],
                "summary": "List pets",
                "deprecated": True,
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                    }
                },
            }
        }
    },
    "components": {"schemas": {"Pet": SCHEMA}},
}  # fmt: skip


def test_references_are_written_out() -> None:
    """A page has none."""
    page = page_of(DOCUMENT, "/pets", "get")

    assert "$ref" not in page
    assert 'Debug "deprecated"\n\ntrue' in page


def test_what_holds_itself_cannot_be_written() -> None:
    """There is no end to it."""
    document = deepcopy(DOCUMENT)
    document["components"]["schemas"]["Pet"] = {"items": {"$ref": "#/components/schemas/Pet"}}

    with pytest.raises(UnwritableError, match="holds itself"):
        page_of(document, "/pets", "get")


def test_a_difference_is_found() -> None:
    """Another description of a property deep inside is told with its way."""
    other = deepcopy(DOCUMENT)
    other["components"]["schemas"]["Pet"]["properties"]["name"]["description"] = "Who."
    key = next(iter(build_tree(DOCUMENT)[0].operations))

    found = differences(build_tree(DOCUMENT)[0], build_tree(other)[0], key)

    assert [] == differences(build_tree(DOCUMENT)[0], build_tree(DOCUMENT)[0], key)
    assert any("description: 'What.' != 'Who.'" in each for each in found), found
