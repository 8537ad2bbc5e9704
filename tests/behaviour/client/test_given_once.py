"""The case `given_once`: what the client is given, its calls send."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from behaviour.client.driving import answers

PACKAGE = "given_once"
GIVEN: dict[str, Any] = {"tenant_id": 7, "notes_version": "v1"}


def sent(driver: Any) -> list[tuple[str, str | None, str | None]]:
    """Give path, version and region of each request."""
    return [
        (one.url.path, one.headers.get("notes-version"), one.headers.get("x-region"))
        for one in driver.requests
    ]


def test_calls_send_what_the_client_was_given(driver: Any) -> None:
    """In path and headers; what was not given and need not be is left out. A call may give another value."""
    client = driver.client(answers([]), **GIVEN)
    driver.run(client.notes.list_notes())
    driver.run(client.notes.list_notes(tenant_id=8, notes_version="v2", x_region="eu"))
    driver.run(client.notes.list_notes())

    usual = ("/7/notes", "v1", None)
    assert [usual, ("/8/notes", "v2", "eu"), usual] == sent(driver)


def test_another_client_sends_other_values(driver: Any) -> None:
    """`with_options` changes some of them; None takes one away, and the client itself stays as it was."""
    client = driver.client(answers([]), **GIVEN)
    other = client.with_options(parameters={"tenant_id": 9, "x_region": "us"})
    driver.run(other.notes.list_notes())
    driver.run(other.with_options(parameters={"x_region": None}).notes.list_notes())
    driver.run(client.notes.list_notes())

    assert [("/9/notes", "v1", "us"), ("/9/notes", "v1", None), ("/7/notes", "v1", None)] == sent(
        driver
    )


def test_what_nobody_gave_is_told(driver: Any) -> None:
    """The error says where it may be given; nothing was sent."""
    client = driver.client(answers([]), tenant_id=7)
    with pytest.raises(driver.package.ValidationError) as told:
        driver.run(client.notes.list_notes())

    assert (
        'header parameter "Notes-Version": is missing: give notes_version= to the client, or to the call'
        in str(told.value)
    )
    assert [] == driver.requests


def test_what_is_given_is_checked(driver: Any) -> None:
    """As if each call gave it."""
    client = driver.client(answers([]), tenant_id=7, notes_version="v3")
    with pytest.raises(driver.package.ValidationError, match="Notes-Version"):
        driver.run(client.notes.list_notes())


def test_an_unknown_parameter_is_refused(driver: Any) -> None:
    """The error says which there are."""
    client = driver.client(answers([]), **GIVEN)
    with pytest.raises(TypeError, match="no parameter 'tenant'; there are: tenant_id, notes_"):
        client.with_options(parameters={"tenant": 9})


def test_headers_go_with_undescribed_calls(driver: Any) -> None:
    """An endpoint that is not described needs the version of the API as all others do; a path is as it is given."""
    client = driver.client(answers({}), **GIVEN)
    driver.run(client.request("GET", "/7/drafts"))
    assert [("/7/drafts", "v1", None)] == sent(driver)


def test_where_another_type_is_described_the_call_gives_it(driver: Any) -> None:
    """A region that is a text elsewhere is a UUID of exports."""
    client = driver.client(answers([]), x_region="eu", **GIVEN)
    with pytest.raises(TypeError, match="x_region"):
        driver.run(client.exports.list_exports())


def test_a_fake_makes_them_up(package: Any) -> None:
    """A test of a program has nothing to say of them."""
    from importlib import import_module

    fake = import_module(f"{package.__name__}.testing").FakeTransport()
    with fake.new_client() as client:
        client.notes.delete_note(note_id="a", x_trace="t")
    call = fake.notes.delete_note.only_call
    assert isinstance(call.url, str | httpx2.URL)
    assert "v1" == call.headers["notes-version"]
