"""The case `unusual`: what real documents were found to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest

from behaviour.client.driving import answers, in_turn
from behaviour.client.test_pagination import walked

PACKAGE = "unusual"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"json": {"sky": "blue"}}, {"sky": "blue"}),
        ({"text": "blue"}, "blue"),
        ({"content": b"\xff", "headers": {"content-type": "image/png"}}, b"\xff"),
        ({}, None),
    ],
)
def test_what_is_read_but_not_described_is_given_as_it_comes(
    driver: Any, answer: dict[str, Any], expected: object
) -> None:
    """A GET is there to be read, also where the document forgot to say what."""
    got = driver.call("weather.get_weather", lambda _: httpx2.Response(200, **answer))

    assert expected == got


def test_what_only_acts_gives_none(driver: Any) -> None:
    """A success without content, of a method that does not read, has nothing to give."""
    got = driver.call("weather.delete_weather", answers({"deleted": 1}), day="monday")

    assert got is None


def test_a_body_that_only_has_to_be_there_is_sent_empty(driver: Any) -> None:
    """Nobody has to invent one to delete something; who has one sends it."""
    deleted = answers(None, 204)
    for given in ({}, {"body": {"why": "dull"}}):
        driver.call("weather.delete_photo", deleted, day="monday", id="1", **given)

    assert [b"{}", b'{"why":"dull"}'] == [each.content for each in driver.requests]
    assert "application/json" == driver.requests[0].headers["content-type"]


def test_parameters_in_the_query_of_a_path_are_filled(driver: Any) -> None:
    """They are escaped as parts of a path are."""
    driver.call("history.get_history", answers([]), since="2024", word="w", until="a&b")

    assert "/history?from=2024&w=1&until=a%26b" == driver.request.url.raw_path.decode()


def test_an_offset_that_is_a_text_takes_the_last_key(driver: Any) -> None:
    """It is a cursor, whatever it is called."""
    pages = in_turn(
        httpx2.Response(200, json={"hits": [{"id": "a"}], "lastKey": "k"}),
        httpx2.Response(200, json={"hits": [{"id": "b"}]}),
    )

    assert ["a", "b"] == walked(driver, "history.get_hits", pages)
    assert ["", "offset=k"] == [each.url.query.decode() for each in driver.requests]


def test_a_form_that_is_a_text_is_sent_as_it_is(driver: Any) -> None:
    """Whoever describes it so has written it: nothing is escaped again."""
    driver.call("ingredients.parse_ingredients", answers(None, 204), body="list=3%20oz+flour&x=ü")

    assert "application/x-www-form-urlencoded" == driver.request.headers["content-type"]
    assert "list=3%20oz+flour&x=ü".encode() == driver.request.content


def test_a_fragment_is_not_sent_and_nothing_is_sent_twice(driver: Any) -> None:
    """What comes behind the fragment in the document's path is no part of the request; the query is, once.

    A value that has to be given and can be no other is given for the caller.
    """
    driver.call("tags.delete_tags", answers(None, 204), id="a/b", keys=["x", "y"])

    expected = "/tags/a%2Fb?mode=all&version=2&keys=x&keys=y"
    assert expected == driver.request.url.raw_path.decode()
    assert "" == driver.request.url.fragment


def test_a_parameter_that_is_a_credential_tells_its_limits(packages: Path, package: Any) -> None:
    """Where the client is told of it, and on the page of the package."""
    page = (packages / PACKAGE / "docs/index.md").read_text("utf-8")

    told = " ".join(package.Client.__doc__.split())
    assert "At most 64 characters. Pattern: `^(Key|Token)-`." in told
    assert "at most 64 characters, pattern: <code>^(Key&#124;Token)-</code>" in page


def test_every_text_travels_in_a_path(driver: Any) -> None:
    """Control characters, of the document's path or of a value, are percent-encoded; what is too long is told before it is sent."""
    note = "a\r\n\x00\x7f\tü?#%"
    driver.call("tags.put_tag_note", answers(None, 204), id=note)
    with pytest.raises(driver.package.ValidationError, match="the URL: cannot be sent"):
        driver.call("tags.put_tag_note", answers(None, 204), id="x" * 70_000)

    expected = "/tags/a%0D%0A%00%7F%09%C3%BC%3F%23%25/notes%0A"
    assert [expected] == [each.url.raw_path.decode() for each in driver.requests]
