"""Examples that are none of what they stand beside are told in one finding."""

from __future__ import annotations

from typing import Any

import pytest

from unit.ir.apis import build_tree, document, json_body

STRING = {"type": "string"}


def _told(schema: Any, **schemas: Any) -> list[tuple[str, int]]:
    """Give the pointer of each finding about examples, and how many others it shows."""
    _, found = build_tree(document({"POST /a": json_body(schema)}, schemas))
    return [
        (one.place.pointer.partition("/schema")[2], len(one.related))
        for one in found
        if one.entry.code == "ALG015" and one.place
    ]


@pytest.mark.parametrize(
    "schema",
    [
        {**STRING, "example": "a"},
        {**STRING, "example": None},
        {**STRING, "examples": ["a", "b"]},
        {"type": "number", "example": 1},
        {"oneOf": [STRING, {"type": "integer"}], "example": True},
        {"enum": ["a"], "example": "a"},
    ],
)
def test_a_fitting_example_is_not_told(schema: Any) -> None:
    """Null says that there is none, and what a union admits is not looked into."""
    assert [] == _told({"type": "object", "properties": {"x": schema}})


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({**STRING, "example": 1}, "/example"),
        ({**STRING, "examples": ["a", 1]}, "/examples/1"),
        ({"type": "integer", "minimum": 2, "example": 1}, "/example"),
        ({"enum": ["a"], "example": "b"}, "/example"),
    ],
)
def test_an_odd_example_is_told_at_its_place(schema: Any, place: str) -> None:
    """Whichever of several it is."""
    assert [(f"/properties/x{place}", 0)] == _told({"type": "object", "properties": {"x": schema}})


def test_what_fits_in_one_place_is_fine() -> None:
    """A layer that is added elsewhere contradicts the example of the schema that it is added to; the example is no mistake."""
    base = {**STRING, "example": "a"}
    narrowed = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"enum": ["b"]}]}
    properties = {"whole": {"$ref": "#/components/schemas/Base"}, "part": narrowed}
    assert [] == _told({"type": "object", "properties": properties}, Base=base)


def test_of_many_the_first_are_shown() -> None:
    """A document that has hundreds has a habit; five are enough to see it."""
    properties = {name: {**STRING, "example": 1} for name in "abcdefg"}
    assert [("/properties/a/example", 4)] == _told({"type": "object", "properties": properties})
