"""The case `streams`: events and lines of JSON, iterated as they come."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx2
import pytest

PACKAGE = "streams"

EVENTS = b'id: 1\nevent: said\ndata: {"text":"a"}\n\n: ping\n\ndata: {"text":"b"}\n\n'


class Content(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Content that comes in pieces; what is read, and that it was closed, is noted."""

    def __init__(self, *pieces: bytes | Exception, endless: bool = False) -> None:
        self.pieces = pieces
        self.endless = endless
        self.read = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        """Give the pieces, again and again if it is endless."""
        while True:
            for piece in self.pieces:
                if isinstance(piece, Exception):
                    raise piece
                self.read += 1
                yield piece
            if not self.endless:
                return

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Give the same."""
        for piece in self:
            yield piece

    def close(self) -> None:
        """Note it."""
        self.closed = True

    async def aclose(self) -> None:
        """Note it."""
        self.closed = True


def streamed(
    content: Content, media_type: str = "text/event-stream", status: int = 200
) -> Callable[[httpx2.Request], httpx2.Response]:
    """Answer with this content."""
    headers = {"content-type": media_type}
    return lambda _: httpx2.Response(status, stream=content, headers=headers)


def iterated(driver: Any, call: Callable[[], Any], most: int = 100, view: str = "") -> list[Any]:
    """Call a method and iterate over what it returns, or what a method `view` of that returns."""

    def blocking() -> list[Any]:
        with call() as stream:
            items = getattr(stream, view)() if view else stream
            return [item for item, _ in zip(items, range(most), strict=False)]

    async def awaiting() -> list[Any]:
        found = []
        async with await call() as stream:
            async for item in getattr(stream, view)() if view else stream:
                found.append(item)
                if len(found) == most:
                    break
        return found

    return driver.run(awaiting()) if driver.awaits else blocking()


def test_events_are_models(driver: Any) -> None:
    """What the events carry, decoded; an event is asked for, and nothing else."""
    content = Content(EVENTS[:30], EVENTS[30:])
    client = driver.client(streamed(content))
    found = iterated(driver, lambda: client.chat.follow_messages(room="r"))

    assert [driver.models.Message(text="a"), driver.models.Message(text="b")] == found
    assert content.closed
    assert "text/event-stream, */*;q=0.1" == driver.request.headers["accept"]


def test_an_event_has_its_kind_and_id(driver: Any) -> None:
    """Beside what it carries."""
    client = driver.client(streamed(Content(EVENTS)))
    found = iterated(driver, lambda: client.chat.follow_messages(room="r"), view="events")

    assert [("said", "1", "a"), ("message", "1", "b")] == [
        (one.event, one.id, one.data.text) for one in found
    ]


def test_an_endless_stream_can_be_left(driver: Any) -> None:
    """Nothing is read ahead, and the connection is free."""
    content = Content(EVENTS, endless=True)
    client = driver.client(streamed(content))
    found = iterated(driver, lambda: client.chat.follow_messages(room="r"), most=5)

    assert 5 == len(found)
    assert 4 > content.read
    assert content.closed


def test_events_of_text_are_text(driver: Any) -> None:
    """And an answer without content has none."""
    client = driver.client(streamed(Content(b"data: 1\n\n")))
    silent = driver.client(lambda _: httpx2.Response(204))

    assert ["1"] == iterated(driver, client.chat.follow_ticks)
    assert [] == iterated(driver, silent.chat.follow_ticks)


CHANGES = b"""event: said
data: {"text":"a"}

event: typing
data: {"who":"w"}

event: count
data: 7

event: removed
data: 7

event: unheard
data: {"text":"b"}

event: corrected
data: {"text":"c"}

"""


def test_the_kind_of_an_event_says_what_it_carries(driver: Any) -> None:
    """Each kind is decoded as its own type; one that is not described is read as any of them."""
    models = driver.models
    client = driver.client(streamed(Content(CHANGES)), on_mismatch="raise")
    found = iterated(driver, client.chat.follow_changes)
    said = [models.Message(text=one) for one in "abc"]

    assert [said[0], models.TypingEvent(who="w"), 7, "7", *said[1:]] == found


def test_an_event_that_is_unlike_its_kind(driver: Any) -> None:
    """What another kind would take is an error all the same, at the place in the data."""
    content = Content(b'event: typing\ndata: {"text":"a"}\n\n')
    client = driver.client(streamed(content), on_mismatch="raise")

    with pytest.raises(driver.package.DecodeError, match="has event 1 unlike what is described"):
        iterated(driver, client.chat.follow_changes)


def test_a_union_of_data(driver: Any) -> None:
    """Without kinds of events the data's own discriminator tells them apart."""
    content = Content(b'data: {"type":"Picture","url":"u"}\n\ndata: {"type":"Text","text":"t"}\n\n')
    client = driver.client(streamed(content), on_mismatch="raise")
    found = iterated(driver, client.chat.follow_parts)

    models = driver.models
    assert [models.Picture(type="Picture", url="u"), models.Text(type="Text", text="t")] == found


def test_a_fake_names_the_kinds_of_its_events(driver: Any) -> None:
    """A fake's events are of the kind that carries such data."""
    fake = importlib.import_module(f"{driver.package.__name__}.testing").FakeTransport()
    kind = driver.package.AsyncClient if driver.awaits else driver.package.Client
    client = kind(http_client=fake, on_mismatch="raise")
    typing = driver.models.TypingEvent(who="w")
    fake.chat.follow_changes.streams("r", 7, typing, driver.models.Message(text="a"))

    found = iterated(driver, client.chat.follow_changes, view="events")
    assert [("removed", "r"), ("count", 7), ("typing", typing)] == [
        (one.event, one.data) for one in found[:3]
    ]
    assert ("said", "a") == (found[3].event, found[3].data.text)


def test_a_refusal_is_raised_by_the_call(driver: Any) -> None:
    """With its body, before anything is iterated."""
    with pytest.raises(driver.package.NotFoundError, match="no room") as caught:
        driver.call(
            "chat.follow_messages",
            lambda _: httpx2.Response(404, json={"error": "no room"}),
            room="r",
        )

    assert "no room" == caught.value.body.error


def test_a_stream_that_breaks_off_is_a_connection_error(driver: Any) -> None:
    """It is not sent again: what had come would come twice."""
    content = Content(EVENTS, httpx2.RemoteProtocolError("peer closed"))
    client = driver.client(streamed(content))
    with pytest.raises(driver.package.ApiConnectionError, match="peer closed") as caught:
        iterated(driver, lambda: client.chat.follow_messages(room="r"))

    assert "followMessages" == caught.value.operation_id
    assert 1 == len(driver.requests)
    assert content.closed


def test_lines_are_models(driver: Any) -> None:
    """One on each line, also where the document describes the list of all of them."""
    content = Content(b'{"level":"info"}\n{"le', b'vel":"error"}\n')
    client = driver.client(streamed(content, "application/x-ndjson"))
    entry = driver.models.LogEntry

    assert [entry(level="info"), entry(level="error")] == iterated(driver, client.logs.tail_logs)
    assert content.closed


def test_lines_are_sent(driver: Any) -> None:
    """From models or mappings, or as they are; all of them are validated first."""
    entry = driver.models.LogEntry
    done = streamed(Content(b'\x1e{"ok":true}\n\x1e1\n'), "application/json-seq")
    client = driver.client(done)
    found = iterated(
        driver, lambda: client.logs.add_logs(body=[entry(level="info"), {"level": "error"}])
    )

    assert [{"ok": True}, 1] == found
    assert (b'{"level":"info"}\n{"level":"error"}\n', "application/x-ndjson") == (
        driver.request.content,
        driver.request.headers["content-type"],
    )
    with pytest.raises(driver.package.ValidationError, match=r"\$\[1\]\.level"):
        driver.run(client.logs.add_logs(body=[entry(level="info"), {"level": "loud"}]))


def test_what_is_json_or_a_stream_is_json_unless_one_asks(driver: Any) -> None:
    """The plain method asks for JSON, and refuses a stream that may never end."""
    text = driver.call("chat.complete", lambda _: httpx2.Response(200, json={"text": "a"}), prompt="p")  # fmt: skip
    endless = streamed(Content(EVENTS, endless=True))

    assert driver.models.CompleteChatResponse(text="a") == text
    assert "application/json" == driver.request.headers["accept"]
    with pytest.raises(driver.package.DecodeError, match="with_streaming_response"):
        driver.call("chat.complete", endless, prompt="p", stream=True)


def test_a_failure_that_is_called_a_stream_is_a_failure(driver: Any) -> None:
    """What refuses a call ends, and says more than that it is a stream."""
    refused = streamed(Content(EVENTS), status=503)

    with pytest.raises(driver.package.ApiStatusError):
        driver.call("chat.complete", refused, prompt="p", stream=True)


def test_what_is_json_or_a_stream_can_be_streamed(driver: Any) -> None:
    """The streaming view asks for events first; they are decoded as one says."""
    content = Content(EVENTS)
    client = driver.client(streamed(content))
    wanted = driver.models.Message
    response = client.chat.with_streaming_response.complete(prompt="p", stream=True)

    def blocking() -> list[Any]:
        with response:
            return list(response.iter_events(wanted))

    async def awaiting() -> list[Any]:
        async with response:
            return [item async for item in response.iter_events(wanted)]

    assert [wanted(text="a"), wanted(text="b")] == (
        driver.run(awaiting()) if driver.awaits else blocking()
    )
    assert "text/event-stream, application/json" == driver.request.headers["accept"]
    assert content.closed


def test_a_streaming_response_is_parsed_into_the_stream(driver: Any) -> None:
    """For a method that streams, whose status and headers can be had like that."""
    client = driver.client(streamed(Content(EVENTS)))
    response = client.chat.with_streaming_response.follow_messages(room="r")
    assert repr(response).endswith("[not sent]>")

    def blocking() -> list[Any]:
        with response:
            return list(response.parse())

    async def awaiting() -> list[Any]:
        async with response:
            return [item async for item in await response.parse()]

    assert ["a", "b"] == [
        item.text for item in (driver.run(awaiting()) if driver.awaits else blocking())
    ]
    assert not hasattr(client.chat.with_raw_response, "follow_messages")
