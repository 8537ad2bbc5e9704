"""Sample data keep to their types, and are always the same."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest

from clientpress.runtime.codec.constraints import Constraints, Discriminator
from clientpress.runtime.fakes.sample_texts import sample_number, sample_text
from clientpress.runtime.fakes.samples import Sampler, fits, wanted_of
from clientpress.runtime.model import Model, wire
from clientpress.runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Node(Model):
    """Holds itself in every way that may end."""

    name: str
    children: list[Node]
    parent: Node | None
    other: Node | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Endless(Model):
    """Holds itself by force."""

    again: Endless


@dataclass(slots=True, kw_only=True, repr=False)
class Cat(Model):
    """A variant."""

    kind: str


@dataclass(slots=True, kw_only=True, repr=False)
class Dog(Model):
    """Another."""

    kind: str
    teeth: Annotated[int, Constraints(minimum=2)]


@dataclass(slots=True, kw_only=True, repr=False)
class Range(Model):
    """Has a name of its own on the wire."""

    in_: str = field(metadata=wire("in"))


PET = Annotated[Cat | Dog, Discriminator("kind", {"feline": Cat, "canine": Dog})]


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (str, "string"),
        (int, 1),
        (float, 1.5),
        (bool, True),
        (None, None),
        (datetime, "2026-01-01T00:00:00Z"),
        (UUID, "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
        (Literal["b", "a"], "b"),
        (list[int], [1]),
        (dict[str, int], {}),
        (Annotated[dict[str, int], Constraints(min_properties=1)], {"key0": 1}),
        (Annotated[list[str], Constraints(min_items=2, unique_items=True)], ["string", "strin1"]),
        (Annotated[list[int], Constraints(max_items=0)], []),
        (tuple[int, str], [1, "string"]),
        (str | None, "string"),
        (Node, {"name": "string", "children": [], "parent": None}),
        (PET, {"kind": "feline"}),
        (Any, {}),
    ],
)
def test_a_sample_is_simple(annotation: Any, expected: Any) -> None:
    """What is required is there, and what cannot end is left out."""
    made = Sampler({}).sample(annotation)

    assert expected == made
    assert fits(annotation, made)


def test_examples_come_first() -> None:
    """Unless they disagree with their own description."""
    examples = {"Dog": '{"kind":"canine","teeth":1}'}

    assert {"kind": "canine", "teeth": 2} == Sampler(examples).sample(Dog)


@dataclass(slots=True, kw_only=True, repr=False)
class Either(Model):
    """One or two of its properties have to be there, and one of them needs another."""

    a: str | Unset = UNSET
    b: int | Unset = UNSET
    c: int | Unset = UNSET

    limits_ = Constraints(min_properties=1, max_properties=2, dependent_required={"b": ["a"]})


def test_a_sample_has_as_many_properties_as_may_be_there() -> None:
    """And no fewer than have to be, with what they need."""
    made = Sampler({}).sample(Either)
    assert {"a": "string", "b": 1} == made
    assert fits(Either, made)
    assert {"a"} == wanted_of(Either, every=False)


def test_names_on_the_wire_are_used() -> None:
    """Samples are data, not models."""
    assert {"in": "string"} == Sampler({}).sample(Range)


def test_what_cannot_end_is_refused() -> None:
    """There is no such data, so none is made."""
    with pytest.raises(ValueError, match="no finite sample"):
        Sampler({}).sample(Endless)


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (Constraints(minimum=1000), 1000),
        (Constraints(maximum=-5), -5),
        (Constraints(exclusive_minimum=1), 2),
        (Constraints(exclusive_maximum=1), 0),
        (Constraints(exclusive_maximum=-7), -8),
        (Constraints(multiple_of=3), 3),
        (Constraints(multiple_of=4, minimum=9), 12),
        (Constraints(multiple_of=5, maximum=-3), -5),
        (Constraints(minimum=-10, maximum=-4), -4),
        (Constraints(minimum=2, exclusive_minimum=2), 3),
        (Constraints(minimum=0.5), 1),
    ],
)
def test_numbers_keep_to_their_bounds(limits: Constraints, expected: int) -> None:
    """The nearest number to 1 that is allowed, or one beside it."""
    assert expected == sample_number(limits, whole=True)


@pytest.mark.parametrize(
    "limits",
    [
        Constraints(exclusive_minimum=0, exclusive_maximum=1),
        Constraints(minimum=0.25, maximum=0.3),
        Constraints(minimum=100.5),
        Constraints(maximum=-0.5),
        Constraints(multiple_of=0.01),
    ],
)
def test_fractions_keep_to_their_bounds(limits: Constraints) -> None:
    """Open intervals have an inside, too."""
    made = sample_number(limits, whole=False)

    assert fits(Annotated[float, limits], made), made


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-f0-9]{32}$",
        r"^\d{4}-\d{2}$",
        "^(GET|POST)$",
        "^[^/]+/[a-z]*$",
        r"^#[0-9A-F]{6}$",
        r"^(?:ab)+c?$",
        r"^https?://\w+\.com/.*$",
        r"^\$\{[A-Z_]+\}$",
        r"^(?!x).{3,5}$",
        r"^v(?<major>\d+)(\.\d+)*$",
        r"^[\w.-]+@[\w.-]+$",
        "^[!-~]{2}$",
        r"^\S+\s\S+$",
    ],
)
def test_texts_follow_their_pattern(pattern: str) -> None:
    """The common parts of regular expressions are understood."""
    assert re.search(
        pattern.replace("?<major>", "?P<major>"), sample_text(Constraints(pattern=pattern))
    )


@pytest.mark.parametrize(
    "limits",
    [
        Constraints(min_length=40, max_length=80),
        Constraints(max_length=3),
        Constraints(max_length=0),
        Constraints(min_length=10, pattern="^[a-z]+$"),
        Constraints(min_length=32, max_length=32, pattern="^[a-f0-9]*$"),
    ],
)
def test_texts_have_their_length(limits: Constraints) -> None:
    """With a pattern and without."""
    assert fits(Annotated[str, limits], sample_text(limits))
