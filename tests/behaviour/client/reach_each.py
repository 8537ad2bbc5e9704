"""Run as a script with a package and a kind of client: reach each method, then call, and say whether httpx2 was imported.

Nothing listens where the call goes.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Iterator
from typing import Any

NOWHERE = "http://127.0.0.1:9"
VIEWS = ("with_envelope", "with_raw_response", "with_streaming_response")


def main() -> None:
    """Make a client, reach, call."""
    package: Any = importlib.import_module(sys.argv[1])
    client = getattr(package, sys.argv[2])(base_url="https://api.example.com/v1")
    reached = sum(1 for name in dir(client) for _ in _methods(getattr(client, name)))
    if reached < len(package.OPERATIONS) or "httpx2" in sys.modules:
        sys.exit(f"{reached} methods reached, httpx2 imported: {'httpx2' in sys.modules}")
    try:
        asyncio.run(_call(client.with_options(base_url=NOWHERE, max_retries=0)))
    except package.ApiConnectionError:
        found = "with" if "httpx2" in sys.modules else "without"
        sys.stdout.write(f"reached without httpx2, called {found} it\n")


def _methods(attribute: Any) -> Iterator[Any]:
    """Give each method of an attribute of the client that is a resource, and the same in each view."""
    if ".resources." not in type(attribute).__module__:
        return
    for owner in (attribute, *(getattr(attribute, view, None) for view in VIEWS)):
        for name in dir(owner) if owner is not None else ():
            if not name.startswith("_"):
                yield getattr(owner, name)


async def _call(client: Any) -> None:
    answer = client.request("GET", "/")
    if not isinstance(answer, bytes):
        await answer


if __name__ == "__main__":
    main()
