"""What a fake answers for operations of every kind."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.runtime.description.operation import Operation, Response
from clientpress.runtime.fakes.answers import AnswerMaker
from clientpress.runtime.fakes.samples import Sampler
from clientpress.runtime.unset import UNSET


def maker(responses: dict[str, Response], **examples: Any) -> AnswerMaker:
    """Make the answers of an operation."""
    operation = Operation[Any, Any](operation_id="a", method="GET", path="/a", responses=responses)
    return AnswerMaker(operation, Sampler({}), {key[1:]: one for key, one in examples.items()})


def of(media_type: str, kind: Any) -> Response:
    """Describe an answer."""
    return Response({media_type: lambda: kind})


@pytest.mark.parametrize(
    ("responses", "status", "label", "content"),
    [
        ({"200": of("application/json", int)}, 200, "application/json", b"1"),
        ({"204": Response()}, 204, None, b""),
        ({}, 204, None, b""),
        ({"2XX": of("text/plain", str)}, 200, "text/plain", b"string"),
        ({"201": of("image/png", bytes)}, 201, "image/png", b"content"),
        ({"200": of("*/*", int)}, 200, "application/json", b"1"),
        ({"200": of("*/*", bytes)}, 200, "application/octet-stream", b"content"),
        ({"default": of("application/json", int)}, 200, "application/json", b"1"),
        (
            {"404": of("application/json", int), "202": Response(), "200": of("a/b+json", int)},
            200,
            "a/b+json",
            b"1",
        ),
        ({"200": of("text/event-stream", int)}, 200, "text/event-stream", b"data: 1\n\n"),
        ({"200": of("text/event-stream", str)}, 200, "text/event-stream", b"data: string\n\n"),
        ({"200": of("application/x-ndjson", int)}, 200, "application/x-ndjson", b"1\n"),
    ],
)
def test_every_kind_of_answer_is_made(
    responses: dict[str, Response], status: int, label: str | None, content: bytes
) -> None:
    """Status, media type and content are those that are described."""
    made = maker(responses).success(UNSET, {})

    assert (status, label, content) == (made.status, made.headers.get("content-type"), made.content)


def test_a_whole_example_of_the_document_comes_first() -> None:
    """Unless it is not what is described."""
    responses = {"200": of("application/json", list[int])}

    assert [7] == json.loads(maker(responses, _200=[7]).success(UNSET, {}).content)
    assert [1] == json.loads(maker(responses, _200=["7"]).success(UNSET, {}).content)


def test_items_are_streamed() -> None:
    """As events or as lines; each item is checked."""
    events = maker({"200": of("text/event-stream", int)})
    lines = maker({"200": of("application/json-seq", int)})

    assert b"data: 1\n\ndata: 2\n\n" == events.stream([1, 2]).content
    assert b"\x1e1\n\x1e2\n" == lines.stream([1, 2]).content
    with pytest.raises(ValueError, match="expected an integer"):
        lines.stream(["a"])
    with pytest.raises(TypeError, match=r"a answers with no stream; use returns"):
        maker({"200": of("application/json", int)}).stream([1])


BOTH = {"text/csv": lambda: str, "application/geo+json-seq": lambda: int}


@pytest.mark.parametrize(
    ("responses", "content"),
    [
        ({"200": Response(BOTH)}, b"\x1e1\n"),
        ({"200": Response({**BOTH, "*/*": lambda: Any})}, b"{}"),
        ({"200": Response(BOTH), "202": of("application/json", int)}, b"string"),
        ({"default": Response(BOTH)}, b"\x1e1\n"),
    ],
)
def test_an_answer_streams_where_a_call_reads_a_stream(
    responses: dict[str, Response], content: bytes
) -> None:
    """A call reads one where no success may be JSON; then it asks for nothing else."""
    assert content == maker(responses).success(UNSET, {}).content


def test_what_is_not_described_fails_as_one_says() -> None:
    """An error of which nothing is known has the fields that it is given."""
    made = maker({}).failure(418, UNSET, {"detail": "short and stout"})

    assert (418, {"detail": "short and stout"}) == (made.status, json.loads(made.content))
    assert "0" == made.headers["retry-after"]


def test_fields_are_for_models() -> None:
    """A number has none."""
    with pytest.raises(TypeError, match="give the value itself"):
        maker({"200": of("application/json", int)}).success(UNSET, {"a": 1})
