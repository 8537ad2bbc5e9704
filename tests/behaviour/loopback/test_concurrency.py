"""Many calls at once: no answer is lost or mixed up, no connection leaks, and one token serves all."""

from __future__ import annotations

import asyncio
import gc
import re
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import trio

from behaviour.loopback.server import Got, Handler, Loopback, Say, said
from behaviour.loopback.through import WAYS, through
from case_table import write_case
from support import imported

Serve = Callable[[Handler], Loopback]

CALLS = 1000
THREADS = 64
_NUMBER = re.compile(r"number=(\d+)")


@pytest.fixture(scope="module")
def auth(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package of the case whose operations need a token."""
    folder: Path = tmp_path_factory.mktemp("many")
    write_case("auth", folder)
    with imported(folder, "auth") as module:
        yield module


class Echo:
    """Answers each call with its own number; every seventh is refused at first, and every eleventh cut off."""

    def __init__(self) -> None:
        self.tokens = 0
        self.seen: dict[int, int] = {}

    def __call__(self, got: Got) -> Say:
        """Answer."""
        if got.target == "/v1/oauth/token":
            self.tokens += 1
            return said({"access_token": f"t0ken-{self.tokens}", "expires_in": 3600}, pause=0.2)
        assert "Bearer t0ken-1" == got.headers["authorization"]
        match = _NUMBER.search(got.target)
        assert match is not None
        number = int(match[1])
        self.seen[number] = self.seen.get(number, 0) + 1
        if self.seen[number] == 1 and number % 7 == 0:
            return said({"message": "busy"}, 503, retry_after="0")
        if self.seen[number] == 1 and number % 11 == 0:
            return Say((), then="close")
        return said({"number": number})


def settings(auth: Any, server: Loopback) -> dict[str, Any]:
    """Give the settings of a client that has a token to get."""
    secret = auth.ClientCredentials(client_id="me", client_secret="s3cret")
    return {"base_url": f"{server.origin}/v1", "oauth": secret, "timeout": 30.0}


def options(auth: Any, number: int) -> Any:
    """Number a call."""
    return auth.RequestOptions(query={"number": number})


def check(server: Loopback, echo: Echo, numbers: list[int]) -> None:
    """What holds afterwards."""
    assert list(range(CALLS)) == numbers
    assert 1 == echo.tokens
    again = sum(number % 7 == 0 or number % 11 == 0 for number in range(CALLS))
    assert CALLS + again + 1 == len(server.got)
    server.wait_until(lambda: server.open == 0)


@pytest.mark.parametrize("way", WAYS)
def test_a_thousand_tasks(auth: ModuleType, serve: Serve, way: str) -> None:
    """All are awaited at once, over the connections of one client."""
    echo = Echo()
    server = serve(echo)

    async def herd() -> list[int]:
        async with (
            through(way)(auth, 50) as line,
            auth.AsyncClient(**settings(auth, server), **line) as plain,
        ):
            client = plain.with_options(retry=auth.RetryPolicy(base=0.0))

            async def call(number: int) -> int:
                raw = await client.calls.with_raw_response.granted(options=options(auth, number))
                return int(raw.json()["number"])

            return await asyncio.gather(*map(call, range(CALLS)))

    check(server, echo, asyncio.run(herd()))


def test_64_threads(auth: ModuleType, serve: Serve) -> None:
    """One client is shared by threads that start at once."""
    echo = Echo()
    server = serve(echo)
    with auth.Client(**settings(auth, server)) as plain, ThreadPoolExecutor(THREADS) as pool:
        client = plain.with_options(retry=auth.RetryPolicy(base=0.0))

        def call(number: int) -> int:
            raw = client.calls.with_raw_response.granted(options=options(auth, number))
            return int(raw.json()["number"])

        numbers = list(pool.map(call, range(CALLS)))

    check(server, echo, numbers)


@pytest.mark.parametrize("way", WAYS)
def test_calls_that_are_given_up_leak_nothing(auth: ModuleType, serve: Serve, way: str) -> None:
    """A task that is cancelled while it waits frees its connection, and the client goes on."""

    def handler(got: Got) -> Say:
        if got.target == "/v1/oauth/token":
            return said({"access_token": "t0ken-1"})
        return said({"number": 1}, pause=0.0 if "fast" in got.target else 1.0)

    server = serve(handler)

    async def herd() -> None:
        async with (
            through(way)(auth, 5) as line,
            auth.AsyncClient(**settings(auth, server), **line) as client,
        ):
            tasks = [asyncio.create_task(client.calls.granted()) for _ in range(20)]
            await asyncio.sleep(0.2)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            fast = auth.RequestOptions(query={"fast": 1}, timeout=5.0)
            await asyncio.gather(*(client.calls.granted(options=fast) for _ in range(20)))

    asyncio.run(herd())
    server.wait_until(lambda: server.open == 0)


def test_a_client_works_in_one_event_loop_after_the_other(package: Any, serve: Serve) -> None:
    """Connections belong to a loop, and clients do not: each loop opens its own, and keeps them."""
    server = serve(lambda _: said({"id": 1, "name": "it"}))
    client = package.AsyncClient(token="t0ken", base_url=server.origin)

    async def twice() -> list[Any]:
        return [await client.things.get_thing(id=number) for number in range(2)]

    async def last() -> list[Any]:
        async with client:
            return await twice()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # nobody closes what a loop leaves open
        found = [*asyncio.run(twice()), *trio.run(twice), *asyncio.run(last())]
        gc.collect()
    assert [package.models.Thing(id=1, name="it")] * 6 == found
    server.wait_until(lambda: server.open == 0)
    assert 3 == server.opened
