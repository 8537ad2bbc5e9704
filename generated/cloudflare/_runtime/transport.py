"""What a client sends its requests through: httpx2, a recorder, a fake.

`Transport` has two methods, and so has `AsyncTransport`. They are those of httpx2's own
transports, which fit as they are; so does whatever stands in front of one. For example,
a recorder:

    class Recorder:
        def __init__(self, inner: Transport) -> None:
            self.inner = inner
            self.requests: list[httpx2.Request] = []

        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            self.requests.append(request)
            return self.inner.handle_request(request)

        def close(self) -> None:
            self.inner.close()

    client = Client(http_client=Recorder(httpx2.HTTPTransport()))

Retries, redirects, credentials and validation are the client's: a transport sees every
request that is really sent, one by one. A `Line` is what the client makes of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, runtime_checkable
from urllib.request import getproxies
from weakref import WeakKeyDictionary

import httpx2

from .waiting import running_loop

if TYPE_CHECKING:
    from ssl import SSLContext


# Derived from `AsyncTransport`, word by word: change that one.
@runtime_checkable
class Transport(Protocol):
    """Sends the requests of a blocking client."""

    def handle_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Send one request and return what is answered, its content read or not.

        Raises:
            httpx2.TransportError: There is no answer.
        """
        ...

    def close(self) -> None:
        """Close what is open. The client never does that to a transport of yours."""
        ...


@runtime_checkable
class AsyncTransport(Protocol):
    """Sends the requests of an asynchronous client."""

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Send one request and return what is answered, its content read or not.

        Raises:
            httpx2.TransportError: There is no answer.
        """
        ...

    async def aclose(self) -> None:
        """Close what is open. The client never does that to a transport of yours."""
        ...


# Derived from `AsyncLine`, word by word: change that one.
class Line:
    """Sends the requests of a blocking client, by an httpx2 client or a transport.

    Attributes:
        http_client: The httpx2 client that was given; its headers, cookies, query and
            authentication count. None for a transport, which has none of these.
    """

    __slots__ = ("_transport", "http_client")

    def __init__(self, given: httpx2.Client | Transport) -> None:
        self.http_client = given if isinstance(given, httpx2.Client) else None
        self._transport = given

    @property
    def is_closed(self) -> bool:
        """Whether it is known to be closed."""
        return self.http_client is not None and self.http_client.is_closed

    def send(self, request: httpx2.Request, *, trusted: bool) -> httpx2.Response:
        """Send a request; a httpx2 client adds its authentication where it is trusted."""
        transport = self._transport
        if isinstance(transport, httpx2.Client):
            if trusted:
                return transport.send(request, stream=True, follow_redirects=False)
            return transport.send(
                request, stream=True, follow_redirects=False, auth=None
            )
        response = transport.handle_request(request)
        response.request = request
        return response

    def close(self) -> None:
        """Close what is open."""
        self._transport.close()


class AsyncLine:
    """Sends the requests of an asynchronous client, by an httpx2 client or a transport.

    Attributes:
        http_client: The httpx2 client that was given; its headers, cookies, query and
            authentication count. None for a transport, which has none of these.
    """

    __slots__ = ("_transport", "http_client")

    def __init__(self, given: httpx2.AsyncClient | AsyncTransport) -> None:
        self.http_client = given if isinstance(given, httpx2.AsyncClient) else None
        self._transport = given

    @property
    def is_closed(self) -> bool:
        """Whether it is known to be closed."""
        return self.http_client is not None and self.http_client.is_closed

    async def send(self, request: httpx2.Request, *, trusted: bool) -> httpx2.Response:
        """Send a request; a httpx2 client adds its authentication where it is trusted."""
        transport = self._transport
        if isinstance(transport, httpx2.AsyncClient):
            if trusted:
                return await transport.send(
                    request, stream=True, follow_redirects=False
                )
            return await transport.send(
                request, stream=True, follow_redirects=False, auth=None
            )
        response = await transport.handle_async_request(request)
        response.request = request
        return response

    async def aclose(self) -> None:
        """Close what is open."""
        await self._transport.aclose()


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


# Derived from `async_line_of`, word by word: change that one.
def line_of(given: object, client: str) -> Line | None:
    """Return the line of what a blocking client was given, None for nothing.

    Raises:
        TypeError: It cannot send the requests of a blocking client.
    """
    if given is None:
        return None
    if isinstance(given, httpx2.Client | Transport) and not isinstance(given, type):
        return Line(given)
    raise _unfit(given, client, "httpx2.Client", "handle_request")


def async_line_of(given: object, client: str) -> AsyncLine | None:
    """Return the line of what an asynchronous client was given, None for nothing.

    Raises:
        TypeError: It cannot send the requests of an asynchronous client.
    """
    if given is None:
        return None
    if isinstance(given, httpx2.AsyncClient | AsyncTransport) and not isinstance(
        given, type
    ):
        return AsyncLine(given)
    raise _unfit(given, client, "httpx2.AsyncClient", "handle_async_request")


def _unfit(given: object, client: str, wanted: str, method: str) -> TypeError:
    """Say what is wanted, and which client would take what was given."""
    kind = type(given)
    name, hint = f"{kind.__module__.partition('.')[0]}.{kind.__name__}", ""
    if isinstance(given, type):
        name, hint = f"the class {given.__name__}", "; make one of it"
    elif isinstance(
        given, httpx2.Client | httpx2.AsyncClient | Transport | AsyncTransport
    ):
        other = "Client" if client.startswith("Async") else "AsyncClient"
        hint = f"; for yours, use {other}"
    return TypeError(
        f"{client} takes an {wanted}, or a transport with a method {method},"
        f" as http_client, not {name}{hint}"
    )


def _is_proxied() -> bool:
    return not {"http", "https", "all"}.isdisjoint(getproxies())
