"""The founding endpoint, as the table of semantics §1 has it."""

from __future__ import annotations

import pytest

from clientpress.ir.api import Api
from clientpress.ir.types import Object
from unit.ir.apis import PAGE, build_file, drawn, the_operation

ERROR = {"code": "integer minimum=1000", "message": "string"}
CIDRS = {"in?": ["string"], "not_in?": ["string"]}


@pytest.fixture(name="api", scope="module")
def _api() -> Api:
    return build_file(PAGE)[0]


def test_request(api: Api) -> None:
    """The policy is created without `id`, its permission group with one."""
    body = the_operation(api).body
    assert body is not None
    policy = {
        "effect": ("allow", "deny"),
        "id?": "string",
        "permission_groups": [{"id": "string", "name?": "string"}],
        "resources": {"{}": "anything"},
    }
    expected = {
        "condition?": {"request.ip?": CIDRS},
        "expires_on?": "date-time",
        "name": "string max_length=120",
        "not_before?": "date-time",
        "policies": [policy],
    }
    assert expected == drawn(api, body.media[0].type)
    assert body.spread


def test_success(api: Api) -> None:
    """The result is an object; one variant survives, and null does not."""
    expected = {
        "errors": [ERROR],
        "messages": [ERROR],
        "result": {"value?": "string min_length=40 max_length=80"},
        "success": (True,),
    }
    assert expected == drawn(api, the_operation(api).responses[0].media[0].type)


def test_failure(api: Api) -> None:
    """Where the layers contradict each other, the later one holds."""
    expected = {"errors": [ERROR], "messages": [ERROR], "result": "null", "success": (False,)}
    assert expected == drawn(api, the_operation(api).responses[1].media[0].type)


def test_errors_and_messages_are_of_one_type(api: Api) -> None:
    """One object type serves errors and messages of both answers."""
    found = [
        one
        for one in api.types.values()
        if isinstance(one, Object) and {prop.wire for prop in one.properties} == {"code", "message"}
    ]
    assert 1 == len(found)
    told = [f"{use.role} {'/'.join(use.steps)}" for use in found[0].origin.uses]
    expected = [
        "response 200 errors/[]",
        "response 200 messages/[]",
        "response 4XX errors/[]",
        "response 4XX messages/[]",
    ]
    assert expected == told


def test_envelope(api: Api) -> None:
    """The method returns the `result`, never None."""
    operation = the_operation(api)
    assert operation.envelope is not None
    assert ("result", "success") == (operation.envelope.payload, operation.envelope.success)
    assert {"value?": "string min_length=40 max_length=80"} == drawn(api, operation.result)


def test_facts(api: Api) -> None:
    """Plans, permissions and security are known."""
    operation = the_operation(api)
    assert {
        "business": True,
        "enterprise": True,
        "free": True,
        "pro": True,
    } == operation.facts.plans
    assert ("com.cloudflare.api.token.create",) == operation.facts.permissions
    assert ({"api_token": ()},) == operation.security
