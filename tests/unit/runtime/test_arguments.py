"""Arguments of a call, as parts of a request."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest

from clientpress.runtime.calling.arguments import Arguments, Place
from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.description.operation import (
    Cookie,
    Encoding,
    Header,
    Operation,
    Parameter,
    Path,
    Query,
    RequestBody,
)
from clientpress.runtime.model import Model, wire
from clientpress.runtime.settings.options import RequestOptions
from clientpress.runtime.transports.sources import Source
from clientpress.runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from clientpress.runtime.calling.bodies import Content
    from clientpress.runtime.problems import Problem

Location = Literal["path", "query", "header", "cookie"]


@dataclass(slots=True, kw_only=True, repr=False)
class Upload(Model):
    """A body with a file."""

    file: bytes
    meta: dict[str, Any] | Unset = UNSET
    sizes: list[int] | Unset = field(default=UNSET, metadata=wire("sizes[]"))


@dataclass(slots=True, kw_only=True)
class Cover(Model):
    """A part that has parts."""

    image: bytes
    title: str | Unset = UNSET


@dataclass(slots=True, kw_only=True)
class Album(Model):
    """A body with files at several depths."""

    photos: Annotated[
        list[Annotated[bytes, Constraints(min_length=2)]], Constraints(unique_items=True)
    ]
    title: Annotated[str, Constraints(max_length=3)] | Unset = UNSET
    taken: datetime | Unset = UNSET
    cover: Cover | Unset = UNSET


def parameter(location: Location, typed: Any, wire_name: str = "p", **facts: Any) -> Parameter:
    """Return a parameter whose name in Python is `p_`."""
    kinds = {"path": Path, "query": Query, "header": Header, "cookie": Cookie}
    return kinds[location]("p_", lambda: typed, wire=wire_name, **facts)


def place(
    path: str, *parameters: Parameter, validates: bool = True, **given: Any
) -> tuple[Place, list[Problem]]:
    """Return where a request goes, and what is wrong with it."""
    operation = Operation[Any, Any](
        operation_id="op", method="GET", path=path, parameters=parameters
    )
    problems: list[Problem] = []
    found = Arguments(operation).place(given, {}, problems, validates=validates)
    return found, problems


def content(body: Any, described: RequestBody, **options: Any) -> tuple[Content | None, list[str]]:
    """Return a body as bytes, and what is wrong with it."""
    operation = Operation[Any, Any](operation_id="op", method="POST", path="/", body=described)
    problems: list[Problem] = []
    found = Arguments(operation).content(body, RequestOptions(**options), problems, validates=True)
    return found, [str(problem) for problem in problems]


def test_every_location() -> None:
    """A parameter goes where it belongs, under its name on the wire."""
    filled, _ = place("/a/{p}/b", parameter("path", str), p_="x/y")
    query, _ = place("/", parameter("query", list[int], "p[]"), p_=[1, 2])
    header, _ = place("/", parameter("header", bool), p_=True)
    cookie, _ = place("/", parameter("cookie", str), p_="c")

    assert "/a/x%2Fy/b" == filled.path
    assert ["p%5B%5D=1", "p%5B%5D=2"] == query.query
    assert [("p", "true")] == header.headers
    assert ["p=c"] == cookie.cookies


def test_python_values_become_their_text() -> None:
    """Dates are written as the codec writes them."""
    moment = datetime(2020, 1, 1, tzinfo=UTC)
    found, _ = place("/", parameter("query", datetime), p_=moment)

    assert ["p=2020-01-01T00%3A00%3A00Z"] == found.query


@pytest.mark.parametrize("location", ["query", "header", "cookie"])
def test_null_is_left_out_where_it_may_be(location: Location) -> None:
    """A text cannot say it (RFC 6570, §2.3); where it has to be given, the word is all there is."""
    found, problems = place("/", parameter(location, int | None), p_=None)
    assert ([], [], [], []) == (problems, found.query, found.headers, found.cookies)
    found, problems = place("/", parameter(location, int | None, required=True), p_=None)
    assert [] == problems
    assert "null" in str((found.query, found.headers, found.cookies))


def test_a_parameter_may_be_a_document() -> None:
    """Where `content` describes a parameter, it is one JSON text."""
    described = parameter("query", dict[str, Any], media_type="application/json")
    found, _ = place("/", described, p_={"a": [1]})

    assert ["p=%7B%22a%22%3A%5B1%5D%7D"] == found.query


def test_a_parameter_may_be_the_whole_query() -> None:
    """In style querystring there is no name: the query is the document itself, encoded."""
    described = parameter(
        "query", dict[str, Any], style="querystring", media_type="application/json"
    )
    found, problems = place("/", described, p_={"a": [1, "&"]})
    assert [] == problems
    assert ["%7B%22a%22%3A%5B1%2C%22%26%22%5D%7D"] == found.query


def test_problems_name_the_parameter() -> None:
    """All problems are found, and told in the words of the document."""
    _, problems = place(
        "/{p}/{q}",
        parameter("path", str),
        Path("q", lambda: str),
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Header("h", lambda: str, wire="X-H", required=True),
        p_="",
        page=0,
    )

    assert {
        'path parameter "p"': "minLength",
        'path parameter "q"': "required",
        'query parameter "page"': "minimum",
        'header parameter "X-H"': "required",
    } == {problem.path: problem.constraint for problem in problems}


def test_a_value_has_no_problems_that_come_of_others() -> None:
    """A value that is too long for a path is not called empty too."""
    _, problems = place(
        "/{p}", parameter("path", Annotated[str, Constraints(max_length=1)]), p_="ab"
    )

    assert ["maxLength"] == [problem.constraint for problem in problems]


def test_unvalidated_arguments_are_sent() -> None:
    """Without validation only what makes a request impossible is a problem."""
    described = Query("page", lambda: int, required=True)

    found, problems = place("/", described, validates=False, page="last")
    assert (["page=last"], []) == (found.query, problems)
    assert [] == place("/", described, validates=False)[1]
    assert [] != place("/{p}", parameter("path", str), validates=False)[1]


@pytest.mark.parametrize("value", [".", ".."])
def test_no_value_steps_out_of_its_segment(value: str) -> None:
    """A path cannot be turned into another by a value."""
    _, problems = place("/a/{p}/b", parameter("path", str), p_=value)

    assert ['path parameter "p"'] == [problem.path for problem in problems]
    assert [] == place("/a/v{p}", parameter("path", str), p_=value)[1]
    reserved = parameter("path", str, allow_reserved=True)
    assert [] != place("/a/{p}", reserved, p_="x/../y")[1]


@pytest.mark.parametrize(
    ("template", "value", "is_path", "expected"),
    [
        ("/{p}sync/", "/pulp/api/7/", True, "/pulp/api/7/sync/"),
        ("/{p}sync/", "pulp/api/7/", True, "/pulp/api/7/sync/"),
        ("/{p}", "//other.example/a", True, "/other.example/a"),
        ("/{p}", "/b", False, "//b"),
        ("/a/{p}", "/b", False, "/a//b"),
    ],
)
def test_what_a_path_begins_with_may_have_its_slash(
    template: str, value: str, *, is_path: bool, expected: str
) -> None:
    """It is a path of its own, and no host; of anything else a slash may be part, as of a key."""
    taken = parameter("path", str, allow_reserved=True, is_path=is_path)
    made, problems = place(template, taken, p_=value)

    assert (expected, []) == (made.path, problems)


def test_json_bodies() -> None:
    """JSON is compact, and says what it is."""
    described = RequestBody({"application/json": lambda: dict[str, Any]}, required=True)

    assert ((b'{"a":["\xc3\xa9"]}', "application/json"), []) == content({"a": ["é"]}, described)
    assert ((b'{"a":1,"b":2}', "application/json"), []) == content(
        {"a": 1}, described, extra_body={"b": 2}
    )
    assert ((b'{"b":2}', "application/json"), []) == content(UNSET, described, extra_body={"b": 2})
    assert (None, ["$: the body is missing"]) == content(UNSET, described)
    assert (None, []) == content(UNSET, RequestBody(described.content))
    empty = RequestBody(described.content, empty=True)
    assert ((b"{}", "application/json"), []) == content(UNSET, empty)
    assert ((b'{"a":1}', "application/json"), []) == content({"a": 1}, empty)


def test_what_json_cannot_carry_is_a_problem() -> None:
    """NaN is told before the network, not by it."""
    described = RequestBody({"application/json": lambda: Any})
    _, problems = content({"a": float("nan")}, described)

    assert 1 == len(problems)


def test_the_media_type_suits_the_body() -> None:
    """Of several media types, the one that can hold the value; or the one asked for."""
    described = RequestBody(
        {
            "application/json": lambda: Any,
            "application/octet-stream": lambda: bytes,
            "text/csv": lambda: str,
        }
    )

    assert ((b"\0", "application/octet-stream"), []) == content(b"\0", described)
    assert ((b"a,b", "text/csv; charset=utf-8"), []) == content("a,b", described)
    assert ((b'{"a":1}', "application/json"), []) == content({"a": 1}, described)
    assert ((b'"a"', "application/json"), []) == content(
        "a", described, headers={"content-type": "application/json"}
    )


def test_forms() -> None:
    """Lists repeat, objects are JSON, and an encoding changes that; null is left out."""
    form = "application/x-www-form-urlencoded"
    described = RequestBody(
        {form: lambda: dict[str, Any]},
        encoding={form: {"deep": Encoding(style="deepObject"), "c": Encoding(explode=False)}},
    )
    body = {"a": [1, True], "b": {"x": "y"}, "c": [1, 2], "deep": {"x": "é &", "y": [1]}, "n": None}

    assert (
        (
            b"a=1&a=true&b=%7B%22x%22%3A%22y%22%7D&c=1,2&deep%5Bx%5D=%C3%A9%20%26&deep%5By%5D%5B%5D=1",
            form,
        ),
        [],
    ) == content(body, described)


@dataclass(slots=True, kw_only=True, repr=False)
class Rows(Model):
    """What a file holds, as JSON."""

    rows: list[int]


@dataclass(slots=True, kw_only=True, repr=False)
class Name(Model):
    """A form without a file."""

    name: str


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"rows": [1]}, "application/json"),
        (Rows(rows=[1]), "application/json"),
        ({"file": b"1"}, "multipart/form-data"),
        ({"file": ("a.csv", b"1", "text/csv")}, "multipart/form-data"),
        ({"file": io.BytesIO(b"1"), "more": 1}, "multipart/form-data"),
        (Upload(file=b"1"), "multipart/form-data"),
        ({"name": "a"}, "application/x-www-form-urlencoded"),
    ],
)
def test_a_body_goes_as_what_it_fits(body: Any, expected: str) -> None:
    """Where forms have other members than JSON; what has a file cannot be JSON, but as base64."""
    described = RequestBody(
        {
            "application/json": lambda: Rows,
            "application/x-www-form-urlencoded": lambda: Name,
            "multipart/form-data": lambda: Upload,
        }
    )
    found, problems = content(body, described)
    assert [] == problems
    assert found is not None
    assert expected == found[1].partition(";")[0]


def test_a_body_that_fits_nothing_is_judged_as_json() -> None:
    """As it would go if nothing else were described."""
    described = RequestBody(
        {"application/json": lambda: Rows, "multipart/form-data": lambda: Upload}
    )
    assert (None, ["$.rows: required, but not given"]) == content({"roes": [1]}, described)


def test_a_file_goes_in_a_form_where_both_are_described_alike() -> None:
    """As Django describes every body: in three ways."""
    described = RequestBody(
        {"application/json": lambda: Upload, "multipart/form-data": lambda: Upload}
    )
    opened: Any = io.BytesIO(b"1")
    found, problems = content(Upload(file=opened), described)
    assert [] == problems
    assert found is not None
    assert found[1].startswith("multipart/form-data; boundary=")


def test_multipart() -> None:
    """Files go as they are, objects as JSON, all else as text."""
    described = RequestBody({"multipart/form-data": lambda: Upload})
    found, problems = content(Upload(file=b"\0\xff", meta={"a": 1}, sizes=[1, 2]), described)

    assert found is not None
    assert isinstance(found[0], bytes)
    text = found[0].decode("latin-1").replace("\r\n", "\n")
    assert [] == problems
    assert found[1].startswith("multipart/form-data; boundary=")
    assert (
        'Content-Disposition: form-data; name="file"; filename="file"\n'
        "Content-Type: application/octet-stream\n\n\0\xff\n"
    ) in text
    assert (
        'Content-Disposition: form-data; name="meta"\nContent-Type: application/json\n\n{"a":1}\n'
    ) in text
    assert 2 == text.count('Content-Disposition: form-data; name="sizes[]"\n')


def test_a_form_with_files_is_validated() -> None:
    """All that is no file, at its place, as in any other body; a file may be anything that can be sent."""
    described = RequestBody({"multipart/form-data": lambda: Album})
    photos: list[Any] = [b"", b"", ("a.png", b"1"), ("b", "text", "text/plain"), BytesIO(b"2")]
    cover: dict[str, Any] = {"image": BytesIO(b"3"), "title": 4}
    late = datetime(2020, 1, 1)  # noqa: DTZ001 - it lacks a zone

    assert (
        None,
        [
            "$.title: longer than 3 characters (4)",
            "$.taken: expected a date-time with offset, got one without",
            "$.cover.title: expected a string, got 4",
        ],
    ) == content({"photos": photos, "title": "long", "taken": late, "cover": cover}, described)
    assert (None, ["$.photos: required, but not given"]) == content(
        {"cover": {"image": b"1"}}, described
    )
    assert [] == content({"photos": photos, "cover": {"image": b"1"}}, described)[1]


def test_what_is_no_file() -> None:
    """The problem says what a file is, and not how JSON would hold it."""
    form = RequestBody({"multipart/form-data": lambda: Upload})
    whole = RequestBody({"application/octet-stream": lambda: bytes})

    assert (None, ['$.file: expected bytes or a file, got "a.png"']) == content(
        {"file": "a.png"}, form
    )
    assert (None, ["$: expected bytes or a file, got 3"]) == content(3, whole)


@pytest.mark.parametrize("value", ["..", "a/../b", "%2e%2E", "a/.%2e", "%2E/b"])
def test_no_parameter_steps_out_of_its_path(value: str) -> None:
    """Neither do dots that are encoded already, which many servers read as dots."""
    _, problems = place("/x/{p}/y", parameter("path", str, allow_reserved=True), p_=value)

    assert ['path parameter "p": makes a segment `.` or `..`'] == list(map(str, problems))


def test_no_cookie_begins_another() -> None:
    """In style cookie nothing is encoded, so a semicolon is refused (OpenAPI 3.2, RFC 6265)."""
    raw, problems = place("/", parameter("cookie", str, style="cookie"), p_="a; session=b")
    encoded, none = place("/", parameter("cookie", str), p_="a; session=b")

    assert (["p=a%3B%20session%3Db"], []) == (encoded.cookies, none)
    assert [] == raw.cookies
    assert ['cookie parameter "p": holds what cannot be written as text'] == list(
        map(str, problems)
    )


def test_an_empty_list_is_no_header() -> None:
    """As in a query it is left out; an empty text is there."""
    lists, _ = place("/", parameter("header", list[str]), p_=[])
    texts, _ = place("/", parameter("header", str), p_="")

    assert [] == lists.headers
    assert [("p", "")] == texts.headers


@pytest.mark.parametrize(
    ("media_type", "body", "sent_as"),
    [
        ("multipart/mixed", b"--x\r\n\r\n--x--", 'multipart/mixed; boundary="x"'),
        ("multipart/mixed; boundary=y", b"--x\r\n", "multipart/mixed; boundary=y"),
        ("multipart/mixed", b"x", "multipart/mixed"),
    ],
)
def test_parts_that_are_written_already(media_type: str, body: bytes, sent_as: str) -> None:
    """They are sent as they are, under the boundary that they begin with."""
    assert ((body, sent_as), []) == content(body, RequestBody({media_type: lambda: Any}))


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        ("multipart/form-data", "multipart/form-data; boundary="),
        ("multipart/*", "multipart/form-data; boundary="),
        ("multipart/related", "multipart/related; boundary="),
        (
            'multipart/related; boundary=x; type="application/json"',
            'multipart/related; type="application/json"; boundary=',
        ),
    ],
)
def test_parts_have_the_type_that_is_described(described: str, expected: str) -> None:
    """What is made of an object is a form only where one is described; the boundary is that of its parts."""
    found, problems = content({"meta": {"a": 1}}, RequestBody({described: lambda: Any}))

    assert [] == problems
    assert found is not None
    start, boundary = found[1][: len(expected)], found[1][len(expected) :]
    assert expected == start
    assert isinstance(found[0], bytes)
    assert found[0].startswith(b"--%s\r\n" % boundary.encode())


def test_multipart_without_parts() -> None:
    """A form of which nothing is given is one that has no parts."""
    found, problems = content({}, RequestBody({"multipart/form-data": lambda: dict[str, str]}))

    assert [] == problems
    assert found is not None
    boundary = found[1].removeprefix("multipart/form-data; boundary=")
    assert f"--{boundary}--\r\n".encode() == found[0]


def test_a_body_that_the_media_type_cannot_hold() -> None:
    """A list is no form; that is a problem, not a crash."""
    described = RequestBody({"application/x-www-form-urlencoded": lambda: Any})

    assert (
        None,
        ["$: a body of application/x-www-form-urlencoded is an object, not list"],
    ) == content([1], described)


def test_a_form_of_parts_is_no_list() -> None:
    """What is no object has no parts; that is a problem, not a crash."""
    described = RequestBody({"multipart/form-data": lambda: Any})

    assert (
        None,
        ["$: is an object, whose members are parts, not bytes"],
    ) == content(b"a", described)


def test_text_that_is_described_as_an_object() -> None:
    """An object under `text/plain` is sent as the JSON text of it; text stays as it is."""
    described = RequestBody({"text/plain": lambda: dict[str, int]})
    label = "text/plain; charset=utf-8"

    assert ((b'{"a":1}', label), []) == content({"a": 1}, described)
    assert ((b"a=1", label), []) == content("a=1", described)


@pytest.mark.parametrize("media_type", ["application/json", "application/x-www-form-urlencoded"])
def test_what_has_no_text_is_a_problem(media_type: str) -> None:
    """Also where nothing is validated: no request goes out without the body that was given."""
    operation = Operation[Any, Any](
        operation_id="op",
        method="POST",
        path="/",
        body=RequestBody({media_type: lambda: dict[str, Any]}),
    )
    problems: list[Problem] = []
    found = Arguments(operation).content(
        {"a": {"b": float("nan")}}, RequestOptions(), problems, validates=False
    )

    assert found is None
    assert 1 == len(problems)


async def _later(*items: object) -> AsyncIterator[object]:
    for item in items:
        yield item


def test_items_may_come_later() -> None:
    """An asynchronous iterable is a body of lines, as any other iterable is; a text or a number is none."""
    described = RequestBody({"application/x-ndjson": lambda: int})
    awaited, none = content(_later(1), described)
    iterated, no_problem = content(iter([1, 2]), described)

    assert ([], []) == (none, no_problem)
    assert awaited is not None
    assert isinstance(awaited[0], Source)
    assert awaited[0].is_async
    assert iterated is not None
    assert isinstance(iterated[0], Source)
    assert [b"1\n", b"2\n"] == list(iterated[0].pieces())
    assert (None, ["$: is an iterable of items, not int"]) == content(5, described)
    assert (None, ["$: is an iterable of items, not dict"]) == content({"a": 1}, described)
