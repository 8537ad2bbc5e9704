"""Merge patches: null for what need not be given, and nowhere else."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.api import Api
from clientpress.ir.types import Dictionary, Nullable, Object, OperationKey, Type, Union
from unit.ir.apis import build_tree, document

PATCH = "application/merge-patch+json"
TEXT: dict[str, Any] = {"type": "string"}
ID = {**TEXT, "readOnly": True}
REF = {"$ref": "#/components/schemas/Zone"}
ZONE = {
    "type": "object",
    "required": ["name"],
    "properties": {"id": ID, "name": TEXT, "note": TEXT, "old": {**TEXT, "nullable": True}},
}


def _api(paths: dict[str, tuple[tuple[str, ...], Any]], **schemas: Any) -> Api:
    bodies = {
        route: {
            "requestBody": {"required": True, "content": {one: {"schema": REF} for one in media}},
            "responses": {"200": {"description": "", "content": answer}},
        }
        for route, (media, answer) in paths.items()
    }
    return build_tree(document(bodies, {"Zone": ZONE, **schemas}))[0]


def _nullable(api: Api, route: str) -> set[str]:
    """Give the properties of a body that take null."""
    body = api.operations[OperationKey(route)].body
    assert body is not None
    (kind,) = {one.type for one in body.media}
    assert kind is not None
    return _admit_null(api, api.types[kind])


def _admit_null(api: Api, found: Type) -> set[str]:
    assert isinstance(found, Object)
    return {one.wire for one in found.properties if isinstance(api.types[one.type], Nullable)}


def _components(api: Api) -> list[tuple[str, ...]]:
    return [one.origin.components for one in api.types.values() if isinstance(one, Object)]


ANSWER = {"application/json": {"schema": REF}}


def test_what_need_not_be_given_may_be_null() -> None:
    """Neither what is required, nor what the server sets; a model of its own stays one."""
    api = _api({"PATCH /a": ((PATCH,), {}), "PATCH /b": ((f"{PATCH}; v=1",), {})})
    assert {"note", "old"} == _nullable(api, "PATCH /a") == _nullable(api, "PATCH /b")
    assert [("Zone",)] == _components(api)


@pytest.mark.parametrize("where", ["answer", "body", "property", "alone"])
def test_a_model_that_is_used_in_other_ways_stays_as_it_is(where: str) -> None:
    """The bodies are one more model, which is called after its use."""
    inside = {"type": "object", "properties": {"zone": REF}}
    api = _api(
        {
            "PATCH /a": ((PATCH,), ANSWER if where == "answer" else {}),
            "PATCH /b": ((PATCH,), {"application/json": {"schema": inside}} if where == "property" else {}),
            **({"PUT /a": (("application/json",), {})} if where == "body" else {}),
        },
        **({"Held": inside} if where == "alone" else {}),
    )  # fmt: skip
    assert {"note", "old"} == _nullable(api, "PATCH /a") == _nullable(api, "PATCH /b")
    objects = [one for one in api.types.values() if isinstance(one, Object)]
    (zone,) = [one for one in objects if "Zone" in one.origin.components]
    (patch,) = [one for one in objects if [use.role for use in one.origin.uses] == ["request"] * 2]
    assert {"old"} == _admit_null(api, zone)
    assert ["PATCH /a", "PATCH /b"] == [use.operation for use in patch.origin.uses]
    assert () == patch.origin.components


def test_a_body_that_may_be_sent_in_another_way_stays_as_it_is() -> None:
    """Nobody knows then what null is."""
    api = _api({"PATCH /a": ((PATCH, "application/json"), {})})
    assert {"old"} == _nullable(api, "PATCH /a")


def test_the_values_of_a_map_may_be_null() -> None:
    """Its keys are what need not be given."""
    kinds = {"type": "object", "additionalProperties": TEXT}
    body = {"requestBody": {"content": {PATCH: {"schema": kinds}}}}
    answer = {"responses": {"200": {"description": "", "content": {"application/json": {"schema": kinds}}}}}  # fmt: skip
    api, _ = build_tree(document({"PATCH /a": {**body, **answer}}))
    (operation,) = api.operations.values()
    assert operation.body is not None
    assert operation.body.media[0].type is not None
    assert operation.result is not None
    sent, given = api.types[operation.body.media[0].type], api.types[operation.result]
    assert isinstance(sent, Dictionary)
    assert isinstance(given, Dictionary)
    assert isinstance(api.types[sent.value], Nullable)
    assert not isinstance(api.types[given.value], Nullable)


def _union_bodies(*, answered: bool) -> Api:
    kinds = {
        name: {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"enum": [name]}, f"of_{name}": TEXT},
        }
        for name in ("a", "b")
    }
    either = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds]}
    body = {"required": True, "content": {PATCH: {"schema": either}}}
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/a"}}}
    responses = {"200": {"description": "", "content": answer if answered else {}}}
    route = {"requestBody": body, "responses": responses}
    return build_tree(document({"PATCH /a": route}, kinds))[0]


@pytest.mark.parametrize("answered", [False, True])
def test_each_variant_of_a_body_is_a_patch(*, answered: bool) -> None:
    """What else is a model of answers stays one; what tells the variants apart stays required."""
    api = _union_bodies(answered=answered)
    (operation,) = api.operations.values()
    assert operation.body is not None
    assert operation.body.media[0].type is not None
    sent = api.types[operation.body.media[0].type]
    assert isinstance(sent, Union)
    assert [{"of_a"}, {"of_b"}] == [_admit_null(api, api.types[one]) for one in sent.variants]
    others = [one for one in api.types.values() if isinstance(one, Object)]
    assert len(others) == (3 if answered else 2)
    if answered:
        assert operation.result is not None
        assert set() == _admit_null(api, api.types[operation.result])
        patch = api.types[sent.variants[0]]
        assert isinstance(patch, Object)
        assert [("request", ("|0",))] == [(one.role, one.steps) for one in patch.origin.uses]
