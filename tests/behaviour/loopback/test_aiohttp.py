"""The transport for aiohttp alone; what the client does with it stands in the other modules, which are driven through it too."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from behaviour.loopback.server import Got, Handler, Loopback, Say, chunk, head, said
from support import CONFIG, PAGE, imported, press

aiohttp: Any = pytest.importorskip("aiohttp")

Serve = Callable[[Handler], Loopback]
Use = Callable[[Any], Any]


@pytest.fixture
def kind(package: ModuleType) -> Any:
    """Give the class."""
    return import_module(
        f"{package.__name__}._runtime.transports.aiohttp_transport"
    ).AioHttpTransport


def echo(got: Got) -> Say:
    """Answer with what came in."""
    return said(content=got.body, set_cookie="seen=1; Path=/")


def ask(transport: Any, server: Loopback, path: str = "/", **request: Any) -> Any:
    """Send a request and read what is answered."""

    async def sent() -> httpx2.Response:
        method = request.pop("method", "POST" if "content" in request else "GET")
        asked = httpx2.Request(method, f"{server.origin}{path}", **request)
        response: httpx2.Response = await transport.handle_async_request(asked)
        await response.aread()
        return response

    return sent()


def used(kind: Any, use: Use, **settings: Any) -> Any:
    """Make a transport, use it, and close it."""

    async def using() -> Any:
        async with kind(**settings) as transport:
            return await use(transport)

    return asyncio.run(using())


@pytest.mark.parametrize("size", [0, 1, 65_536, 3_000_000])
def test_content_is_sent_as_it_is(kind: Any, serve: Serve, size: int) -> None:
    """In one piece with its length, in pieces without; and nothing is added to the headers."""
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    server = serve(echo)

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(content), 100_000):
            yield content[start : start + 100_000]

    async def use(transport: Any) -> list[bytes]:
        whole = await ask(transport, server, content=content, headers=[(b"x-a", "ü".encode())])
        streamed = await ask(transport, server, content=pieces())
        return [whole.content, streamed.content]

    assert [content] * 2 == used(kind, use)
    one, other = server.got
    assert "ü".encode().decode("latin-1") == one.headers["x-a"]
    assert (str(size), None) == (
        one.headers["content-length"],
        one.headers.get("transfer-encoding"),
    )
    assert (None, "chunked") == (
        other.headers.get("content-length"),
        other.headers["transfer-encoding"],
    )
    kept = {
        "host",
        "x-a",
        "content-length",
        "accept",
        "accept-encoding",
        "connection",
        "user-agent",
    }
    assert set() == {*one.headers} - kept


def test_paths_and_queries_arrive_as_they_are_written(kind: Any, serve: Serve) -> None:
    """What is percent-encoded stays so, and what is not is left alone."""
    server = serve(echo)
    path = "/a%2Fb/c%20d;e/~'(x)?q=a+b%2Bc&r=%E2%82%AC&empty="
    used(kind, lambda transport: ask(transport, server, path))

    assert [path] == [got.target for got in server.got]


def test_no_cookie_is_kept(kind: Any, serve: Serve) -> None:
    """As with every transport: who wants cookies gives a session that keeps them."""
    server = serve(echo)

    async def use(transport: Any) -> Any:
        first = await ask(transport, server)
        await ask(transport, server)
        return first.headers["set-cookie"]

    assert "seen=1; Path=/" == used(kind, use)
    assert [False, False] == ["cookie" in got.headers for got in server.got]


def test_what_raises_while_it_is_sent_is_raised(kind: Any, serve: Serve) -> None:
    """A file that cannot be read is no broken connection."""

    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"
        raise OSError("the disk is gone")

    server = serve(echo)
    with pytest.raises(OSError, match="the disk is gone"):
        used(kind, lambda transport: ask(transport, server, content=pieces()))
    server.wait_until(lambda: (server.opened, server.open) == (1, 0))


def test_a_server_that_does_not_take_what_is_sent(kind: Any) -> None:
    """Ends in a timeout, though aiohttp has none for it."""

    async def pieces() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 1_000_000

    async def deaf(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await asyncio.sleep(5)
        finally:
            writer.close()

    async def use(transport: Any) -> Any:
        listening = await asyncio.start_server(deaf, "127.0.0.1", 0, limit=1)
        port = listening.sockets[0].getsockname()[1]
        times = {"timeout": {"write": 0.3, "read": None, "connect": None, "pool": None}}
        request = httpx2.Request(
            "POST", f"http://127.0.0.1:{port}/", content=pieces(), extensions=times
        )
        try:
            return await transport.handle_async_request(request)
        finally:
            listening.close()

    with pytest.raises(httpx2.WriteTimeout):
        used(kind, use)


def test_requests_go_through_a_proxy(
    kind: Any, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through the one that is given, else that of the environment, unless that excepts the host."""
    proxy, other = serve(lambda _: said("proxied")), serve(lambda _: said("direct"))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)

    def answer(**settings: Any) -> Any:
        return used(kind, lambda transport: ask(transport, other), **settings).json()

    given = proxy.origin.replace("//", "//me:s3cret@")
    assert ["direct", "proxied"] == [answer(), answer(proxy=given)]
    assert "Basic bWU6czNjcmV0" == proxy.got[0].headers["proxy-authorization"]
    assert f"{other.origin}/" == proxy.got[0].target
    monkeypatch.setenv("http_proxy", proxy.origin)
    assert "proxied" == answer()
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert "direct" == answer()
    with pytest.raises(ValueError, match="proxies of HTTP, not of socks5"):
        kind(proxy="socks5://me:s3cret@127.0.0.1")


def test_passwords_lying_about_are_not_sent(
    kind: Any, serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Aiohttp would read `.netrc` where it trusts the environment."""
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password s3cret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    server = serve(echo)
    used(kind, lambda transport: ask(transport, server))

    assert "authorization" not in server.got[0].headers


def test_content_is_given_as_it_comes(kind: Any, serve: Serve) -> None:
    """Before all of it is there; and what is not read to its end closes the connection."""
    start = head(content_type="text/plain", transfer_encoding="chunked")
    server = serve(lambda _: Say((start, chunk(b"a")), pause=0.01, repeats=True))

    async def use(transport: Any) -> bytes:
        request = httpx2.Request("GET", server.origin)
        response: httpx2.Response = await transport.handle_async_request(request)
        async for piece in response.aiter_bytes():
            await response.aclose()
            await asyncio.to_thread(server.wait_until, lambda: server.open == 0)
            return piece
        return b""

    assert b"a" == used(kind, use)[:1]


def test_one_transport_serves_several_loops(kind: Any, serve: Serve) -> None:
    """As a program wants that calls `asyncio.run` twice: each has connections of its own, and closes them."""
    server = serve(echo)
    transport = kind()

    async def twice() -> None:
        async with transport:
            await ask(transport, server)
            await ask(transport, server)

    asyncio.run(twice())
    asyncio.run(twice())

    assert [1, 1, 2, 2] == [got.connection for got in server.got]


def test_a_session_of_yours_is_used_and_left_open(kind: Any, serve: Serve, package: Any) -> None:
    """Its headers count; closing it closes the transport, which says so."""
    server = serve(echo)

    async def using() -> bool:
        async with aiohttp.ClientSession(headers={"x-own": "1"}) as session:
            async with kind(session) as transport:
                await ask(transport, server)
            is_open = not session.closed
        other = kind(session)
        with pytest.raises(package.ClosedError, match="the session"):
            await ask(other, server)
        return is_open

    assert asyncio.run(using())
    assert "1" == server.got[0].headers["x-own"]


def test_bad_use_is_told(kind: Any, serve: Serve, package: Any) -> None:
    """A transport that is closed, settings that belong to the session, and a client that blocks."""
    server = serve(echo)

    async def closed() -> None:
        transport = kind()
        await transport.aclose()
        await ask(transport, server)

    async def doubled() -> None:
        async with aiohttp.ClientSession() as session:
            kind(session, proxy="http://127.0.0.1:9")

    with pytest.raises(package.ClosedError, match="has been closed"):
        asyncio.run(closed())
    with pytest.raises(TypeError, match="a session has its own"):
        asyncio.run(doubled())
    with pytest.raises(TypeError, match="for yours, use AsyncClient"):
        package.Client(token="a", http_client=kind())


@pytest.fixture
def opted(tmp_path: Path) -> Path:
    """Press the founding endpoint with the transport."""
    config = tmp_path / "clientpress.toml"
    text = Path(CONFIG).read_text("utf-8").replace("out = ", 'transports = ["aiohttp"]\nout = ')
    text = text.replace('"create_token.page.txt"', f'"{PAGE}"')
    config.write_text(text)
    press(PAGE, tmp_path / "with", "cloudflare", "--config", config)
    press(PAGE, tmp_path / "without", "cloudflare", "--config", CONFIG)
    return tmp_path


def test_the_sample_of_the_guide_runs(
    opted: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the config asks for the transport, its package has it, and the guide tells of it."""
    result = {"success": True, "errors": [], "messages": [], "result": {"value": "a" * 40}}
    server = serve(lambda _: said(result))
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", server.origin)
    guide = (opted / "with" / "cloudflare" / "docs" / "client.md").read_text("utf-8")
    sample = re.findall(r"### aiohttp\n.*?```python\n(.*?)```", guide, re.DOTALL)[0]
    with imported(opted / "with", "cloudflare"):
        exec(compile(sample.replace("…", "t0ken"), "guide", "exec"), {"__name__": "sample"})  # noqa: S102 - it is ours

    assert ["Bearer t0ken"] == [got.headers["authorization"] for got in server.got]


def test_who_does_not_ask_for_it_needs_no_aiohttp(
    opted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The package has neither the module nor the name; with them, it is imported when it is touched."""
    plain = opted / "without" / "cloudflare"
    assert [] == [file for file in plain.rglob("*.py") if "aiohttp" in file.read_text("utf-8")]
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with imported(opted / "with", "cloudflare") as module:
        assert module.Client(api_token="a").user_api_tokens
        assert "AioHttpTransport" in dir(module)
        with pytest.raises(ImportError, match="aiohttp"):
            _ = module.AioHttpTransport
