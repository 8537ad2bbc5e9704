"""Which way a value travels decides what has to be there (semantics §3)."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.direction import access, relaxed
from clientpress.ir.types import Access, Direction, Object
from unit.ir.apis import answering, build_tree, document, drawn, json_body, received, sent

STRING = {"type": "string"}
READ = {"type": "string", "readOnly": True}
WRITE = {"type": "string", "writeOnly": True}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


@pytest.mark.parametrize(
    ("schema", "request_", "response"),
    [
        (_object("id", "name", id=READ, name=STRING), {"id?", "name"}, {"id", "name"}),
        (_object("id", id=READ, name=READ), {"id", "name?"}, {"id", "name?"}),
        (_object("id", id=READ), {"id"}, {"id"}),
        (_object("key", "name", key=WRITE, name=STRING), {"key", "name"}, {"key?", "name"}),
        (_object("key", key=WRITE), {"key"}, {"key"}),
        (_object(id=READ, name=STRING), {"id?", "name?"}, {"id?", "name?"}),
    ],
)
def test_required(schema: Any, request_: set[str], response: set[str]) -> None:
    """What the other side sets is not required, except where an object has nothing else."""
    assert request_ == set(sent(schema)[0])
    assert response == set(received(schema)[0])


@pytest.mark.parametrize(
    ("others", "request_", "response"),
    [
        ({"key": WRITE, "etag": READ}, ("key",), ("etag",)),
        ({"key": STRING, "etag": STRING}, ("key", "etag"), ("key", "etag")),
        ({"key": READ, "etag": READ}, (), ("key", "etag")),
    ],
)
def test_what_is_needed_beside_another_is_needed_of_who_sets_it(
    others: dict[str, Any], request_: tuple[str, ...], response: tuple[str, ...]
) -> None:
    """The rule of what is required, for `dependentRequired`."""
    schema = _object(user=STRING, **others) | {"dependentRequired": {"user": ["key", "etag"]}}
    found = build_tree(document({"post /a": {**json_body(schema), **answering(schema)}}))[0]
    (operation,) = found.operations.values()
    assert operation.body is not None
    asked = operation.body.media[0].type, operation.responses[0].media[0].type
    kinds = [found.types[one] for one in asked if one is not None]
    needed = [dict(one.constraints) for one in kinds if isinstance(one, Object)]
    assert [request_, response] == [
        dict(one.get("dependent_required", ())).get("user", ()) for one in needed
    ]


def test_access() -> None:
    """A flag says who sets a property; both flags take each other back."""
    assert Access.READ_ONLY is access({"read_only": True})
    assert Access.WRITE_ONLY is access({"write_only": True})
    assert Access.BOTH is access({"read_only": True, "write_only": True})
    assert Access.BOTH is access({})


def test_nothing_is_relaxed_in_an_object_without_properties() -> None:
    """Where there is no property, there is none of the caller's own."""
    assert relaxed(Direction.REQUEST, []) is None


def test_both_ways() -> None:
    """Equal shapes both ways are one type without a direction; where they differ, each knows its own."""
    schemas = {"Same": _object("a", a=STRING), "Split": _object("id", "name", id=READ, name=STRING)}
    same = {"$ref": "#/components/schemas/Same"}
    split = {"$ref": "#/components/schemas/Split"}
    operations = {
        "POST /a": {**json_body(same), **answering(same)},
        "POST /b": {**json_body(split), **answering(split)},
    }
    api, _ = build_tree(document(operations, schemas))
    told = [
        (one.origin.components, one.origin.direction)
        for one in api.types.values()
        if isinstance(one, Object)
    ]
    expected = [
        (("Same",), None),
        (("Split",), Direction.REQUEST),
        (("Split",), Direction.RESPONSE),
    ]
    assert expected == told


def test_what_the_server_sets_is_as_it_answers_it() -> None:
    """A nested object that is readOnly in a request is the one of answers: nobody makes another one of it."""
    tag = _object("id", "name", id=READ, name=STRING)
    ref = {"$ref": "#/components/schemas/Tag"}
    tags = {"type": "array", "items": ref}
    item = _object("name", name=STRING, tags={**tags, "readOnly": True}, more=tags)
    schemas = {"Tag": tag, "Item": item, "Seen": _object("tags", tags={**tags, "readOnly": True})}
    operations = {
        "POST /a": json_body({"$ref": "#/components/schemas/Item"}),
        "POST /b": json_body({"$ref": "#/components/schemas/Seen"}),
    }
    api, _ = build_tree(document(operations, schemas))
    bodies = [one.body.media[0].type for one in api.operations.values() if one.body is not None]
    answered, given = {"id": "string", "name": "string"}, {"id?": "string", "name": "string"}
    assert [
        {"name": "string", "tags?": [answered], "more?": [given]},
        {"tags": [given]},
    ] == [drawn(api, one) for one in bodies]
