"""The line that the calls of a client share, made when the first one needs it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any, Generic, Never, Self, TypeVar
from weakref import WeakSet, finalize

from .transport import AsyncLine, Line

L = TypeVar("L", bound=Line | AsyncLine)


class Bound:
    """What belongs to its process, since it holds connections, locks and credentials."""

    __slots__ = ()

    def __reduce__(self) -> Never:
        """Say why it cannot go to another process."""
        raise TypeError(
            "a client cannot be pickled, nor can its methods: make one in each process"
        )

    def __deepcopy__(self, memo: object) -> Self:
        """Be the same: it never changes, and its connections are shared anyway."""
        return self


class Connection(Generic[L]):
    """A line of our own, or one to a transport that was given, which its owner closes.

    Making one of our own takes about 20 ms (it reads certificates); so it is made once,
    on the first call, whichever thread makes it. A blocking one that nobody closed is
    closed when it is forgotten, or when the program ends; what calls after that, as a
    handler of `atexit` may, opens it anew. A process that is forked makes one of its
    own: two that read from one connection read each other's answers.
    """

    def __init__(self, make: Callable[[], L], given: L | None) -> None:
        self._make = make
        self._line = given
        self._owned = given is None
        self._closed = False
        self._lock = threading.Lock()  # that of gevent, if it took over meanwhile
        self._end: finalize[..., Any] | None = None
        _CONNECTIONS.add(self)

    def get(self) -> L:
        """Return the line.

        Raises:
            ClosedError: The client, or the transport that it was given, is closed.
        """
        line = self._line
        if line is None or self._closed:
            line = self._made()
        if line.is_closed:
            from ..errors import ClosedError

            raise ClosedError("the http_client given to this client has been closed")
        return line

    def release(self) -> L | None:
        """Mark as closed; return the line, if it is ours to close."""
        with self._lock:
            self._closed = True
            if not self._owned:
                return None
            line, self._line = self._line, None
            return line

    def _made(self) -> L:
        with self._lock:
            if self._closed:
                from ..errors import ClosedError

                raise ClosedError("this client has been closed; make a new one")
            if self._line is None:
                self._line = self._make()
                if isinstance(self._line, Line):
                    self._end = finalize(self, self._line.transport.close)
            return self._line

    def forked(self) -> None:
        """Leave the line to the process of which this one is a copy."""
        self._lock = threading.Lock()  # another thread of that process may hold it
        if self._owned:
            self._line = None
            if self._end is not None:
                self._end.detach()


_CONNECTIONS: WeakSet[Connection[Any]] = WeakSet()


def _forked() -> None:
    for connection in _CONNECTIONS:
        connection.forked()


if hasattr(os, "register_at_fork"):  # where processes can be forked
    os.register_at_fork(after_in_child=_forked)
