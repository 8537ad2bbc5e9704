"""Schemes and servers (semantics §8)."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import SecurityScheme, Server
from clientpress.ir.options import Options
from unit.ir.apis import build_tree, document, the_operation

BASIC = {"type": "http", "scheme": "basic"}
PLANS: dict[str, Any] = {"x-cfPlanAvailability": {}}  # shows a vendor's profile
PLACE = Place("config", Pointer(""))


def _schemes(
    *operations: dict[str, Any], declared: Any = None, options: Options | None = None
) -> tuple[dict[str, str], list[str]]:
    """Give the schemes, each as `type place`, and the codes of what was found."""
    keyed = {f"GET /a{at}": operation for at, operation in enumerate(operations)}
    tree = document(keyed, components={"securitySchemes": declared or {}})
    api, found = build_tree(tree, options)
    told = {
        name: f"{one.http_scheme or one.wire_name} {one.place.file}"
        for name, one in api.schemes.items()
    }
    return told, [one.entry.code for one in found]


def test_declared() -> None:
    """Declared schemes are there, asked for or not."""
    expected: tuple[dict[str, str], list[str]] = ({"a": "basic a.json"}, [])
    assert expected == _schemes({"security": []}, declared={"a": BASIC})


def test_undeclared_but_known_to_the_profile() -> None:
    """The vendor's profile defines what its pages leave out, and only what an operation asks for."""
    told, codes = _schemes({**PLANS, "security": [{"api_email": [], "api_key": []}]})
    assert {
        "api_email": "X-Auth-Email cloudflare.toml",
        "api_key": "X-Auth-Key cloudflare.toml",
    } == told
    assert [] == codes


def test_undeclared_and_unknown() -> None:
    """A scheme that nobody defines is read as bearer, which is reported once."""
    told, codes = _schemes({"security": [{"a": []}]}, {"security": [{"a": []}]})
    assert {"a": "bearer a.json"} == told
    assert ["API005"] == codes


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("berer", "token; is `bearer` meant?"),
        ("Bearer", "token; is `bearer` meant?"),
        ("oauth", "bearer token"),
    ],
)
def test_a_misspelt_scheme_is_told_with_the_one_that_is_meant(asked: str, told: str) -> None:
    """It is one edit away from a declared one, as where only its capital differs."""
    answer = {"204": {"description": ""}}
    tree = document({"GET /a": {"security": [{asked: []}], "responses": answer}})
    tree["components"]["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer"}}
    _, found = build_tree(tree)
    (message,) = [one.message for one in found if one.entry.code == "API005"]
    assert message.endswith(told)


@pytest.mark.parametrize(
    ("asked", "required"),
    [
        ([{"lost": []}, {"a": []}], [{"a": ()}]),
        ([{"lost": []}, {"odd": []}], [{}]),
        ([{"lost": [], "a": []}], [{"a": ()}]),
        ([{"lost": []}, {}], [{}]),
    ],
)
def test_a_scheme_that_cannot_be_used_is_asked_for_by_no_call(
    asked: list[dict[str, Any]], required: list[dict[str, Any]]
) -> None:
    """It is told where it is declared, and is no bearer token; what else a call needs is needed."""
    tree = document({"GET /a": {"security": asked, "responses": {"204": {"description": ""}}}})
    unusable = {"lost": {"type": "apiKey", "in": "body", "name": "k"}, "odd": {"type": "magic"}}
    tree["components"] = {"securitySchemes": {"a": BASIC, **unusable}}
    api, found = build_tree(tree)
    assert ["a"] == list(api.schemes)
    assert required == list(the_operation(api).security or ())
    assert ["DOC017"] * 2 == [one.entry.code for one in found]


def test_the_configuration_goes_first() -> None:
    """A scheme of the configuration replaces the document's."""
    scheme = SecurityScheme(name="a", type="http", http_scheme="bearer", flows={}, place=PLACE)
    told, _ = _schemes(
        {"security": []}, declared={"a": BASIC}, options=Options(schemes={"a": scheme})
    )
    assert {"a": "bearer config"} == told


def test_unsaid() -> None:
    """Where schemes are declared but nothing is said, one finding says so."""
    assert ["API006"] == _schemes({}, {}, declared={"a": BASIC})[1]
    assert [] == _schemes({}, {})[1]


def test_unsaid_names_the_operations() -> None:
    """They are named in one finding, which stands at the first of them."""
    tree = document({"GET /a": {}, "GET /b": {"security": []}, "PUT /c": {}})
    tree["components"] = {"securitySchemes": {"a": BASIC}}
    (told,) = build_tree(tree)[1]
    assert told.message.startswith(
        "schemes are declared, but `GET /a` and `PUT /c` do not say whether one is needed;"
    )


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ([{"user": ["a"], "app": [], "key": []}], [{"user": ("a",), "key": ()}, {"app": (), "key": ()}]),
        ([{"key": [], "user": []}, {}], [{"key": (), "user": ()}, {}]),
        ([{"key": [], "other": []}], [{"key": ()}, {"other": ()}]),
        ([{"one": [], "two": []}], [{"one": (), "two": ()}]),
        ([{"app": [], "user": []}, {"user": []}], [{"app": ()}, {"user": ()}, {"user": ()}]),
    ],
)  # fmt: skip
def test_what_stands_in_one_place_is_one_of_several(
    asked: list[dict[str, list[str]]], expected: list[dict[str, tuple[str, ...]]]
) -> None:
    """No request has two values of one header; certificates and other places do not meet."""
    declared = {
        "user": {"type": "oauth2", "flows": {}},
        "app": BASIC,
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "other": {"type": "apiKey", "in": "header", "name": "x-key"},
        "one": {"type": "mutualTLS"},
        "two": {"type": "mutualTLS"},
    }
    tree = document({"GET /a": {"security": asked}}, components={"securitySchemes": declared})
    api, found = build_tree(tree)
    (made,) = api.operations.values()
    assert tuple(expected) == made.security
    told = ["API021"] if len(expected) > len(asked) else []
    assert told == [one.entry.code for one in found if one.entry.code == "API021"]


def _servers(options: Options | None = None, *, vendor: bool = False, **others: Any) -> list[str]:
    api, _ = build_tree(document({"GET /a": PLANS if vendor else {}}, **others), options)
    return [server.url for server in api.servers]


def test_servers() -> None:
    """The configuration beats the document, the document the profile; a relative one stays relative."""
    given: dict[str, Any] = {"servers": [{"url": "/v1"}]}
    mine = Options(servers=(Server(url="https://b", place=PLACE),))
    assert ["https://b"] == _servers(mine, **given)
    assert ["/v1"] == _servers(vendor=True, **given)
    assert ["https://api.cloudflare.com/client/v4"] == _servers(vendor=True)
    assert [] == _servers()
    assert [] == _servers(Options(servers=()), vendor=True)


@pytest.mark.parametrize(
    ("key", "field", "own", "expected"),
    [
        ("POST /auth/login", "password", None, ({"key": ()}, {})),
        ("POST /auth/sign-in/", "Password", None, ({"key": ()}, {})),
        ("POST /sessions", "password", None, ({"key": ()}, {})),
        ("POST /auth/login", "password", [{"key": []}], ({"key": ()},)),
        ("POST /auth/login", "password", [{}, {"key": []}], ({}, {"key": ()})),
        ("POST /auth/login", "token", None, ({"key": ()},)),
        ("PUT /auth/login", "password", None, ({"key": ()},)),
        ("POST /users/password", "password", None, ({"key": ()},)),
    ],
)
def test_who_signs_in_has_no_credential_yet(
    key: str, field: str, own: Any, expected: tuple[dict[str, Any], ...]
) -> None:
    """Where the document asks all calls for one, and nobody thought of the call that gives it."""
    body = {"type": "object", "properties": {field: {"type": "string"}}}
    said = {} if own is None else {"security": own}
    operation = {**said, "requestBody": {"content": {"application/json": {"schema": body}}}}
    declared = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    tree = document(
        {key: operation}, security=[{"key": []}], components={"securitySchemes": declared}
    )
    api, found = build_tree(tree)
    (made,) = api.operations.values()
    assert expected == made.security
    told = [one.entry.code for one in found if one.entry.code == "API023"]
    assert (["API023"] if own is None and {} in expected else []) == told


@pytest.mark.parametrize(
    ("status", "root", "expected"),
    [
        ("401", {}, ["API027"]),
        ("403", {}, []),
        ("401", {"security": []}, []),
        (
            "401",
            {"components": {"securitySchemes": {"key": {"type": "http", "scheme": "basic"}}}},
            [],
        ),
    ],
)
def test_that_nothing_tells_callers_apart_who_are_refused(
    status: str, root: dict[str, Any], expected: list[str]
) -> None:
    """As in GitHub's description: the client could not be given a token, and nobody knew why. Where the configuration knows, nothing is missing."""
    said = {"GET /a": {"responses": {status: {"description": "No."}}}}
    api, found = build_tree(document(said, **root))
    told = [one.entry.code for one in found]
    assert expected == [code for code in told if code == "API027"]
    assert ("key" in api.schemes) is ("components" in root)
    scheme = SecurityScheme(name="t", type="http", http_scheme="bearer", flows={}, place=api.place)
    _, found = build_tree(document(said, **root), Options(schemes={"t": scheme}))
    assert "API027" not in [one.entry.code for one in found]
