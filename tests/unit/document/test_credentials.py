"""Credentials that are declared as parameters are schemes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.document.model import Document
from clientpress.document.read import read_document
from clientpress.source.model import Kind, Source

AUTHORIZATION = {"name": "Authorization", "in": "header", "required": True}
KEY = {"name": "X-Api-Key", "in": "header", "required": True, "description": "Your API key."}
OAUTH = {"type": "oauth2", "flows": {}}
KEY_SCHEME = {"type": "apiKey", "in": "header", "name": "X-Key"}


def _read(*parameters: list[dict[str, Any]], **root: Any) -> tuple[Document, list[str]]:
    found = Collector()
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            f"/{at}": {"get": {"parameters": some, "responses": {"204": {"description": ""}}}}
            for at, some in enumerate(parameters)
        },
        **root,
    }
    source = Source(name="a.json", kind=Kind.JSON, text=json.dumps(tree), tree=tree)
    return read_document(source, found), [one.entry.code for one in found]


def _security(document: Document) -> list[Any]:
    return [one.security for one in document.operations]


def test_a_credential_keeps_the_limits_of_its_parameter() -> None:
    """They are those of its schema, also where this is a reference."""
    schema = {"$ref": "#/components/schemas/Key"}
    key = {"type": "string", "minLength": 32, "maxLength": 32, "pattern": "^[a-f|0-9]+$"}
    asked = {**AUTHORIZATION, "schema": schema}
    document, _ = _read([asked], components={"schemas": {"Key": key}})
    scheme = document.security_schemes["Authorization"]

    expected = (("min_length", 32), ("max_length", 32), ("pattern", "^[a-f|0-9]+$"))
    assert expected == scheme.constraints
    assert () == _read([AUTHORIZATION])[0].security_schemes["Authorization"].constraints


@pytest.mark.parametrize(
    "name", ["X-Api-Key", "apikey", "key", "token", "appKey", "X-Auth-Token", "x-tyk-authorization"]
)
@pytest.mark.parametrize("location", ["header", "query"])
def test_what_every_operation_asks_for_and_is_called_like_a_credential_is_one(
    name: str, location: str
) -> None:
    """The client takes it once, and no method does."""
    asked = {**KEY, "name": name, "in": location}
    document, codes = _read([asked], [asked, {"name": "a", "in": "query"}], [asked])
    scheme = document.security_schemes[name]

    assert ("apiKey", location, name, "Your API key.") == (
        scheme.type, scheme.location, scheme.wire_name, scheme.description,
    )  # fmt: skip
    assert [({name: ()},)] * 3 == _security(document)
    assert [[], ["a"], []] == [[p.name for p in one.parameters] for one in document.operations]
    assert ["DOC035"] == codes


@pytest.mark.parametrize(
    "name", ["pageToken", "Idempotency-Key", "partitionKey", "id", "X-Request-Id", "nextToken"]
)
def test_what_is_called_otherwise_is_none(name: str) -> None:
    """A token may lead to the next page."""
    document, _ = _read(*[[{**KEY, "name": name}]] * 3)

    assert [None] * 3 == _security(document)
    assert {} == document.security_schemes


@pytest.mark.parametrize("name", ["key", "token"])
@pytest.mark.parametrize(
    "description", ["", "The key of the value, as it was stored.", "From where to go on."]
)
def test_a_plain_word_of_the_query_may_be_a_thing_of_the_apis_own(
    name: str, description: str
) -> None:
    """A store has its values under keys; only a description can tell that one is a credential."""
    asked = {**KEY, "name": name, "in": "query", "description": description}
    document, codes = _read([asked], [asked], [asked])

    assert {} == document.security_schemes
    assert [[name]] * 3 == [[p.name for p in one.parameters] for one in document.operations]
    assert [] == codes


def test_what_some_ask_for_or_a_document_with_schemes_asks_for_is_none() -> None:
    """Of a document that knows schemes it may be something else."""
    other = [{"name": "a", "in": "query"}]
    assert {} == _read([KEY], other, [KEY], [KEY])[0].security_schemes
    assert {} == _read([KEY], [KEY])[0].security_schemes
    assert {} == _read(*[[KEY]] * 3, security=[{"o": []}])[0].security_schemes
    document, _ = _read(*[[KEY]] * 3, components={"securitySchemes": {"o": OAUTH}})
    assert ["o"] == list(document.security_schemes)
    assert [["X-Api-Key"]] * 3 == [[p.name for p in one.parameters] for one in document.operations]


def test_what_a_scheme_of_the_document_sends_is_no_parameter() -> None:
    """As Trello has its key and its token, each required: both are needed, whatever `security` says of alternatives. Where it says that none is needed, it is something else."""
    key, token = (
        {"name": name, "in": "query", "required": True, "schema": {"type": "string"}}
        for name in ("key", "token")
    )
    schemes = {f"api_{one['name']}": {**one, "type": "apiKey"} for one in (key, token)}
    schemes["broken"] = {"type": "apiKey", "in": "body", "name": "x"}
    document, codes = _read(
        [key, token, {"name": "a", "in": "query"}],
        [key],
        security=[{"api_key": []}, {"api_token": []}],
        components={"securitySchemes": schemes},
    )
    both: dict[str, Any] = {"api_key": (), "api_token": ()}
    assert [(both,), ({"api_key": ()}, both)] == _security(document)
    assert [["a"], []] == [[p.name for p in one.parameters] for one in document.operations]
    assert codes.count("DOC035") == 2
    unsaid, _ = _read([key], components={"securitySchemes": schemes})
    assert [({"api_key": ()},)] == _security(unsaid)
    free, _ = _read([token], security=[], components={"securitySchemes": schemes})
    assert ["token"] == [one.name for one in free.operations[0].parameters]
    other, _ = _read([token], security=[{"api_key": []}], components={"securitySchemes": schemes})
    assert ["token"] == [one.name for one in other.operations[0].parameters]


@pytest.mark.parametrize(
    ("scheme", "security"),
    [
        (OAUTH, ({"s": ()},)),
        ({"type": "http", "scheme": "basic"}, ({"s": ()},)),
        ({**KEY_SCHEME, "name": "authorization"}, ({"s": ()},)),
        (KEY_SCHEME, ({"s": (), "Authorization": ()},)),
        (None, ({"s": ()},)),
    ],
)
def test_authorization_is_what_a_scheme_sends(
    scheme: dict[str, Any] | None, security: tuple[Any, ...]
) -> None:
    """Where one does, it is no parameter; where none does, it is a scheme beside the others, even for one operation."""
    schemes = {} if scheme is None else {"s": scheme}
    document, codes = _read(
        [AUTHORIZATION], security=[{"s": []}], components={"securitySchemes": schemes}
    )

    assert [security] == _security(document)
    assert () == document.operations[0].parameters
    assert codes[0] == "DOC035"


def test_what_may_be_left_out_may_be_left_out() -> None:
    """Of several any may be given; what has to be given stands in all alternatives."""
    free = [{**KEY, "name": name, "required": False} for name in ("apikey", "token")]
    document, _ = _read(*[[AUTHORIZATION, *free]] * 3)
    must = {"Authorization": ()}

    assert (
        {**must, "apikey": (), "token": ()},
        {**must, "apikey": ()},
        {**must, "token": ()},
        must,
    ) == document.operations[0].security


@pytest.mark.parametrize("count", [3, 4])
def test_whatever_is_given_of_several_is_sent(count: int) -> None:
    """There is an alternative for every choice, before those that leave some of it out."""
    names = ["X-Api-Key", "X-Auth-Token", "X-Secret-Key", "X-App-Key"][:count]
    free = [{**KEY, "name": name, "required": False} for name in names]
    document, _ = _read(*[free] * 3)
    alternatives = [set(one) for one in document.operations[0].security or ()]

    assert 2**count == len(alternatives)
    for given in alternatives:
        assert given == next(one for one in alternatives if one <= given)


def test_of_many_that_may_be_left_out_each_stays_an_argument() -> None:
    """There are too many choices to list; what is required all the same is asked of the client."""
    names = ["apikey", "token", "appkey", "secretkey", "authkey"]
    free = [{**KEY, "name": name, "required": False} for name in names]
    document, _ = _read(*[[AUTHORIZATION, *free]] * 3)

    assert [({"Authorization": ()},)] * 3 == _security(document)
    assert names == [one.name for one in document.operations[0].parameters]


def test_a_scheme_of_the_same_name_is_another_unless_it_sends_the_same() -> None:
    """Names stay what the author called them."""
    schemes = {"Authorization": KEY_SCHEME}
    document, _ = _read([AUTHORIZATION], components={"securitySchemes": schemes})
    same, _ = _read(
        [AUTHORIZATION],
        components={"securitySchemes": {"Authorization": {**KEY_SCHEME, "name": "Authorization"}}},
    )

    assert ["Authorization", "Authorization header"] == list(document.security_schemes)
    assert [({"Authorization": ()},)] == _security(same)
    assert ["Authorization"] == list(same.security_schemes)
