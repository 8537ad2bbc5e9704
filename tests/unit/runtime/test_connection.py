"""The transport of a client: made late, made once."""

from __future__ import annotations

import threading
from threading import Barrier, Thread
from time import sleep

import httpx2
import pytest

from clientpress.runtime.errors import ClosedError
from clientpress.runtime.transports.connection import Connection
from clientpress.runtime.transports.own import open_line
from clientpress.runtime.transports.transport import Line


def test_threads_share_one_transport() -> None:
    """Whoever comes first makes it; the others wait for that one."""
    made: list[Line] = []
    got: list[Line] = []
    start = Barrier(8)

    def make() -> Line:
        sleep(0.01)
        made.append(Line(httpx2.MockTransport(lambda _: httpx2.Response(200))))
        return made[-1]

    connection = Connection(make, None)

    def get() -> None:
        start.wait()
        got.append(connection.get())

    threads = [Thread(target=get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert 1 == len(made)
    assert made * 8 == got
    assert made[0] is connection.release()
    assert connection.release() is None


def test_a_closed_connection_makes_nothing() -> None:
    """After closing, no transport is made behind the caller's back."""
    connection = Connection(open_line, None)

    assert connection.release() is None
    with pytest.raises(ClosedError):
        connection.get()


def test_the_lock_is_that_of_whoever_took_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """After `gevent.monkey.patch_all()`, a real lock would stop all greenlets, also where the package came first."""
    locks: list[str] = []
    monkeypatch.setattr(threading, "Lock", lambda: locks.append("green"))
    Connection(open_line, None)

    assert ["green"] == locks
