"""The case `parameters`: values in path, query, header and cookie, and beside a body."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import httpx2
import pytest

from behaviour.client.driving import answers

PACKAGE = "parameters"
TRACE = UUID("f267e341-f3dd-4697-bd3b-9f71dd96247f")


def test_every_value_goes_where_it_belongs(driver: Any) -> None:
    """By the names on the wire, encoded as each place needs it, in the document's order."""
    records = driver.call(
        "records.list_records",
        answers(["a"]),
        zone_id="z/1 ü",
        path="a?b",
        x_trace=TRACE,
        page=2,
        tag=["a", "b"],
        filter=driver.models.ListRecordsFilter(since=date(2020, 1, 31), not_in=True),
        session="s 1;x",
        class_="gold",
    )

    request = driver.request
    assert ["a"] == records.items
    assert "GET" == request.method
    assert (
        "https://api.example.com/zones/z%2F1%20%C3%BC/records/a%3Fb"
        "?page=2&tag=a&tag=b&since=2020-01-31&not.in=true&class=gold"
    ) == str(request.url)
    assert (str(TRACE), "session=s%201%3Bx") == (
        request.headers["x-trace"],
        request.headers["cookie"],
    )
    assert b"" == request.content


def test_what_is_not_given_is_not_sent(driver: Any) -> None:
    """Optional parameters leave nothing behind, and a default is the server's to apply."""
    driver.call("records.list_records", answers([]), zone_id="z", path="p", x_trace=TRACE)

    assert "https://api.example.com/zones/z/records/p" == str(driver.request.url)
    assert "cookie" not in driver.request.headers


def test_all_problems_are_told_at_once_and_once(driver: Any) -> None:
    """Each parameter by its place and name on the wire; nothing is sent."""
    with pytest.raises(driver.package.ValidationError) as caught:
        driver.call(
            "records.list_records",
            answers([]),
            zone_id="z" * 33,
            path=5,
            x_trace="no",
            page=0,
            tag=["a", "c"],
            filter={"since": "yesterday"},
        )

    assert {
        'path parameter "zone_id"': "maxLength",
        'path parameter "path"': "type",
        'header parameter "X-Trace"': "format",
        'query parameter "page"': "minimum",
        'query parameter "tag"[1]': "enum",
        'query parameter "filter".since': "format",
    } == {problem.path: problem.constraint for problem in caught.value.problems}
    assert 6 == len(caught.value.problems)
    assert [] == driver.requests


@pytest.mark.parametrize("path", ["", ".", ".."])
def test_a_value_stays_in_its_segment(driver: Any, path: str) -> None:
    """No value makes another path of the one that is described."""
    with pytest.raises(driver.package.ValidationError):
        driver.call("records.list_records", answers([]), zone_id="z", path=path, x_trace=TRACE)

    assert [] == driver.requests


def test_arguments_of_one_name_are_told_apart(driver: Any) -> None:
    """A property of the body that is called like a parameter has an argument of its own."""
    nothing = driver.call(
        "records.put_record",
        lambda _: httpx2.Response(204),
        zone_id="z",
        path="p",
        content="c",
        ttl=1.5,
        ttl_body=3,
        path_body="q",
    )

    assert nothing is None
    assert "https://api.example.com/zones/z/records/p?ttl=1.5" == str(driver.request.url)
    assert b'{"content":"c","ttl":3,"path":"q"}' == driver.request.content


@pytest.mark.parametrize(("status", "name"), [(418, "ClientError"), (404, "NotFoundError")])
def test_the_default_response_types_every_other_status(driver: Any, status: int, name: str) -> None:
    """Whatever is not 204 has the body that `default` describes."""
    with pytest.raises(driver.package.ApiStatusError) as caught:
        driver.call(
            "records.put_record",
            answers({"error": "boom"}, status),
            zone_id="z",
            path="p",
            content="c",
        )

    assert name == type(caught.value).__name__
    assert driver.models.PutRecordErrorBody(error="boom") == caught.value.body
    assert "boom" in str(caught.value)


@pytest.mark.usefixtures("no_sleep")
def test_what_may_be_repeated_is_repeated(driver: Any) -> None:
    """A PUT whose answer was lost does no harm twice."""
    lost = iter([httpx2.ReadTimeout("slow")])

    def answer(_: httpx2.Request) -> httpx2.Response:
        for error in lost:
            raise error
        return httpx2.Response(204)

    driver.call("records.put_record", answer, zone_id="z", path="p", content="c")

    first, second = driver.requests
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)


def test_parameters_are_listed(package: Any) -> None:
    """`OPERATIONS` knows each by its names and place."""
    operation = package.OPERATIONS["list-records"]

    assert [
        ("zone_id", "zone_id", "path", True),
        ("path", "path", "path", True),
        ("page", "page", "query", False),
        ("tag", "tag", "query", False),
        ("filter", "filter", "query", False),
        ("class_", "class", "query", False),
        ("x_trace", "X-Trace", "header", True),
        ("session", "session", "cookie", False),
    ] == [(each.name, each.wire, each.location, each.required) for each in operation.parameters]
    assert ["list-records", "put-record"] == list(package.OPERATIONS)
    assert ({}, (), None) == (operation.plans, operation.permissions, operation.security)
