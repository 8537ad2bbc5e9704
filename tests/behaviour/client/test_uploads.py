"""The case `streams`: content that is read while it is sent, and written to a file as it comes."""

from __future__ import annotations

import io
import re
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from tempfile import SpooledTemporaryFile, TemporaryFile
from typing import Any

import httpx2
import pytest

PACKAGE = "streams"
DONE = httpx2.Response(204)
LARGE = b"0123456789" * 20_000


class Wire:
    """A transport that reads what is sent piece by piece, and answers in turn."""

    def __init__(self, *answers: httpx2.Response | Exception, reads: bool = True) -> None:
        self.answers = list(answers or [DONE])
        self.reads = reads
        self.sent: list[list[bytes]] = []
        self.headers: list[httpx2.Headers] = []

    def handle_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Read it all."""
        stream: Any = request.stream
        self.sent.append(list(stream) if self.reads else [])
        return self._answer(request)

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Read it all, awaited."""
        stream: Any = request.stream
        self.sent.append([piece async for piece in stream] if self.reads else [])
        return self._answer(request)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.headers.append(request.headers)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """Do nothing."""

    async def aclose(self) -> None:
        """Do nothing."""

    @property
    def contents(self) -> list[bytes]:
        """What was sent, request by request."""
        return [b"".join(pieces) for pieces in self.sent]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a file with large content."""
    path = tmp_path / "large.bin"
    path.write_bytes(LARGE)
    return path


def put(driver: Any, wire: Wire, body: Any) -> Any:
    """Send a body as it is."""
    return driver.call("logs.import_logs", lambda _: DONE, {"http_client": wire}, body=body)


def busy(status: int = 503) -> httpx2.Response:
    """Answer that one should try again at once."""
    return httpx2.Response(status, headers={"retry-after": "0"})


def opened(path: Path) -> Any:
    """Give an open file of which some has been read."""
    file = io.BytesIO(path.read_bytes())
    file.read(4)
    return file


@pytest.mark.parametrize(
    ("given", "expected", "length"),
    [
        (lambda path: path, LARGE, "200000"),
        (lambda path: path.read_bytes(), LARGE, "200000"),
        (opened, LARGE[4:], "199996"),
        (lambda _: io.StringIO("täxt"), "täxt".encode(), None),
        (lambda _: [b"a", b"b"], b"ab", None),
        (lambda _: iter([b"a", bytearray(b"b")]), b"ab", None),
    ],
)
def test_content_is_sent_as_it_is(
    driver: Any, file: Path, given: Callable[[Path], Any], expected: bytes, length: str | None
) -> None:
    """From a path, a file from where it stands, or what is iterated; its length is told where it is known."""
    wire = Wire()
    assert put(driver, wire, given(file)) is None

    (headers,) = wire.headers
    assert [expected] == wire.contents
    assert ("application/gzip", length) == (headers["content-type"], headers.get("content-length"))
    assert ("chunked" if length is None else None) == headers.get("transfer-encoding")
    assert "streams.example.com" == headers["host"]


def test_a_file_is_never_held_as_a_whole(driver: Any, file: Path) -> None:
    """It is read in pieces of 64 KiB."""
    wire = Wire()
    put(driver, wire, file)

    assert [65_536, 65_536, 65_536, 3392] == [len(piece) for piece in wire.sent[0]]


@pytest.mark.parametrize("given", [lambda path: path, opened, lambda _: [b"a", b"b"]])
def test_what_can_be_read_again_is_sent_again(
    driver: Any, file: Path, no_sleep: Any, given: Callable[[Path], Any]
) -> None:
    """The same content each time, also after a redirect that keeps the method."""
    moved = httpx2.Response(307, headers={"location": "/elsewhere"})
    wire = Wire(busy(), moved, DONE)
    put(driver, wire, given(file))

    assert 3 == len(wire.contents)
    assert 1 == len(set(wire.contents))
    assert len(no_sleep) == 1


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (busy(), "ServiceUnavailableError"),
        (busy(429), "RateLimitError"),
        (httpx2.ConnectError("refused"), "ApiConnectionError"),
        (httpx2.Response(307, headers={"location": "/elsewhere"}), "ApiStatusError"),
    ],
)
def test_what_can_be_read_once_is_never_sent_again(
    driver: Any, answer: httpx2.Response | Exception, error: str
) -> None:
    """The first answer is the error."""
    wire = Wire(answer, DONE)
    with pytest.raises(getattr(driver.package, error)):
        put(driver, wire, iter([b"a", b"b"]))

    assert [b"ab"] == wire.contents


def test_a_missing_file_is_a_mistake(driver: Any, tmp_path: Path) -> None:
    """It is found before anything is sent."""
    wire = Wire()
    with pytest.raises(driver.package.ValidationError, match=r"nothing.bin"):
        put(driver, wire, tmp_path / "nothing.bin")

    assert [] == wire.sent


def test_what_is_awaited_is_sent_by_the_awaited_client_alone(driver: Any) -> None:
    """The other one says so."""

    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    wire = Wire()
    if driver.awaits:
        put(driver, wire, pieces())
        assert [b"ab"] == wire.contents
    else:
        with pytest.raises(driver.package.ValidationError, match="AsyncClient"):
            put(driver, wire, pieces())
        assert [] == wire.sent


def test_items_are_written_as_they_are_sent(driver: Any) -> None:
    """What is no list is not held; an item that is not valid ends it."""
    entry = driver.models.LogEntry
    taken: list[str] = []

    def entries(*levels: str) -> Iterator[Any]:
        for level in levels:
            taken.append(level)
            yield entry(level=level)

    answer = httpx2.Response(200, content=b"", headers={"content-type": "application/json-seq"})
    wire = Wire(answer)
    call = "logs.add_logs"
    driver.call(call, None, {"http_client": wire}, body=entries("info", "error"))

    assert [[b'{"level":"info"}\n', b'{"level":"error"}\n']] == wire.sent
    assert "chunked" == wire.headers[0]["transfer-encoding"]
    with pytest.raises(driver.package.ValidationError, match="level"):
        driver.call(call, None, {"http_client": Wire()}, body=entries("loud", "info"))
    assert ["info", "error", "loud"] == taken


def attach(driver: Any, wire: Wire, **parts: Any) -> list[tuple[str, str, bytes]]:
    """Send a form; give disposition, media type and content of each part."""
    driver.call("chat.attach", None, {"http_client": wire}, **parts)
    (content,) = wire.contents[-1:]
    boundary = wire.headers[-1]["content-type"].partition("boundary=")[2]
    found = []
    for part in content.split(f"--{boundary}".encode())[1:-1]:
        head, _, body = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        disposition = re.search(r"form-data; (.*)", head.decode())
        label = re.search(r"Content-Type: (.*)", head.decode())
        assert disposition is not None
        found.append(
            (
                disposition[1].strip(),
                label[1].strip() if label else "",
                body.removesuffix(b"\r\n"),
            )
        )
    return found


def test_files_of_a_form_are_streamed(driver: Any, file: Path) -> None:
    """By path, by name and content, open, or as bytes; in lists, too; with the length where it is known, as what the name tells."""
    wire = Wire()
    parts = attach(
        driver,
        wire,
        files=[file, ("a.txt", b"a"), ("b.csv", io.BytesIO(b"b"), "text/csv")],
        cover=b"png",
        about={"title": "t"},
    )

    plain = "application/octet-stream"
    assert [
        ('name="files"; filename="large.bin"', plain, LARGE),
        ('name="files"; filename="a.txt"', "text/plain", b"a"),
        ('name="files"; filename="b.csv"', "text/csv", b"b"),
        ('name="cover"; filename="cover"', "image/png", b"png"),
        ('name="about"', "application/json", b'{"title":"t"}'),
    ] == parts
    assert f"{len(wire.contents[0])}" == wire.headers[0]["content-length"]
    assert 65_536 == max(map(len, wire.sent[0]))


def test_a_file_without_a_path_is_called_like_its_part(driver: Any) -> None:
    """One that was never written to disk, or has a number for a name, has no name of its own."""
    with SpooledTemporaryFile() as spooled, TemporaryFile() as numbered:
        parts = attach(driver, Wire(), files=[spooled, numbered])

    assert ['name="files"; filename="files"'] * 2 == [disposition for disposition, _, _ in parts]


def test_the_media_type_of_a_part_cannot_begin_another_header(driver: Any) -> None:
    """A line end in it is a problem, told before anything is sent."""
    wire = Wire()
    with pytest.raises(driver.package.ValidationError, match="control character"):
        attach(driver, wire, files=[("a.txt", b"a", "text/plain\r\nX-Other: 1")])
    assert [] == wire.sent


def test_a_form_is_sent_again_as_it_was(driver: Any, file: Path) -> None:
    """With the same boundary and the same files; not if one of them can be read but once."""
    again = Wire(busy(429), DONE)
    attach(driver, again, files=[file])
    once = Wire(busy(429), DONE)
    with pytest.raises(driver.package.RateLimitError):
        attach(driver, once, files=[("a", iter([b"a"]))])

    assert 2 == len(again.contents)
    assert 1 == len(set(again.contents))
    assert 1 == len(once.contents)


def test_files_deep_in_a_form_are_parts(driver: Any) -> None:
    """They are called by the way to them."""
    parts = attach(driver, Wire(), files=[], about={"title": "t", "logo": ("l.png", b"l")})

    assert [
        ('name="about[title]"', "", b"t"),
        ('name="about[logo]"; filename="l.png"', "image/png", b"l"),
    ] == parts


class Broken(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Content that comes in two pieces, and may break off."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        """Give the pieces."""
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Give the same."""
        for piece in self:
            yield piece


def download(driver: Any, path: Path, *pieces: bytes | Exception, **given: Any) -> None:
    """Download these pieces to a file."""
    headers = {"content-length": "4", **given.pop("headers", {})}
    client = driver.client(lambda _: httpx2.Response(200, stream=Broken(*pieces), headers=headers))
    response = client.logs.with_streaming_response.export_logs()

    def blocking() -> None:
        with response:
            response.to_file(path, **given)

    async def awaiting() -> None:
        async with response:
            await response.to_file(path, **given)

    driver.run(awaiting()) if driver.awaits else blocking()


def test_a_download_tells_its_progress(driver: Any, tmp_path: Path) -> None:
    """After each piece, and of how many bytes; the file is there at the end, alone."""
    seen: list[tuple[int, int | None]] = []
    path = tmp_path / "logs"
    path.write_bytes(b"old")

    def note(received: int, total: int | None) -> None:
        assert b"old" == path.read_bytes()
        seen.append((received, total))

    download(driver, path, b"ab", b"cd", progress=note)

    assert [(2, 4), (4, 4)] == seen
    assert b"abcd" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_a_download_that_fails_leaves_nothing(driver: Any, tmp_path: Path) -> None:
    """What was there before stays."""
    path = tmp_path / "logs"
    path.write_bytes(b"old")
    broken = httpx2.RemoteProtocolError("peer closed")
    with pytest.raises(driver.package.ApiConnectionError, match="peer closed"):
        download(driver, path, b"ab", broken)

    assert b"old" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_a_download_leaves_the_files_of_others_alone(driver: Any, tmp_path: Path) -> None:
    """Also one that is called as a download is while it comes; and one download another to the same path."""
    path, other = tmp_path / "logs", tmp_path / "logs.part"
    other.write_bytes(b"mine")
    download(driver, path, b"ab", b"cd")
    with pytest.raises(driver.package.ApiConnectionError):
        download(driver, path, b"ab", httpx2.RemoteProtocolError("peer closed"))
    written: list[bytes] = []

    def again(received: int, total: int | None) -> None:
        del received, total
        if not written:
            written.append(b"")
            other_driver = type(driver)(driver.package, awaits=False)
            download(other_driver, path, b"12", b"34")
            written.append(path.read_bytes())

    download(driver, path, b"ab", b"cd", progress=again)

    assert [b"", b"1234"] == written
    assert (b"abcd", b"mine") == (path.read_bytes(), other.read_bytes())
    assert {path, other} == set(tmp_path.iterdir())


def test_a_response_that_is_entered_twice_is_closed_twice(driver: Any) -> None:
    """The first is not left open when the request is sent anew."""
    closed: list[int] = []

    class Noted(httpx2.SyncByteStream, httpx2.AsyncByteStream):
        """Content that notes that it was closed."""

        def __iter__(self) -> Iterator[bytes]:
            """Give nothing."""
            return iter(())

        async def __aiter__(self) -> AsyncIterator[bytes]:
            """Give nothing."""
            for piece in self:
                yield piece

        def close(self) -> None:
            """Note it."""
            closed.append(1)

        async def aclose(self) -> None:
            """Note it."""
            closed.append(1)

    wire = Wire(*(httpx2.Response(200, stream=Noted()) for _ in range(2)), reads=False)
    client = driver.client(lambda _: DONE, http_client=wire)
    response = client.logs.with_streaming_response.export_logs()

    def twice() -> None:
        with response, response:
            pass

    async def atwice() -> None:
        async with response, response:
            pass

    driver.run(atwice()) if driver.awaits else twice()
    assert 2 == len(wire.sent)
    assert 2 <= len(closed)
