"""The end of a call that blocks."""

from __future__ import annotations

import signal
import time
from threading import Event
from typing import TYPE_CHECKING, NoReturn

import httpx2
import pytest

from clientpress.runtime.exchange.deadline import DeadlineError, within

if TYPE_CHECKING:
    from collections.abc import Iterator


class Noted(httpx2.SyncByteStream):
    """Content that notes whether it was closed."""

    def __init__(self) -> None:
        self.closed = Event()

    def __iter__(self) -> Iterator[bytes]:
        """Give nothing."""
        return iter(())

    def close(self) -> None:
        """Note it."""
        self.closed.set()


class TornAwayError(Exception):
    """What breaks a call off from outside."""


def interrupt(*_: object) -> NoReturn:
    """Do what Ctrl-C does."""
    raise TornAwayError


def late(content: Noted) -> httpx2.Response:
    """Answer after a while."""
    time.sleep(0.2)
    return httpx2.Response(200, stream=content)


def test_what_comes_too_late_is_closed() -> None:
    """Nobody waits for it any more."""
    content = Noted()
    with pytest.raises(DeadlineError):
        within(time.perf_counter() + 0.05, lambda: late(content))
    assert content.closed.wait(5)


def test_what_comes_after_an_interruption_is_closed() -> None:
    """Whoever waited was torn away, and will never ask for it."""
    content = Noted()
    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        with pytest.raises(TornAwayError):
            within(time.perf_counter() + 5, lambda: late(content))
    finally:
        signal.signal(signal.SIGALRM, before)
    assert content.closed.wait(5)
