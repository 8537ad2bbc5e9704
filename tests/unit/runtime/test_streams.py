"""Streams: what they yield, how they end, and that they free their connection."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from threading import Event, Thread
from typing import Any

import httpx2
import pytest

from clientpress.runtime.errors import ApiConnectionError, ApiTimeoutError, DecodeError
from clientpress.runtime.exchange.exchange import Answer, Call
from clientpress.runtime.mismatch import Mismatch
from clientpress.runtime.model import Model
from clientpress.runtime.settings.redaction import Redactor
from clientpress.runtime.settings.retry import RetryPolicy
from clientpress.runtime.streams.streams import (
    AsyncEventStream,
    AsyncJsonLines,
    EventStream,
    JsonLines,
)


@dataclass(slots=True, kw_only=True, repr=False)
class Chunk(Model):
    """What an event carries."""

    text: str


class Content(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Content that comes in pieces, and may break off."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        """Give the pieces, or fail where one is an error."""
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Give the same."""
        for piece in self:
            yield piece

    def close(self) -> None:
        """Note that the connection is free."""
        self.closed += 1

    async def aclose(self) -> None:
        """Note the same."""
        self.closed += 1


class Stuck(Content):
    """Content of which the next piece does not come; closing it breaks it off, as a connection is."""

    def __init__(self, *pieces: bytes) -> None:
        super().__init__(*pieces)
        self.waits = Event()
        self.freed = Event()

    def __iter__(self) -> Iterator[bytes]:
        """Give the pieces, and then wait."""
        yield from super().__iter__()
        self.waits.set()
        self.freed.wait(5)
        raise httpx2.ReadError("closed")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Give the pieces, and then wait."""
        for piece in super().__iter__():
            yield piece
        self.waits.set()
        await asyncio.to_thread(self.freed.wait, 5)
        raise httpx2.ReadError("closed")

    def close(self) -> None:
        """Wake who waits."""
        super().close()
        self.freed.set()

    async def aclose(self) -> None:
        """Wake who waits."""
        await super().aclose()
        self.freed.set()


def answer(content: Content, media_type: str) -> Answer:
    """Return an answer whose content has not been read."""
    request = httpx2.Request("GET", "https://example.com/x")
    response = httpx2.Response(
        200, stream=content, headers={"content-type": media_type}, request=request
    )
    call = Call(
        operation_id="follow",
        place="GET /x",
        request=request,
        policy=RetryPolicy(),
        repeatable=True,
        redactor=Redactor([]),
        logger=logging.getLogger("test"),
        streams=True,
    )
    return Answer(call=call, response=response, retries=2)


@pytest.fixture(params=["blocking", "awaited"])
def awaits(request: pytest.FixtureRequest) -> bool:
    """Try both kinds of stream."""
    return bool(request.param == "awaited")


def given(
    content: Content,
    *,
    awaits: bool,
    media_type: str = "text/event-stream",
    wanted: Any = Chunk,
    whole: bool = False,
) -> list[Any]:
    """Return what a stream yields; `whole` for events with their kind and id."""
    lines = media_type != "text/event-stream"
    found = answer(content, media_type)

    def read() -> list[Any]:
        kind: Any = JsonLines if lines else EventStream
        stream = kind(found, wanted, "raise")
        return list(stream.events() if whole else stream)

    async def aread() -> list[Any]:
        kind: Any = AsyncJsonLines if lines else AsyncEventStream
        stream = kind(found, wanted, "raise")
        return [item async for item in (stream.events() if whole else stream)]

    return asyncio.run(aread()) if awaits else read()


def test_events_are_decoded(*, awaits: bool) -> None:
    """From JSON, as the type says; at the end the connection is free."""
    content = Content(b'id: 1\nevent: add\ndata: {"te', b'xt":"a"}\n\ndata: {"text":"b"}\n\n')
    (first, second) = given(content, awaits=awaits, whole=True)

    assert (Chunk(text="a"), "add", "1") == (first.data, first.event, first.id)
    assert Chunk(text="b") == second.data
    assert content.closed


def test_the_customary_end_mark_ends_the_stream(*, awaits: bool) -> None:
    """`[DONE]` is no JSON; what follows it is not waited for."""
    content = Content(b'data: {"text":"a"}\n\ndata: [DONE]\n\n', ValueError("read too far"))

    assert [Chunk(text="a")] == given(content, awaits=awaits)
    assert content.closed


def test_events_of_text_are_text(*, awaits: bool) -> None:
    """JSON or not, and the end mark is text like any other."""
    content = Content(b"data: 1\n\ndata: [DONE]\n\n")

    assert ["1", "[DONE]"] == given(content, awaits=awaits, wanted=str)


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx2.RemoteProtocolError("peer closed connection"), ApiConnectionError),
        (httpx2.ReadTimeout("slow"), ApiTimeoutError),
        (httpx2.DecodingError("bad gzip"), DecodeError),
    ],
)
@pytest.mark.parametrize("media_type", ["text/event-stream", "application/x-ndjson"])
def test_a_stream_that_breaks_off_is_an_error(
    *, awaits: bool, failure: Exception, kind: type[Exception], media_type: str
) -> None:
    """After what had come; it tells which call it was, and the connection is closed."""
    content = Content(b'data: {"text":"a"}\n\n' if "event" in media_type else b"1\n", failure)
    with pytest.raises(kind) as caught:
        given(content, awaits=awaits, media_type=media_type, wanted=Any)

    assert ("follow", "GET", "https://example.com/x", 2) == (
        getattr(caught.value, "operation_id", ""),
        getattr(caught.value, "method", ""),
        getattr(caught.value, "url", ""),
        getattr(caught.value, "retries", 0),
    )
    assert failure is caught.value.__cause__
    assert content.closed


@pytest.mark.parametrize(
    ("media_type", "content", "said"),
    [
        ("text/event-stream", b"data: nothing\n\n", "has event 1 unlike what is described"),
        ("text/event-stream", b'data: {"text":1}\n\n', "has event 1 unlike what is described"),
        ("application/x-ndjson", b'{"text":"a"}\n{"te\n', "has text 2 unlike what is described"),
        ("text/event-stream", b"part 1\npart 2\n", "has no event: .*expected events, got text"),
        ("text/html", b"<html>", "is text/html, where JSON line by line is described"),
    ],
)
def test_what_is_not_described_is_an_error(
    *, awaits: bool, media_type: str, content: bytes, said: str
) -> None:
    """Strictly read, it names the call and the item, and the connection is closed."""
    source = Content(content)
    with pytest.raises(DecodeError, match=f"^the answer to follow {said}"):
        given(source, awaits=awaits, media_type=media_type)

    assert source.closed


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"part 1\npart 2\n", 1),
        (b"data: 1\n\npart 2\n", 0),
        (b": still there\nretry: 5\n\n", 0),
        (b"", 0),
    ],
)
def test_text_that_is_called_events_is_told_of(content: bytes, told: int) -> None:
    """Some label any text so as it comes, and nothing of it is an event."""
    found: list[Mismatch] = []
    stream: EventStream[str] = EventStream(
        answer(Content(content), "text/event-stream"), str, found.append
    )
    assert len(list(stream)) == content.count(b"data")
    assert told == len(found)


def test_a_document_is_no_stream_of_events() -> None:
    """An API that answers JSON instead is not waited for in vain."""
    stream: EventStream[Any] = EventStream(
        answer(Content(b'{"text":"a"}'), "application/json"), Chunk, "warn"
    )
    with pytest.raises(DecodeError, match="is application/json, where a stream of events"):
        list(stream)


@pytest.mark.parametrize(
    "media_type", ["application/x-ndjson", "application/jsonl; charset=utf-8", "application/json"]
)
def test_lines_are_decoded(*, awaits: bool, media_type: str) -> None:
    """Under any of their names, and also where an API calls them just JSON."""
    content = Content(b'{"text":"a"}\n\n{"te', b'xt":"b"}')

    assert [Chunk(text="a"), Chunk(text="b")] == given(
        content, awaits=awaits, media_type=media_type
    )
    assert content.closed


def test_texts_after_separators_are_decoded(*, awaits: bool) -> None:
    """A JSON text sequence (RFC 7464)."""
    content = Content(b'\x1e{"text":\n"a"}\n\x1e{"text":"b"}\n')

    assert [Chunk(text="a"), Chunk(text="b")] == given(
        content, awaits=awaits, media_type="application/json-seq"
    )


def test_closing_ends_a_stream(*, awaits: bool) -> None:
    """The connection is freed in the middle of it; nothing more is given."""
    content = Content(*[b'data: {"text":"a"}\n\n'] * 5)
    found = answer(content, "text/event-stream")

    def read() -> list[Chunk]:
        stream: EventStream[Chunk] = EventStream(found, Chunk, "raise")
        with stream:
            first = next(stream)
        return [first, *stream]

    async def aread() -> list[Chunk]:
        stream: AsyncEventStream[Chunk] = AsyncEventStream(found, Chunk, "raise")
        async with stream:
            first = await anext(stream)
        return [first, *[item async for item in stream]]

    assert [Chunk(text="a")] == (asyncio.run(aread()) if awaits else read())
    assert content.closed


def test_a_stream_is_closed_while_somebody_waits_for_it(*, awaits: bool) -> None:
    """Whoever closes it frees the connection; who waits for the next item is told that there is none."""
    content = Stuck(b'data: {"text":"a"}\n\n')
    found = answer(content, "text/event-stream")
    got: list[Chunk] = []

    def read() -> None:
        stream: EventStream[Chunk] = EventStream(found, Chunk, "raise")
        reader = Thread(target=lambda: got.extend(stream))
        reader.start()
        content.waits.wait(5)
        stream.close()
        reader.join(5)

    async def aread() -> None:
        stream: AsyncEventStream[Chunk] = AsyncEventStream(found, Chunk, "raise")

        async def reading() -> None:
            got.extend([item async for item in stream])

        reader = asyncio.create_task(reading())
        await asyncio.to_thread(content.waits.wait, 5)
        await stream.aclose()
        await reader

    asyncio.run(aread()) if awaits else read()
    assert content.closed
    assert [Chunk(text="a")] == got


def test_a_stream_has_status_and_headers() -> None:
    """From the start, and its repr shows no content."""
    stream: EventStream[Any] = EventStream(answer(Content(), "text/event-stream"), Any, "warn")

    assert (200, 2) == (stream.status_code, stream.retries)
    assert "<EventStream [200]>" == repr(stream)
