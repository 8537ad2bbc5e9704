"""The canonical text of an API."""

from __future__ import annotations

import json
from typing import Any

from clientpress.ir.dump import dump
from unit.ir.apis import answering, build_tree, document, json_body

STRING = {"type": "string"}
TREE = {
    "type": "object",
    "properties": {"name": STRING, "next": {"$ref": "#/components/schemas/T"}},
}


def _dump(operations: Any, schemas: Any = None, **flags: bool) -> Any:
    return json.loads(dump(build_tree(document(operations, schemas))[0], **flags))


def test_references() -> None:
    """What may be named is referred to by where it is first reached; all else is written in place."""
    told = _dump(
        {"GET /a": answering({"$ref": "#/components/schemas/T"})}, {"T": TREE}, places=False
    )
    assert ["GET /a 200"] == list(told["types"])
    properties = told["types"]["GET /a 200"]["properties"]
    assert [{"kind": "string"}, "GET /a 200"] == [prop["type"] for prop in properties]


def test_places_and_names() -> None:
    """Places and component names are left out on request."""
    operations = {"GET /a": answering({"$ref": "#/components/schemas/T"})}
    told = json.dumps(_dump(operations, {"T": TREE}))
    assert "a.json#/components/schemas/T" in told
    assert '"components": ["T"]' in told
    bare = json.dumps(_dump(operations, {"T": TREE}, places=False, names=False))
    assert "a.json" not in bare
    assert "components" not in bare


def test_numbers_make_no_difference() -> None:
    """An API is dumped alike whatever else numbered its types."""
    one = {"GET /a": answering(TREE_OF_ITS_OWN)}
    both = {"PUT /b": json_body({"enum": ["x"]}), **one}
    assert _dump(one)["types"].items() <= _dump(both)["types"].items()


TREE_OF_ITS_OWN = {
    "type": "object",
    "properties": {"a": {"type": "object", "properties": {"b": STRING}}},
}
