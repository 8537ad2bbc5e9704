"""Validating and encoding: every problem at once, and what is let through."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest

from clientpress.runtime.codec.codec import codec_of
from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.codec.jsontext import json_bytes
from clientpress.runtime.codec.source import MismatchedError
from clientpress.runtime.errors import ValidationError
from clientpress.runtime.model import Model, wire
from clientpress.runtime.unset import UNSET, Unset
from unit.runtime.samples import DATA, Condition, Policy, Token, token, untyped

UTC_2020 = datetime(2020, 1, 1, tzinfo=UTC)
IDENTIFIER = UUID("c8fed203ed3043cba015a93ad1616f1f")


class Color(StrEnum):
    """A user's own enumeration."""

    RED = "red"


class Size(IntEnum):
    """Another."""

    BIG = 5


class Shape(Enum):
    """A third."""

    ROUND = "round"


def _problems(annotation: Any, value: Any) -> list[tuple[str, str, str]]:
    return [
        (each.path, each.message, each.constraint) for each in codec_of(annotation).problems(value)
    ]


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (Any, {"a": [1, None, 1.5]}, {"a": [1, None, 1.5]}),
        (Any, (1, Condition()), [1, {}]),
        (Any, {Color.RED: Shape.ROUND, "b": UNSET}, {"red": "round"}),
        (
            Any,
            [UTC_2020, date(2020, 1, 31), time(10), IDENTIFIER, b"hi", Decimal("1.5"), Size.BIG],
            None,
        ),
        (Any, MappingProxyType({"a": 1}), {"a": 1}),
        (None, None, None),
        (int, 5, 5),
        (int, 5.0, 5.0),
        (int, Size.BIG, 5),
        (float, 5, 5),
        (float, 1.5, 1.5),
        (str, Color.RED, "red"),
        (Decimal, Decimal("1.50"), 1.5),
        (Decimal, Decimal(3), 3),
        (Decimal, Decimal("3.0"), 3.0),
        (Decimal, 1.5, 1.5),
        (datetime, UTC_2020, "2020-01-01T00:00:00Z"),
        (datetime, "2020-01-01T00:00:00.000Z", "2020-01-01T00:00:00.000Z"),
        (date, date(2020, 1, 31), "2020-01-31"),
        (time, time(10, 30), "10:30:00"),
        (UUID, IDENTIFIER, "c8fed203-ed30-43cb-a015-a93ad1616f1f"),
        (UUID, str(IDENTIFIER), str(IDENTIFIER)),
        (bytes, b"hi", "aGk="),
        (Literal["red"], Color.RED, "red"),
        (Literal["round"], Shape.ROUND, "round"),
        (list[int], [1], [1]),
        (list[int], (1, 2), [1, 2]),
        (
            list[Policy],
            ({"effect": "allow", "resources": {}},),
            [{"effect": "allow", "resources": {}}],
        ),
        (tuple[int, ...], (1, 2), [1, 2]),
        (tuple[int, ...], [1, 2], [1, 2]),
        (tuple[int, date], (1, date(2020, 1, 31)), [1, "2020-01-31"]),
        (dict[str, date], {"a": date(2020, 1, 31)}, {"a": "2020-01-31"}),
        (dict[str, int], OrderedDict(a=1), {"a": 1}),
        (int | None, None, None),
        (datetime | None, UTC_2020, "2020-01-01T00:00:00Z"),
        (
            Condition,
            {"request.ip": {"in": ("a",)}, "more": 1},
            {"request.ip": {"in": ["a"]}, "more": 1},
        ),
        (Token, {"name": "a", "policies": [], "expires_on": UTC_2020, "parent": UNSET}, None),
        (
            Token,
            {"name": "a", "policies": [Policy(effect="deny", resources={})], "value": "v"},
            None,
        ),
    ],
)
def test_what_is_sound_is_encoded(annotation: Any, value: Any, expected: Any) -> None:
    """Without a problem, to plain JSON."""
    assert [] == _problems(annotation, value)
    encoded = codec_of(annotation).encode(value)
    json_bytes(encoded)
    if expected is not None:
        assert expected == encoded
        assert type(expected) is type(encoded)


@pytest.mark.parametrize(
    ("annotation", "value", "message", "constraint"),
    [
        (None, 5, "expected null, got 5", "type"),
        (bool, 1, "expected a boolean, got 1", "type"),
        (int, True, "expected an integer, got true", "type"),
        (int, 1.5, "expected an integer, got 1.5", "type"),
        (int, "1", 'expected an integer, got "1"', "type"),
        (int, UNSET, "expected an integer, got nothing", "type"),
        (float, float("nan"), "not a finite number: nan", "type"),
        (float, float("-inf"), "not a finite number: -inf", "type"),
        (float, "1", 'expected a number, got "1"', "type"),
        (Decimal, Decimal("NaN"), "not a finite number: NaN", "type"),
        (
            Annotated[Decimal, Constraints(minimum=1, multiple_of=0.5)],
            Decimal("NaN"),
            "not a finite number",
            "type",
        ),
        (str, 5, "expected a string, got 5", "type"),
        (str, None, "expected a string, got null", "type"),
        (str, b"a", "expected a string, got a value of type bytes", "type"),
        (datetime, "soon", 'expected a date-time with offset, got "soon"', "format"),
        (
            datetime,
            datetime(2020, 1, 1),  # noqa: DTZ001 -- without offset on purpose
            "expected a date-time with offset, got one without",
            "format",
        ),
        (
            datetime,
            date(2020, 1, 1),
            "expected a date-time with offset, got a value of type date",
            "type",
        ),
        (date, UTC_2020, "expected a date, got a value of type datetime", "type"),
        (UUID, "nope", 'expected a UUID, got "nope"', "format"),
        (Literal["a", "b"], "c", 'expected "a" or "b", got "c"', "enum"),
        (Literal["a", "b"], 5, 'expected "a" or "b", got 5', "type"),
        (Literal[True], 1, "expected true, got 1", "type"),
        (list[int], "abc", 'expected an array, got "abc"', "type"),
        (
            list[int],
            {1},
            "expected an array, got a value of type set; list(…) makes one of it",
            "type",
        ),
        (
            list[int],
            iter([1]),
            "expected an array, got a value of type list_iterator; list(…) makes one of it",
            "type",
        ),
        (list[int], b"a", "expected an array, got a value of type bytes", "type"),
        (list[int], {"a": 1}, "expected an array, got an object", "type"),
        (tuple[int, int], (1,), "expected an array of 2, got one of 1", "type"),
        (dict[str, int], [], "expected an object, got an array", "type"),
        (dict[str, int], {1: 1}, "expected a string as key, got 1", "type"),
        (Condition, 5, "Condition or an object", "type"),
        (Condition, Policy(effect="allow", resources={}), "Condition or an object", "type"),
        (int | str, 1.5, "expected an integer or a string, got 1.5", "type"),
        (Any, {1, 2}, "JSON cannot carry a value of type set", "type"),
        (Any, {1: 2}, "expected a string as key, got 1", "type"),
        (Any, UNSET, "JSON cannot carry nothing", "type"),
        (
            Annotated[str, Constraints(min_length=3)],
            "ab",
            "shorter than 3 characters (2)",
            "minLength",
        ),
        (
            Annotated[str, Constraints(max_length=1)],
            "äb",
            "longer than 1 character (2)",
            "maxLength",
        ),
        (Annotated[str, Constraints(pattern="^a$")], "a\n", "does not match ^a$", "pattern"),
        (Annotated[int, Constraints(minimum=3)], 2, "less than 3 (2)", "minimum"),
        (Annotated[int, Constraints(maximum=3)], 4, "greater than 3 (4)", "maximum"),
        (
            Annotated[float, Constraints(exclusive_minimum=0)],
            0.0,
            "not greater than 0 (0.0)",
            "exclusiveMinimum",
        ),
        (
            Annotated[float, Constraints(exclusive_maximum=1.5)],
            1.5,
            "not less than 1.5 (1.5)",
            "exclusiveMaximum",
        ),
        (Annotated[int, Constraints(multiple_of=5)], 7, "not a multiple of 5 (7)", "multipleOf"),
        (
            Annotated[Decimal, Constraints(maximum=1)],
            Decimal("1.1"),
            "greater than 1 (1.1)",
            "maximum",
        ),
        (Annotated[list[int], Constraints(min_items=1)], [], "fewer than 1 item (0)", "minItems"),
        (
            Annotated[list[int], Constraints(max_items=1)],
            [1, 2],
            "more than 1 item (2)",
            "maxItems",
        ),
        (
            Annotated[list[Any], Constraints(unique_items=True)],
            [{"a": 1}, {"a": 1.0}],
            "two items",
            "uniqueItems",
        ),
        (
            Annotated[list[date], Constraints(unique_items=True)],
            [date(2020, 1, 1)] * 2,
            "two items",
            "uniqueItems",
        ),
        (
            Annotated[tuple[int, int], Constraints(unique_items=True)],
            (1, 1),
            "two items are equal",
            "uniqueItems",
        ),
        (
            Annotated[dict[str, int], Constraints(min_properties=2)],
            {"a": 1},
            "fewer than 2 prop",
            "minProperties",
        ),
        (
            Annotated[dict[str, int], Constraints(max_properties=0)],
            {"a": 1},
            "more than 0 prop",
            "maxProperties",
        ),
        (
            Annotated[Condition, Constraints(min_properties=1)],
            Condition(),
            "fewer than 1 property",
            "minProperties",
        ),
        (
            Annotated[bytes, Constraints(max_length=3)],
            b"hi",
            "longer than 3 characters (4)",
            "maxLength",
        ),
        (Decimal, Decimal("sNaN"), "not a finite number: sNaN", "type"),
        (Any, Decimal("sNaN"), "not a finite number: sNaN", "type"),
        (
            datetime,
            datetime.min.replace(tzinfo=timezone(timedelta(seconds=90))),
            "expected a date-time",
            "format",
        ),
        (
            Annotated[int | str, Constraints(minimum=3, max_length=2)],
            "abc",
            "longer than 2",
            "maxLength",
        ),
    ],
)
def test_what_is_not_is_a_problem(
    annotation: Any, value: Any, message: str, constraint: str
) -> None:
    """One, with the keyword; encoding raises it; without validating, nothing is raised."""
    ((path, said, keyword),) = _problems(annotation, value)

    assert ("$", constraint) == (path, keyword)
    assert message in said
    with pytest.raises(ValidationError):
        codec_of(annotation).encode(value)
    codec_of(annotation).encode(value, validate=False)


@pytest.mark.parametrize(
    ("value", "step", "sound"),
    [
        (0.3, 0.1, True),
        (0.35, 0.1, False),
        (1e30, 0.1, True),
        (10, 2.5, True),
        (5, 0, True),
        (Decimal("0.3"), 0.1, True),
    ],
)
def test_multiples_are_counted_in_decimal_digits(value: Any, step: float, sound: bool) -> None:  # noqa: FBT001 -- a column
    """0.3 is a multiple of 0.1, whatever binary fractions say."""
    kind = Decimal if isinstance(value, Decimal) else float

    assert sound == (not _problems(Annotated[kind, Constraints(multiple_of=step)], value))


@pytest.mark.parametrize(
    ("annotation", "value", "message"),
    [
        (list[Annotated[int, Constraints(maximum=3)]], [10**5000], "greater than 3 (a number)"),
        (list[float | None], [10**400, "x"], 'expected a number or null, got "x"'),
        (list[Decimal], [10**400, "x"], 'expected a number, got "x"'),
    ],
)
def test_numbers_that_no_float_holds_are_numbers(annotation: Any, value: Any, message: str) -> None:
    """They are looked at like any other, and break nothing."""
    assert [message] == [said for _, said, _ in _problems(annotation, value)]


def test_a_pattern_that_python_cannot_compile_is_not_checked() -> None:
    """The server will say so."""
    assert [] == _problems(Annotated[str, Constraints(pattern=r"\p{L}+")], "5")


def test_all_problems_are_found_at_once() -> None:
    """Wherever they are, in models and in mappings given for models."""
    value = {
        "name": "x" * 121,
        "policies": [Policy(effect=untyped("no"), resources=untyped({1: {2}})), {"id": 5}, 7],
        "condition": {"request.ip": {"in": ["a", 5]}},
        "expires_on": datetime(2020, 1, 1),  # noqa: DTZ001 -- that is the point
        "value": 12345,
        "parent": Token(name=untyped(UNSET), policies=untyped(None)),
        "more": float("inf"),
    }

    expected = [
        ("$.name", "maxLength"),
        ("$.policies[0].effect", "enum"),
        ("$.policies[0].resources", "type"),
        ('$.policies[0].resources["1"]', "type"),
        ("$.policies[1].effect", "required"),
        ("$.policies[1].resources", "required"),
        ("$.policies[1].id", "type"),
        ("$.policies[2]", "type"),
        ('$.condition["request.ip"].in[1]', "type"),
        ("$.expires_on", "format"),
        ("$.value", "type"),
        ("$.parent.name", "required"),
        ("$.parent.policies", "type"),
        ("$.more", "type"),
    ]
    assert expected == [(path, constraint) for path, _, constraint in _problems(Token, value)]


@dataclass(slots=True, kw_only=True, repr=False)
class Hidden(Model):
    """Secrets of every kind."""

    text: Annotated[str, Constraints(max_length=3, pattern="^x")] = field(
        metadata=wire(secret=True)
    )
    number: Annotated[int, Constraints(maximum=3)] | str = field(metadata=wire(secret=True))
    kind: Literal["a"] | Unset = field(default=UNSET, metadata=wire(secret=True))
    inner: list[Condition | Policy] | Unset = field(default=UNSET, metadata=wire(secret=True))


def test_no_secret_is_in_a_problem() -> None:
    """Not even inside of what is secret."""
    value = Hidden(
        text="s3cr3t",
        number=777,
        kind=untyped("s3cr3t"),
        inner=untyped([{"effect": "s3cr3t"}]),
    )
    with pytest.raises(ValidationError) as caught:
        value.validate()

    assert {"$.text", "$.number", "$.kind"} <= {each.path for each in caught.value.problems}
    assert "s3cr3t" not in str(caught.value)
    assert "777" not in str(caught.value)


@dataclass(slots=True, kw_only=True, repr=False)
class Payment(Model):
    """A model whose properties need each other."""

    card: str | Unset = UNSET
    code: str | Unset = field(default=UNSET, metadata=wire("c-v-c"))
    cash: int | Unset | None = UNSET

    limits_ = Constraints(
        min_properties=1, max_properties=3, dependent_required={"card": ("c-v-c", "holder")}
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Payment(cash=None), []),
        (Payment(card="1", code="2", extra_={"holder": "x"}), []),
        (Payment(), [("$", "fewer than 1 property (0)", "minProperties")]),
        (
            Payment(card="1", extra_={"holder": UNSET}),
            [
                ("$['c-v-c']", "required beside card, but not given", "dependentRequired"),
                ("$.holder", "required beside card, but not given", "dependentRequired"),
            ],
        ),
        (
            Payment(cash=1, extra_={"a": 1, "b": 2, "d": 3}),
            [("$", "more than 3 properties (4)", "maxProperties")],
        ),
    ],
)
def test_what_holds_for_properties_together(
    given: Payment, expected: list[tuple[str, str, str]]
) -> None:
    """Of a model and of the mapping that stands for one; without validation it is sent as it is."""
    told = [(path.replace("'", '"'), message, keyword) for path, message, keyword in expected]
    assert told == _problems(Payment, given)
    data = codec_of(Payment).encode(given, validate=False)
    assert told == _problems(Payment, data)
    if not told:
        assert data == codec_of(Payment).encode(given)


def test_what_holds_for_the_entries_of_a_mapping_together() -> None:
    """The same, of an object without declared properties."""
    kind = Annotated[dict[str, int], Constraints(dependent_required={"a": ("b",)})]
    told = [("$.b", "required beside a, but not given", "dependentRequired")]
    assert told == _problems(kind, {"a": 1})
    assert [] == _problems(kind, {"a": 1, "b": 2})
    assert {"c": 1} == codec_of(kind).encode({"c": 1})


def test_without_validation_what_is_wrong_is_passed_on() -> None:
    """And all else converted as usual."""
    value = Token(
        name=untyped(5),
        policies=untyped([{"effect": "no"}, 7]),
        expires_on=datetime(2020, 1, 1),  # noqa: DTZ001 -- without offset on purpose
        condition=untyped([Condition()]),
    )

    assert {
        "name": 5,
        "policies": [{"effect": "no"}, 7],
        "condition": [{}],
        "expires_on": "2020-01-01T00:00:00",
    } == codec_of(Token).encode(value, validate=False)


def test_encoding_makes_new_lists_and_mappings() -> None:
    """Changing what was encoded does not change the model."""
    one = token()
    data = one.to_dict()
    data["policies"][0]["resources"]["deep"]["a"].append(1)
    data["condition"]["request.ip"]["in"].append("x")
    data["brand_new"]["x"].append(1)

    assert DATA == one.to_dict()


def test_a_sound_model_is_not_looked_at_twice() -> None:
    """The compiled way alone decides; its code can be read in tracebacks."""
    node = codec_of(Token)._node
    bad = Token(name=untyped(5), policies=[])
    with pytest.raises(MismatchedError) as caught:
        node.encoder(bad)

    assert "raise Mismatched" in str(caught.traceback[-1].statement)
