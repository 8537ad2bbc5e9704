"""Requests are read back into parameters and data, without credentials."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from clientpress.runtime.description.operation import Operation, Path, Query
from clientpress.runtime.description.schemes import ApiKey, HttpBearer
from clientpress.runtime.fakes.recorded import Secrets, matching, recorded


def operation(path: str, method: str = "GET") -> Operation[Any, Any]:
    """Make an operation that is called after its path."""
    return Operation(operation_id=path, method=method, path=path)


SECRETS = Secrets(
    [HttpBearer(), ApiKey(location="query", wire="key"), ApiKey(location="header", wire="X-Key")]
)


def test_parameters_are_read_from_the_path() -> None:
    """By their names in the document, decoded."""
    request = httpx2.Request("GET", "https://a.test/v4/zones/a%2Fb/dns/7?page=2")
    call = recorded(request, operation("/zones/{zone id}/dns/{n}"), SECRETS)

    assert {"zone id": "a/b", "n": "7"} == call.path
    assert "2" == call.query["page"]


def test_credentials_are_hidden_wherever_they_stand() -> None:
    """In the header of a scheme, in the query, in the URL."""
    request = httpx2.Request(
        "GET",
        "https://user:s3cret@a.test/x?key=s3cret&a=1",
        headers={"Authorization": "Bearer s3cret", "X-Key": "s3cret", "Cookie": "a=s3cret"},
    )
    call = recorded(request, operation("/x"), SECRETS)

    assert "s3cret" not in f"{call!r}{call.url}{call.query}{call.headers.multi_items()}"
    assert "https://a.test/x?key=***&a=1" == call.url


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"json": {"a": [1]}}, {"a": [1]}),
        ({"data": {"a": "1", "b": ["2", "3"]}}, {"a": "1", "b": ["2", "3"]}),
        (
            {"files": {"f": ("n.txt", b"\x00hello", "text/plain"), "t": (None, b"text")}},
            {"f": b"\x00hello", "t": "text"},
        ),
        ({"content": b"text", "headers": {"content-type": "text/plain"}}, "text"),
        ({"content": b"\xff", "headers": {"content-type": "image/png"}}, b"\xff"),
        ({"content": b"{", "headers": {"content-type": "application/json"}}, b"{"),
        ({}, None),
    ],
)
def test_bodies_become_data(given: dict[str, Any], expected: Any) -> None:
    """As a test wants to compare them."""
    request = httpx2.Request("POST", "https://a.test/x", **given)
    request.read()

    assert expected == recorded(request, operation("/x", "POST"), SECRETS).body


def test_a_dot_before_a_parameter_is_a_part_of_the_path() -> None:
    """It is none of the dots that a URL leaves out."""
    known = operation("/nearby/.{ext}")
    request = httpx2.Request("GET", "https://a.test/nearby/.json")

    assert known is matching(request, [known])


def test_a_parameter_that_keeps_its_slashes_spans_parts() -> None:
    """The name of a resource is one value."""
    parent = Path("parent", lambda: str, allow_reserved=True)
    known = Operation[Any, Any](
        operation_id="list", method="GET", path="/v1/{parent}/books", parameters=(parent,)
    )
    call = recorded(httpx2.Request("GET", "https://a.test/v1/shelves/7/books"), known, SECRETS)

    assert {"parent": "shelves/7"} == call.path


def test_a_parameter_of_the_query_makes_none_of_the_path_span_parts() -> None:
    """Though it has the same name."""
    parameters = (Path("name", lambda: str), Query("name", lambda: str, allow_reserved=True))
    known = Operation[Any, Any](
        operation_id="read", method="GET", path="/v1/{name}", parameters=parameters
    )
    assert None is matching(httpx2.Request("GET", "https://a.test/v1/a/b"), [known])


def test_the_most_literal_path_is_the_operation() -> None:
    """A parameter takes what no other path names."""
    known = [operation("/a/{id}"), operation("/a/new"), operation("/a/new", "POST")]

    def found(method: str, path: str) -> Any:
        return matching(httpx2.Request(method, f"https://a.test/base{path}"), known)

    assert [known[1], known[0], known[2], None] == [
        found("GET", "/a/new"),
        found("GET", "/a/old"),
        found("POST", "/a/new"),
        found("POST", "/a/old"),
    ]
