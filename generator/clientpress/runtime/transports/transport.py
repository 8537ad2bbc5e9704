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

from typing import Protocol, cast, runtime_checkable

from ..deferred import httpx2


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
        transport: What was given.
    """

    __slots__ = ("_is_closed", "http_client", "transport")

    def __init__(self, given: httpx2.Client | Transport) -> None:
        self.http_client = given if isinstance(given, httpx2.Client) else None
        self.transport = cast("Transport", given)  # of a client only to close it
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        """Whether it is known to be closed."""
        return self.http_client is not None and self.http_client.is_closed

    def send(self, request: httpx2.Request, *, trusted: bool) -> httpx2.Response:
        """Send a request; a httpx2 client adds its authentication where it is trusted.

        Raises:
            ClosedError: The line has been closed, also while the call was under way: a
                transport of httpx2 would open connections that nobody closes.
        """
        if self._is_closed:
            from ..errors import ClosedError

            raise ClosedError("this client has been closed while it was called")
        client = self.http_client
        if client is not None:
            if trusted:
                return client.send(request, stream=True, follow_redirects=False)
            return client.send(request, stream=True, follow_redirects=False, auth=None)
        response = self.transport.handle_request(request)
        response.request = request
        return response

    def close(self) -> None:
        """Close what is open."""
        self._is_closed = True
        self.transport.close()


class AsyncLine:
    """Sends the requests of an asynchronous client, by an httpx2 client or a transport.

    Attributes:
        http_client: The httpx2 client that was given; its headers, cookies, query and
            authentication count. None for a transport, which has none of these.
        transport: What was given.
    """

    __slots__ = ("_is_closed", "http_client", "transport")

    def __init__(self, given: httpx2.AsyncClient | AsyncTransport) -> None:
        self.http_client = given if isinstance(given, httpx2.AsyncClient) else None
        self.transport = cast("AsyncTransport", given)  # of a client only to close it
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        """Whether it is known to be closed."""
        return self.http_client is not None and self.http_client.is_closed

    async def send(self, request: httpx2.Request, *, trusted: bool) -> httpx2.Response:
        """Send a request; a httpx2 client adds its authentication where it is trusted.

        Raises:
            ClosedError: The line has been closed, also while the call was under way: a
                transport of httpx2 would open connections that nobody closes.
        """
        if self._is_closed:
            from ..errors import ClosedError

            raise ClosedError("this client has been closed while it was called")
        client = self.http_client
        if client is not None:
            if trusted:
                return await client.send(request, stream=True, follow_redirects=False)
            return await client.send(
                request, stream=True, follow_redirects=False, auth=None
            )
        response = await self.transport.handle_async_request(request)
        response.request = request
        return response

    async def aclose(self) -> None:
        """Close what is open."""
        self._is_closed = True
        await self.transport.aclose()


# Derived from `async_line_of`, word by word: change that one.
def line_of(given: object, client: str) -> Line | None:
    """Return the line of what a blocking client was given, None for nothing.

    Raises:
        TypeError: It cannot send the requests of a blocking client.
    """
    if given is None:
        return None
    if isinstance(given, (httpx2.Client, Transport)) and not isinstance(given, type):
        return Line(given)
    raise _unfit(given, client, "httpx2.Client", "handle_request")


def async_line_of(given: object, client: str) -> AsyncLine | None:
    """Return the line of what an asynchronous client was given, None for nothing.

    Raises:
        TypeError: It cannot send the requests of an asynchronous client.
    """
    if given is None:
        return None
    if isinstance(given, (httpx2.AsyncClient, AsyncTransport)) and not isinstance(
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
