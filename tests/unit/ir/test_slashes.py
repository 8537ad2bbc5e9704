"""Parameters of a path whose value has slashes, which stay."""

from __future__ import annotations

import pytest

from unit.ir.apis import build_tree, document, the_operation


@pytest.mark.parametrize(
    ("pattern", "stays"),
    [
        ("shelves/[^/]+", True),
        ("^shelves/[a-z]+$", True),
        (".+", True),
        (".*", True),
        ("^.+$", False),
        ("^.*$", False),
        ("[^/]+", False),
        ("[a-z/]+", False),
    ],
)
def test_a_pattern_says_whether_slashes_stay(pattern: str, *, stays: bool) -> None:
    """One for any text says nothing of them: Cloudflare's `^.+$` is a name in one part; a router's `.*` is what is left of the path."""
    schema = {"type": "string", "pattern": pattern}
    parameter = {"name": "name", "in": "path", "required": True, "schema": schema}
    api, _ = build_tree(document({"GET /v1/{name}": {"parameters": [parameter]}}))
    assert [stays] == [one.allow_reserved for one in the_operation(api).parameters]


@pytest.mark.parametrize(
    ("said", "stays"),
    [({"x-multi-segment": True}, True), ({"x-multi-segment": False}, False), ({}, False)],
)
def test_an_extension_says_whether_slashes_stay(said: dict[str, bool], *, stays: bool) -> None:
    """GitHub's does, of the path of a file or the name of a branch; in a query slashes need no word."""
    schema = {"type": "string"}
    inside = {"name": "path", "in": "path", "required": True, "schema": schema, **said}
    beside = {"name": "ref", "in": "query", "schema": schema, **said}
    api, _ = build_tree(document({"GET /v1/{path}": {"parameters": [inside, beside]}}))
    assert [stays, False] == [one.allow_reserved for one in the_operation(api).parameters]
