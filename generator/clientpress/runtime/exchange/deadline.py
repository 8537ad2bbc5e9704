"""The end of a call, whatever the server does.

A read timeout begins anew with every byte, so a server that sends a byte a second is
never late; the total timeout of a call is not renewed. Times are on the clock of
`time.perf_counter`. What is awaited is cancelled. What blocks cannot be, so it is done
in a thread, which is left to itself once the time is over: it ends with the next byte,
or with the timeout of the transport.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextvars import copy_context
from types import TracebackType
from typing import Generic, TypeVar

import httpx2

from ..waiting import acut

R = TypeVar("R")


class DeadlineError(httpx2.TimeoutException):
    """A call took longer than it may."""

    def __init__(self) -> None:
        super().__init__("the call took longer than total_timeout allows")


def check(ends: float | None) -> None:
    """Say so if a call is to be over; None never is.

    Raises:
        DeadlineError: It is.
    """
    if ends is not None and time.perf_counter() >= ends:
        raise DeadlineError


def limited(request: httpx2.Request, ends: float) -> None:
    """Let no timeout of a request go beyond the end of its call."""
    left = max(ends - time.perf_counter(), 0.001)
    given = request.extensions.get("timeout") or dict.fromkeys(_KINDS)
    request.extensions["timeout"] = {
        kind: left if seconds is None else min(seconds, left)
        for kind, seconds in given.items()
    }


_KINDS = ("connect", "read", "write", "pool")


def ending(response: httpx2.Response, ends: float) -> None:
    """Let the content of a response, if it is still to be read, end with its call."""
    stream = response.stream
    if isinstance(stream, httpx2.ByteStream):
        return
    if isinstance(stream, httpx2.SyncByteStream):
        response.stream = _Ending(stream, ends)
    else:
        response.stream = _AsyncEnding(stream, ends)


class _Ending(httpx2.SyncByteStream):
    """Content that blocks: the time is looked at with each piece."""

    def __init__(self, stream: httpx2.SyncByteStream, ends: float) -> None:
        self._stream = stream
        self._ends = ends

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            check(self._ends)
            yield piece

    def close(self) -> None:
        self._stream.close()


class _AsyncEnding(httpx2.AsyncByteStream):
    """Content that is awaited, no longer than to the end."""

    def __init__(self, stream: httpx2.AsyncByteStream, ends: float) -> None:
        self._stream = stream
        self._ends = ends

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._stream)
        while True:
            try:
                piece = await awithin(self._ends, pieces.__anext__)
            except StopAsyncIteration:
                return
            yield piece

    async def aclose(self) -> None:
        await self._stream.aclose()


def within(ends: float, work: Callable[[], R]) -> R:
    """Do what blocks, until a call has to end.

    Raises:
        DeadlineError: It is not done by then.
    """
    check(ends)
    return _Thread(work).result(ends)


async def awithin(ends: float, work: Callable[[], Awaitable[R]]) -> R:
    """Await, until a call has to end.

    Raises:
        DeadlineError: It is not done by then.
    """
    check(ends)
    done: list[R] = []

    async def keep() -> None:
        done.append(await work())

    await acut(ends - time.perf_counter(), keep)
    if not done:
        raise DeadlineError
    return done[0]


class _Raised:
    """Keeps what is raised in one thread, for another to raise."""

    error: BaseException | None = None

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        """Keep it, and raise nothing here."""
        self.error = error
        return True


class _Thread(Generic[R]):
    """Work in a thread of its own; what comes too late is closed."""

    def __init__(self, work: Callable[[], R]) -> None:
        self._work = work
        self._made: list[R] = []
        self._raised = _Raised()
        self._left = False
        self._lock = threading.Lock()  # of `_left`, and of what was made
        self._thread = threading.Thread(
            target=copy_context().run, args=(self._run,), daemon=True
        )
        self._thread.start()

    def _run(self) -> None:
        with self._raised:
            made = self._work()
            with self._lock:
                if not self._left:
                    self._made.append(made)
                    return
            _close(made)

    def result(self, ends: float) -> R:
        try:
            self._thread.join(max(ends - time.perf_counter(), 0.0))
        except BaseException:  # such as KeyboardInterrupt: nobody will ask again
            with self._lock:
                self._left = True
            for made in self._made:
                _close(made)
            raise
        with self._lock:
            if self._made:
                return self._made[0]
            self._left = True
        error = self._raised.error
        raise DeadlineError if error is None else error


def _close(made: object) -> None:
    if isinstance(made, httpx2.Response):
        made.close()
