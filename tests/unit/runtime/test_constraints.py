"""Constraints and discriminators, and other tools that read them."""

from __future__ import annotations

import sys
import warnings
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

import annotated_types as at
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from clientpress.runtime.codec.codec import codec_of
from clientpress.runtime.codec.constraints import (
    Constraints,
    Discriminator,
    all_different,
    pattern_search,
)
from clientpress.runtime.model import Model
from clientpress.runtime.unset import UNSET, Unset
from unit.runtime.samples import RequestIp


def test_repr_shows_what_is_set() -> None:
    """The repr can be evaluated, and is short."""
    one = Constraints(minimum=0, pattern="a", unique_items=True)

    assert "Constraints(minimum=0, pattern='a', unique_items=True)" == repr(one)
    assert one == eval(repr(one))  # noqa: S307 -- the repr of a value of ours
    assert "Constraints()" == repr(Constraints())


@pytest.mark.parametrize(
    ("names", "expected"),
    [("c", "c"), ("b", "bc"), ("a", "abc"), ("d", "de"), ("", "")],
)
def test_what_is_needed_may_need_more(names: str, expected: str) -> None:
    """Whatever comes first; two may need each other."""
    needed = {"b": ["c"], "a": ["b"], "d": ["e"], "e": ["d"]}
    assert {*expected} == Constraints(dependent_required=needed).with_needed(names)
    assert {*names} == Constraints().with_needed(names)


def test_constraints_are_values() -> None:
    """Equal ones hash alike, as annotations need."""
    assert 1 == len({Constraints(max_length=3), Constraints(max_length=3)})
    assert Annotated[str, Constraints(max_length=3)] == Annotated[str, Constraints(max_length=3)]


def test_iterating_gives_annotated_types() -> None:
    """Each bound becomes the object of that package, in the order of the attributes."""
    every = Constraints(
        minimum=1,
        maximum=2,
        exclusive_minimum=3,
        exclusive_maximum=4,
        multiple_of=5,
        min_length=6,
        max_length=7,
        min_items=8,
        max_items=9,
        min_properties=10,
        max_properties=11,
    )

    assert [
        at.Ge(1),
        at.Le(2),
        at.Gt(3),
        at.Lt(4),
        at.MultipleOf(5),
        at.MinLen(6),
        at.MaxLen(7),
        at.MinLen(8),
        at.MaxLen(9),
        at.MinLen(10),
        at.MaxLen(11),
    ] == list(every)
    assert isinstance(every, at.GroupedMetadata)


def test_without_annotated_types_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package is never imported."""
    monkeypatch.delitem(sys.modules, "annotated_types")

    assert [] == list(Constraints(max_length=3))
    assert "annotated_types" not in sys.modules


@pytest.mark.parametrize(
    ("annotation", "good", "bad"),
    [
        (Annotated[str, Constraints(max_length=3)], "abc", "abcd"),
        (Annotated[str, Constraints(min_length=2, pattern="^a")], "ab", "ba"),
        (Annotated[int, Constraints(minimum=1, exclusive_maximum=3)], 2, 3),
        (Annotated[int, Constraints(multiple_of=5)], 10, 11),
        (Annotated[list[int], Constraints(min_items=1, unique_items=True)], [1, 2], [1, 1]),
        (Annotated[dict[str, int], Constraints(max_properties=1)], {"a": 1}, {"a": 1, "b": 2}),
    ],
)
def test_pydantic_reads_them(annotation: Any, good: Any, bad: Any) -> None:
    """Pydantic takes what keeps to them and refuses what does not."""
    adapter: TypeAdapter[Any] = TypeAdapter(annotation)

    assert good == adapter.validate_python(good)
    with pytest.raises(ValidationError):
        adapter.validate_python(bad)


@settings(max_examples=50)
@given(
    st.from_type(Annotated[int, Constraints(minimum=3, maximum=5)]),  # type: ignore[arg-type]
    st.from_type(Annotated[str, Constraints(min_length=1, max_length=2, pattern="^[ab]+$")]),  # type: ignore[arg-type]
)
def test_hypothesis_reads_them(number: int, text: str) -> None:
    """Hypothesis draws only what keeps to them."""
    assert number in {3, 4, 5}
    assert text in {"a", "b", "aa", "ab", "ba", "bb"}


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("b", "abc", True),
        ("^b", "abc", False),
        ("c$", "abc\n", False),
        (r"a\$", "a$", True),
        (r"^[$]$", "$", True),
        (r"^\d$", "٣", False),
        ("(?<year>[0-9]{4})", "2020", True),
        ("(?<=a)b", "ab", True),
        ("(?<!a)b", "ab", False),
    ],
)
def test_patterns_are_those_of_ecmascript(pattern: str, text: str, found: bool) -> None:  # noqa: FBT001 -- a column
    """`$` is only the end, classes are ASCII, groups are named as there."""
    search = pattern_search(pattern)

    assert search is not None
    assert found == (search(text) is not None)


@pytest.mark.parametrize("pattern", [None, r"\p{L}+", "(", "a{99999999999999999999}"])
def test_a_pattern_that_python_cannot_compile_is_skipped(pattern: str | None) -> None:
    """No error and no warning."""
    assert None is pattern_search(pattern)


@pytest.mark.parametrize(
    ("pattern", "matching", "other"),
    [
        ("^[[a-z]&&[^b]$", "", "a"),
        ("^[a&&b]$", "&", "-"),
        ("^[+--]$", ",", "."),
        ("^[a||~~]$", "~", "b"),
        (r"^[\--/]$", ".", "+"),
        (r"^[\[[]$", "[", "a"),
    ],
)
def test_signs_of_sets_mean_themselves(
    pattern: str, matching: str, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a warning, and without a change of how the process, and so other threads, are warned."""
    monkeypatch.setattr(warnings, "catch_warnings", None)
    search = pattern_search(pattern)

    assert search is not None
    assert matching == "" or search(matching)
    assert search(other) is None


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([1, True, "1", None], True),
        ([1, 1.0], False),
        ([{"a": [1]}, {"a": [2]}], True),
        ([{"a": 1, "b": 2}, {"b": 2, "a": 1}], False),
        ([[1], [1]], False),
        ([[True], [1]], True),
        ([set()], True),
    ],
)
def test_items_are_compared_as_json(items: list[Any], expected: bool) -> None:  # noqa: FBT001 -- a column
    """1 equals 1.0, true does not; objects have no order."""
    assert expected == all_different(items)


def test_discriminators_are_values() -> None:
    """Equal ones hash alike; the repr shows everything."""
    one, same = (Discriminator("kind", {"a": int}) for _ in range(2))

    assert (one, hash(one)) == (same, hash(same))
    assert one != Discriminator("kind", {"b": int})
    assert one != Discriminator("kind", {"a": int}, default=str)
    assert "Discriminator('kind', {}, default=<class 'str'>)" == repr(
        Discriminator("kind", {}, default=str)
    )
    assert "Discriminator('kind', {'a': <class 'int'>})" == repr(one)


def test_bounds_may_be_decimal() -> None:
    """Numbers of any kind are kept as they are."""
    assert Decimal("0.1") == Constraints(minimum=Decimal("0.1")).minimum


@dataclass(slots=True, kw_only=True, repr=False)
class Place(Model):
    """A model that holds another."""

    name: Annotated[str, Constraints(min_length=1, pattern="^[a-z]+$")]
    addresses: RequestIp
    size: Annotated[int, Constraints(minimum=1)] | Unset = UNSET


@settings(max_examples=20)
@given(st.from_type(Place))
def test_hypothesis_makes_models(place: Place) -> None:
    """All that it makes are valid, and travel without loss; what is unknown it makes none of."""
    place.validate()

    assert {} == place.extra_
    assert place == Place.from_dict(place.to_dict(), on_mismatch="raise")


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (Constraints(min_properties=2), "$: fewer than 2 properties (1)"),
        (Constraints(max_properties=0), "$: more than 0 properties (1)"),
        (Constraints(min_properties=3, max_properties=1), "$: fewer than 3 properties (1)"),
    ],
)
def test_how_many_properties_there_may_be_is_told(limits: Constraints, expected: str) -> None:
    """In words that are English for any number."""
    problems = codec_of(Annotated[dict[str, int], limits]).problems({"a": 1})

    assert [expected] == [str(one) for one in problems]


def test_models_within_any_value_are_checked() -> None:
    """A model says what it is, wherever it stands."""
    wrong = RequestIp(in_=[5])  # type: ignore[list-item]  # what a program without a checker may give

    assert ["$.a[0].in[0]"] == [one.path for one in codec_of(Any).problems({"a": [wrong]})]
