"""Lines of JSON and downloads that break off, over real connections: the right error, nothing half taken for whole."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from behaviour.loopback.server import Handler, Loopback, Say, chunk, head
from case_table import write_case
from support import imported

Serve = Callable[[Handler], Loopback]

CHUNKED = {"transfer_encoding": "chunked"}
LINES = head(content_type="application/x-ndjson", **CHUNKED)
LINE = b'{"level":"info","text":"a"}\n'
FILE = head(content_type="application/octet-stream", **CHUNKED)
PIECE = b"0123456789" * 10_000
ANNOUNCED = head(content_type="application/octet-stream", content_length=str(3 * len(PIECE)))


@pytest.fixture(scope="module")
def streams(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package of the case `streams`."""
    folder = tmp_path_factory.mktemp("broken")
    write_case("streams", folder)
    with imported(folder, "streams") as module:
        yield module


class Reader:
    """Reads streams with the blocking or the awaited client; the server has lost them before the client is closed."""

    def __init__(self, package: Any, *, awaits: bool) -> None:
        self.package = package
        self.awaits = awaits
        self.came: list[Any] = []

    def tail(self, server: Loopback, most: int = 99, **settings: Any) -> None:
        """Read entries into `came`, up to a number of them."""
        if self.awaits:
            asyncio.run(self._atail(server, most, settings))
        else:
            self._tail(server, most, settings)

    def export(self, server: Loopback, path: Path, **settings: Any) -> None:
        """Write a download to a file; how many bytes came, and of how many, goes into `came`."""
        if self.awaits:
            asyncio.run(self._aexport(server, path, settings))
        else:
            self._export(server, path, settings)

    def _tail(self, server: Loopback, most: int, settings: dict[str, Any]) -> None:
        with self.package.Client(base_url=server.origin, **settings) as client:
            try:
                with client.logs.tail_logs() as lines:
                    for entry in lines:
                        self.came.append(entry.text)
                        if len(self.came) == most:
                            break
            finally:
                server.wait_until(lambda: server.open == 0)

    async def _atail(self, server: Loopback, most: int, settings: dict[str, Any]) -> None:
        async with self.package.AsyncClient(base_url=server.origin, **settings) as client:
            try:
                async with await client.logs.tail_logs() as lines:
                    async for entry in lines:
                        self.came.append(entry.text)
                        if len(self.came) == most:
                            break
            finally:
                await asyncio.to_thread(server.wait_until, lambda: server.open == 0)

    def _export(self, server: Loopback, path: Path, settings: dict[str, Any]) -> None:
        with self.package.Client(base_url=server.origin, **settings) as client:
            try:
                with client.logs.with_streaming_response.export_logs() as response:
                    response.to_file(path, progress=self._note)
            finally:
                server.wait_until(lambda: server.open == 0)

    async def _aexport(self, server: Loopback, path: Path, settings: dict[str, Any]) -> None:
        async with self.package.AsyncClient(base_url=server.origin, **settings) as client:
            try:
                async with client.logs.with_streaming_response.export_logs() as response:
                    await response.to_file(path, progress=self._note)
            finally:
                await asyncio.to_thread(server.wait_until, lambda: server.open == 0)

    def _note(self, received: int, total: int | None) -> None:
        self.came.append((received, total))


@pytest.fixture(params=["blocking", "awaited"])
def reader(request: pytest.FixtureRequest, streams: ModuleType) -> Reader:
    """Read with the blocking and the awaited client alike."""
    return Reader(streams, awaits=request.param == "awaited")


def always(*pieces: bytes, **said: Any) -> Handler:
    """Answer with this, whatever is asked."""
    return lambda _: Say(pieces, **said)


@pytest.mark.parametrize("then", ["close", "reset"])
@pytest.mark.parametrize("half", [b"", b'{"level":"info","te'], ids=["between lines", "in a line"])
def test_lines_that_break_off(reader: Reader, serve: Serve, half: bytes, then: str) -> None:
    """Whole lines have been given, half of one is not; it is an error, and is not asked for again."""
    server = serve(always(LINES, chunk(LINE), chunk(LINE + half), pause=0.05, then=then))
    with pytest.raises(reader.package.ApiConnectionError) as caught:
        reader.tail(server)

    assert ["a", "a"] == reader.came
    assert ("tailLogs", 0) == (caught.value.operation_id, caught.value.retries)
    assert not isinstance(caught.value, reader.package.ApiTimeoutError)
    assert 1 == len(server.got)


def test_lines_that_fall_silent(reader: Reader, serve: Serve) -> None:
    """The timeout is that of one piece: what comes in time is given, and then it is a timeout."""
    server = serve(always(LINES + chunk(LINE), chunk(LINE), chunk(LINE), pause=0.2, repeats=False))
    with pytest.raises(reader.package.ApiTimeoutError):
        reader.tail(server, timeout=0.5)

    assert ["a"] * 3 == reader.came
    assert 1 == len(server.got)


def test_lines_that_end_with_the_time_of_the_call(reader: Reader, serve: Serve) -> None:
    """That each line is in time does not help."""
    server = serve(always(LINES, chunk(LINE), pause=0.05, repeats=True))
    with pytest.raises(reader.package.ApiTimeoutError, match="total_timeout allows"):
        reader.tail(server, total_timeout=0.5, most=10_000)

    assert reader.came


def test_lines_that_are_left(reader: Reader, serve: Serve) -> None:
    """Leaving them closes the connection, which is not read to its end."""
    server = serve(always(LINES, chunk(LINE), pause=0.01, repeats=True))
    reader.tail(server, most=3)

    assert ["a"] * 3 == reader.came


@pytest.fixture(params=[True, False], ids=["over a file", "no file"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give where a download goes: where there is something, and where there is not."""
    path = tmp_path / "logs.gz"
    if request.param:
        path.write_bytes(b"the old ones")
    return path


def left(target: Path) -> dict[str, bytes]:
    """Give all files that are there."""
    return {file.name: file.read_bytes() for file in target.parent.iterdir()}


@pytest.mark.parametrize(
    ("pieces", "announced"),
    [((ANNOUNCED, PIECE, PIECE), 3 * len(PIECE)), ((FILE, chunk(PIECE), chunk(PIECE)), None)],
    ids=["a length", "chunks"],
)
def test_a_download_that_breaks_off(
    reader: Reader,
    serve: Serve,
    target: Path,
    pieces: tuple[bytes, ...],
    announced: int | None,
) -> None:
    """Nothing of it is left, and what was there stays."""
    before = left(target)
    for then in ("close", "reset"):
        server = serve(always(*pieces, pause=0.05, then=then))
        with pytest.raises(reader.package.ApiConnectionError) as caught:
            reader.export(server, target)

        assert before == left(target)
        assert ("exportLogs", 0) == (caught.value.operation_id, caught.value.retries)
        received, total = reader.came[-1]
        assert 0 < received <= 2 * len(PIECE)
        assert announced == total
        assert 1 == len(server.got)


@pytest.mark.parametrize("limit", ["timeout", "total_timeout"])
def test_a_download_that_falls_silent(
    reader: Reader, serve: Serve, target: Path, limit: str
) -> None:
    """It is a timeout, of one piece or of the whole call."""
    before = left(target)
    server = serve(always(FILE + chunk(PIECE), chunk(PIECE), pause=0.1))
    with pytest.raises(reader.package.ApiTimeoutError):
        reader.export(server, target, **{limit: 0.5})

    assert before == left(target)
    assert 2 * len(PIECE) == reader.came[-1][0]
    assert 1 == len(server.got)


def test_a_download_that_comes_whole(reader: Reader, serve: Serve, target: Path) -> None:
    """It is there under its own name, in the place of what was there."""

    def handle(_: object) -> Say:
        return Say((ANNOUNCED, PIECE, PIECE, PIECE), pause=0.01, then="close")

    reader.export(serve(handle), target)

    assert {target.name: 3 * PIECE} == left(target)
    assert (3 * len(PIECE), 3 * len(PIECE)) == reader.came[-1]
