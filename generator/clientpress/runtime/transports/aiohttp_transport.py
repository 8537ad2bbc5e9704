"""aiohttp in the place of httpx2's own transport, for asynchronous clients.

It is in packages whose config asks for it; aiohttp 3.12 or newer has to be installed.
For example:

    async with AioHttpTransport() as transport:
        client = AsyncClient(http_client=transport)

Requests, answers and errors stay those of httpx2, so that everything before them works
as always. What the client does by itself (retries, redirects, decompression, cookies),
aiohttp is told not to do.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from ssl import SSLContext
from types import TracebackType
from typing import Final, Self
from urllib.request import getproxies, proxy_bypass
from weakref import WeakKeyDictionary, WeakSet

import aiohttp
import httpx2
from yarl import URL

from ..errors import ClosedError

_SMALL: Final = 65_536
_LONGEST_HEADER: Final = 65_536
_OWN_HEADERS: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AioHttpTransport:
    """Sends the requests of an asynchronous client through aiohttp.

    Works in asyncio, in each event loop with connections of its own. Use it with `async
    with`, or close it with `aclose`: a client does not close it.

    Args:
        session: Your own session of aiohttp; its connector, headers and cookies count,
            and it is not closed. By default there is one for each event loop.
        ssl_context: Whom to trust, and the certificate of the client.
        proxy: The URL of a proxy. By default those that the environment names.
        limit: How many connections there may be at once; 0 sets no limit.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession | None = None,
        *,
        ssl_context: SSLContext | None = None,
        proxy: str | None = None,
        limit: int = 100,
    ) -> None:
        if session is not None and (ssl_context or proxy):
            raise TypeError("a session has its own ssl_context and proxy")
        self._given = session
        self._ssl = ssl_context
        self._limit = limit
        self._proxies = {} if session else _proxies(proxy)
        self._closed: WeakSet[asyncio.AbstractEventLoop] = WeakSet()
        self._sessions: WeakKeyDictionary[
            asyncio.AbstractEventLoop, aiohttp.ClientSession
        ] = WeakKeyDictionary()

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Send one request, and return what is answered, its content not read.

        Raises:
            httpx2.TransportError: There is no answer.
            ClosedError: The transport is closed, or the session that it was given.
        """
        session = self._session()
        timeout = request.extensions.get("timeout", {})
        body = _Body(request, timeout.get("write"))
        try:
            async with body.limit:
                answered = await session.request(
                    request.method,
                    URL(str(request.url.copy_with(userinfo=b"")), encoded=True),
                    headers=_headers(request),
                    skip_auto_headers=_OWN_HEADERS,
                    data=body.data,
                    allow_redirects=False,
                    auto_decompress=False,
                    raise_for_status=False,
                    proxy=self._proxy(request.url),
                    timeout=_timeouts(timeout),
                    max_line_size=_LONGEST_HEADER,
                    max_field_size=_LONGEST_HEADER,
                    middlewares=(_once,),
                )
        except (
            aiohttp.ClientError,
            httpx2.TransportError,
            TimeoutError,
            ValueError,
        ) as error:
            raise body.failure(error) from error
        finally:
            body.is_sending = False
        return httpx2.Response(
            answered.status,
            headers=list(answered.raw_headers),
            stream=_Content(answered),
            extensions=_about(answered),
        )

    async def aclose(self) -> None:
        """Close the connections of this event loop, but not a session of yours."""
        loop = asyncio.get_running_loop()
        self._closed.add(loop)
        session = self._sessions.pop(loop, None)
        if session is not None:
            await session.close()

    async def __aenter__(self) -> Self:
        """Return the transport."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the transport."""
        await self.aclose()

    def _session(self) -> aiohttp.ClientSession:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("AioHttpTransport works in asyncio alone") from None
        if loop in self._closed:
            raise ClosedError("this AioHttpTransport has been closed; make a new one")
        if self._given is not None:
            if self._given.closed:
                raise ClosedError("the session of this AioHttpTransport is closed")
            return self._given
        session = self._sessions.get(loop)
        if session is None:
            connector = aiohttp.TCPConnector(limit=self._limit, ssl=self._ssl or True)
            jar = aiohttp.DummyCookieJar()
            session = aiohttp.ClientSession(connector=connector, cookie_jar=jar)
            self._sessions[loop] = session
        return session

    def _proxy(self, url: httpx2.URL) -> str | None:
        """Return the proxy for a URL. What a session reads from `.netrc` is not wanted."""
        proxy = self._proxies.get(url.scheme) or self._proxies.get("all")
        if proxy is None or ("own" not in self._proxies and proxy_bypass(url.host)):
            return None
        return proxy


class _Body:
    """The content of a request; a piece that is not taken in time ends the request.

    aiohttp has no such limit.
    """

    def __init__(self, request: httpx2.Request, seconds: float | None) -> None:
        self.limit = asyncio.timeout(None)
        self.is_sending = True
        self._seconds = seconds
        self._error: Exception | None = None
        self._request = request

    @property
    def data(self) -> bytes | AsyncIterator[bytes] | None:
        """What is sent: what is small at once, None for nothing."""
        headers = self._request.headers
        if "transfer-encoding" not in headers:
            length = int(headers.get("content-length", "0"))
            if length == 0:
                return None
            if length <= _SMALL and isinstance(self._request.stream, httpx2.ByteStream):
                return self._request.content
        return self._pieces()

    async def _pieces(self) -> AsyncIterator[bytes]:
        stream = self._request.stream
        if not isinstance(stream, httpx2.AsyncByteStream):
            raise TypeError("an asynchronous client sends no blocking stream")
        try:
            async for piece in stream:
                self._reschedule(self._seconds)
                yield piece
                self._reschedule(None)
        except Exception as error:
            self._error = error
            raise

    def _reschedule(self, seconds: float | None) -> None:
        if self.is_sending and not self.limit.expired():
            now = asyncio.get_running_loop().time()
            self.limit.reschedule(None if seconds is None else now + seconds)

    def failure(self, error: Exception) -> Exception:
        """Return what is raised: what the content raised, if it did."""
        if self._error is not None:
            return self._error
        if self.limit.expired():
            return httpx2.WriteTimeout("the server does not take what is sent")
        return _translated(error)


class _Content(httpx2.AsyncByteStream):
    """The content of an answer, as it came over the wire."""

    def __init__(self, answered: aiohttp.ClientResponse) -> None:
        self._answered = answered

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Give what comes, as it comes."""
        try:
            async for piece in self._answered.content.iter_any():
                yield piece
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise _translated(error) from error

    async def aclose(self) -> None:
        """Free the connection; one with content left in it is closed."""
        self._answered.close()


async def _once(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Send once: what is sent again, and what is not, the client knows better."""
    try:
        return await handler(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _translated(error) from error


def _headers(request: httpx2.Request) -> list[tuple[str, str]]:
    """Return the headers; how content is framed, aiohttp knows by itself."""
    return [
        (name.decode("ascii"), value.decode())
        for name, value in request.headers.raw
        if name.lower() != b"transfer-encoding"
    ]


def _timeouts(given: Mapping[str, float | None]) -> aiohttp.ClientTimeout:
    connect, pool = given.get("connect"), given.get("pool")
    waits = None if connect is None or pool is None else connect + pool
    return aiohttp.ClientTimeout(
        total=None, connect=waits, sock_connect=connect, sock_read=given.get("read")
    )


def _proxies(proxy: str | None) -> dict[str, str]:
    """Return the URLs of proxies, by the scheme of what is asked for.

    Raises:
        ValueError: aiohttp does not speak to one of that kind.
    """
    found = getproxies() if proxy is None else {"all": proxy, "own": ""}
    found = {name: url for name, url in found.items() if name in _PROXIED}
    urls = {
        name: url if "://" in url or not url else f"http://{url}"
        for name, url in found.items()
    }
    for url in filter(None, urls.values()):
        scheme = url.partition("://")[0]
        if scheme not in ("http", "https"):
            raise ValueError(f"aiohttp takes proxies of HTTP, not of {scheme}")
    return urls


_PROXIED: Final = frozenset({"http", "https", "all", "own"})


def _about(answered: aiohttp.ClientResponse) -> dict[str, bytes]:
    version = answered.version
    told = "HTTP/1.1" if version is None else f"HTTP/{version.major}.{version.minor}"
    reason = (answered.reason or "").encode("latin-1", errors="replace")
    return {"http_version": told.encode(), "reason_phrase": reason}


def _translated(error: Exception) -> httpx2.HTTPError:
    """Return the error that httpx2 has for one of aiohttp."""
    said = str(error) or type(error).__name__
    match error:
        case httpx2.HTTPError():
            return error
        case aiohttp.ConnectionTimeoutError():
            return httpx2.ConnectTimeout(said)
        case TimeoutError():
            return httpx2.ReadTimeout(said)
        case aiohttp.ClientHttpProxyError():
            return httpx2.ProxyError(f"{error.status} {error.message}")
        case aiohttp.ClientResponseError():  # its words repeat what was answered
            return httpx2.RemoteProtocolError("the answer is not HTTP")
        case aiohttp.ClientConnectorError() | aiohttp.ServerFingerprintMismatch():
            return httpx2.ConnectError(said)
        case aiohttp.InvalidURL() | ValueError():
            return httpx2.LocalProtocolError(said)
        case OSError():
            return httpx2.ReadError(said)
        case _:
            return httpx2.RemoteProtocolError(said)
