"""Media types."""

from __future__ import annotations

import pytest

from clientpress.runtime.media import accepted, best_match, charset_of, kind_of, suited


@pytest.mark.parametrize(
    ("described", "answered", "expected"),
    [
        ("application/json", "application/json", True),
        ("application/json", "Application/JSON; charset=utf-8", True),
        ("application/json; version=1", "application/json", True),
        ("application/json", "application/problem+json", True),
        ("application/*+json", "application/vnd.api+json", True),
        ("application/*+json", "application/pdf", False),
        ("application/json", "application/json-seq", False),
        ("text/csv", "text/csv-schema", False),
        ("text/CSV ; header=present", "text/csv", True),
        ("image/*", "image/png", True),
        ("image/*", "text/html", False),
        ("*/*", "text/html", True),
        ("application/json", "text/html", False),
        ("text/csv", "text/plain", False),
    ],
)
def test_what_covers_what(described: str, answered: str, *, expected: bool) -> None:
    """Case and parameters do not matter, ranges cover, JSON is JSON."""
    assert expected == (best_match({described: 1}, answered) == 1)


def test_the_closest_description_is_taken() -> None:
    """The name itself beats a range, and a narrow range a wide one."""
    content = {"*/*": 1, "application/*": 2, "application/*+json": 3, "application/a+json": 4}

    names = ["application/a+json", "application/b+json", "application/pdf", "text/html"]
    assert [4, 3, 2, 1] == [best_match(content, name) for name in names]


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", "json"),
        ("application/hal+json; x=y", "json"),
        ("text/html", "text"),
        ("application/xml", "text"),
        ("application/x-www-form-urlencoded", "form"),
        ("multipart/form-data; boundary=x", "multipart"),
        ("application/pdf", "bytes"),
        ("", "bytes"),
    ],
)
def test_kinds(media_type: str, kind: str) -> None:
    """How content is read goes by the name alone."""
    assert kind == kind_of(media_type)


JSON, XML, LINES = "application/json", "text/xml", "application/x-ndjson"
ELSE = "*/*;q=0.1"
LD, PROBLEM = "application/ld+json", "application/problem+json"


@pytest.mark.parametrize(
    ("described", "streams", "expected"),
    [
        ({"200": [XML, "text/csv", XML]}, False, f"text/xml, text/csv, {ELSE}"),
        ({"204": []}, False, "*/*"),
        ({"default": ["*/*"]}, False, "*/*"),
        ({"200": [XML, JSON], "4XX": [JSON, "text/html"]}, False, JSON),
        ({"200": [JSON], "4XX": ["text/html"]}, False, JSON),
        ({"200": ["image/*"], "202": [JSON, XML], "404": [JSON]}, False, f"image/*, {JSON}"),
        ({"200": [XML], "default": [JSON]}, False, f"{XML}, {JSON}"),
        ({"200": [LD, JSON], "4XX": [LD, PROBLEM]}, False, f"{JSON}, {PROBLEM}"),
        ({"200": [LD], "4XX": [JSON]}, False, f"{LD}, {JSON}"),
        ({"200": [LD, JSON], "202": [LD]}, False, f"{JSON}, {LD}"),
        ({"200": [JSON, LINES]}, False, JSON),
        ({"200": [JSON, LINES]}, True, f"{LINES}, {JSON}"),
        ({"200": [LINES], "4XX": [JSON]}, False, f"{LINES}, {ELSE}"),
        ({"200": ["application/pdf"], "4XX": [JSON]}, False, f"application/pdf, {JSON}"),
    ],
)
def test_accept(described: dict[str, list[str]], *, streams: bool, expected: str) -> None:
    """Each name once, in the order of the document: what this client reads best of what each success may be.

    Where none of it is JSON anything else may come, as the only answer that a server can give, or as an error.
    """
    assert expected == accepted(described, streams=streams)


@pytest.mark.parametrize(
    ("media_type", "charset"),
    [
        ("text/plain", "utf-8"),
        ("text/plain; charset=ISO-8859-1", "ISO-8859-1"),
        ('text/plain; x=1; Charset="latin-1"', "latin-1"),
        ("text/plain; charset=klingon", "utf-8"),
        ("text/plain; charset=idna", "utf-8"),
        ("text/plain; charset=base64", "utf-8"),
    ],
)
def test_charsets(media_type: str, charset: str) -> None:
    """A charset that nobody knows, or that does not read just any text, is taken for UTF-8."""
    assert charset == charset_of(media_type)


@pytest.mark.parametrize(
    ("described", "filename", "expected"),
    [
        ("", "a.png", "image/png"),
        ("", "a.tar.gz", "application/gzip"),
        ("", "a.svgz", "application/gzip"),
        ("", "a.unheard-of", "application/octet-stream"),
        ("", "a", "application/octet-stream"),
        ("", "", "application/octet-stream"),
        ("image/png", "a.jpg", "image/png"),
        ("image/png, image/jpeg", "a.jpg", "image/jpeg"),
        ("image/png, image/jpeg", "a.txt", "image/png"),
        ("image/png; x=y, image/jpeg", "a.png", "image/png; x=y"),
        ("image/*", "a.jpg", "image/jpeg"),
        ("image/*", "a", "application/octet-stream"),
        ("image/*, application/pdf", "a", "application/pdf"),
        ("*/*", "a.png", "image/png"),
        ("*/*", "a", "application/octet-stream"),
        ("text/*, application/octet-stream", "a.png", "application/octet-stream"),
    ],
)
def test_one_of_several_media_types_is_chosen(described: str, filename: str, expected: str) -> None:
    """A part has one media type: what the name of the file tells if that is described or nothing is, else what is usual, else the first."""
    assert expected == suited(described, "application/octet-stream", filename)
