"""Calls per second, end to end against one server on this machine, validation on, beside bare httpx2 and the vendor's SDK.

Every contender runs in a process of its own, in turn, round by round, so that a slow moment of the machine falls on all of
them; what is held against the bars is the median of each round's ratio. The first calls make connection and codecs and do
not count. The SDK is installed below `.bench/`; where it cannot be, it is skipped with the reason. What came out is written
to `benchmarks/THROUGHPUT.md`.
"""

from __future__ import annotations

import asyncio
import json
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from environments import NotInstalledError, installed

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "benchmarks" / "THROUGHPUT.md"
SDK = ROOT / ".bench" / "cloudflare"
SDK_VERSION = "5.9.0"
ROUNDS = 15
CALLS = 1000
WARM = 100
OF_BARE = 0.9
"""The part of bare httpx2's calls that ours make at least."""
OF_SDK = 1.9
"""How many times the SDK's calls ours make at least."""

Taken = tuple[float, float]
"""Seconds of the clock, and of the client's processor."""

BODY: dict[str, Any] = {
    "name": "readonly token",
    "policies": [
        {
            "effect": "allow",
            "permission_groups": [{"id": "c8fed203ed3043cba015a93ad1616f1f"}],
            "resources": {"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43": "*"},
        }
    ],
    "condition": {"request.ip": {"in": ["199.27.128.0/21"]}},
}
ANSWER = json.dumps(
    {
        "result": {"value": "8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T"},
        "success": True,
        "errors": [],
        "messages": [],
    }
).encode()


class Answering(asyncio.Protocol):
    """Answers every request with the same bytes."""

    def connection_made(self, transport: Any) -> None:
        """Keep the connection."""
        self._transport, self._got = transport, b""

    def data_received(self, data: bytes) -> None:
        """Answer when a whole request is there."""
        self._got += data
        head, end, body = self._got.partition(b"\r\n\r\n")
        if not end:
            return
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        if len(body) >= int(length or 0):
            self._got = b""
            head = (
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            )
            self._transport.write(head % len(ANSWER) + ANSWER)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


def _timed(call: Callable[[], object]) -> Taken:
    for _ in range(WARM):
        call()
    start = time.perf_counter(), time.process_time()
    for _ in range(CALLS):
        call()
    return time.perf_counter() - start[0], time.process_time() - start[1]


async def _atimed(call: Callable[[], Awaitable[object]]) -> Taken:
    for _ in range(WARM):
        await call()
    start = time.perf_counter(), time.process_time()
    for _ in range(CALLS):
        await call()
    return time.perf_counter() - start[0], time.process_time() - start[1]


def _bare(url: str) -> Taken:
    import httpx2

    with httpx2.Client(headers={"Authorization": "Bearer token"}) as client:
        return _timed(lambda: json.loads(client.post(f"{url}/user/tokens", json=BODY).content))


async def _bare_async(url: str) -> Taken:
    import httpx2

    async with httpx2.AsyncClient(headers={"Authorization": "Bearer token"}) as client:

        async def call() -> object:
            return json.loads((await client.post(f"{url}/user/tokens", json=BODY)).content)

        return await _atimed(call)


def _arguments(models: Any) -> dict[str, Any]:
    policy = BODY["policies"][0]
    groups = [models.PermissionGroup(**one) for one in policy["permission_groups"]]
    made = models.PolicyWithPermissionGroups(**{**policy, "permission_groups": groups})
    condition = models.Condition(request_ip=models.RequestIp(in_=["199.27.128.0/21"]))
    return {"name": BODY["name"], "policies": [made], "condition": condition}


def _ours(url: str) -> Taken:
    from cloudflare import Client, models

    with Client(api_token="token", base_url=url) as client:  # noqa: S106 - made up
        return _timed(lambda: client.user_api_tokens.create_token(**_arguments(models)))


async def _ours_async(url: str) -> Taken:
    from cloudflare import AsyncClient, models

    async with AsyncClient(api_token="token", base_url=url) as client:  # noqa: S106 - made up
        return await _atimed(lambda: client.user_api_tokens.create_token(**_arguments(models)))


def _sdk(url: str) -> Taken:
    # The SDK's package is called like the generated one, which type checkers find in its place.
    from cloudflare import Cloudflare  # type: ignore[attr-defined,unused-ignore]

    client: Any = Cloudflare(api_token="token", base_url=url)  # noqa: S106 - made up
    return _timed(lambda: client.user.tokens.create(**BODY))


CONTENDERS: dict[str, Callable[[str], Any]] = {
    "bare httpx2": _bare,
    "bare httpx2, async": _bare_async,
    "ours": _ours,
    "ours, async": _ours_async,
    "the SDK": _sdk,
}
BARS = (
    ("ours", "bare httpx2", OF_BARE),
    ("ours, async", "bare httpx2, async", OF_BARE),
    ("ours", "the SDK", OF_SDK),
)


def work(name: str, url: str) -> None:
    """Measure one contender, and print its seconds, of the clock and of the processor."""
    sys.path.insert(0, str(ROOT / "generated")) if name.startswith("ours") else None
    taken = CONTENDERS[name](url)
    print(*(asyncio.run(taken) if asyncio.iscoroutine(taken) else taken))


@contextmanager
def _server() -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, __file__, "--serve"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait()


def _run(name: str, url: str) -> tuple[float, float]:
    python = str(SDK / "bin" / "python") if name == "the SDK" else sys.executable
    command = [python, __file__, "--work", name, url]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    wall, processor = map(float, done.stdout.split())
    return CALLS / wall, processor / CALLS * 1e6


def _contenders() -> list[str]:
    try:
        installed(SDK, f"cloudflare=={SDK_VERSION}")
    except NotInstalledError as error:
        print(f"the SDK is skipped: {error}")
        return [name for name in CONTENDERS if name != "the SDK"]
    return list(CONTENDERS)


def _measured(names: list[str]) -> dict[str, list[tuple[float, float]]]:
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    with _server() as url:
        for _ in range(ROUNDS):
            for name in names:
                runs[name].append(_run(name, url))
    return runs


def _ratios(runs: dict[str, list[tuple[float, float]]]) -> Iterator[tuple[str, str, float, float]]:
    for name, other, bar in BARS:
        if other in runs:
            pairs = zip(runs[name], runs[other], strict=True)
            yield name, other, statistics.median(mine[0] / its[0] for mine, its in pairs), bar


def _table(runs: dict[str, list[tuple[float, float]]]) -> str:
    about = f"{ROUNDS} rounds of {CALLS} calls, Python {platform.python_version()}"
    lines = [
        "# Calls per second",
        "",
        f"`make bench` writes this. Medians of {about}; the SDK is `cloudflare` {SDK_VERSION}.",
        "",
        "| | calls a second | us of the client's processor a call |",
        "|---|---|---|",
    ]
    for name, each in runs.items():
        rate, processor = (statistics.median(column) for column in zip(*each, strict=True))
        lines.append(f"| {name} | {rate:.0f} | {processor:.0f} |")
    lines += ["", "| ratio of each round, median | | at least |", "|---|---|---|"]
    for name, other, ratio, bar in _ratios(runs):
        lines.append(f"| {name} / {other} | {ratio:.2f} | {bar} |")
    return "\n".join([*lines, ""])


def main() -> int:
    """Write calls per second and ratios; fail if ours miss a bar."""
    runs = _measured(_contenders())
    table = _table(runs)
    print(table)
    TABLE.write_text(table)
    return 1 if any(ratio < bar for *_, ratio, bar in _ratios(runs)) else 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--serve"]:
            asyncio.run(_serve())
        case ["--work", name, url]:
            work(name, url)
        case _:
            sys.exit(main())
