"""The package of the case `loopback`, and servers that it is driven against."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from behaviour.loopback.server import Handler, Loopback
from behaviour.loopback.through import through
from case_table import write_case
from support import imported

TOKEN = "t0ken-s3cret"


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package."""
    folder: Path = tmp_path_factory.mktemp("loopback")
    write_case("loopback", folder)
    with imported(folder, "loopback") as module:
        yield module


@pytest.fixture
def serve() -> Iterator[Callable[[Handler], Loopback]]:
    """Start servers, and stop them after the test."""
    running: list[Loopback] = []

    def start(handler: Handler) -> Loopback:
        server = Loopback(handler)
        running.append(server.__enter__())
        return server

    yield start
    for server in running:
        server.__exit__(*sys.exc_info())


class Caller:
    """Calls the blocking or the awaited client over real connections, and closes it."""

    def __init__(self, package: Any, *, way: str) -> None:
        self.package = package
        self.awaits = way != "blocking"
        self.way = way

    def get(self, server: Loopback, **settings: Any) -> Any:
        """Get the thing with the id 1."""
        return self.each(server, lambda things: [things.get_thing(id=1)], **settings)[0]

    def make(self, server: Loopback, **settings: Any) -> Any:
        """Make a thing."""
        return self.each(server, lambda things: [things.make_thing(name="it")], **settings)[0]

    def each(
        self, server: Loopback, calls: Callable[[Any], Any], options: Any = None, **settings: Any
    ) -> list[Any]:
        """Make calls one after the other with the resource of one client; give the answers."""
        settings = {"token": TOKEN, "timeout": 5.0, "base_url": server.origin, **settings}
        policy = {"retry": self.package.RetryPolicy(base=0.0), **(options or {})}

        def blocking() -> list[Any]:
            with self.package.Client(**settings) as client:
                return list(calls(client.with_options(**policy).things))

        async def awaiting() -> list[Any]:
            opened = through(self.way)(self.package, 100)
            async with opened as line, self.package.AsyncClient(**line, **settings) as client:
                made = calls(client.with_options(**policy).things)
                return [await one for one in made]

        return asyncio.run(awaiting()) if self.awaits else blocking()


@pytest.fixture(params=["blocking", "awaited", "aiohttp"])
def caller(request: pytest.FixtureRequest, package: ModuleType) -> Caller:
    """Call the blocking and the awaited client alike, the latter through aiohttp too."""
    return Caller(package, way=request.param)
