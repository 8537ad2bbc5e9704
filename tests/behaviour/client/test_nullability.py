"""The case `nullability`: absent, null and value; formats; what only one side sets."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest

from behaviour.client.driving import answers

PACKAGE = "nullability"
ID = UUID("f267e341-f3dd-4697-bd3b-9f71dd96247f")
REQUIRED = {"id": ID, "name": None, "password": "s3cret-word", "level": None}
ANSWER: dict[str, Any] = {
    "id": str(ID),
    "name": None,
    "level": "low",
    "quota": 9007199254740991,
    "since": "2020-01-31",
    "at": "10:00:00Z",
    "blob": "AAE=",
    "anything": None,
    "created": {"by": "me", "when": "2020-01-01T00:00:00.123456789Z"},
    "new": {"a": 1},
}


def test_absent_null_and_value_are_three_things(driver: Any) -> None:
    """Null is sent where it is given, and nothing where nothing is."""
    driver.call("settings.update", answers(ANSWER), **REQUIRED, anything=None, quota=0)

    assert {
        "name": None,
        "password": "s3cret-word",
        "level": None,
        "quota": 0,
        "anything": None,
    } == json.loads(driver.request.content)


def test_formats_have_their_types_on_the_way_out(driver: Any) -> None:
    """Dates, times, bytes and identifiers are written as their formats say."""
    driver.call(
        "settings.update",
        answers(ANSWER),
        **REQUIRED,
        id_body=ID,
        since=date(2020, 1, 31),
        at=time(10, 0),
        blob=b"\0\1",
        labels={"a": "b"},
        window=[1, 2],
    )

    assert f"https://api.example.com/settings/{ID}" == str(driver.request.url)
    body = json.loads(driver.request.content)
    assert {"name", "password", "level"} == {key for key in body if key in REQUIRED and key != "id"}
    assert (str(ID), "2020-01-31", "10:00:00", "AAE=", {"a": "b"}, [1, 2]) == tuple(
        body[key] for key in ("id", "since", "at", "blob", "labels", "window")
    )


def test_formats_have_their_types_on_the_way_in(driver: Any) -> None:
    """And what came is written back byte for byte, unknown properties and nine digits of a second included."""
    got = driver.call("settings.update", answers(ANSWER), {"on_mismatch": "raise"}, **REQUIRED)

    assert (ID, None, "low", date(2020, 1, 31), b"\0\1") == (
        got.id,
        got.name,
        got.level,
        got.since,
        got.blob,
    )
    assert got.price is driver.package.UNSET
    assert got.password is driver.package.UNSET
    assert {"new": {"a": 1}} == got.extra_
    assert ANSWER == got.to_dict()


def test_a_decimal_in_a_string_stays_in_a_string(driver: Any) -> None:
    """`type: string, format: decimal` is text on the wire."""
    answer = {**ANSWER, "price": "1.10"}
    got = driver.call("settings.update", answers(answer), {"on_mismatch": "raise"}, **REQUIRED)

    assert "1.10" == got.to_dict()["price"]


def test_every_constraint_is_checked(driver: Any) -> None:
    """Before anything is sent, all of them; a secret is not shown."""
    wrong = {
        "password": "s3cr3t",
        "level": "middle",
        "quota": -1,
        "labels": {"a": "b" * 64},
        "window": [1, 1],
        "created": {},
    }
    with pytest.raises(driver.package.ValidationError) as caught:
        driver.call("settings.update", answers(ANSWER), **{**REQUIRED, **wrong})

    assert {
        "$.password": "minLength",
        "$.level": "enum",
        "$.quota": "minimum",
        "$.labels.a": "maxLength",
        "$.window": "uniqueItems",
        "$.created.by": "required",
    } == {each.path: each.constraint for each in caught.value.problems}
    assert "s3cr3t" not in str(caught.value)
    assert [] == driver.requests


def test_an_unknown_enum_value_is_kept(driver: Any) -> None:
    """The server may know more levels than the document."""
    told: list[Any] = []
    got = driver.call(
        "settings.update",
        answers({**ANSWER, "level": "mid"}),
        {"on_mismatch": told.append},
        **REQUIRED,
    )

    assert "mid" == got.level == got.to_dict()["level"]
    assert ["$.level"] == [each.path for each in told]


def test_a_secret_is_not_in_the_repr(package: Any) -> None:
    """A password can be sent, and is not shown."""
    given = package.models.SettingsInput(name="n", password="s3cret-word", level="low")

    assert "s3cret-word" == given.to_dict()["password"]
    assert "SettingsInput(name='n', password='***', level='low')" == repr(given)


def test_a_parameter_that_may_be_null_has_its_limits_all_the_same(driver: Any) -> None:
    """Too long a text is refused unsent; null is given as it is."""
    with pytest.raises(driver.package.ValidationError, match="note"):
        driver.call("settings.update", answers(ANSWER), **REQUIRED, note="x" * 10)
    driver.call("settings.update", answers(ANSWER), **REQUIRED, note=None)
    assert 1 == len(driver.requests)


def test_a_merge_patch_removes_what_is_null(driver: Any) -> None:
    """Null is sent for what need not be given, though no schema says so; it is no value of the same model elsewhere."""
    theme = answers({"name": "n"})
    driver.call("themes.update", theme, id="a", name="n", font=None)
    assert {"name": "n", "font": None} == json.loads(driver.requests[-1].content)
    assert "application/merge-patch+json" == driver.request.headers["content-type"]
    driver.call("themes.recolour", answers(None, 204), id="a", paper=None)
    assert {"paper": None} == json.loads(driver.requests[-1].content)
    driver.call("themes.label", answers(None, 204), id="a", body={"old": None, "new": "x"})
    assert {"old": None, "new": "x"} == json.loads(driver.requests[-1].content)
    with pytest.raises(ValueError, match="expected a string, got null"):
        driver.call("themes.replace", theme, id="a", name="n", font=None)
    with pytest.raises(ValueError, match="expected a string, got null"):
        driver.call("themes.update", theme, id="a", name=None)
