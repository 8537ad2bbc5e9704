"""What `with_raw_response` and `with_streaming_response` give in place of a value."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

import httpx2

from .errors import request_id_of
from .exchange import Answer, broken_off
from .jsontext import read_json
from .mismatch import OnMismatch

if TYPE_CHECKING:  # most answers are no streams
    from .download import Progress
    from .streams import AsyncEventStream, AsyncJsonLines, EventStream, JsonLines

T = TypeVar("T")
E = TypeVar("E")


class Head:
    """Status and headers, which every response has before its content is read."""

    def __init__(self) -> None:
        self._answer: Answer | None = None

    @property
    def http_response(self) -> httpx2.Response:
        """The response as httpx2 has it.

        Raises:
            RuntimeError: The response is streamed, and not used with `with`.
        """
        return self._open().response

    @property
    def status_code(self) -> int:
        """The HTTP status, such as 200."""
        return self._open().response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers; looked up without regard to case."""
        return self._open().response.headers

    @property
    def request_id(self) -> str | None:
        """The id that the API gave the request, to name in a support ticket."""
        return request_id_of(self.headers)

    @property
    def retries(self) -> int:
        """How many times the request was sent again."""
        return self._open().retries

    @property
    def elapsed(self) -> float:
        """The seconds from the first request to the answer, waits included."""
        return self._open().elapsed

    def _open(self) -> Answer:
        if self._answer is None:
            raise RuntimeError("the response is not there yet: use it in a with block")
        return self._answer

    def __repr__(self) -> str:
        """Show the status, which is all that holds no secret for certain."""
        status = "not sent" if self._answer is None else f"{self.status_code}"
        return f"<{type(self).__name__} [{status}]>"


class RawResponse(Head, Generic[T]):
    """A response whose content has been read, and is decoded when `parse` is called."""

    def __init__(self, answer: Answer, decode: Callable[[Answer], T]) -> None:
        super().__init__()
        self._answer = answer
        self._decode = decode
        self._parsed: list[T] = []

    @property
    def content(self) -> bytes:
        """The content, byte for byte (but decompressed)."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The content as text."""
        return self.http_response.text

    def json(self) -> Any:
        """Return the content as plain JSON data.

        Raises:
            DecodeError: The content is not JSON.
        """
        return read_json(self.content)

    def parse(self) -> T:
        """Return what the method itself returns; decoded once, then remembered.

        Raises:
            DecodeError: The answer is none that this client understands.
            ApiResultError: The answer says that the call failed.
        """
        if not self._parsed:
            self._parsed.append(self._decode(self._open()))
        return self._parsed[0]


# Derived from `AsyncStreamedResponse`, word by word: change that one.
class StreamedResponse(Head, Generic[T]):
    """A response whose content is read as it comes; use it with `with`.

    The request is sent on entering. For example:

        with client.files.with_streaming_response.get(id="7") as response:
            for chunk in response.iter_bytes():
                file.write(chunk)
    """

    def __init__(
        self,
        send: Callable[[], Answer],
        decode: Callable[[Answer], T],
        on_mismatch: OnMismatch = "warn",
        *,
        whole: bool = True,
    ) -> None:
        """Take how to send, and how to decode: the whole content, or as it comes."""
        super().__init__()
        self._send = send
        self._decode = decode
        self._on_mismatch: OnMismatch = on_mismatch
        self._whole = whole

    def __enter__(self) -> Self:
        """Send the request.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
        """
        self._answer = self._send()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the response, and free its connection."""
        self.close()

    def close(self) -> None:
        """Close the response, read to its end or not."""
        if self._answer is not None:
            self._answer.response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Give the content in pieces, of this size or as they come."""
        yield from self._each(self.http_response.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Give the content as text, in pieces."""
        yield from self._each(self.http_response.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Give the content line by line, without line ends."""
        yield from self._each(self.http_response.iter_lines())

    @overload
    def iter_events(self) -> EventStream[str]: ...

    @overload
    def iter_events(self, cast_to: type[E]) -> EventStream[E]: ...

    def iter_events(self, cast_to: Any = str) -> EventStream[Any]:
        """Give server-sent events, what they carry as text or decoded from JSON.

        For example: `response.iter_events(models.Chunk)`
        """
        from .streams import EventStream

        return EventStream(self._open(), cast_to, self._on_mismatch)

    @overload
    def iter_json_lines(self) -> JsonLines[Any]: ...

    @overload
    def iter_json_lines(self, cast_to: type[E]) -> JsonLines[E]: ...

    def iter_json_lines(self, cast_to: Any = Any) -> JsonLines[Any]:
        """Give JSON texts that come line by line, plain or decoded."""
        from .streams import JsonLines

        return JsonLines(self._open(), cast_to, self._on_mismatch)

    def to_file(
        self, path: str | PathLike[str], *, progress: Progress | None = None
    ) -> None:
        """Write the content to a file, piece by piece.

        The file is there when all of it has come; until then it has another name, and
        if anything fails it is removed. For example:
        `response.to_file("logs.gz", progress=lambda received, total: ...)`

        Args:
            path: Where to; what is there is replaced.
            progress: Called after each piece with how many bytes have come, and of how
                many, None where the API does not say.

        Raises:
            ApiConnectionError: The content broke off.
            OSError: The file cannot be written.
        """
        from .download import Download

        with Download(path, self.http_response, progress) as download:
            for piece in self.iter_bytes():
                download.add(piece)

    def read(self) -> bytes:
        """Read all that is left, and return the whole content."""
        try:
            return self.http_response.read()
        except httpx2.HTTPError as error:
            raise broken_off(self._open(), error) from error

    def parse(self) -> T:
        """Return what the method itself returns; reads all that is left for it.

        A method that returns a stream reads it as it is iterated.
        """
        if self._whole:
            self.read()
        return self._decode(self._open())

    def _each(self, pieces: Iterator[_P]) -> Iterator[_P]:
        try:
            yield from pieces
        except httpx2.HTTPError as error:
            raise broken_off(self._open(), error) from error


class AsyncStreamedResponse(Head, Generic[T]):
    """A response whose content is read as it comes; use it with `async with`.

    The request is sent on entering. For example:

        async with client.files.with_streaming_response.get(id="7") as response:
            async for chunk in response.iter_bytes():
                file.write(chunk)
    """

    def __init__(
        self,
        send: Callable[[], Awaitable[Answer]],
        decode: Callable[[Answer], T],
        on_mismatch: OnMismatch = "warn",
        *,
        whole: bool = True,
    ) -> None:
        """Take how to send, and how to decode: the whole content, or as it comes."""
        super().__init__()
        self._send = send
        self._decode = decode
        self._on_mismatch: OnMismatch = on_mismatch
        self._whole = whole

    async def __aenter__(self) -> Self:
        """Send the request.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
        """
        self._answer = await self._send()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the response, and free its connection."""
        await self.aclose()

    async def aclose(self) -> None:
        """Close the response, read to its end or not."""
        if self._answer is not None:
            await self._answer.response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Give the content in pieces, of this size or as they come."""
        async for piece in self._each(self.http_response.aiter_bytes(chunk_size)):
            yield piece

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Give the content as text, in pieces."""
        async for piece in self._each(self.http_response.aiter_text(chunk_size)):
            yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """Give the content line by line, without line ends."""
        async for piece in self._each(self.http_response.aiter_lines()):
            yield piece

    @overload
    def iter_events(self) -> AsyncEventStream[str]: ...

    @overload
    def iter_events(self, cast_to: type[E]) -> AsyncEventStream[E]: ...

    def iter_events(self, cast_to: Any = str) -> AsyncEventStream[Any]:
        """Give server-sent events, what they carry as text or decoded from JSON.

        For example: `response.iter_events(models.Chunk)`
        """
        from .streams import AsyncEventStream

        return AsyncEventStream(self._open(), cast_to, self._on_mismatch)

    @overload
    def iter_json_lines(self) -> AsyncJsonLines[Any]: ...

    @overload
    def iter_json_lines(self, cast_to: type[E]) -> AsyncJsonLines[E]: ...

    def iter_json_lines(self, cast_to: Any = Any) -> AsyncJsonLines[Any]:
        """Give JSON texts that come line by line, plain or decoded."""
        from .streams import AsyncJsonLines

        return AsyncJsonLines(self._open(), cast_to, self._on_mismatch)

    async def to_file(
        self, path: str | PathLike[str], *, progress: Progress | None = None
    ) -> None:
        """Write the content to a file, piece by piece.

        The file is there when all of it has come; until then it has another name, and
        if anything fails it is removed. For example:
        `await response.to_file("logs.gz", progress=lambda received, total: ...)`

        Args:
            path: Where to; what is there is replaced.
            progress: Called after each piece with how many bytes have come, and of how
                many, None where the API does not say.

        Raises:
            ApiConnectionError: The content broke off.
            OSError: The file cannot be written.
        """
        from .download import Download

        with Download(path, self.http_response, progress) as download:
            async for piece in self.iter_bytes():
                download.add(piece)

    async def read(self) -> bytes:
        """Read all that is left, and return the whole content."""
        try:
            return await self.http_response.aread()
        except httpx2.HTTPError as error:
            raise broken_off(self._open(), error) from error

    async def parse(self) -> T:
        """Return what the method itself returns; reads all that is left for it.

        A method that returns a stream reads it as it is iterated.
        """
        if self._whole:
            await self.read()
        return self._decode(self._open())

    async def _each(self, pieces: AsyncIterator[_P]) -> AsyncIterator[_P]:
        try:
            async for piece in pieces:
                yield piece
        except httpx2.HTTPError as error:
            raise broken_off(self._open(), error) from error


_P = TypeVar("_P", bytes, str)
