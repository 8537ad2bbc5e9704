"""Merge patches: null for what need not be given, and nowhere else."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.api import Api
from clientpress.ir.types import Dictionary, Nullable, Object, OperationKey, Type
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
