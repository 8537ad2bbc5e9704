"""Waiting in an asynchronous client, whichever library runs it: asyncio or trio.

Neither is a dependency: trio is only looked up where it is running already, in the way
in which httpx2 finds out.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any
from weakref import WeakKeyDictionary


async def asleep(seconds: float) -> None:
    """Wait for some seconds."""
    trio = _running_trio()
    if trio is not None:
        await trio.sleep(seconds)
        return
    import asyncio  # a blocking client does without it

    await asyncio.sleep(seconds)


async def acut(seconds: float, work: Callable[[], Awaitable[None]]) -> None:
    """Await something for some seconds at most; then it is cancelled."""
    trio = _running_trio()
    if trio is not None:
        with trio.move_on_after(max(seconds, 0.0)):
            await work()
        return
    import asyncio

    limit = asyncio.timeout(max(seconds, 0.0))
    try:
        async with limit:
            await work()
    except TimeoutError:
        if not limit.expired():
            raise


def running_loop() -> Any:
    """Return what stands for the event loop that is running."""
    trio = _running_trio()
    if trio is not None:
        return trio.lowlevel.current_trio_token()
    import asyncio

    return asyncio.get_running_loop()


class AsyncLocks:
    """A lock for each event loop, for what one task does and all others wait for.

    A client may be used in several loops, one after the other or in several threads; a
    lock of asyncio or trio only works in one.
    """

    def __init__(self) -> None:
        self._locks: WeakKeyDictionary[Any, AbstractAsyncContextManager[Any]]
        self._locks = WeakKeyDictionary()

    def get(self) -> AbstractAsyncContextManager[Any]:
        """Return the lock of the loop that is running."""
        trio = _running_trio()
        if trio is not None:
            return self._kept(trio.lowlevel.current_trio_token(), trio.Lock)
        import asyncio

        return self._kept(asyncio.get_running_loop(), asyncio.Lock)

    def _kept(self, loop: Any, make: Any) -> AbstractAsyncContextManager[Any]:
        if loop not in self._locks:
            self._locks[loop] = make()
        return self._locks[loop]


def _running_trio() -> Any:
    """Return the module `trio` where it runs this task, else None."""
    sniffio: Any = sys.modules.get("sniffio")
    if sniffio is None or sniffio.current_async_library() != "trio":
        return None
    return sys.modules.get("trio")
