"""A server of our own on 127.0.0.1 that says exactly what a test wants, well-formed or not.

It runs on a thread of its own and speaks just enough HTTP/1.1 to read requests; what it answers are bytes.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from ssl import SSLContext
from threading import Thread
from time import monotonic, sleep
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Got:
    """A request as it came in. `connection` counts the connections of the server."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def text(self) -> str:
        """All of the request, to look for what must not stand in it."""
        lines = [f"{self.method} {self.target}", *(f"{k}: {v}" for k, v in self.headers.items())]
        return "\n".join([*lines, self.body.decode()])


@dataclass(frozen=True, slots=True)
class Say:
    """What is answered: pieces of bytes, each after a pause; then the connection is kept, closed or reset."""

    pieces: tuple[bytes, ...]
    pause: float = 0.0
    then: str = "keep"
    repeats: bool = False  # the last piece, until the peer goes away


Handler = Callable[[Got], Say]


def said(
    data: Any = None,
    status: int = 200,
    /,
    *,
    content: bytes | None = None,
    pause: float = 0.0,
    **headers: str,
) -> Say:
    """Answer properly. For example: `said({"id": 1}, 200, retry_after="1")`."""
    body = json.dumps(data).encode() if content is None else content
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named = {"content-type": "application/json", "content-length": str(len(body)), **named}
    return Say((head(status, **named) + body,), pause)


def head(status: int = 200, /, **headers: str) -> bytes:
    """Give the status line and headers."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} Whatever", *(f"{name}: {value}" for name, value in named.items())]
    return "\r\n".join([*lines, "", ""]).encode()


def chunk(content: bytes) -> bytes:
    """Give one chunk of a chunked body; the empty one ends it."""
    return b"%x\r\n%b\r\n" % (len(content), content)


_BEGINNINGS = 5
"""Turns of the loop that lie at most between a connection that is accepted and the task that serves it."""


@dataclass(slots=True)
class Loopback:
    """The server; use it with `with`. What it got stands in `got`, in order."""

    handler: Handler
    tls: SSLContext | None = None
    origin: str = ""
    got: list[Got] = field(default_factory=list)
    opened: int = 0
    open: int = 0
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _thread: Thread | None = None
    _server: asyncio.Server | None = None

    def __enter__(self) -> Self:
        """Start to listen."""
        self._server = self._loop.run_until_complete(
            asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=2048, ssl=self.tls)
        )
        port = self._server.sockets[0].getsockname()[1]
        self.origin = f"{'https' if self.tls else 'http'}://127.0.0.1:{port}"
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop, whatever is still being said."""
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(timeout=10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        assert self._thread is not None
        self._thread.join(timeout=10)
        self._loop.close()

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait for what the server has to notice; at most ten seconds."""
        end = monotonic() + 10
        while not holds():
            assert monotonic() < end, "it never came to hold"
            sleep(0.005)

    async def _stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for _ in range(_BEGINNINGS):  # a task that is cancelled before it begins closes nothing
            await asyncio.sleep(0)
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.opened += 1
        self.open += 1
        try:
            async for got in _requests(reader, self.opened):
                self.got.append(got)
                if not await _say(writer, self.handler(got)):
                    break
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client has gone, which is its right, or the test is over
        finally:
            self.open -= 1
            writer.close()


async def _requests(reader: asyncio.StreamReader, connection: int) -> AsyncIterator[Got]:
    while raw := await _head(reader):
        first, *lines = raw.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        pairs = (line.partition(":") for line in lines if line)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        if headers.get("transfer-encoding") == "chunked":
            body = await _chunks(reader)
        else:
            body = await reader.readexactly(int(headers.get("content-length", "0")))
        yield Got(method, target, headers, body, connection)


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readuntil(b"\n"), 16):
        body += (await reader.readexactly(size + 2))[:-2]
    await reader.readuntil(b"\n")
    return body


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""


async def _say(writer: asyncio.StreamWriter, say: Say) -> bool:
    """Answer; tell whether the connection is kept."""
    for piece in say.pieces:
        if say.pause:
            await asyncio.sleep(say.pause)
        writer.write(piece)
        await writer.drain()
    while say.repeats:
        writer.write(say.pieces[-1])
        await writer.drain()
        await asyncio.sleep(say.pause)
    if say.then == "reset":
        writer.transport.abort()
    return say.then == "keep"
