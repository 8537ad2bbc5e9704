"""What an awaited client sends its requests through: httpx2, or aiohttp where that is installed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib import import_module
from typing import Any

import httpx2
import pytest

Opened = AbstractAsyncContextManager[dict[str, Any]]
Through = Callable[[Any, int], Opened]
"""Opens a transport of a package with so many connections; gives it as settings of the client."""

WAYS = ("httpx2", "aiohttp")


@asynccontextmanager
async def httpx2_itself(package: Any, limit: int = 100) -> AsyncIterator[dict[str, Any]]:
    """Send through httpx2; a client makes that by itself, unless there is a limit."""
    del package
    limits = httpx2.Limits(max_connections=limit)
    async with httpx2.AsyncClient(limits=limits) as transport:
        yield {"http_client": transport}


@asynccontextmanager
async def aiohttp(package: Any, limit: int = 100) -> AsyncIterator[dict[str, Any]]:
    """Send through the package's transport for aiohttp."""
    made = import_module(
        f"{package.__name__}._runtime.transports.aiohttp_transport"
    ).AioHttpTransport
    async with made(limit=limit) as transport:
        yield {"http_client": transport}


@asynccontextmanager
async def nothing(package: Any, limit: int = 100) -> AsyncIterator[dict[str, Any]]:
    """Leave it to the client."""
    del package, limit
    yield {}


def through(way: str) -> Through:
    """Give what is called so; a test that needs aiohttp is skipped where there is none."""
    if way == "aiohttp":
        pytest.importorskip("aiohttp")
        return aiohttp
    return httpx2_itself if way == "httpx2" else nothing
