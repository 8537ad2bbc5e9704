"""Pointers to lines and columns."""

from __future__ import annotations

import pytest

from clientpress.diagnostics.place import Pointer
from clientpress.source.model import Kind
from clientpress.source.positions import doubled_keys, locate, offsets

JSON = """{
  "a/b": {"x": [1, {"y": null}], "old": 1},
  "a/b": {"x": [22,
    {"y": "]}"}]}
}"""
YAML = """a/b:
  x:
    - 1
    - y: 'z'
  ? [odd]
  : &anchor {u: v}
200: *gone
last:
"""
PAGE = """Create

What it
does.

/things/{id}

post

Things

create-thing

Debug "responses"

{"200": {"description": "done"}}

Debug "planAvailability"
{
 "free": true }
"""
POST = "/paths/~1things~1{id}/post"


@pytest.mark.parametrize(
    ("kind", "text", "pointer", "expected"),
    [
        (Kind.JSON, JSON, "", (1, 1)),
        (Kind.JSON, JSON, "/a~1b", (3, 10)),
        (Kind.JSON, JSON, "/a~1b/x/0", (3, 17)),
        (Kind.JSON, JSON, "/a~1b/x/1/y", (4, 11)),
        (Kind.JSON, JSON, "/a~1b/x/1/gone/deeper", (4, 5)),
        (Kind.JSON, JSON, "/a~1b/old", (3, 10)),
        (Kind.YAML, YAML, "/a~1b/x/0", (3, 7)),
        (Kind.YAML, YAML, "/a~1b/x/1/y", (4, 10)),
        (Kind.YAML, YAML, "/200", (7, 6)),
        (Kind.YAML, YAML, "/last/gone", (8, 6)),
        (Kind.PAGE, PAGE, "", (1, 1)),
        (Kind.PAGE, PAGE, POST, (8, 1)),
        (Kind.PAGE, PAGE, "/paths/~1things~1{id}", (6, 1)),
        (Kind.PAGE, PAGE, f"{POST}/summary", (1, 1)),
        (Kind.PAGE, PAGE, f"{POST}/description", (3, 1)),
        (Kind.PAGE, PAGE, f"{POST}/tags/0", (10, 1)),
        (Kind.PAGE, PAGE, f"{POST}/operationId", (12, 1)),
        (Kind.PAGE, PAGE, f"{POST}/responses/200/description", (16, 25)),
        (Kind.PAGE, PAGE, f"{POST}/x-plan-availability/free", (20, 10)),
        (Kind.PAGE, PAGE, f"{POST}/requestBody/content", (8, 1)),
    ],
)
def test_locate(kind: Kind, text: str, pointer: str, expected: tuple[int, int]) -> None:
    """A pointer leads to its value's first character, or to that of its nearest ancestor in the text."""
    assert expected == locate(kind, text, Pointer(pointer))


def test_one_scan_serves_many() -> None:
    """Several pointers are found together, also where one leads through another."""
    pointers = [Pointer("/b/0"), Pointer("/b"), Pointer("/a")]
    assert {"/b/0": 14, "/b": 13, "/a": 6} == offsets(Kind.JSON, '{"a": 1, "b":[2]}', pointers)


def test_doubled_keys() -> None:
    """Each key that stood before in its object is given with its pointer."""
    assert [("/a/b", "b"), ("/a", "a")] == list(doubled_keys('{"a": 1, "a": {"b": 1, "b": 2}}'))[
        ::-1
    ]
