"""What happens when an answer disagrees."""

from __future__ import annotations

import pickle
import warnings
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from clientpress.runtime import mismatch
from clientpress.runtime.codec.codec import codec_of
from clientpress.runtime.errors import DecodeError
from clientpress.runtime.mismatch import Mismatch, MismatchWarning, OnMismatch
from clientpress.runtime.model import Model
from clientpress.runtime.problems import Key, Problem, path_text, shown


@dataclass(slots=True, kw_only=True, repr=False)
class Point(Model):
    """A point."""

    x: int


@pytest.fixture(autouse=True)
def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mismatch, "_warned", set())


def _warnings(
    annotation: Any, data: Any, on_mismatch: OnMismatch = "warn"
) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        codec_of(annotation).decode(data, on_mismatch)
    return found


def test_each_path_warns_once() -> None:
    """Items and keys are not told apart; types are."""
    bad: dict[str, Any] = {"x": "1"}

    assert ['$[0].x: expected an integer, got "1" (list[Point])'] == [
        str(each.message) for each in _warnings(list[Point], [bad, bad])
    ]
    assert [] == _warnings(list[Point], [{"x": 1}, {"x": None}])
    assert 1 == len(_warnings(dict[str, Point], {"a": bad, "b": bad}))
    (own,) = _warnings(Point, bad)
    assert '$.x: expected an integer, got "1" (Point)' == str(own.message)
    assert MismatchWarning is own.category


def test_a_habit_warns_once() -> None:
    """An API that leaves out offsets does so everywhere; what is no date-time at all is of its place. A function gets all."""
    naive = ["2020-01-01T00:00:00", "2021-01-01T00:00:00"]
    (own,) = _warnings(list[datetime], naive)
    assert (
        '$[0]: expected a date-time with offset, got "2020-01-01T00:00:00" (list[datetime]);'
        " other date-times without offset are not told"
    ) == str(own.message)
    assert [] == _warnings(dict[str, datetime], {"b": "2020-01-01T00:00:00"})
    assert 1 == len(_warnings(dict[str, datetime], {"b": "2020-01-01T00:00:00", "c": "yesterday"}))

    found: list[Mismatch] = []
    codec_of(list[datetime]).decode([*naive, "yesterday"], found.append)
    habit = "date-times without offset"
    assert [habit, habit, ""] == [one.habit for one in found]


def test_a_warning_points_at_the_line_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first line outside of the package."""
    monkeypatch.setattr(mismatch, "_HOME", "clientpress")
    (own,) = _warnings(Point, {"x": "1"})

    assert __file__ == own.filename


def test_ignore_says_nothing() -> None:
    """Neither now nor later."""
    assert [] == _warnings(Point, {}, "ignore")
    assert 1 == len(_warnings(Point, {}))


def test_raise_stops_at_the_first() -> None:
    """With the path."""
    with pytest.raises(DecodeError) as caught:
        Point.from_dict({"x": []}, on_mismatch="raise")

    assert "$.x" == caught.value.path


def test_a_function_gets_every_mismatch() -> None:
    """With all that is known; what it raises passes."""
    found: list[Mismatch] = []
    codec_of(list[Point]).decode([{"x": "a"}, {"x": "b"}], found.append)

    assert [
        Mismatch(
            "$[0].x", 'expected an integer, got "a"', "an integer", "a", "list[Point]", "$[*].x"
        ),
        Mismatch(
            "$[1].x", 'expected an integer, got "b"', "an integer", "b", "list[Point]", "$[*].x"
        ),
    ] == found
    assert found == pickle.loads(pickle.dumps(found))  # noqa: S301 -- bytes of our own
    assert "value=" not in repr(found[0])

    def stop(mismatch: Mismatch) -> None:
        raise KeyError(mismatch.path)

    with pytest.raises(KeyError, match="x"):
        Point.from_dict({}, on_mismatch=stop)


@pytest.mark.parametrize(
    ("path", "one", "any_of_them"),
    [
        ((), "$", "$"),
        (("a", 0, "b"), "$.a[0].b", "$.a[*].b"),
        (("request.ip", "in"), '$["request.ip"].in', '$["request.ip"].in'),
        (("a", Key("b")), "$.a.b", "$.a[*]"),
        (('"', "ü", ""), '$["\\""]["ü"][""]', '$["\\""]["ü"][""]'),
    ],
)
def test_paths_are_json_paths(path: tuple[str | int, ...], one: str, any_of_them: str) -> None:
    """With brackets where a name is no word."""
    assert (one, any_of_them) == (path_text(path), path_text(path, any_item=True))


def test_a_problem_is_a_value() -> None:
    """It pickles, compares, and reads as one line."""
    one = Problem("$.a", "too long", "maxLength")

    assert one == pickle.loads(pickle.dumps(one))  # noqa: S301 -- bytes of our own
    assert "$.a: too long" == str(one)


@pytest.mark.parametrize(
    ("value", "open_", "hidden"),
    [
        ("s3cr3t", '"s3cr3t"', "a string"),
        (5, "5", "a number"),
        (True, "true", "a boolean"),
        (None, "null", "null"),
        ([1], "an array", "an array"),
        ({}, "an object", "an object"),
        (Point(x=1), "a value of type Point", "a value of type Point"),
    ],
)
def test_a_hidden_value_shows_its_kind(value: Any, open_: str, hidden: str) -> None:
    """What is composite shows nothing else in any case."""
    assert (open_, hidden) == (shown(value), shown(value, hidden=True))
