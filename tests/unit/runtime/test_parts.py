"""The parts of a form: their media types and styles."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes
from typing import Any

from clientpress.runtime.calling.bodies import body_content, parts_of
from clientpress.runtime.description.operation import Encoding
from clientpress.runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Icon(Model):
    """A file in an object."""

    icon: bytes


def parts(body: Any, encoding: dict[str, Encoding]) -> list[str]:
    """Return the parts of a form, each as name, media type and text."""
    written, label = body_content("multipart/form-data", body, encoding)
    assert isinstance(written, bytes)
    message = message_from_bytes(f"Content-Type: {label}\r\n\r\n".encode() + written)
    return [
        f"{part.get_param('name', header='content-disposition')}"
        f" {part.get('content-type', '-')} {part.get_payload()}"
        for part in message.walk()
        if not part.is_multipart()
    ]


def test_parts_of_several_media_types() -> None:
    """Each has one of those that `encoding` lists (`image/png, image/jpeg` is the specification's own example)."""
    image = Encoding(content_type="image/png, image/jpeg")
    any_kind = Encoding(content_type="application/json, text/*")
    body = {"f": [("a.jpg", b"1"), b"2", ("c.jpg", b"3", "image/x")], "o": {"a": 1}, "t": "x"}

    assert [
        "f image/jpeg 1",
        "f image/png 2",
        "f image/x 3",
        'o application/json {"a":1}',
        "t text/plain x",
    ] == parts(body, {"f": image, "o": any_kind, "t": any_kind})


def test_parts_with_a_style() -> None:
    """A style has a member written as in a form (OpenAPI 3.1), files apart; null has no part."""
    deep = Encoding(style="deepObject")
    body = {
        "meta": {"a": {"b": 1}, "c": None},
        "tags": ["x", None, "y"],
        "expand": ["p", "q"],
        "plain": {"a": None},
        "file": [b"1", b"2"],
        "list": [None, 1],
    }
    said = {
        "meta": deep,
        "tags": Encoding(explode=False),
        "expand": deep,
        "plain": Encoding(style="form"),
        "file": deep,
    }

    assert [
        "meta[a][b] - 1",
        "tags - x,y",
        "expand[] - p",
        "expand[] - q",
        'plain application/json {"a":null}',
        "file application/octet-stream 1",
        "file application/octet-stream 2",
        "list - 1",
    ] == parts(body, said)


def test_tuples_are_lists_unless_they_name_a_file() -> None:
    """A file is (name, content) or (name, content, media type); any other tuple is a list, whatever it begins with."""
    body = {"a": ("x",), "b": ("x", "y", "z", "w"), "c": ("x", "y"), "d": ("x", "y", "text/x")}

    assert [
        "a - x",
        *(f"b - {one}" for one in "xyzw"),
        *(f"c - {one}" for one in "xy"),
        "d text/x y",
    ] == parts(body, {})


def test_files_in_a_list_of_objects() -> None:
    """Each member is a part, called after its place; a list of nothing but files has one name for all."""
    body = {
        "a": [{"doc": b"1", "n": 1}, {"n": 2}],
        "b": [b"2", ("c.txt", b"3")],
        "c": {"d": [{"e": b"4"}]},
    }

    assert {
        "a[0][doc]": b"1",
        "a[0][n]": 1,
        "a[1][n]": 2,
        "b": [b"2", ("c.txt", b"3")],
        "c[d][0][e]": b"4",
    } == parts_of(body)


def test_a_file_in_a_part_that_is_json() -> None:
    """It is base64, as in any JSON; a file that is the part stays one."""
    data = Encoding(content_type="application/json")
    body = {"a": Icon(icon=b"1"), "b": [Icon(icon=b"2")], "c": b"[3]", "d": Icon(icon=b"4")}

    assert {
        "a": {"icon": "MQ=="},
        "b": [{"icon": "Mg=="}],
        "c": b"[3]",
        "d[icon]": b"4",
    } == parts_of(body, dict.fromkeys("abc", data))
