"""What `with_streaming_response` gives in place of a value."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

import httpx2

from ..exchange.exchange import Answer, broken_off
from ..exchange.responses import Head
from ..mismatch import OnMismatch

if TYPE_CHECKING:  # most answers are no streams
    from .download import Progress
    from .streams import AsyncEventStream, AsyncJsonLines, EventStream, JsonLines

T = TypeVar("T")
E = TypeVar("E")


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
        """Send the request; one that is open already is closed, and sent anew.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
        """
        self.close()
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
        """Send the request; one that is open already is closed, and sent anew.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
        """
        await self.aclose()
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
