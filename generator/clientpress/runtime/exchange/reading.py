"""Reading the content of a response to its end, if it has one, and not beyond a limit.

What is read is counted after decompression, since a few kilobytes can hold gigabytes.
Where the headers promise that the limit cannot be passed, nothing is counted.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

import httpx2

from ..media import essence

EVENTS: Final = "text/event-stream"

_MOST_INFLATED: Final = 1100  # deflate makes at most 1032 bytes of one (RFC 1951)
_INFLATING: Final = frozenset({"gzip", "x-gzip", "deflate"})


class UnreadError(httpx2.HTTPError):
    """Content that was not read to its end; the text says why."""

    def __init__(self, response: httpx2.Response, said: str) -> None:
        super().__init__(said)
        self.response = response


class OversizedError(UnreadError):
    """Content that is larger than the limit."""


# Derived from `aread`, word by word: change that one.
def read(response: httpx2.Response, limit: int, *, events: bool) -> httpx2.Response:
    """Return a response with all of its content, and close it.

    Args:
        response: Of which the head has been read.
        limit: The largest content in bytes, once decompressed.
        events: Whether a stream of events is read, which may never end.

    Raises:
        OversizedError: The content is larger than the limit.
        UnreadError: The content is a stream of events, and none was wanted.
    """
    try:
        _check_head(response, limit, events=events)
        if _is_bounded(response, limit):
            response.read()
            return response
        pieces = _Pieces(response, limit)
        for piece in response.iter_bytes():
            pieces.add(piece)
    finally:
        response.close()
    return pieces.whole()


async def aread(
    response: httpx2.Response, limit: int, *, events: bool
) -> httpx2.Response:
    """Return a response with all of its content, and close it.

    Args:
        response: Of which the head has been read.
        limit: The largest content in bytes, once decompressed.
        events: Whether a stream of events is read, which may never end.

    Raises:
        OversizedError: The content is larger than the limit.
        UnreadError: The content is a stream of events, and none was wanted.
    """
    try:
        _check_head(response, limit, events=events)
        if _is_bounded(response, limit):
            await response.aread()
            return response
        pieces = _Pieces(response, limit)
        async for piece in response.aiter_bytes():
            pieces.add(piece)
    finally:
        await response.aclose()
    return pieces.whole()


class _Pieces:
    """The content read so far."""

    def __init__(self, response: httpx2.Response, limit: int) -> None:
        self._response = response
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise _oversized(self._response, self._limit)
        self._pieces.append(piece)

    def whole(self) -> httpx2.Response:
        """Return the response with its content; its headers stay those of the wire."""
        old = self._response
        new = httpx2.Response(
            old.status_code,
            content=b"".join(self._pieces),
            request=old.request,
            extensions=old.extensions,
        )
        new.headers = old.headers
        with suppress(RuntimeError):  # only a client of httpx2 measures it
            new.elapsed = old.elapsed
        return new


def _check_head(response: httpx2.Response, limit: int, *, events: bool) -> None:
    """Refuse what the headers alone show to be too long."""
    label = response.headers.get("content-type", "")
    # What refuses a call ends, whatever it is called.
    if not events and not response.is_error and essence(label) == EVENTS:
        raise UnreadError(
            response,
            "is a stream of events, which may never end;"
            " read it by with_streaming_response",
        )
    length = _length(response)
    if length is not None and length > limit:
        raise _oversized(response, limit)


def _is_bounded(response: httpx2.Response, limit: int) -> bool:
    """Tell whether the headers promise that the content keeps to the limit."""
    length = _length(response)
    if length is None:
        return False
    encoding = response.headers.get("content-encoding", "").strip().lower()
    if encoding in ("", "identity"):
        return True
    return encoding in _INFLATING and length * _MOST_INFLATED <= limit


def _length(response: httpx2.Response) -> int | None:
    if response.request.method == "HEAD":
        return 0
    text = response.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() else None


def _oversized(response: httpx2.Response, limit: int) -> OversizedError:
    return OversizedError(
        response,
        f"is larger than {limit} bytes;"
        " raise max_response_bytes, or read it by with_streaming_response",
    )
