"""The transport that the calls of a client share, made when the first one needs it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

import httpx2

from .errors import ClosedError

C = TypeVar("C", bound=httpx2.Client | httpx2.AsyncClient)


class Connection(Generic[C]):
    """A transport of our own, or one that was given, which stays its owner's to close.

    Making one of our own takes about 20 ms (it reads certificates); so it is made once,
    on the first call, whichever thread makes it.
    """

    def __init__(self, make: Callable[[], C], given: C | None) -> None:
        self._make = make
        self._transport = given
        self._owned = given is None
        self._closed = False
        self._lock = Lock()

    def get(self) -> C:
        """Return the transport.

        Raises:
            ClosedError: The client, or the transport that it was given, is closed.
        """
        transport = self._transport
        if transport is None or self._closed:
            transport = self._made()
        if transport.is_closed:
            raise ClosedError("the http_client given to this client has been closed")
        return transport

    def release(self) -> C | None:
        """Mark as closed; return the transport, if it is ours to close."""
        with self._lock:
            self._closed = True
            if not self._owned:
                return None
            transport, self._transport = self._transport, None
            return transport

    def _made(self) -> C:
        with self._lock:
            if self._closed:
                raise ClosedError("this client has been closed; make a new one")
            if self._transport is None:
                self._transport = self._make()
            return self._transport
