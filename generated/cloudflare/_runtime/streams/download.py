"""Downloads to a file, which is there as a whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self, TypeAlias

import httpx2

Progress: TypeAlias = Callable[[int, int | None], object]
"""Told how many bytes have come, and of how many; None where that is not known."""


class Download:
    """A file in the making; it has `.part` behind its name until it is complete.

    What is called so already is somebody else's, as that of another download to the
    same path: then it is `.1.part`.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        response: httpx2.Response,
        progress: Progress | None,
    ) -> None:
        self._path = Path(path)
        self._progress = progress
        self._total = _length(response)
        self._received = 0

    def __enter__(self) -> Self:
        """Open the file.

        Raises:
            OSError: It cannot be written.
        """
        for number in count():
            mark = f".{number}.part" if number else ".part"
            self._part = self._path.with_name(f"{self._path.name}{mark}")
            with suppress(FileExistsError):
                self._file = self._part.open("xb")
                break
        return self

    def add(self, piece: bytes) -> None:
        """Write what has come."""
        self._file.write(piece)
        self._received += len(piece)
        if self._progress is not None:
            self._progress(self._received, self._total)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Put the file into its place; if anything failed, leave nothing behind."""
        try:
            self._file.close()
            if error is None:
                self._part.replace(self._path)
        finally:
            self._part.unlink(missing_ok=True)


def _length(response: httpx2.Response) -> int | None:
    """Return how many bytes come, if nothing has to be decompressed."""
    text = response.headers.get("content-length", "")
    if response.headers.get("content-encoding", "identity") != "identity":
        return None
    return int(text) if text.isascii() and text.isdigit() else None
