"""Models within pydantic, and so in FastAPI: they are the JSON that the API speaks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.model import Model
from clientpress.runtime.unset import UNSET, Unset
from unit.runtime.samples import DATA, Condition, Policy, RequestIp, Token, token


class Page(BaseModel):
    """A model of a program that holds ours."""

    tokens: list[Token]
    either: Policy | Condition | None = None


def test_json_becomes_a_model_and_a_model_json() -> None:
    """By names on the wire, with what is unknown and without what is absent, on its own and within others."""
    adapter = TypeAdapter(Token)
    inner = {"name": "a", "policies": []}
    page = Page.model_validate({"tokens": [DATA, inner], "either": DATA["condition"]})

    assert token() == adapter.validate_python(DATA)
    assert token() == adapter.validate_json(json.dumps(DATA))
    assert DATA == adapter.dump_python(token())
    assert DATA == json.loads(adapter.dump_json(token()))
    assert [token(), Token(name="a", policies=[])] == page.tokens
    assert Condition(request_ip=RequestIp(in_=["199.27.128.0/21"])) == page.either
    assert {"tokens": [DATA, inner], "either": DATA["condition"]} == page.model_dump(mode="json")


def test_a_model_is_taken_as_it_is() -> None:
    """Also one that an answer made which disagrees with its description: a program passes it on."""
    odd = Token.from_dict({**DATA, "name": 5}, on_mismatch="ignore")

    assert odd is TypeAdapter(Token).validate_python(odd)
    assert {**DATA, "name": 5} == TypeAdapter(Token).dump_python(odd)


def test_problems_are_told_at_their_places() -> None:
    """All of them, as FastAPI shows them to whoever sent the body."""
    bad: dict[str, Any] = {
        "policies": [{"effect": "{no}", "resources": {}}],
        "condition": {"request.ip": {"in": [1]}},
    }
    with pytest.raises(ValidationError) as caught:
        Page.model_validate({"tokens": [bad, 5]})

    told = {one["loc"]: (one["msg"], one["input"]) for one in caught.value.errors()}
    first, place = ("tokens", 0), ("condition", "request.ip", "in", 0)
    assert {
        (*first, "name"): ("required, but not given", bad),
        (*first, "policies", 0, "effect"): ('expected "allow" or "deny", got "{no}"', "{no}"),
        (*first, *place): ("expected a string, got 1", 1),
        ("tokens", 1): ("expected an object", 5),
    } == told


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_the_schema_is_that_of_the_json(mode: Any) -> None:
    """Names are those on the wire, and what may be absent is not required, rather than `UNSET`; a circle is a reference."""
    schema = TypeAdapter(Token).json_schema(mode=mode)
    models = schema["$defs"]

    assert {"$ref": "#/$defs/Token"} == {key: schema[key] for key in schema if key != "$defs"}
    assert {"Token", "Policy", "Condition", "RequestIp"} == models.keys()
    assert ["name", "policies"] == models["Token"]["required"]
    assert "required" not in models["Condition"]
    assert {"request.ip"} == models["Condition"]["properties"].keys()
    assert {"type": "string", "maxLength": 120, "title": "Name"} == models["Token"]["properties"][
        "name"
    ]
    assert [{"$ref": "#/$defs/Token"}, {"type": "null"}] == models["Token"]["properties"]["parent"][
        "anyOf"
    ]
    assert "UNSET" not in json.dumps(schema)


@dataclass(slots=True, kw_only=True)
class Change(Model):
    """What asks something of its properties together."""

    limits_ = Constraints(
        min_properties=1, max_properties=2, dependent_required={"b": ["a"], "c": ()}
    )
    a: int | Unset = UNSET
    b: int | Unset = UNSET


def test_the_schema_tells_what_holds_for_properties_together() -> None:
    """As it is checked; a model of which nothing is asked tells nothing."""
    schema = TypeAdapter(Change).json_schema()
    told = {key: schema[key] for key in ("minProperties", "maxProperties", "dependentRequired")}

    assert {
        "minProperties": 1,
        "maxProperties": 2,
        "dependentRequired": {"b": ["a"], "c": []},
    } == told
    assert "minProperties" not in json.dumps(TypeAdapter(Token).json_schema())
    with pytest.raises(ValidationError, match="fewer than 1 property"):
        TypeAdapter(Change).validate_python({})
