"""The transports that a client makes itself, where it was given none.

The first call imports this, and httpx2 with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.request import getproxies
from weakref import WeakKeyDictionary

import httpx2

from .transport import AsyncLine, Line
from .waiting import running_loop

if TYPE_CHECKING:
    from ssl import SSLContext


class _AsyncOwn:
    """Transports of httpx2, one for each event loop in which there are calls.

    Connections only work in the loop in which they were opened, and a client may be used
    in several: by `asyncio.run` again and again, or in several threads.
    """

    def __init__(self, *, verify: SSLContext | bool) -> None:
        self._verify = verify
        self._transports: WeakKeyDictionary[Any, httpx2.AsyncHTTPTransport]
        self._transports = WeakKeyDictionary()

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Send a request through the transport of the loop that is running."""
        loop = running_loop()
        transport = self._transports.get(loop)
        if transport is None:
            if self._verify is True:  # made once: it takes a while
                self._verify = httpx2.create_ssl_context()
            transport = httpx2.AsyncHTTPTransport(verify=self._verify)
            self._transports[loop] = transport
        return await transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close what is open in the loop that is running."""
        transport = self._transports.pop(running_loop(), None)
        if transport is not None:
            await transport.aclose()


_Own: TypeAlias = httpx2.HTTPTransport


# Derived from `open_async_line`, word by word: change that one.
def open_line(context: SSLContext | None = None) -> Line:
    """Return the line of a blocking client that was given none.

    A bare transport costs a tenth of a call less than a client of httpx2 does. Only the
    latter knows the proxies that the environment names.
    """
    verify = True if context is None else context
    if _is_proxied():
        return Line(httpx2.Client(verify=verify))
    return Line(_Own(verify=verify))


def open_async_line(context: SSLContext | None = None) -> AsyncLine:
    """Return the line of an asynchronous client that was given none.

    A bare transport costs a tenth of a call less than a client of httpx2 does. Only the
    latter knows the proxies that the environment names.
    """
    verify = True if context is None else context
    if _is_proxied():
        return AsyncLine(httpx2.AsyncClient(verify=verify))
    return AsyncLine(_AsyncOwn(verify=verify))


def _is_proxied() -> bool:
    return not {"http", "https", "all"}.isdisjoint(getproxies())
