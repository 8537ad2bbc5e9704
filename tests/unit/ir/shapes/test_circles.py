"""Lists and maps that hold nothing but themselves."""

from __future__ import annotations

from typing import Any

import pytest

from unit.ir.apis import received

A = {"$ref": "#/components/schemas/A"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "array", "items": A}, ["anything"]),
        ({"type": "object", "additionalProperties": A}, {"{}": "anything"}),
        (
            {"type": "object", "additionalProperties": {"type": "array", "items": A}},
            {"{}": ["anything"]},
        ),
        ({"type": ["array", "null"], "items": A}, {"null or": ["anything"]}),
    ],
)
def test_they_hold_anything(schema: Any, expected: Any) -> None:
    """No type of Python can be written that leads back to itself without a name; a warning says so."""
    found, _, codes = received(A, {"A": schema})
    assert (expected, ["API020"]) == (found, codes)


def test_a_union_on_the_way_has_a_name() -> None:
    """Any JSON, spelled out, stays what it is."""
    schema = {"oneOf": [{"type": "string"}, {"type": "array", "items": A}]}
    found, _, codes = received(A, {"A": schema})
    assert ({"one of": ["string", ["^"]]}, []) == (found, codes)
