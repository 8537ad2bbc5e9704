"""A source as the content of a request of httpx2."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx2

from .sources import Source


class Sending(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A source as httpx2 takes it; read anew each time the request is sent."""

    def __init__(self, source: Source) -> None:
        self.source = source

    def __iter__(self) -> Iterator[bytes]:
        """Give the content."""
        return self.source.pieces()

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Give the content, awaited."""
        return self.source.apieces()

    @property
    def header(self) -> tuple[str, str]:
        """The header that says how the length of the content is told."""
        if self.source.length is None:
            return "Transfer-Encoding", "chunked"
        return "Content-Length", f"{self.source.length}"
