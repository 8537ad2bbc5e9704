"""Content that is read while it is sent: files, paths and iterators.

Nothing of it is read before, and never all of it is held. A path is opened, and a file
that can seek goes back to where it stood, each time the request is sent; an iterator
can be read once, so that a request with one is never sent again.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from typing import IO, Any, TypeAlias, TypeGuard, cast

Upload: TypeAlias = (
    bytes | IO[bytes] | os.PathLike[str] | Iterable[bytes] | AsyncIterable[bytes]
)
"""Content: bytes, an open file, the path of a file, or an iterable of bytes."""

FilePart: TypeAlias = Upload | tuple[str, Upload] | tuple[str, Upload, str]
"""A file in a form: its content, or its name, its content and perhaps its media type."""

_PIECE = 65_536


class Source(ABC):
    """Content of a request that is not in memory.

    Attributes:
        length: In bytes; None where that is not known.
        repeatable: Whether it can be sent twice.
        is_async: Whether it has to be awaited.
    """

    length: int | None = None
    repeatable = True
    is_async = False

    @abstractmethod
    def pieces(self) -> Iterator[bytes]:
        """Give the content from its beginning."""

    async def apieces(self) -> AsyncIterator[bytes]:
        """Give the same, awaited."""
        for piece in self.pieces():
            yield piece


class _OfPath(Source):
    """A file that is opened when it is sent."""

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = path
        with self._open() as file:  # so that what is missing is found before
            self.length = os.fstat(file.fileno()).st_size

    def _open(self) -> IO[bytes]:
        from pathlib import Path  # few requests send files

        return Path(self._path).open("rb")

    def pieces(self) -> Iterator[bytes]:
        with self._open() as file:
            while piece := file.read(_PIECE):
                yield piece


class _OfFile(Source):
    """An open file, from where it stands."""

    def __init__(self, file: IO[Any]) -> None:
        self._file = file
        self._start: int | None = None
        try:
            self._start = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(self._start)
        except (AttributeError, OSError):
            self.repeatable = False
        else:
            # What is text has another length once it is encoded.
            is_text = isinstance(file.read(0), str)
            self.length = None if is_text else max(0, end - self._start)

    def pieces(self) -> Iterator[bytes]:
        if self._start is not None:
            self._file.seek(self._start)
        while piece := self._file.read(_PIECE):
            yield piece.encode() if isinstance(piece, str) else piece


class _OfIterable(Source):
    """Pieces that something else gives."""

    def __init__(self, given: Iterable[Any], write: Callable[[Any], bytes]) -> None:
        self._given = given
        self._write = write
        self.repeatable = not isinstance(given, Iterator)

    def pieces(self) -> Iterator[bytes]:
        for item in self._given:
            yield self._write(item)


class _OfAsyncIterable(Source):
    """Pieces that something else gives when it is awaited."""

    is_async = True

    def __init__(
        self, given: AsyncIterable[Any], write: Callable[[Any], bytes]
    ) -> None:
        self._given = given
        self._write = write
        self.repeatable = not isinstance(given, AsyncIterator)

    def pieces(self) -> Iterator[bytes]:
        raise TypeError("an asynchronous iterable is sent by AsyncClient only")

    async def apieces(self) -> AsyncIterator[bytes]:
        async for item in self._given:
            yield self._write(item)


class Joined(Source):
    """One content after the other."""

    def __init__(self, parts: Sequence[bytes | Source]) -> None:
        self._parts = parts
        sources = [part for part in parts if isinstance(part, Source)]
        self.repeatable = all(source.repeatable for source in sources)
        self.is_async = any(source.is_async for source in sources)
        self.length = 0
        for part in parts:
            length = part.length if isinstance(part, Source) else len(part)
            if length is None:
                self.length = None
                break
            self.length += length

    # Derived from `apieces`, word by word: change that one.
    def pieces(self) -> Iterator[bytes]:
        for part in self._parts:
            if isinstance(part, Source):
                yield from part.pieces()
            else:
                yield part

    async def apieces(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            if isinstance(part, Source):
                async for piece in part.apieces():
                    yield piece
            else:
                yield part


def is_stored(value: object) -> bool:
    """Tell whether a value is content that lies somewhere: bytes, a file, a path."""
    is_buffer = isinstance(value, (bytes, bytearray, memoryview))
    return is_buffer or is_path(value) or hasattr(value, "read")


def is_path(value: object) -> bool:
    """Tell whether a value is the path of a file; a `str` is text, and never one."""
    return isinstance(value, os.PathLike)


def is_upload(value: object) -> bool:
    """Tell whether a value can only be content: what `is_stored`, or an iterator."""
    return is_stored(value) or isinstance(value, (Iterator, AsyncIterable))


def is_awaited(value: object) -> TypeGuard[AsyncIterable[Any]]:
    """Tell whether a value is iterated by awaiting."""
    return isinstance(value, AsyncIterable)


def is_iterated(value: object) -> TypeGuard[Iterable[Any]]:
    """Tell whether a value is iterated; a mapping is not meant so."""
    return isinstance(value, Iterable) and not isinstance(value, Mapping)


def content_of(value: Any, subject: str) -> bytes | Source:
    """Return what is sent for a value.

    Raises:
        TypeError: It is no content.
        OSError: There is no such file.
    """
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes | bytearray", value))
    if isinstance(value, os.PathLike):
        return _OfPath(cast("os.PathLike[str]", value))
    if hasattr(value, "read"):
        return _OfFile(value)
    if is_awaited(value):
        return _OfAsyncIterable(value, _bytes)
    if is_iterated(value):
        return _OfIterable(value, _bytes)
    raise TypeError(
        f"{subject} is bytes, text, an open file, a path or an iterable of bytes,"
        f" not {type(value).__name__}"
    )


def written(given: Any, write: Callable[[Any], bytes]) -> Source:
    """Return the source of items that are written one by one, as they are sent."""
    if is_awaited(given):
        return _OfAsyncIterable(given, write)
    return _OfIterable(given, write)


def _bytes(piece: Any) -> bytes:
    if isinstance(piece, str):
        return piece.encode()
    if isinstance(piece, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes | bytearray", piece))
    raise TypeError(f"content that is iterated gives bytes, not {type(piece).__name__}")
