"""All names of an API at once."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientpress.document.model import In
from clientpress.ir.api import Api
from clientpress.ir.types import Type, TypeId
from clientpress.naming.locked import Lock
from clientpress.naming.model import Names
from clientpress.naming.settle import settle
from factories_ir import (
    api,
    array,
    body,
    mapping,
    obj,
    operation,
    origin,
    parameter,
    prop,
    union,
    use,
)

CREATE = "user-api-tokens-create-token"
ERRORS = tuple(
    use(CREATE, f"response {status}", wire, "[]")
    for status in ("200", "4XX")
    for wire in ("errors", "messages")
)
TYPES: Mapping[int, Type] = {
    1: obj(
        "name", prop("policies", 9), prop("condition", 2), origin=origin(use(CREATE, "request"))
    ),
    2: obj(prop("request.ip", 3), origin=origin(use(CREATE, "request", "condition"))),
    3: obj("in", "not_in", origin=origin(use(CREATE, "request", "condition", "request.ip"))),
    4: obj(
        "effect",
        prop("permission_groups", 10),
        prop("resources", 11),
        origin=origin(
            use(CREATE, "request", "policies", "[]"), title="policy_with_permission_groups"
        ),
    ),
    5: obj(
        "id",
        "name",
        origin=origin(use(CREATE, "request", "policies", "[]", "permission_groups", "[]")),
    ),
    6: obj("errors", "result", origin=origin(use(CREATE, "response 200"))),
    7: obj("code", "message", origin=origin(*ERRORS)),
    8: obj("value", origin=origin(use(CREATE, "response 200", "result"))),
    9: array(4),
    10: array(5),
    11: mapping(0),
    12: obj("errors", "messages", origin=origin(use(CREATE, "response 4XX"))),
}
TOKENS = operation(
    "POST", "/user/tokens", CREATE, tag="User API Tokens", payload="result", body=body(1)
)


def _settle(made: Api, **overrides: str) -> Names:
    return settle(made, package=None, overrides=overrides, lock=Lock())


def test_the_founding_endpoint() -> None:
    """The endpoint that the project began with has exactly these names."""
    names = _settle(api(TOKENS, types=TYPES, title="Cloudflare API", schemes=["api_token"]))
    assert "cloudflare" == names.package
    assert [("user_api_tokens", "UserApiTokens")] == [
        (one.attribute, one.class_name) for one in names.resources.values()
    ]
    assert [("create_token", "CREATE_TOKEN")] == [
        (one.method, one.constant) for one in names.methods.values()
    ]
    assert [
        "CreateTokenRequest", "Condition", "RequestIp", "PolicyWithPermissionGroups", "PermissionGroup",
        "CreateTokenResponse", "Error", "CreateTokenResult", "CreateTokenErrorBody",
    ] == [one.name for one in names.types.values()]  # fmt: skip
    assert {"request.ip": "request_ip"} == names.fields[TypeId(2)]
    assert {"in": "in_", "not_in": "not_in"} == names.fields[TypeId(3)]
    assert {"api_token": "api_token"} == names.schemes


def test_the_founding_page() -> None:
    """The page itself gives them, too."""
    page = Path(__file__).parents[3] / "specs" / "create_token.page.txt"
    names = _settle(_built(page))
    assert [
        "Condition", "CreateTokenErrorBody", "CreateTokenRequest", "CreateTokenResponse", "CreateTokenResult", "Error",
        "PermissionGroup", "PolicyWithPermissionGroups", "RequestIp",
    ] == sorted(one.name for one in names.types.values())  # fmt: skip


def test_arguments_give_way_by_location() -> None:
    """Path first, then query, header, cookie, body: the later one takes a suffix."""
    made = operation(
        "POST",
        "/pets/{id}",
        "create_pet",
        tag="pets",
        parameters=(
            parameter("id", In.HEADER),
            parameter("id", In.PATH),
            parameter("id", In.QUERY),
            parameter("options", In.QUERY),
            parameter("self", In.QUERY),
        ),
        body=body(1),
    )
    types: Mapping[int, Type] = {
        1: obj("id", "list", "from_dict", "kind", origin=origin(use("create_pet", "request")))
    }
    (method,) = _settle(api(made, types=types)).methods.values()
    assert {
        (In.PATH, "id"): "id",
        (In.QUERY, "id"): "id_query",
        (In.QUERY, "options"): "options_",
        (In.QUERY, "self"): "self_",
        (In.HEADER, "id"): "id_header",
    } == method.arguments
    assert {
        "id": "id_body", "list": "list_", "from_dict": "from_dict_", "kind": "kind",
    } == method.body_arguments  # fmt: skip


def test_body_is_taken_where_there_is_one() -> None:
    """A parameter called `body` gives way to the body as a whole."""
    made = operation(
        "PUT", "/x", "put_x", tag="x", parameters=(parameter("body"),), body=body(1, spread=False)
    )
    types: Mapping[int, Type] = {1: union(0, 0, origin=origin(use("put_x", "request")))}
    (method,) = _settle(api(made, types=types)).methods.values()
    assert {(In.QUERY, "body"): "body_query"} == method.arguments
    assert {} == method.body_arguments


def test_keywords_of_the_client() -> None:
    """Schemes and server variables meet neither each other nor the client's own keywords."""
    made = api(
        TOKENS, types=TYPES, schemes=["timeout", "region", "X-Auth"], variables=["region", "plan"]
    )
    names = _settle(made)
    assert {"timeout": "timeout_", "region": "region", "X-Auth": "x_auth"} == names.schemes
    assert {"plan": "plan_", "region": "region_server"} == names.server_variables


def test_overrides() -> None:
    """The configuration names anything by the author's own handle."""
    made = api(TOKENS, types=TYPES)
    names = settle(
        made,
        package="cf",
        overrides={
            CREATE: "make",
            "tag User API Tokens": "tokens",
            "#/properties/request.ip": "address",
            "no identifier": "no identifier",
        },
        lock=Lock(),
    )
    (method,) = names.methods.values()
    assert ("cf", "tokens", "make") == (
        names.package,
        names.resources["User API Tokens"].attribute,
        method.method,
    )
    assert {"request.ip": "address"} == names.fields[TypeId(2)]
    assert "MakeTokenRequest" == names.types[TypeId(1)].name


def test_every_rule_is_told() -> None:
    """Each type knows why it is called so."""
    rules: dict[str, str] = {
        one.name: one.rule for one in _settle(api(TOKENS, types=TYPES)).types.values()
    }
    assert "title `policy_with_permission_groups`" == rules["PolicyWithPermissionGroups"]
    assert "used as property `request.ip`" == rules["RequestIp"]
    assert "items of `permission_groups`" == rules["PermissionGroup"]
    assert f"payload of `{CREATE}`" == rules["CreateTokenResult"]


OPERATIONS = (
    TOKENS,
    operation("GET", "/pets", "pets_list", tag="pets"),
    operation("GET", "/pets/{id}", "pets_get", tag="pets"),
    operation("GET", "/dogs/{id}/photos", tag="media"),
    operation("GET", "/cats/{id}/photos", tag="media"),
    operation("GET", "/cats/photos", tag="Media API"),
    operation("POST", "/cats", "cats", tag="media"),
)
SHARED: Mapping[int, Type] = {
    **TYPES,
    13: obj(
        "x", origin=origin(use("pets_list", "response 200", "[]"), use("pets_get", "response 200"))
    ),
    14: obj("y", origin=origin(use("pets_get", "response 4XX"), use("pets_list", "response 4XX"))),
    15: obj("z", origin=origin(use("cats", "request", "owner", "condition"))),
    16: obj(
        "w",
        origin=origin(
            use("cats", "request", "shop", "condition"),
            use("pets_get", "response 200", "condition"),
        ),
    ),
    17: obj("v", origin=origin(use("cats", "request"))),
}


def _told(names: Names, order: list[int]) -> tuple[object, ...]:
    """Give the names by what they are for; `order` says which type stands under which id."""
    return (
        {key: names.resources[key] for key in sorted(names.resources)},
        {key: names.methods[key] for key in sorted(names.methods)},
        {order[type_id - 1]: names.types[type_id] for type_id in sorted(names.types)},
    )


@settings(max_examples=30, deadline=None)
@given(st.randoms(use_true_random=False))
def test_order_says_nothing(rng: random.Random) -> None:
    """Every order of operations, types and uses gives the same names."""
    plain = sorted(SHARED)
    expected = _told(_settle(api(*OPERATIONS, types=SHARED)), plain)
    operations = list(OPERATIONS)
    rng.shuffle(operations)
    order = list(plain)
    rng.shuffle(order)
    types = {
        position: _moved(SHARED[old], order, rng) for position, old in enumerate(order, start=1)
    }
    moved = [
        replace(one, body=body(order.index(1) + 1)) if one is TOKENS else one for one in operations
    ]
    assert expected == _told(_settle(api(*moved, types=types)), order)


def _moved(one: Any, order: list[int], rng: random.Random) -> Any:
    """Give the type with its uses and properties in another order, and its references to where they stand now."""

    def to(type_id: TypeId) -> TypeId:
        return TypeId(order.index(type_id) + 1) if type_id else type_id

    if hasattr(one, "item"):
        return replace(one, item=to(one.item))
    if not hasattr(one, "properties"):
        return one
    properties = [replace(each, type=to(each.type)) for each in one.properties]
    uses = list(one.origin.uses)
    rng.shuffle(properties)
    rng.shuffle(uses)
    return replace(one, properties=tuple(properties), origin=replace(one.origin, uses=tuple(uses)))


SPECS = Path(__file__).parents[4] / "shared" / "specs" / "cloudflare"


def _built(path: Path) -> Api:
    from clientpress.diagnostics.model import Collector
    from clientpress.document.read import read_document
    from clientpress.ir.build import build_api
    from clientpress.ir.options import Options
    from clientpress.source.load import load

    found = Collector()
    source = load(str(path), lambda name: Path(name).read_bytes(), found)
    return build_api(read_document(source, found), Options(), found)


@pytest.mark.skipif(not SPECS.exists(), reason="Cloudflare's documents are not beside the project")
def test_a_whole_api_has_names_that_differ() -> None:
    """In a document of a thousand operations every name is an identifier and stands once."""
    made = _built(SPECS / "openapi-2023-07-31.json")
    names = _settle(made)
    classes = [one.name for one in names.types.values()]
    assert len(classes) == len({name.casefold() for name in classes})
    methods = [(one.resource, one.method) for one in names.methods.values()]
    assert len(made.operations) == len(set(methods))
    assert len(made.resources) == len(
        {one.attribute.casefold() for one in names.resources.values()}
    )
    for fields in names.fields.values():
        assert len(fields) == len(set(fields.values()))
    for one in names.methods.values():
        every = (*one.arguments.values(), *one.body_arguments.values())
        assert len(every) == len(set(every))
        assert all(name.isidentifier() for name in (one.method, one.constant, *every))
    assert all(name.isidentifier() and len(name) <= 100 for name in classes)
