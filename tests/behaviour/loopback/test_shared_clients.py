"""A client that others have too: closed by one of them in the midst of a call, or copied into another process."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from behaviour.loopback.conftest import TOKEN
from behaviour.loopback.server import Got, Handler, Loopback, Say, said

Serve = Callable[[Handler], Loopback]

CALLS = 40
PROCESSES = 3


def slow(got: Got) -> Say:
    """Answer after a while."""
    del got
    return said({"id": 1}, pause=0.3)


def echo(got: Got) -> Say:
    """Answer with what was asked for."""
    return said(got.target)


def test_a_call_is_not_sent_again_once_its_client_is_closed(package: Any, serve: Serve) -> None:
    """Another thread closes it: the call ends with an error of the package, and opens no connection that nobody closes."""
    server = serve(slow)
    client = package.Client(token=TOKEN, base_url=server.origin)
    with ThreadPoolExecutor() as pool:
        call = pool.submit(client.request, "GET", "/things/1")
        server.wait_until(lambda: len(server.got) == 1)
        client.close()
        with pytest.raises(package.ClosedError, match="closed while it was called"):
            call.result()

    assert (1, 1) == (len(server.got), server.opened)


def test_an_awaited_call_is_not_sent_again_once_its_client_is_closed(
    package: Any, serve: Serve
) -> None:
    """Another task closes it: the same holds."""
    server = serve(slow)

    async def run() -> None:
        client = package.AsyncClient(token=TOKEN, base_url=server.origin)
        call = asyncio.create_task(client.request("GET", "/things/1"))
        await asyncio.to_thread(server.wait_until, lambda: len(server.got) == 1)
        await client.aclose()
        with pytest.raises(package.ClosedError, match="closed while it was called"):
            await call

    asyncio.run(run())

    assert (1, 1) == (len(server.got), server.opened)


AT_EXIT = """
import atexit, sys
from loopback import Client
client = Client(token="t", base_url=sys.argv[1])
atexit.register(lambda: print(client.request("GET", "/2")))
print(client.request("GET", "/1"))
"""


@pytest.mark.parametrize("proxied", [False, True])
def test_a_handler_of_atexit_may_call(package: Any, serve: Serve, *, proxied: bool) -> None:
    """One that was registered before the first call runs after the connections are closed, those to a proxy too."""
    server = serve(echo)
    plain = {key: said for key, said in os.environ.items() if not key.lower().endswith("_proxy")}
    path = "http://api.test" if proxied else ""
    done = subprocess.run(
        [sys.executable, "-c", AT_EXIT, path or server.origin],
        cwd=Path(package.__file__).parents[1],
        env={**plain, "HTTP_PROXY": server.origin} if proxied else plain,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (f"{path}/1\n{path}/2\n", "") == (done.stdout, done.stderr)


@pytest.mark.parametrize("proxied", [False, True])
def test_the_end_of_a_loop_closes_its_connections(
    package: Any, serve: Serve, monkeypatch: pytest.MonkeyPatch, *, proxied: bool
) -> None:
    """A client that is called in several `asyncio.run` leaves nothing open behind them."""
    server = serve(echo)
    monkeypatch.setenv("NO_PROXY", "" if proxied else "*")
    monkeypatch.setenv("HTTP_PROXY", server.origin)
    base_url = "http://api.test" if proxied else server.origin
    client = package.AsyncClient(token=TOKEN, base_url=base_url)
    opened: list[weakref.ref[object]] = []

    async def call() -> None:
        opened.append(weakref.ref(asyncio.get_running_loop()))
        await client.request("GET", "/1")

    for _ in range(3):
        asyncio.run(call())
    gc.collect()

    assert [None] * 3 == [loop() for loop in opened]
    assert 3 == server.opened


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be forked on this machine")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_has_connections_of_its_own(package: Any, serve: Serve) -> None:
    """Of several processes with copies of one client, each gets its own answers, as does the first."""
    server = serve(echo)
    with package.Client(token=TOKEN, base_url=server.origin, max_retries=0) as client:

        def wrong(process: int) -> int:
            asked = [f"/{process}/{number}" for number in range(CALLS)]
            return sum(client.request("GET", one) != one for one in asked)

        assert 0 == wrong(0)
        children: list[int] = []
        for process in range(1, PROCESSES + 1):
            child = os.fork()
            if not child:
                status = 1
                try:
                    status = wrong(process)
                finally:
                    os._exit(status)
            children.append(child)
        assert 0 == wrong(0)
        assert [0] * PROCESSES == [os.waitpid(child, 0)[1] for child in children]

    assert PROCESSES + 1 == server.opened


def several(client: Any) -> set[str]:
    """Call at the same time, in a loop that then ends."""

    async def calls() -> set[str]:
        return set(await asyncio.gather(*(client.request("GET", "/1") for _ in range(3))))

    return asyncio.run(calls())


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Forget the proxies of the machine that runs the tests."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # nobody closes in a loop that ends
@pytest.mark.parametrize("proxied", [False, True])
def test_an_awaited_client_serves_several_loops(
    package: Any, serve: Serve, no_proxies: pytest.MonkeyPatch, *, proxied: bool
) -> None:
    """As a module has one and `asyncio.run` is called again and again, in threads too, with or without a proxy."""
    server, proxy = serve(echo), serve(echo)
    if proxied:
        no_proxies.setenv("HTTP_PROXY", proxy.origin)
    client = package.AsyncClient(token=TOKEN, base_url=server.origin, max_retries=0)
    with ThreadPoolExecutor() as pool:
        answers = [several(client), several(client), *pool.map(several, [client] * 3)]

    assert [{f"{server.origin}/1" if proxied else "/1"}] * 5 == answers
    del client
    gc.collect()  # so that it warns here


def test_cookies_are_nobodys_also_behind_a_proxy(
    package: Any, serve: Serve, no_proxies: pytest.MonkeyPatch
) -> None:
    """What a server sets is not sent back, and the headers are those that are sent without a proxy."""
    server = serve(lambda got: said(got.target, set_cookie="a=b"))
    proxy = serve(lambda got: said(got.target, set_cookie="a=b"))
    with package.Client(token=TOKEN, base_url=server.origin) as client:
        client.request("GET", "/1")
    no_proxies.setenv("HTTP_PROXY", proxy.origin)
    with package.Client(token=TOKEN, base_url=server.origin) as client:
        client.request("GET", "/1")
        client.request("GET", "/1")

    plain, (first, second) = server.got[0].headers, [got.headers for got in proxy.got]
    assert plain.keys() <= first.keys()
    assert "cookie" not in second
    assert [plain["user-agent"]] * 2 == [first["user-agent"], second["user-agent"]]
