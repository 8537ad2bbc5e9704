"""Decoding: every type, and what disagrees with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, Literal, NewType
from uuid import UUID

import pytest

from clientpress.runtime.codec.codec import Codec, codec_of
from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.codec.jsontext import read_json
from clientpress.runtime.errors import DecodeError
from clientpress.runtime.mismatch import Mismatch
from clientpress.runtime.model import Model, wire
from clientpress.runtime.unset import UNSET, Unset
from unit.runtime.samples import DATA, Token

UserId = NewType("UserId", int)


def _decode(annotation: Any, data: Any) -> tuple[Any, list[tuple[str, str]]]:
    found: list[Mismatch] = []
    value = codec_of(annotation).decode(data, found.append)
    return value, [(each.path, each.message) for each in found]


@pytest.mark.parametrize(
    ("annotation", "data", "expected"),
    [
        (Any, {"a": [1]}, {"a": [1]}),
        (object, 5, 5),
        (None, None, None),
        (bool, True, True),
        (int, 5, 5),
        (int, 10**400, 10**400),
        (UserId, 5, 5),
        (float, 1.5, 1.5),
        (float, 5, 5),
        (str, "a", "a"),
        (Decimal, 5, Decimal(5)),
        (Decimal, 0.1, Decimal("0.1")),
        (datetime, "2020-01-01T12:30:00Z", datetime(2020, 1, 1, 12, 30, tzinfo=UTC)),
        (datetime, "2020-01-01T12:30:00+02:00", datetime(2020, 1, 1, 10, 30, tzinfo=UTC)),
        (date, "2020-01-31", date(2020, 1, 31)),
        (time, "10:00:00Z", time(10, tzinfo=UTC)),
        (UUID, "c8fed203-ed30-43cb-a015-a93ad1616f1f", UUID("c8fed203ed3043cba015a93ad1616f1f")),
        (bytes, "aGk=", b"hi"),
        (Literal["a", "b"], "b", "b"),
        (Literal[1, "a", True] | None, None, None),
        (Literal[1, "a", None], None, None),  # noqa: PYI061 -- written so on purpose
        (Literal[1, 2], 2, 2),
        (list[int], [1, 2], [1, 2]),
        (list[date], ["2020-01-31"], [date(2020, 1, 31)]),
        (list[list[date]], [["2020-01-31"], []], [[date(2020, 1, 31)], []]),
        (list[int | None], [1, None], [1, None]),
        (list[Any], [1, "a"], [1, "a"]),
        (list, [1, "a"], [1, "a"]),
        (tuple[int, ...], [1, 2], (1, 2)),
        (tuple[int, str], [1, "a"], (1, "a")),
        (tuple[()], [], ()),
        (tuple, [1], (1,)),
        (dict[str, int], {"a": 1}, {"a": 1}),
        (dict[str, date], {"a": "2020-01-31"}, {"a": date(2020, 1, 31)}),
        (dict[str, Any], {"a": [1]}, {"a": [1]}),
        (dict, {"a": 1}, {"a": 1}),
        (str | None, None, None),
        (str | Unset, "a", "a"),
        (
            Annotated[str, Constraints(max_length=1)],
            "too long, but decoded",
            "too long, but decoded",
        ),
        (list[Annotated[int, Constraints(minimum=5)]], [1], [1]),
    ],
)
def test_what_agrees_is_decoded(annotation: Any, data: Any, expected: Any) -> None:
    """Without a mismatch, and to the class that was promised."""
    value, found = _decode(annotation, data)

    assert (expected, []) == (value, found)
    assert type(expected) is type(value)


@pytest.mark.parametrize(
    ("annotation", "data", "message"),
    [
        (None, 5, "expected null, got 5"),
        (bool, 1, "expected a boolean, got 1"),
        (int, True, "expected an integer, got true"),
        (int, 1.5, "expected an integer, got 1.5"),
        (int, None, "expected an integer, got null"),
        (float, "1", 'expected a number, got "1"'),
        (float, False, "expected a number, got false"),
        (str, 5, "expected a string, got 5"),
        (str, None, "expected a string, got null"),
        (str, ["a"], "expected a string, got an array"),
        (str, {}, "expected a string, got an object"),
        (int, "x" * 50, f'expected an integer, got "{"x" * 39}…'),
        (str, 10**400, "expected a string, got a number"),
        (Decimal, "1.5", 'expected a number, got "1.5"'),
        (Decimal, True, "expected a number, got true"),
        (Decimal, float("inf"), "expected a number, got inf"),
        (datetime, "soon", 'expected a date-time with offset, got "soon"'),
        (datetime, "2020-01-01", 'expected a date-time with offset, got "2020-01-01"'),
        (
            datetime,
            "2020-W01-1T00:00:00Z",
            'expected a date-time with offset, got "2020-W01-1T00:00:00Z"',
        ),
        (
            datetime,
            "2020-13-01T00:00:00Z",
            'expected a date-time with offset, got "2020-13-01T00:00:00Z"',
        ),
        (
            datetime,
            "2020-01-01T24:00:00Z",
            'expected a date-time with offset, got "2020-01-01T24:00:00Z"',
        ),
        (datetime, 1577836800, "expected a date-time with offset, got 1577836800"),
        (date, "20200131", 'expected a date, got "20200131"'),
        (date, "2020-02-30", 'expected a date, got "2020-02-30"'),
        (date, "2020-01-31T00:00:00Z", 'expected a date, got "2020-01-31T00:00:00Z"'),
        (time, "noon", 'expected a time, got "noon"'),
        (UUID, "nope", 'expected a UUID, got "nope"'),
        (bytes, "ä", 'expected base64, got "ä"'),
        (bytes, "a", 'expected base64, got "a"'),
        (Literal["a", "b"], "c", 'expected "a" or "b", got "c"'),
        (Literal[1], True, "expected 1, got true"),
        (Literal[True], 1, "expected true, got 1"),
        (Literal["a", 1], [], 'expected "a" or 1, got an array'),
        (list[int], {}, "expected an array, got an object"),
        (dict[str, int], [], "expected an object, got an array"),
        (Token, "x", 'expected an object, got "x"'),
        (int | str, None, "expected an integer or a string, got null"),
        (int | list[int] | None, "x", 'expected an integer, an array or null, got "x"'),
    ],
)
def test_what_disagrees_is_kept_and_reported(annotation: Any, data: Any, message: str) -> None:
    """The very value, with one mismatch."""
    value, found = _decode(annotation, data)

    assert (data, [("$", message)]) == (value, found)
    assert type(data) is type(value)


@pytest.mark.parametrize(
    ("annotation", "expected", "message"),
    [
        (list[int], [], "expected an array, got null"),
        (tuple[int, ...], (), "expected an array, got null"),
        (dict[str, int], {}, "expected an object, got null"),
    ],
)
def test_null_in_the_place_of_a_whole_list_is_an_empty_one(
    annotation: Any, expected: Any, message: str
) -> None:
    """Go writes a list without items so, and callers walk through it; within a list it stays."""
    assert (expected, [("$", message)]) == _decode(annotation, None)
    assert [None] == _decode(list[annotation], [None])[0]


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (lambda data: data.pop("name"), "$.name", "missing"),
        (lambda data: data.update(name=None), "$.name", "expected a string, got null"),
        (lambda data: data["policies"].append(5), "$.policies[1]", "expected an object, got 5"),
        (
            lambda data: data["policies"][0].update(effect="maybe"),
            "$.policies[0].effect",
            'expected "allow" or "deny", got "maybe"',
        ),
        (
            lambda data: data["condition"]["request.ip"].update({"in": [1]}),
            '$.condition["request.ip"].in[0]',
            "expected a string, got 1",
        ),
        (
            lambda data: data["condition"].update({"request.ip": None}),
            '$.condition["request.ip"]',
            None,
        ),
        (lambda data: data.update(value=5), "$.value", "expected a string, got a number"),
        (lambda data: data.update(parent={"name": "a"}), "$.parent.policies", "missing"),
    ],
)
def test_a_mismatch_inside_keeps_all_the_rest(
    change: Callable[[dict[str, Any]], object], path: str, message: str | None
) -> None:
    """What is decoded is written back as it came; the path points at the place."""
    data = Token.from_dict(DATA).to_dict()
    change(data)
    value, found = _decode(Token, data)

    assert [path] == [place for place, _ in found]
    assert message in {None, found[0][1]}
    assert data == value.to_dict()


def test_a_missing_required_field_reads_unset() -> None:
    """And an absent optional one too."""
    value, _ = _decode(Token, {})

    assert [UNSET] * 4 == [value.name, value.policies, value.condition, value.parent]
    assert {} == value.to_dict()


def test_the_only_value_of_a_field_has_to_be_there() -> None:
    """A program need not write it, but an answer that lacks it disagrees with its description."""

    @dataclass(slots=True, kw_only=True, repr=False)
    class Card(Model):
        kind: Literal["card-1"] = "card-1"
        colour: Literal["red", "blue"] = "red"

    value, found = _decode(Card, {})
    assert [("$.kind", "missing")] == found
    assert (UNSET, "red") == (value.kind, value.colour)
    assert {"kind": "card-1", "colour": "red"} == Card().to_dict()


def test_one_bad_item_leaves_the_others_decoded() -> None:
    """In lists and in mappings."""
    day = date(2020, 1, 31)

    assert ([day, "x"], [("$[1]", 'expected a date, got "x"')]) == _decode(
        list[date], ["2020-01-31", "x"]
    )
    assert ({"a b": "x", "c": day}, [('$["a b"]', 'expected a date, got "x"')]) == _decode(
        dict[str, date], {"a b": "x", "c": "2020-01-31"}
    )
    assert ((1, "x"), [("$[1]", 'expected an integer, got "x"')]) == _decode(
        tuple[int, int], [1, "x"]
    )
    assert ((1, "x"), [("$[1]", 'expected an integer, got "x"')]) == _decode(
        tuple[int, ...], [1, "x"]
    )


@pytest.mark.parametrize("annotation", [tuple[date, date], tuple[date, date] | None])
@pytest.mark.parametrize("data", [[], ["2020-01-31"], ["2020-01-31", "2020-02-01", {"a": 1}]])
def test_a_tuple_of_another_length_is_read_as_far_as_it_goes(
    annotation: Any, data: list[Any]
) -> None:
    """JSON Schema lets a shorter one be, and authors do not mean it so: it is told, and comes back as it was."""
    value, found = _decode(annotation, data)

    days = (date(2020, 1, 31), date(2020, 2, 1))
    assert (*days[: len(data)], *data[2:]) == value
    assert [("$", f"expected an array of 2, got one of {len(data)}")] == found
    assert data == codec_of(annotation).encode(value, validate=False)


def test_the_secret_is_in_no_mismatch() -> None:
    """Neither in its text nor in its value."""
    found: list[Mismatch] = []
    Token.from_dict({**DATA, "value": ["s3cr3t"]}, on_mismatch=found.append)

    assert ["***"] == [each.value for each in found]
    assert "s3cr3t" not in f"{found} {found[0]}"


@pytest.mark.parametrize(
    "text",
    [
        "2020-01-01T00:00:00.123456789Z",
        "2020-01-01T00:00:00.5Z",
        "2020-01-01T00:00:00.120Z",
        "2020-01-01t00:00:00z",
        "2020-01-01 00:00:00Z",
        "2020-01-01T00:00:00+00:00",
        "2020-01-01T00:00:00-00:00",
        "2020-01-01T00:00:00+0530",
        "2020-01-01T00:00:00,5Z",
        "2016-12-31T23:59:60Z",
        "2020-01-01T00:00:00+05:30",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
    ],
)
def test_a_date_time_is_written_back_verbatim(text: str) -> None:
    """However it was written; it is an aware datetime all the same."""
    value, found = _decode(datetime, text)

    assert [] == found
    assert isinstance(value, datetime)
    assert value.utcoffset() is not None
    assert text == codec_of(datetime).encode(value)


def test_a_date_time_without_offset_is_a_mismatch() -> None:
    """It is a datetime nevertheless, and written back; it cannot be sent."""
    value, found = _decode(datetime, "2020-01-01T00:00:00")

    assert datetime(2020, 1, 1) == value  # noqa: DTZ001 -- that is the point
    assert ["$"] == [path for path, _ in found]
    assert "2020-01-01T00:00:00" == codec_of(datetime).encode(value, validate=False)
    assert ["format"] == [each.constraint for each in codec_of(datetime).problems(value)]


@pytest.mark.parametrize(
    ("annotation", "data"),
    [
        (time, "10:00"),
        (time, "10:00:00.123456789Z"),
        (time, "10:00:00+02:00"),
        (time, "10:00:00z"),
        (UUID, "C8FED203-ED30-43CB-A015-A93AD1616F1F"),
        (UUID, "c8fed203ed3043cba015a93ad1616f1f"),
        (bytes, "aGk"),
        (bytes, "_-8="),
        (bytes, "aGl=\n"),
        (bytes, ""),
        (int, 1.0),
        (int, -0.0),
        (Literal[1], 1.0),
        (list[int], [1, 2.0]),
        (int | str, 3.0),
        (Decimal, 1e300),
        (Decimal, 12.5),
        (Decimal, 10**30),
    ],
)
def test_other_values_are_written_back_verbatim(annotation: Any, data: Any) -> None:
    """Whatever text or number they came as."""
    value, found = _decode(annotation, data)

    assert [] == found
    assert repr(data) == repr(codec_of(annotation).encode(value, validate=False))


@pytest.mark.parametrize("text", ["1e999", "-1e999", "[0.5, 1e999]"])
@pytest.mark.parametrize("exact", [False, True])
def test_a_number_that_no_float_can_hold_is_told(text: str, *, exact: bool) -> None:
    """Python reads it as infinity, with which nobody reckons; where numbers are exact, it is written back as it came."""
    data = read_json(text, exact=exact)
    annotation = list[float] if text.startswith("[") else float
    value, found = _decode(annotation, data)
    path, said = "$[1]" if text.startswith("[") else "$", "expected a number that a float can hold"

    assert [(path, said)] == [(where, what.partition(", got")[0]) for where, what in found]
    assert repr(data) == repr(value)
    with pytest.raises(DecodeError, match="a number that a float can hold"):
        codec_of(annotation).decode(data, on_mismatch="raise")


def test_a_number_that_only_a_decimal_can_hold_is_one() -> None:
    """Its digits are there."""
    value, found = _decode(Decimal, read_json("1e999", exact=True))

    assert (Decimal("1e999"), []) == (value, found)


def test_a_whole_float_is_an_int() -> None:
    """It works as one."""
    value, _ = _decode(int, 3.0)

    assert (True, [0, 1, 2], "3") == (isinstance(value, int), list(range(value)), str(value))


@dataclass(slots=True, kw_only=True, repr=False)
class Price(Model):
    """A price."""

    amount: Decimal
    rate: float | Unset = UNSET
    more: Any | Unset = UNSET


@pytest.mark.parametrize(
    "digits", ["0.10000000000000000001", "1234567890.123456789012345678901", "1E+400", "12.50"]
)
def test_decimals_are_exact(digits: str) -> None:
    """From text to text, with more digits than a float holds, in neighbours too."""
    text = f'{{"amount":{digits},"rate":{digits},"more":[{digits}]}}'
    if digits == "1E+400":
        text = f'{{"amount":{digits}}}'
    price = Price.from_json(text, on_mismatch="raise")

    assert Decimal(digits) == price.amount
    assert text.replace("12.50", "12.5") == price.to_json()


def test_offsets_of_seconds_are_written_in_utc() -> None:
    """RFC 3339 has no seconds in an offset."""
    value = datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=1, seconds=30)))

    assert "2019-12-31T22:59:30Z" == codec_of(datetime).encode(value)


def test_values_of_python_may_stand_in_a_mapping() -> None:
    """What is decoded already stays."""
    day, one = date(2020, 1, 31), Token(name="a", policies=[])

    assert (day, []) == _decode(date, day)
    assert (one, []) == _decode(Token, one)


def test_one_codec_for_each_type() -> None:
    """Codecs are kept."""
    assert codec_of(list[int]) is codec_of(list[int])
    assert codec_of(Literal[1]) is not codec_of(Literal[True])


def test_an_unknown_type_is_a_type_error() -> None:
    """It is no fault of data."""
    with pytest.raises(TypeError, match="no value of type .* travels as JSON"):  # noqa: RUF043 -- it is a pattern
        codec_of(complex)


def test_unhashable_annotations_have_codecs() -> None:
    """They are made anew each time."""
    assert isinstance(codec_of(Annotated[int, []]), Codec)


def test_raise_names_the_path() -> None:
    """The error knows where."""
    with pytest.raises(DecodeError, match=r'^\$\[1\]: expected an integer, got "x"') as caught:
        codec_of(list[int]).decode([1, "x"], "raise")

    assert "$[1]" == caught.value.path


@dataclass(slots=True, kw_only=True, repr=False)
class Shadow(Model):
    """Properties named like the variables of a compiled function."""

    value: int
    made: int = field(metadata=wire("made"))
    known: int | Unset = UNSET
    item: int | Unset = UNSET
    key: int | Unset = UNSET
    cls: int | Unset = UNSET


def test_names_do_not_clash_with_those_of_compiled_code() -> None:
    """Attributes are no variables."""
    data = {"value": 1, "made": 2, "known": 3, "item": 4, "key": 5, "cls": 6, "more": 7}

    assert data == Shadow.from_dict(data, on_mismatch="raise").to_dict()
