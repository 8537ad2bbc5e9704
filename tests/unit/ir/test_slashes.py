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
