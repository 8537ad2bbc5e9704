"""Values that keep the text they came in."""

from __future__ import annotations

import copy
import pickle
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from clientpress.runtime.codec import wiretext
from clientpress.runtime.codec.jsontext import json_bytes, read_json, write_json
from clientpress.runtime.errors import DecodeError, ValidationError

NINE = "2020-01-01T00:00:00.123456789Z"


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (wiretext.read_datetime(NINE), datetime(2020, 1, 1, 0, 0, 0, 123456, tzinfo=UTC)),
        (wiretext.read_datetime("2020-01-01T00:00:00", naive=True), datetime(2020, 1, 1)),  # noqa: DTZ001 -- without offset on purpose
        (wiretext.read_time("10:00"), time(10)),
        (
            wiretext.read_uuid("C8FED203ED3043CBA015A93AD1616F1F"),
            UUID("c8fed203ed3043cba015a93ad1616f1f"),
        ),
        (wiretext.read_base64("aGk"), b"hi"),
        (wiretext.whole_number(3.0), 3),
        (wiretext.read_number("0.10000000000000000001"), 0.1),
    ],
)
def test_they_behave_like_the_plain_value(value: Any, plain: Any) -> None:
    """Equal and hashed alike; copies keep the text."""
    copies = [
        copy.copy(value),
        copy.deepcopy(value),
        *(
            pickle.loads(pickle.dumps(value, protocol))  # noqa: S301 -- bytes of our own
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
        ),
    ]

    assert (plain, hash(plain)) == (value, hash(value))
    assert isinstance(value, type(plain))
    assert value.wire is not None
    assert [(plain, value.wire)] * len(copies) == [(each, each.wire) for each in copies]


def test_what_is_computed_from_them_has_no_text() -> None:
    """Another instant is another text."""
    value = wiretext.read_datetime(NINE)

    assert "2021-01-01T00:00:00.123456Z" == wiretext.datetime_text(value.replace(year=2021))
    assert "2020-01-02T00:00:00.123456Z" == wiretext.datetime_text(value + timedelta(days=1))
    assert "2020-01-01T01:00:00.123456+01:00" == wiretext.datetime_text(
        value.astimezone(timezone(timedelta(hours=1)))
    )
    for moved in (value.replace(year=2021), wiretext.read_time("10:00").replace(hour=9)):
        assert moved == pickle.loads(pickle.dumps(moved)) == copy.copy(moved)  # noqa: S301 -- bytes of our own


def test_a_leap_second_is_the_second_before() -> None:
    """Python has none."""
    assert datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC) == wiretext.read_datetime(
        "2016-12-31T23:59:60Z"
    )


@pytest.mark.parametrize("text", [NINE, "2020-01-01T00:00:00Z", "2020-01-01T00:00:00.123456+01:00"])
def test_the_usual_form_is_a_plain_datetime(text: str) -> None:
    """Only what Python cannot give back is special."""
    assert (text == NINE) == (type(wiretext.read_datetime(text)) is wiretext.WireDatetime)


def test_json_is_read_and_written() -> None:
    """Text to data and back; decimals to the last digit."""
    assert (
        {"a": [1, 1.5, None, "ü"]}
        == read_json('{"a": [1, 1.5, null, "ü"]}')
        == read_json('{"a":[1,1.5,null,"ü"]}'.encode())
    )
    assert '[1E+400,"0.1",0.10000000000000000001]' == write_json(
        [Decimal("1E+400"), "0.1", Decimal("0.10000000000000000001")]
    )


@pytest.mark.parametrize("value", [float("nan"), [float("inf")], {1, 2}, Decimal("NaN"), object()])
def test_what_json_cannot_carry_is_a_validation_error(value: Any) -> None:
    """Never a bare TypeError."""
    with pytest.raises(ValidationError):
        write_json(value)


def test_half_a_surrogate_pair_is_escaped() -> None:
    """It came escaped, and has no UTF-8."""
    text = rb'["\ud800", "\u00fc"]'

    assert b'["\\ud800","\xc3\xbc"]' == json_bytes(read_json(text))


@pytest.mark.parametrize(
    "text",
    ["", "{", b"\xff\xfe\xff", "[" * 100_000, "1" * 5000, "NaN", b"[-Infinity]"],
)
def test_what_is_no_json_is_a_decode_error(text: str | bytes) -> None:
    """Never a JSONDecodeError, RecursionError or ValueError."""
    with pytest.raises(DecodeError):
        read_json(text)


def test_a_date_time_goes_into_a_database() -> None:
    """sqlite3 looks at the exact type, and takes one that remembers its text as it takes any other."""
    with closing(sqlite3.connect(":memory:")) as connection:
        odd = wiretext.read_datetime("2014-01-01T05:20:00.000Z")
        (row,) = connection.execute("SELECT ?", (odd,))

    assert wiretext.WireDatetime is type(odd)
    assert ("2014-01-01 05:20:00+00:00",) == row


def test_any_zone_without_an_offset_is_written_as_utc() -> None:
    """Whatever object stands for it; one without minutes of its own is not."""
    noon = datetime(2020, 1, 1, 12, tzinfo=timezone(timedelta(0), "GMT"))

    assert "2020-01-01T12:00:00Z" == wiretext.datetime_text(noon)
    assert "2020-01-01T13:00:00+01:00" == wiretext.datetime_text(
        noon.astimezone(timezone(timedelta(hours=1)))
    )
