"""The case `media`: bodies and answers that are not plain JSON, and a base URL with variables."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import httpx2
import pytest

from behaviour.client.driving import in_turn

PACKAGE = "media"


def done(_: httpx2.Request) -> httpx2.Response:
    """Answer without content."""
    return httpx2.Response(204)


def test_the_media_type_is_chosen_by_the_value(driver: Any) -> None:
    """Text goes as text, a model or a mapping as JSON, nothing as no body at all."""
    note = driver.models.AddNoteRequest(text="t")
    for given in ({"body": "täxt"}, {"body": note}, {"body": {"text": "t"}}, {}):
        driver.call("notes.add_note", lambda _: httpx2.Response(202), **given)

    assert [
        ("text/plain; charset=utf-8", "täxt".encode()),
        ("application/json", b'{"text":"t"}'),
        ("application/json", b'{"text":"t"}'),
        (None, b""),
    ] == [(each.headers.get("content-type"), each.content) for each in driver.requests]


def test_an_answer_is_read_by_its_media_type(driver: Any) -> None:
    """Text is `str`; a status without content is None."""
    text = driver.call("notes.add_note", lambda _: httpx2.Response(200, text="hallo"))
    nothing = driver.call("notes.add_note", lambda _: httpx2.Response(202))

    assert ("hallo", None) == (text, nothing)
    assert "text/plain, */*;q=0.1" == driver.requests[0].headers["accept"]


def test_a_form_is_sent_as_one(driver: Any) -> None:
    """Percent-encoded, a list as a field for each item; its properties are arguments."""
    assert driver.call("notes.send_form", done, a="x&y ü", b=[1, 2]) is None

    request = driver.request
    assert "application/x-www-form-urlencoded" == request.headers["content-type"]
    assert b"a=x%26y%20%C3%BC&b=1&b=2" == request.content


def test_a_body_that_may_be_left_out_is_sent_where_an_argument_is_given(driver: Any) -> None:
    """As JSON, though forms are described too; null is given, and what `options` add is a body."""
    extra = driver.package.RequestOptions(extra_body={"more": 1})
    for given in ({}, {"tags": ["a"]}, {"text": None}, {"options": extra}):
        driver.call("notes.change_note", done, **given)

    assert [
        (None, b""),
        ("application/json", b'{"tags":["a"]}'),
        ("application/json", b'{"text":null}'),
        ("application/json", b'{"more":1}'),
    ] == [(each.headers.get("content-type"), each.content) for each in driver.requests]


def test_a_body_that_may_be_left_out_is_whole_where_it_is_sent(driver: Any) -> None:
    """What it has to hold may be left out together with all the rest; beside anything else it is asked for before anything is sent."""
    for given in ({}, {"format": "csv"}):
        driver.call("notes.export_notes", done, **given)
    for method, beside in (
        ("export_notes", {"since": date(2026, 1, 1)}),
        ("attach_export", {"by": "x"}),
    ):
        with pytest.raises(driver.package.ValidationError, match="required") as caught:
            driver.call(f"notes.{method}", done, **beside)
        assert 1 == len(caught.value.problems)

    assert [b"", b'{"format":"csv"}'] == [each.content for each in driver.requests]


def test_a_body_that_may_be_left_out_and_may_be_null_is_left_out(driver: Any) -> None:
    """It has arguments like any other; null says no more than to send nothing."""
    for given in ({}, {"format": "csv"}):
        driver.call("notes.import_notes", done, **given)

    assert [b"", b'{"format":"csv"}'] == [each.content for each in driver.requests]


def test_a_body_of_one_value_is_no_arguments(driver: Any) -> None:
    """Else it were sent with each call: nobody says the only value that there is."""
    kind = driver.models.MarkNoteExportRequest
    for given in ({}, {"body": kind()}, {"body": kind(by="x")}):
        driver.call("notes.mark_export", done, **given)

    sent = [b"", b'{"kind":"mark"}', b'{"kind":"mark","by":"x"}']
    assert sent == [each.content for each in driver.requests]


@pytest.mark.parametrize("content", [b"\0\xff", io.BytesIO(b"\0\xff")])
def test_bytes_go_and_come_as_they_are(driver: Any, content: Any) -> None:
    """Given as bytes or as an open file."""
    if isinstance(content, io.BytesIO):
        content.seek(0)
    got = driver.call(
        "notes.put_file", lambda _: httpx2.Response(200, content=b"\xfe\0"), body=content
    )

    request = driver.request
    assert b"\xfe\0" == got
    assert (b"\0\xff", "application/octet-stream") == (
        request.content,
        request.headers["content-type"],
    )


def test_a_file_is_streamed(driver: Any) -> None:
    """What is too large to hold can be had in pieces."""
    client = driver.client(lambda _: httpx2.Response(200, content=b"abcdef"))
    response = client.notes.with_streaming_response.put_file(body=b"")

    def blocking() -> list[bytes]:
        with response as opened:
            return list(opened.iter_bytes(4))

    async def awaiting() -> list[bytes]:
        async with response as opened:
            return [piece async for piece in opened.iter_bytes(4)]

    assert [b"abcd", b"ef"] == (driver.run(awaiting()) if driver.awaits else blocking())


def test_a_vendors_json_is_json(driver: Any) -> None:
    """A media type that ends in `+json` is decoded, parameters or not."""
    vendor = "application/vnd.example.v2+json; charset=utf-8"
    answer = httpx2.Response(200, content=b'{"n":1}', headers={"content-type": vendor})

    assert driver.models.GetProblemResponse(n=1) == driver.call(
        "notes.get_problem", in_turn(answer)
    )


def test_a_problem_is_typed(driver: Any) -> None:
    """The body of an error has the type that is described, and its title is in the text."""
    answer = httpx2.Response(
        404,
        content=b'{"title":"No such note","status":404}',
        headers={"content-type": "application/problem+json"},
    )
    with pytest.raises(driver.package.NotFoundError, match="No such note") as caught:
        driver.call("notes.get_problem", in_turn(answer))

    assert driver.models.GetProblemErrorBody(title="No such note", status=404) == caught.value.body


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "https://eu.example.com/v2/notes"),
        ({"region": "us", "base": "v9"}, "https://us.example.com/v9/notes"),
        ({"base_url": "http://localhost:8080/api/"}, "http://localhost:8080/api/notes"),
    ],
)
def test_server_variables_make_the_base_url(
    driver: Any, settings: dict[str, str], expected: str
) -> None:
    """Each has its default; a base URL of one's own takes their place."""
    driver.call("notes.add_note", done, settings)

    assert expected == str(driver.request.url)
