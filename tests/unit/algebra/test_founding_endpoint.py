"""The table of semantics §1: what the schemas of the founding endpoint become."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from clientpress.algebra.compose import Composer
from clientpress.algebra.export import to_json_schema
from clientpress.algebra.model import Composed
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.schemas import schemas_of

PAGE = Path(__file__).resolve().parents[3] / "specs/create_token.page.txt"
MESSAGE = {
    "type": "object",
    "properties": {"code": {"type": "integer", "minimum": 1000}, "message": {"type": "string"}},
    "required": ["code", "message"],
}


@cache
def composer() -> Composer:
    """Read the JSON sections of the page as one tree."""
    pieces = re.split(r'^Debug "(\w+)"$', PAGE.read_text(), flags=re.MULTILINE)[1:]
    tree = {name: json.loads(text) for name, text in zip(pieces[::2], pieces[1::2], strict=True)}
    found = Collector()
    return Composer(schemas_of(tree, "3.0", found=found), found)


def place(pointer: str) -> Place:
    """Give a place in that tree."""
    return Place("schema.json", Pointer(pointer))


def answer(status: str, name: str) -> Composed:
    """Compose a property of an answer's body."""
    body = composer().composed(place(f"/responses/{status}/content/application~1json/schema"))
    return composer().compose(body.properties[name])


def exported(composed: Composed) -> dict[str, Any]:
    """Export without annotations."""
    plain: dict[str, Any] = _plain(to_json_schema(composer(), composed.layers))
    return plain


def _plain(schema: Any) -> Any:
    if isinstance(schema, dict):
        left = {"description", "examples", "title"}
        return {key: _plain(value) for key, value in schema.items() if key not in left}
    return schema


def test_the_result_is_an_object_with_an_optional_value() -> None:
    """One variant of three survives, and null does not."""
    value = {"type": "string", "minLength": 40, "maxLength": 80, "readOnly": True}
    result = answer("200", "result")
    assert {"type": "object", "properties": {"value": value}} == exported(result)
    assert () == result.conflicts


def test_success_is_true() -> None:
    """The only value that all layers list."""
    assert (True,) == answer("200", "success").enum


def test_success_of_a_failure_is_false() -> None:
    """A conflict, which the later layer wins."""
    success = answer("4XX", "success")
    assert (False,) == success.enum
    assert [("enum [true]", "enum [false]")] == [
        (c.lost_text, c.kept_text) for c in success.conflicts
    ]


def test_result_of_a_failure_is_null() -> None:
    """A conflict with the composed object, which the later layer wins."""
    result = answer("4XX", "result")
    assert {"type": "null", "enum": [None]} == exported(result)
    assert [("type object", "enum [null]")] == [
        (c.lost_text, c.kept_text) for c in result.conflicts
    ]


def test_errors_and_messages_are_the_same_everywhere() -> None:
    """Arrays of one object, in success and in failure; the examples of both layers are there."""
    expected = {"type": "array", "items": MESSAGE}
    for status in ("200", "4XX"):
        assert expected == exported(answer(status, "errors"))
        assert expected == exported(answer(status, "messages"))
    example = [{"code": 7003, "message": "No route for the URI"}]
    assert (example, []) == answer("4XX", "errors").annotations["examples"]


def test_a_union_of_one_is_that_one() -> None:
    """`policies.items` is the titled object."""
    items = place("/requestBody/content/application~1json/schema/properties/policies/items")
    composed = composer().composed(items)
    assert ["effect", "id", "permission_groups", "resources"] == list(composed.properties)
    assert "policy_with_permission_groups" == composed.annotations["title"]
    assert () == composed.unions


def test_nothing_else_is_found() -> None:
    """Two conflicts, and two keywords that do not apply to their type."""
    for status in ("200", "4XX"):
        for name in ("errors", "messages", "result", "success"):
            exported(answer(status, name))
    assert [
        "`minLength` says nothing about array, only about string",
        "`result` cannot be both type object and enum [null]; enum [null] counts, since it stands later",
        "`success` cannot be both enum [true] and enum [false]; enum [false] counts, since it stands later",
        "`uniqueItems` says nothing about object, only about array",
    ] == sorted(item.message for item in composer().found)
