"""Places of use."""

from __future__ import annotations

from typing import Any

from clientpress.ir.api import Api
from clientpress.ir.shapes.graph import MOST_USES
from clientpress.ir.types import Choice, Object, Union
from unit.ir.apis import answering, build_tree, document, json_body

STRING = {"type": "string"}


def _uses(api: Api, at: int) -> list[str]:
    """Give the uses of one named type as `operation role/steps`."""
    named = [one for one in api.types.values() if isinstance(one, Object | Union | Choice)]
    return [
        " ".join(filter(None, (use.operation, "/".join((use.role, *use.steps)))))
        for use in named[at].origin.uses
    ]


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_steps() -> None:
    """Steps are wire names; an item, a value and a variant have signs of their own; null has none."""
    inner: dict[str, Any] = {"type": ["object", "null"], "properties": {"x": STRING}}
    body = {
        "properties": {
            "in": {"type": "array", "items": inner},
            "map": {"additionalProperties": inner},
            "either": {"oneOf": [STRING, inner]},
        }
    }
    api, _ = build_tree(document({"POST /a": json_body(body)}))
    assert ["POST /a request"] == _uses(api, 0)
    expected = ["POST /a request/in/[]", "POST /a request/map/{}", "POST /a request/either/|1"]
    assert expected == sorted(_uses(api, 1), key=expected.index)


def test_roles() -> None:
    """Parameters, bodies, responses and headers are roles."""
    choice = {"enum": ["a"]}
    operation = {
        "parameters": [{"name": "p", "in": "query", "schema": choice}],
        **json_body(choice),
        "responses": {
            "2XX": {
                "description": "",
                "headers": {"X-A": {"schema": choice}},
                "content": {"application/json": {"schema": choice}},
            }
        },
    }
    api, _ = build_tree(document({"POST /a": operation}))
    roles = ["parameter query p", "request", "response 2XX", "header X-A"]
    assert [f"POST /a {role}" for role in roles] == _uses(api, 0)


def test_a_place_inside_a_component_comes_first() -> None:
    """What lies inside a component is named from there; a component itself has no such use."""
    schemas = {"c": {"properties": {"inner": {"properties": {"x": STRING}}}}}
    api, _ = build_tree(document({"GET /a": answering(_ref("c"))}, schemas))
    assert ["GET /a response 200"] == _uses(api, 0)
    assert ["component c/inner", "GET /a response 200/inner"] == _uses(api, 1)


def test_uses_are_bounded() -> None:
    """So many are enough; which, their names decide, and not where in the document they stand."""
    body = {"properties": {"e": {"properties": {"x": STRING}}}}
    operations = {f"GET /a{at:02}": answering(body) for at in range(40)}
    api, _ = build_tree(document(operations))
    turned, _ = build_tree(document(dict(reversed(operations.items()))))
    expected = [f"GET /a{at:02} response 200/e" for at in range(MOST_USES)]
    assert expected == _uses(api, 1)
    assert expected[::-1] == _uses(turned, 1)


def test_recursion_does_not_repeat_itself() -> None:
    """A type that refers to itself is used from outside and from inside, once each."""
    schemas = {"t": {"properties": {"kids": {"type": "array", "items": _ref("t")}}}}
    api, _ = build_tree(document({"GET /a": answering(_ref("t"))}, schemas))
    assert ["GET /a response 200", "GET /a response 200/kids/[]"] == _uses(api, 0)


def test_unnamed_structure_that_refers_to_itself() -> None:
    """An array of itself has no name, and ends: it is one of anything."""
    schemas = {"list": {"type": "array", "items": _ref("list")}}
    api, _ = build_tree(document({"GET /a": answering(_ref("list"))}, schemas))
    assert ["Array", "Anything"] == [type(one).__name__ for one in api.types.values()]
