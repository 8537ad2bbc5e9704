"""Unions: which variant a value is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal, TypeAlias, Union

import pytest

from clientpress.runtime.codec.codec import codec_of
from clientpress.runtime.codec.constraints import Constraints, Discriminator
from clientpress.runtime.errors import ValidationError
from clientpress.runtime.mismatch import Mismatch
from clientpress.runtime.model import Model
from clientpress.runtime.unset import UNSET, Unset
from unit.runtime.samples import untyped


@dataclass(slots=True, kw_only=True, repr=False)
class Cat(Model):
    """A cat."""

    kind: str
    lives: int


@dataclass(slots=True, kw_only=True, repr=False)
class Dog(Model):
    """A dog."""

    kind: str
    tricks: list[str] | Unset = UNSET
    friend: Pet | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Circle(Model):
    """Told by a constant."""

    shape: Literal["circle", "disc"]
    radius: float


@dataclass(slots=True, kw_only=True, repr=False)
class Square(Model):
    """Told by another."""

    shape: Literal["square"]
    side: float
    inner: Circle | Square | Unset | None = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Named(Model):
    """Told by its required property."""

    id: str
    name: str


@dataclass(slots=True, kw_only=True, repr=False)
class Aged(Model):
    """Told likewise."""

    id: str
    age: int


@dataclass(slots=True, kw_only=True, repr=False)
class Bare(Model):
    """Overlaps with both, and with the next."""

    id: str


@dataclass(slots=True, kw_only=True, repr=False)
class Dated(Model):
    """Has what `Texted` has, of a narrower type."""

    at: datetime


@dataclass(slots=True, kw_only=True, repr=False)
class Texted(Model):
    """Has what `Dated` has, of a wider type."""

    at: str


Pet: TypeAlias = Annotated[Cat | Dog, Discriminator("kind", {"cat": Cat, "dog": lambda: Dog})]
Beast: TypeAlias = Annotated[Cat | Bare, Discriminator("kind", {"cat": Cat}, default=lambda: Bare)]
Tree: TypeAlias = dict[str, "Tree"] | list["Tree"] | str


@dataclass(slots=True, kw_only=True, repr=False)
class Holder(Model):
    """Holds unions of every sort."""

    pet: Pet | Unset | None = UNSET
    tree: Tree | Unset = UNSET
    pets: list[Pet] | Unset = UNSET


def _decode(annotation: Any, data: Any) -> tuple[Any, list[str]]:
    found: list[Mismatch] = []
    value = codec_of(annotation).decode(data, found.append)
    assert value == codec_of(annotation).decode(data, lambda _: None)  # as it was seen before
    assert data == codec_of(annotation).encode(value, validate=False)
    return value, [f"{each.path}: {each.message}" for each in found]


@pytest.mark.parametrize(
    ("annotation", "data", "kind"),
    [
        (Pet, {"kind": "cat", "lives": 9}, Cat),
        (Pet, {"kind": "dog"}, Dog),
        (Beast, {"kind": "cat", "lives": 9}, Cat),
        (Beast, {"kind": "bird", "id": "a"}, Bare),
        (Beast, {"kind": None, "id": "a"}, Bare),
        (Beast, {"lives": 9, "id": "a"}, Bare),
        (Circle | Square, {"shape": "disc", "radius": 1}, Circle),
        (Circle | Square, {"shape": "square", "side": 1}, Square),
        (Circle | Square | None, None, type(None)),
        (Named | Aged | Bare, {"id": "a", "name": "b"}, Named),
        (Bare | Aged | Named, {"id": "a", "age": 5}, Aged),
        (Named | Aged | Bare, {"id": "a"}, Bare),
        (Named | Aged | Bare, {"id": "a", "other": 1}, Bare),
        (Named | str, "x", str),
        (Named | str, {"id": "a", "name": "b"}, Named),
        (Dated | Texted, {"at": "soon"}, Texted),
        (Dated | Texted, {"at": "2020-01-01T00:00:00Z"}, Dated),
        (Texted | Dated, {"at": "2020-01-01T00:00:00Z"}, Texted),
        (int | str, 5, int),
        (int | str, "5", str),
        (int | float, 1.5, float),
        (float | int, 1, int),
        (bool | int, True, bool),
        (bool | int, 1, int),
        (datetime | str, "2020-01-01T00:00:00Z", datetime),
        (datetime | str, "soon", str),
        (datetime | date, "2020-01-31", date),
        (Literal["auto"] | int, "auto", str),
        (Literal["auto"] | str, "other", str),  # noqa: PYI051 -- redundant on purpose
        (list[int] | dict[str, int], {"a": 1}, dict),
        (list[int] | list[str], ["a"], list),
        (list[Cat] | list[Dog], [{"kind": "x"}], list),
        (Bare | dict[str, Any], {"id": "a"}, Bare),
        (Bare | dict[str, Any], {"x": 1}, dict),
        (Bare | dict[str, int], {"x": 1}, dict),
        (Bare | Any, {"id": "a"}, Bare),
        (Union[int | None, str], None, type(None)),  # noqa: UP007 -- nested on purpose
        (Union[int, str | None], "a", str),  # noqa: UP007 -- nested on purpose
    ],
)
def test_the_variant_is_found(annotation: Any, data: Any, kind: type) -> None:
    """Quietly, and it can be sent back."""
    value, found = _decode(annotation, data)

    assert (kind, []) == (type(value), found)
    assert data == codec_of(annotation).encode(value)
    assert [] == list(codec_of(annotation).problems(data))


def test_what_was_seen_before_decides_only_where_it_fits() -> None:
    """Values with the same names may be of another variant, or of none."""
    annotation = Dated | Texted | Bare

    given = [{"at": at} for at in ("2020-01-01T00:00:00Z", "soon", "2021-01-01T00:00:00Z", 5)]
    assert [Dated, Texted, Dated, Dated] == [type(_decode(annotation, one)[0]) for one in given]
    assert 1 == len(_decode(annotation, {"at": 5})[1])


def test_names_that_nobody_described_are_not_remembered_without_end() -> None:
    """A server may send any; each is decoded all the same."""
    values = [{"id": "a", "name": "b", f"x{number}": 1} for number in range(1000)]

    assert {Named} == {type(_decode(Named | Aged, one)[0]) for one in values}


@pytest.mark.parametrize(
    ("annotation", "data", "kind", "message"),
    [
        (Pet, {"kind": "bird"}, dict, '$.kind: expected "cat" or "dog", got "bird"'),
        (Pet, {"kind": ["cat"]}, dict, '$.kind: expected "cat" or "dog", got an array'),
        (Pet, {"lives": 9}, dict, '$: expected an object with "kind", got one without'),
        (Pet, 5, int, "$: expected an object, got 5"),
        (Pet, {"kind": "cat"}, Cat, "$.lives: missing"),
        (
            Circle | Square,
            {"shape": "star"},
            dict,
            '$.shape: expected "circle", "disc" or "square", got "star"',
        ),
        (Circle | Square, {"shape": "disc"}, Circle, "$.radius: missing"),
        (
            Circle | Square,
            {"shape": True},
            dict,
            '$.shape: expected "circle", "disc" or "square", got true',
        ),
        (
            Named | Aged,
            {"id": "a"},
            dict,
            '$: expected an object with "id" and "name", or "id" and "age", got one without',
        ),
        (Named | Aged, {"id": 5, "name": "a"}, Named, "$.id: expected a string, got 5"),
        (Named | str, {}, Named, "$.id: missing"),
        (int | str, [], list, "$: expected an integer or a string, got an array"),
        (datetime | date, "soon", str, '$: expected a date-time with offset or a date, got "soon"'),
        (int | None, "x", str, '$: expected an integer or null, got "x"'),
    ],
)
def test_an_unknown_variant_is_kept_raw(
    annotation: Any, data: Any, kind: type, message: str
) -> None:
    """A known one that disagrees is decoded as far as it goes."""
    value, found = _decode(annotation, data)

    assert kind is type(value)
    assert message in found


def test_unions_inside_of_models() -> None:
    """Recursive ones too."""
    data = {
        "pet": {"kind": "dog", "friend": {"kind": "cat", "lives": 9}},
        "tree": {"a": ["b", {"c": []}]},
        "pets": [{"kind": "cat", "lives": 1}],
    }
    held = Holder.from_dict(data, on_mismatch="raise")

    assert isinstance(held.pet, Dog)
    assert Cat(kind="cat", lives=9) == held.pet.friend
    assert data == held.to_dict()
    held.validate()
    found: list[Mismatch] = []
    Holder.from_dict(
        {"tree": {"a": ["b", {"c": [5]}]}, "pet": {"kind": "dog", "friend": 5}},
        on_mismatch=found.append,
    )
    assert {"$.pet.friend", "$.tree.a[1].c[0]"} == {each.path for each in found}


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (Pet, Cat(kind="cat", lives=9), []),
        (Pet, Cat(kind="cat", lives=untyped("x")), ["$.lives: type"]),
        (Pet, {"kind": "cat"}, ["$.lives: required"]),
        (Pet, {"kind": "bird"}, ["$.kind: discriminator"]),
        (Pet, Bare(id="a"), ["$: type"]),
        (Beast, {"kind": "bird"}, ["$.id: required"]),
        (Circle | Square, {"shape": "square"}, ["$.side: required"]),
        (Named | Aged, {"id": 5, "name": 5}, ["$.id: type", "$.name: type"]),
        (Named | Aged, {}, ["$: required"]),
        (datetime | str, datetime(2020, 1, 1, tzinfo=UTC), []),
        (datetime | date, "2020-01-31", []),
        (datetime | Literal["never"], "never", []),
        (datetime | Literal["never"], "soon", ["$: type"]),
        (
            Annotated[str, Constraints(max_length=1)] | Annotated[str, Constraints(min_length=5)],
            "abcde",
            [],
        ),
        (
            Annotated[str, Constraints(max_length=1)] | Annotated[str, Constraints(min_length=5)],
            "abc",
            ["$: maxLength"],
        ),
        (list[int] | list[str], ["a", "b"], []),
        (list[int] | list[str], ["a", 5, "b"], ["$[1]: type"]),
        (int | None, None, []),
        (int | None, "x", ["$: type"]),
    ],
)
def test_problems_are_those_of_the_variant_that_was_meant(
    annotation: Any, value: Any, expected: list[str]
) -> None:
    """Or one, if none can have been meant."""
    found = codec_of(annotation).problems(value)

    assert expected == [f"{each.path}: {each.constraint}" for each in found]


def test_a_recursive_alias_is_checked_when_sent() -> None:
    """At every level."""
    with pytest.raises(ValidationError, match=r"\$\.tree\.a\[0\]: expected .*, got 5"):
        Holder(tree=untyped({"a": [5]})).validate()
    Holder(tree=untyped(("a", {"b": ("c",)}))).validate()
    assert {"tree": ["a", 5]} == Holder(tree=untyped(("a", 5))).to_dict()


def test_many_alternatives_are_cut_short() -> None:
    """A message stays readable."""
    many = Literal["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
    _, found = _decode(many, "z")

    assert ['$: expected "a", "b", "c", "d", "e", "f", "g" or 3 more, got "z"'] == found


def test_deep_ties_do_not_explode() -> None:
    """Variants that look alike at every level are decided in reasonable time."""
    data: Any = {"at": "x"}
    for _ in range(12):
        data = {"next": data}

    assert data == codec_of(Left | Right).decode(data, "ignore").to_dict()


@dataclass(slots=True, kw_only=True, repr=False)
class Left(Model):
    """Looks like `Right`."""

    next: Left | Right | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Right(Model):
    """Looks like `Left`."""

    next: Left | Right | Unset = UNSET
    at: int | Unset = UNSET


@pytest.mark.parametrize(
    ("annotation", "name"),
    [
        (list[Annotated[str, Constraints(max_length=1)]], "list[str]"),
        (Annotated[int | str, Constraints(minimum=1)] | None, "int | str | None"),
        (dict[str, list[Annotated[int, Constraints(minimum=1)] | None]], "dict[str, list[int | None]]"),
    ],
)  # fmt: skip
def test_a_mismatch_names_its_type_without_what_is_annotated(annotation: Any, name: str) -> None:
    """Constraints and discriminators are of no help to who reads it."""
    told: list[Mismatch] = []
    codec_of(annotation).decode(1.5, told.append)
    assert {name} == {one.source for one in told}
