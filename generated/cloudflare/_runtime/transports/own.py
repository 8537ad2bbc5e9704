"""The transports that a client makes itself, where it was given none.

The first call imports this, and httpx2 with it.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies
from weakref import WeakKeyDictionary, ref

import httpx2

from ..waiting import running_loop
from .transport import AsyncLine, AsyncTransport, Line, Transport

if TYPE_CHECKING:
    from ssl import SSLContext


# Derived from `_AsyncProxied`, word by word: change that one.
class _Proxied:
    """A client of httpx2 as a transport: it knows the proxies that the environment names.

    Of what else it has nothing counts: its headers and cookies are those of nobody.
    """

    def __init__(self, *, verify: SSLContext) -> None:
        self._verify = verify
        self._client = httpx2.Client(verify=verify)

    def handle_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Send a request, by a proxy or past it; after closing, as bare transports do."""
        if self._client.is_closed:
            self._client = httpx2.Client(verify=self._verify)
        send = self._client.send
        return send(request, stream=True, follow_redirects=False, auth=None)

    def close(self) -> None:
        """Close what is open."""
        self._client.close()


class _AsyncProxied:
    """A client of httpx2 as a transport: it knows the proxies that the environment names.

    Of what else it has nothing counts: its headers and cookies are those of nobody.
    """

    def __init__(self, *, verify: SSLContext) -> None:
        self._verify = verify
        self._client = httpx2.AsyncClient(verify=verify)

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Send a request, by a proxy or past it; after closing, as bare transports do."""
        if self._client.is_closed:
            self._client = httpx2.AsyncClient(verify=self._verify)
        send = self._client.send
        return await send(request, stream=True, follow_redirects=False, auth=None)

    async def aclose(self) -> None:
        """Close what is open."""
        await self._client.aclose()


class _AsyncOwn:
    """Transports of httpx2, one for each event loop in which there are calls.

    Connections only work in the loop in which they were opened, and a client may be used
    in several: by `asyncio.run` again and again, or in several threads. They hold their
    loop, and so would stay for ever, if they were not closed when it ends.
    """

    def __init__(
        self,
        kind: type[httpx2.AsyncHTTPTransport | _AsyncProxied],
        *,
        verify: SSLContext,
    ) -> None:
        self._kind = kind
        self._verify = verify
        self._transports: WeakKeyDictionary[Any, AsyncTransport] = WeakKeyDictionary()
        self._ends: WeakKeyDictionary[Any, AsyncGenerator[None, None]]
        self._ends = WeakKeyDictionary()

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Send a request through the transport of the loop that is running."""
        loop = running_loop()
        transport = self._transports.get(loop)
        if transport is None:
            transport = self._kind(verify=self._verify)
            self._transports[loop] = transport
            self._ends[loop] = end = _until_the_end(ref(self))
            await anext(end)  # from now on the loop knows it
        return await transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close what is open in the loop that is running."""
        end = self._ends.pop(running_loop(), None)
        if end is not None:
            await end.aclose()

    async def leave(self) -> None:
        """Close the transport of the loop that is running, and forget it."""
        loop = running_loop()
        self._ends.pop(loop, None)
        transport = self._transports.pop(loop, None)
        if transport is not None:
            await transport.aclose()


async def _until_the_end(own: ref[_AsyncOwn]) -> AsyncGenerator[None, None]:
    """Leave a loop when it ends: it then closes the generators that it knows.

    One whose owner was forgotten closes nothing: an answer may still be read.
    """
    try:
        yield
    finally:
        owner = own()
        if owner is not None:
            await owner.leave()


# Derived from `open_async_line`, word by word: change that one.
def open_line(context: SSLContext | None = None) -> Line:
    """Return the line of a blocking client that was given none.

    A bare transport costs a tenth of a call less than a client of httpx2 does. Only the
    latter knows the proxies that the environment names.
    """
    verify = _trusted() if context is None else context
    kind = _Proxied if _is_proxied() else httpx2.HTTPTransport
    return Line(_made(kind, verify=verify))


def open_async_line(context: SSLContext | None = None) -> AsyncLine:
    """Return the line of an asynchronous client that was given none.

    A bare transport costs a tenth of a call less than a client of httpx2 does. Only the
    latter knows the proxies that the environment names.
    """
    verify = _trusted() if context is None else context
    kind = _AsyncProxied if _is_proxied() else httpx2.AsyncHTTPTransport
    return AsyncLine(_amade(kind, verify=verify))


def _made(
    kind: type[httpx2.HTTPTransport | _Proxied], *, verify: SSLContext
) -> Transport:
    """Return a transport; a blocking one works in every thread."""
    return kind(verify=verify)


def _amade(
    kind: type[httpx2.AsyncHTTPTransport | _AsyncProxied], *, verify: SSLContext
) -> AsyncTransport:
    """Return a transport that works in every loop."""
    return _AsyncOwn(kind, verify=verify)


def _trusted() -> SSLContext:
    """Return what trusts the authorities of the environment, else those of the system.

    It is made once, since it takes a while.

    Raises:
        OSError: They cannot be read; the error of the library does not say which.
    """
    try:
        return httpx2.create_ssl_context()
    except OSError as error:
        names = ("SSL_CERT_FILE", "SSL_CERT_DIR")
        told = [f"{name}={os.environ[name]}" for name in names if name in os.environ]
        if not told:
            raise
        raise OSError(
            f"cannot read the certificate authorities of {', '.join(told)}: {error}"
        ) from error


def _is_proxied() -> bool:
    return not {"http", "https", "all"}.isdisjoint(getproxies())
