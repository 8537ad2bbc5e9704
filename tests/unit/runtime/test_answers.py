"""Answers: what is described for a status and a media type, and what it means."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

import httpx2
import pytest

from clientpress.runtime.calling.answers import Answers
from clientpress.runtime.calling.described import Described, described_for
from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.description.operation import Envelope, Operation, Response
from clientpress.runtime.errors import ApiResultError, DecodeError
from clientpress.runtime.exchange.exchange import Answer, Call
from clientpress.runtime.mismatch import Mismatch
from clientpress.runtime.model import Model
from clientpress.runtime.settings.redaction import Redactor
from clientpress.runtime.settings.retry import RetryPolicy
from clientpress.runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Thing(Model):
    """A payload."""

    id: int


@dataclass(slots=True, kw_only=True, repr=False)
class Loose(Model):
    """An envelope whose payload need not be there."""

    ok: bool
    data: Thing | Unset | None = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Fixed(Model):
    """An envelope whose payload can be one thing alone, and has to be there."""

    ok: bool
    data: Literal["done"] = "done"


THING = {"application/json": lambda: Thing}
SHORT = Annotated[str, Constraints(max_length=9)]
CODED = Annotated[bytes, "base64"]
BLOB = Annotated[bytes, Constraints(max_length=9)]


def answer(response: httpx2.Response, method: str = "GET") -> Answer:
    """Return the answer to a call."""
    request = httpx2.Request(method, "https://example.com/x")
    response.request = request
    call = Call(
        operation_id="op",
        place=f"{method} /x",
        request=request,
        policy=RetryPolicy(),
        repeatable=True,
        redactor=Redactor([]),
        logger=logging.getLogger("test"),
    )
    return Answer(call=call, response=response, retries=0)


def result(
    responses: dict[str, Any],
    response: httpx2.Response,
    *,
    envelope: Envelope | None = None,
    method: str = "GET",
) -> Any:
    """Return what an operation with these responses makes of a response."""
    operation = Operation[Any, Any](
        operation_id="op",
        method=method,
        path="/x",
        responses={key: Response(content) for key, content in responses.items()},
        envelope=envelope,
    )
    return Answers(operation).result(answer(response, method), "raise")


@pytest.mark.parametrize(
    ("keys", "status", "expected"),
    [
        (["200", "2XX", "default"], 200, "200"),
        (["200", "2XX", "default"], 201, "2XX"),
        (["4xx"], 404, "4xx"),
        (["200", "4XX", "default"], 500, "default"),
        (["201", "default"], 200, "201"),
        (["200"], 404, None),
        ([], 200, None),
    ],
)
def test_which_response_is_meant(keys: list[str], status: int, expected: str | None) -> None:
    """The status, then its range, then default; a success is read like another one."""
    responses = {key: Response() for key in keys}

    assert (None if expected is None else responses[expected]) is described_for(responses, status)


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "application/json"},
        {"content-type": "APPLICATION/JSON;charset=UTF-8"},
        {"content-type": "application/vnd.thing+json"},
        {"content-type": "text/plain"},
        {"content-type": "text/html"},
        {},
    ],
)
def test_json_is_read_whatever_it_is_called(headers: dict[str, str]) -> None:
    """What parses as the JSON that is described is that."""
    response = httpx2.Response(200, content=b'{"id": 7}', headers=headers)

    assert Thing(id=7) == result({"200": THING}, response)


@pytest.mark.parametrize(
    ("content", "response", "expected"),
    [
        ({"application/pdf": lambda: bytes}, httpx2.Response(200, content=b"%"), b"%"),
        ({"application/json": lambda: bytes}, httpx2.Response(200, content=b"%"), b"%"),
        ({"application/json": lambda: bytes}, httpx2.Response(200, json="YQ=="), b'"YQ=="'),
        ({"application/json": lambda: CODED}, httpx2.Response(200, json="YQ=="), b"a"),
        ({"application/json": lambda: CODED}, httpx2.Response(200, json={"a": 1}), b'{"a":1}'),
        ({"application/json": lambda: CODED}, httpx2.Response(200, content=b""), b""),
        (
            {"application/json": lambda: CODED},
            httpx2.Response(200, content=b'"', headers={"content-type": "application/pdf"}),
            b'"',
        ),
        ({"application/json": lambda: CODED | None}, httpx2.Response(200, json=None), None),
        ({"text/plain": lambda: str}, httpx2.Response(200, json="OK"), "OK"),
        ({"text/plain": lambda: str}, httpx2.Response(200, json={"a": 1}), '{"a":1}'),
        ({"text/plain": lambda: str}, httpx2.Response(200, text='"OK"'), '"OK"'),
        (
            {"text/plain": lambda: str},
            httpx2.Response(200, content=b'"OK', headers={"content-type": "application/json"}),
            '"OK',
        ),
        ({"text/csv": lambda: str}, httpx2.Response(200, text="a,é"), "a,é"),
        ({"text/plain": lambda: int}, httpx2.Response(200, text="7"), 7),
        ({"text/plain": lambda: SHORT}, httpx2.Response(200, text="a b"), "a b"),
        ({"text/plain": lambda: str | None}, httpx2.Response(200, text="null"), "null"),
        ({"text/plain": lambda: Literal["a", "b"]}, httpx2.Response(200, text="a"), "a"),
        ({"text/plain": lambda: SHORT | Literal["c"]}, httpx2.Response(200, text="c"), "c"),
        ({"text/plain": lambda: date}, httpx2.Response(200, text="2026-01-02"), date(2026, 1, 2)),
        ({"application/x-key": lambda: SHORT}, httpx2.Response(200, content=b"a b"), "a b"),
        ({"application/x-key": lambda: BLOB}, httpx2.Response(200, content=b"\xff"), b"\xff"),
        ({"application/x-key": lambda: bytes | None}, httpx2.Response(200, content=b"1"), b"1"),
        ({"application/json": lambda: SHORT}, httpx2.Response(200, json="a b"), "a b"),
        ({"application/xml": lambda: Thing}, httpx2.Response(200, text="<a/>"), "<a/>"),
        ({"*/*": lambda: Thing}, httpx2.Response(200, content=b'{"id": 7}'), Thing(id=7)),
        ({"*/*": lambda: Any}, httpx2.Response(200, json=[1]), [1]),
        ({"*/*": lambda: Any}, httpx2.Response(200, text="a"), "a"),
        ({"application/json": lambda: list[int]}, httpx2.Response(200, json=[1]), [1]),
        ({"application/json": lambda: None}, httpx2.Response(200, content=b"null"), None),
        ({"application/json": lambda: None}, httpx2.Response(200), None),
    ],
)
def test_content_by_its_description(
    content: dict[str, Any], response: httpx2.Response, expected: Any
) -> None:
    """The described media type and type say how content is read."""
    assert expected == result({"200": content}, response)


@pytest.mark.parametrize(
    ("responses", "response", "method"),
    [
        ({"204": {}}, httpx2.Response(204), "DELETE"),
        ({"200": {}}, httpx2.Response(200, text="OK"), "DELETE"),
        ({"200": {"application/json": lambda: Thing | None}}, httpx2.Response(204), "DELETE"),
        ({"200": {"application/json": lambda: Any}}, httpx2.Response(204), "DELETE"),
        ({"200": THING, "202": {}}, httpx2.Response(204), "DELETE"),
        ({"200": THING}, httpx2.Response(200), "HEAD"),
        ({"200": THING}, httpx2.Response(204), "HEAD"),
        ({}, httpx2.Response(204), "DELETE"),
    ],
)
def test_no_content_is_none(
    responses: dict[str, Any], response: httpx2.Response, method: str
) -> None:
    """Where no content is described, or there can be none, the result is None."""
    assert result(responses, response, method=method) is None


@pytest.mark.parametrize("key", ["200", "2XX", "default"])
@pytest.mark.parametrize("status", [204, 205])
def test_no_content_is_a_mismatch_where_the_type_has_no_none(key: str, status: int) -> None:
    """It is None all the same, since the call went well; whoever wants to know it is told."""
    answers = Answers(
        Operation(
            operation_id="op",
            method="PUT",
            path="/x",
            resource="a",
            name="b",
            responses={key: Response(THING)},
        )
    )
    told: list[Mismatch] = []
    assert answers.result(answer(httpx2.Response(status)), told.append) is None
    phrase = {204: "No Content", 205: "Reset Content"}[status]
    said = f"$: expected content, got {status} {phrase} without any (op)"
    assert [said] == list(map(str, told))
    with pytest.raises(DecodeError, match=r"is not what is described: .*without any") as error:
        answers.result(answer(httpx2.Response(status)), "raise")
    assert (status, "$") == (error.value.status_code, error.value.path)


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx2.Response(200, json={"a": 1}), {"a": 1}),
        (httpx2.Response(200, text="a"), "a"),
        (httpx2.Response(200, content=b"\0", headers={"content-type": "image/png"}), b"\0"),
    ],
)
def test_what_is_not_described_comes_as_it_is(response: httpx2.Response, expected: Any) -> None:
    """Without any description of a success, the label decides."""
    assert expected == result({"404": THING}, response)


def test_an_optional_payload_may_be_absent() -> None:
    """A payload that the document does not require is UNSET where it is absent, never None."""
    envelope = Envelope(payload="data", success="ok")
    content = {"application/json": lambda: Loose}

    def payload(data: Any) -> Any:
        return result({"200": content}, httpx2.Response(200, json=data), envelope=envelope)

    assert payload({"ok": True}) is UNSET
    assert payload({"ok": True, "data": None}) is None
    assert Thing(id=1) == payload({"ok": True, "data": {"id": 1}})
    with pytest.raises(ApiResultError, match="but ok is false"):
        payload({"ok": False})


def test_a_payload_that_has_a_default_has_to_be_there_all_the_same() -> None:
    """The only value that it can have is the program's to leave out, and not the server's."""
    envelope = Envelope(payload="data", success="ok")
    described = {"200": Response({"application/json": lambda: Fixed})}
    operation = Operation[Any, Any](
        operation_id="op", method="GET", path="/x", responses=described, envelope=envelope
    )

    def payload(data: Any) -> Any:
        given = answer(httpx2.Response(200, json=data))
        return Answers(operation).result(given, lambda _: None)

    assert "done" == payload({"ok": True, "data": "done"})
    with pytest.raises(DecodeError, match="has no 'data', which holds the result"):
        payload({"ok": True})


def test_a_mismatch_that_raises_tells_where() -> None:
    """Under "raise", the error names the operation and the path."""
    with pytest.raises(DecodeError) as caught:
        result({"200": THING}, httpx2.Response(200, json={"id": "x"}))

    assert "$.id" == caught.value.path
    assert "the answer to op (200 OK, application/json)" in str(caught.value)
    assert b'{"id":"x"}' == caught.value.content


def test_what_may_be_a_secret_is_not_quoted() -> None:
    """A sentence is quoted, one long word is counted."""

    def said(text: str) -> str:
        with pytest.raises(DecodeError) as caught:
            result({"200": THING}, httpx2.Response(200, text=text))
        return str(caught.value)

    assert "is 'upstream is down'" in said("upstream is down")
    assert "is 6 bytes" in said("s3cr3t")
    assert "is 17 bytes" in said('{"token": "s3cr3t')


def test_nothing_at_all_is_an_answer_of_which_nothing_is_said() -> None:
    """JSON without a schema may be left out; where a schema stands, its absence is an error."""
    anything = {"application/json": lambda: Any}
    empty = httpx2.Response(200, headers={"content-type": "application/json"})

    assert None is result({"200": anything}, empty)
    with pytest.raises(DecodeError, match="is empty"):
        result({"200": THING}, httpx2.Response(200))


def test_nothing_at_all_is_null_where_null_is_described() -> None:
    """Elysia and NestJS send so what a function gives that found nothing."""
    maybe = {"application/json": lambda: str | None}

    assert None is result({"200": maybe}, httpx2.Response(200))
    with pytest.raises(DecodeError, match="not JSON"):
        result({"200": maybe}, httpx2.Response(200, content=b"{"))


def test_a_null_that_the_envelope_admits_is_the_result() -> None:
    """An envelope without a type may be null; then it has no payload to miss."""
    nullable = {"application/json": lambda: Loose | None}
    envelope = Envelope(payload="data", success="ok")

    assert None is result(
        {"200": nullable}, httpx2.Response(200, content=b"null"), envelope=envelope
    )


def test_json_is_utf_8_unless_it_is_what_its_label_says() -> None:
    """Many a label is wrong; but where the content is no UTF-8, it is asked."""
    label = {"content-type": "application/json; charset=ISO-8859-1"}

    def read(content: bytes, headers: dict[str, str]) -> Any:
        return result(
            {"200": {"application/json": lambda: list[str]}},
            httpx2.Response(200, content=content, headers=headers),
        )

    assert ["\u00e9"] == read('["\u00e9"]'.encode(), label)
    assert ["\u00e9"] == read('["\u00e9"]'.encode("latin-1"), label)
    assert ["\u00e9"] == read('["\u00e9"]'.encode("utf-16"), label)
    with pytest.raises(DecodeError, match="not JSON"):
        read('["\u00e9"]'.encode("latin-1"), {"content-type": "application/json"})


@pytest.mark.parametrize(
    ("kind", "label", "content", "expected"),
    [
        (str, "text/plain; charset=utf-8", "it's äny", "it's äny"),
        (str, "text/html", "Done", "Done"),
        (str, "text/plain", '"quoted"', "quoted"),
        (str, "text/plain", "<html>Down", DecodeError),
        (str, "application/json", "it", DecodeError),
        (Literal["on", "off"], "text/plain", "on", "on"),
        (Literal["on", "off"], "text/plain", "of", DecodeError),
        (Thing, "text/plain", "it", DecodeError),
        (Any, "text/html; charset=utf-8", "it", "it"),
        (Any, "text/html", "<html>Down", DecodeError),
        (Any, "application/json", "it", DecodeError),
        (Any, "application/octet-stream", "it", b"it"),
        (Any, "image/png", "{", b"{"),
        (Any, "", "it", DecodeError),
        (str, "image/png", "it", DecodeError),
    ],
)
def test_a_text_that_is_described_as_json(
    kind: Any, label: str, content: str, expected: Any
) -> None:
    """Servers send a function's text as it is, and say so in its label; a page or other data that are no JSON stay an error.

    FastAPI describes as any JSON what may be a file.
    """
    response = httpx2.Response(200, content=content.encode(), headers={"content-type": label})
    operation: Operation[Any, Any] = Operation(
        operation_id="op",
        method="GET",
        path="/x",
        responses={"200": Response({"application/json": lambda: kind})},
    )
    answers = Answers(operation)
    if expected is DecodeError:
        with pytest.raises(DecodeError):
            answers.result(answer(response), "warn")
    else:
        assert expected == answers.result(answer(response), "warn")


def test_a_file_where_a_text_is_described_stays_as_it_is() -> None:
    """Superset describes its exports so; decoded with replacements a ZIP file would be ruined."""
    content = b"PK\x03\x04\xff"
    operation = Operation[Any, Any](
        operation_id="op",
        method="GET",
        path="/x",
        responses={"200": Response({"text/plain": lambda: str})},
    )
    sent = httpx2.Response(200, content=content, headers={"content-type": "application/zip"})
    told: list[str] = []
    assert content == Answers(operation).result(answer(sent), lambda one: told.append(str(one)))
    assert ["$: expected a string, got a value of type bytes (str)"] == told
    with pytest.raises(DecodeError, match="is not what is described"):
        Answers(operation).result(answer(sent), "raise")


@pytest.mark.parametrize("label", ["application/x-yaml", "text/plain", "text/csv; charset=latin-1"])
def test_a_text_under_another_label_is_one(label: str) -> None:
    """Whatever its label says."""
    sent = httpx2.Response(200, content=b"a: \xc3\xa4", headers={"content-type": label})
    assert isinstance(result({"200": {"text/plain": lambda: str}}, sent), str)


@pytest.mark.parametrize(
    ("responses", "raises"),
    [
        ({"204": Response(), "304": Response()}, False),
        ({"204": Response()}, True),
        ({"200": Response(THING), "304": Response()}, True),
        ({"204": Response(), "304": Response(THING)}, True),
    ],
)
def test_that_nothing_had_to_be_done_is_no_error(
    responses: dict[str, Any], *, raises: bool
) -> None:
    """A 304 is a success where it is described beside successes and none of them holds anything."""
    described = Described(
        Operation[Any, Any](operation_id="op", method="POST", path="/x", responses=responses)
    )
    assert raises == (not described.is_success(304))


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b'{"id": 1}\n{"id": 2}\n', True),
        (b'{"id": 1}\n\n{"id": 2}', True),
        (b'{"id": 1} {"id": 2}', False),
        (b'{"id": 1}\n{"id"', False),
    ],
)
def test_json_line_by_line_is_told_of(content: bytes, *, lines: bool) -> None:
    """What goes on line by line is no single JSON text: the error says how it is read."""
    response = httpx2.Response(200, content=content, headers={"content-type": "application/json"})
    with pytest.raises(DecodeError) as caught:
        result({"200": THING}, response)
    assert lines == ("iter_json_lines()" in str(caught.value))
