"""Streams over real connections, of a server that misbehaves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from behaviour.loopback.server import Got, Handler, Loopback, Say, chunk, head
from behaviour.loopback.through import through
from case_table import write_case
from support import imported

Serve = Callable[[Handler], Loopback]

EVENTS = head(content_type="text/event-stream", transfer_encoding="chunked")
EVENT = chunk(b'data: {"text":"a"}\n\n')
DONE = head(204)


@pytest.fixture(scope="module")
def streams(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package of the case `streams`."""
    folder: Path = tmp_path_factory.mktemp("streams")
    write_case("streams", folder)
    with imported(folder, "streams") as module:
        yield module


@pytest.fixture(params=["blocking", "awaited", "aiohttp"])
def follow(request: pytest.FixtureRequest, streams: Any) -> Callable[..., list[Any]]:
    """Follow messages until some have come, then end the stream and the client."""

    def blocking(server: Loopback, most: int, **settings: Any) -> list[Any]:
        found = []
        with streams.Client(base_url=server.origin, **settings) as client:
            with client.chat.follow_messages(room="r") as stream:
                for message in stream:
                    found.append(message.text)
                    if len(found) == most:
                        break
            server.wait_until(lambda: server.open == 0 or most > len(found))
        return found

    async def awaiting(server: Loopback, most: int, **settings: Any) -> list[Any]:
        found = []
        settings["base_url"] = server.origin
        opened = through(request.param)(streams, 100)
        async with opened as line, streams.AsyncClient(**line, **settings) as client:
            async with await client.chat.follow_messages(room="r") as stream:
                async for message in stream:
                    found.append(message.text)
                    if len(found) == most:
                        break
            await asyncio.to_thread(
                server.wait_until, lambda: server.open == 0 or most > len(found)
            )
        return found

    def awaited(server: Loopback, most: int, **settings: Any) -> list[Any]:
        return asyncio.run(awaiting(server, most, **settings))

    return blocking if request.param == "blocking" else awaited


def always(say: Say) -> Handler:
    """Answer with this, whatever is asked."""
    return lambda _: say


def test_an_endless_stream_can_be_left(follow: Any, serve: Serve) -> None:
    """What has come is given at once, and leaving it closes the connection."""
    server = serve(always(Say((EVENTS, EVENT), pause=0.01, repeats=True)))

    assert ["a"] * 3 == follow(server, 3)
    assert 1 == len(server.got)


@pytest.mark.parametrize("then", ["close", "reset"])
def test_a_stream_that_breaks_off(follow: Any, serve: Serve, streams: Any, then: str) -> None:
    """It is an error, and is not asked for again."""
    server = serve(always(Say((EVENTS, EVENT), pause=0.01, then=then)))
    with pytest.raises(streams.ApiConnectionError) as caught:
        follow(server, 9)

    assert "followMessages" == caught.value.operation_id
    assert 1 == len(server.got)


def test_a_stream_that_falls_silent(follow: Any, serve: Serve, streams: Any) -> None:
    """The timeout is that of one event, not of the whole stream."""
    server = serve(always(Say((EVENTS, EVENT, EVENT, EVENT, EVENT + chunk(b"")), pause=0.2)))
    silent = serve(always(Say((EVENTS + EVENT, EVENT), pause=0.6)))

    assert ["a"] * 4 == follow(server, 9, timeout=0.5)
    with pytest.raises(streams.ApiTimeoutError):
        follow(silent, 9, timeout=0.5, max_retries=0)


def test_a_file_is_sent(streams: Any, serve: Serve, tmp_path: Path) -> None:
    """From a path, with its length, again after a refusal that asks for it."""
    path = tmp_path / "large"
    path.write_bytes(b"0123456789" * 100_000)
    seen: list[Got] = []

    def handle(got: Got) -> Say:
        seen.append(got)
        busy = head(503, retry_after="0", content_length="0")
        return Say((busy if len(seen) == 1 else DONE,))

    server = serve(handle)
    with streams.Client(base_url=server.origin) as client:
        client.logs.import_logs(body=path)

    assert [1_000_000, 1_000_000] == [len(got.body) for got in seen]
    assert ["1000000"] * 2 == [got.headers["content-length"] for got in seen]


def test_a_stream_ends_with_the_time_of_its_call(follow: Any, streams: Any, serve: Serve) -> None:
    """What came before is given; that each event is in time does not help."""
    server = serve(always(Say((EVENTS, EVENT), pause=0.05, repeats=True)))

    with pytest.raises(streams.ApiTimeoutError, match="total_timeout allows"):
        follow(server, 10_000, total_timeout=0.5)
    server.wait_until(lambda: server.open == 0)


@pytest.mark.parametrize("awaits", [False, True])
def test_a_streaming_response_is_read_to_be_parsed(
    streams: Any, serve: Serve, *, awaits: bool
) -> None:
    """What a method returns is made of all that is left, which has to come first."""
    text = b'{"text":"abc"}'
    whole = head(content_type="application/json", content_length=str(len(text)))
    server = serve(always(Say((whole + text[:5], text[5:]), pause=0.01)))

    def blocking() -> Any:
        with (
            streams.Client(base_url=server.origin) as client,
            client.chat.with_streaming_response.complete(prompt="p") as response,
        ):
            return response.parse()

    async def awaiting() -> Any:
        async with (
            streams.AsyncClient(base_url=server.origin) as client,
            client.chat.with_streaming_response.complete(prompt="p") as response,
        ):
            return await response.parse()

    found = asyncio.run(awaiting()) if awaits else blocking()
    assert "abc" == found.text
