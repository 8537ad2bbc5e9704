"""The package that the generator must produce for the founding endpoint, as a fixture.

`expected/cloudflare` is written by hand; the runtime is copied into it as the generator
would. It is imported under a name of its own, so that it meets no generated `cloudflare`.
"""

from __future__ import annotations

import asyncio
import importlib
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

HERE = Path(__file__).parent
RUNTIME = HERE.parents[2] / "generator" / "clientpress" / "runtime"
NAME = "golden_cloudflare"


@pytest.fixture(scope="session")
def cloudflare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the golden package with the present runtime."""
    root = tmp_path_factory.mktemp("golden")
    shutil.copytree(HERE / "expected" / "cloudflare", root / NAME)
    shutil.copytree(RUNTIME, root / NAME / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    sys.path.insert(0, str(root))
    try:
        yield importlib.import_module(NAME)
    finally:
        sys.path.remove(str(root))
        for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
            del sys.modules[name]


class Driver:
    """Calls *Create Token* through one of the two clients, against a pretended API."""

    def __init__(self, cloudflare: ModuleType, *, awaits: bool) -> None:
        self.cloudflare = cloudflare
        self.awaits = awaits
        self.requests: list[httpx2.Request] = []

    def transport(self, answer: Callable[[httpx2.Request], httpx2.Response]) -> Any:
        """Return an httpx2 client that answers by a function, and notes the requests."""

        def handle(request: httpx2.Request) -> httpx2.Response:
            self.requests.append(request)
            return answer(request)

        kind = httpx2.AsyncClient if self.awaits else httpx2.Client
        return kind(transport=httpx2.MockTransport(handle))

    def client(self, answer: Callable[[httpx2.Request], httpx2.Response], **settings: Any) -> Any:
        """Return a client of the package."""
        kind = self.cloudflare.AsyncClient if self.awaits else self.cloudflare.Client
        settings.setdefault("api_token", "t0ken-s3cret")
        settings.setdefault("http_client", self.transport(answer))
        return kind(**settings)

    def call(
        self,
        answer: Callable[[httpx2.Request], httpx2.Response],
        view: str = "",
        arguments: dict[str, Any] | None = None,
        **settings: Any,
    ) -> Any:
        """Create a token, by default the one of the README, and return what comes back."""
        resource = self.client(answer, **settings).user_api_tokens
        if view:
            resource = getattr(resource, view)
        return self.run(resource.create_token(**(arguments or self.arguments())))

    def run(self, value: Any) -> Any:
        """Await what has to be awaited."""

        async def awaited() -> Any:
            return await value

        return asyncio.run(awaited()) if self.awaits else value

    def arguments(self, **changes: Any) -> dict[str, Any]:
        """Return the arguments of the README."""
        models = self.cloudflare.models
        policy = models.PolicyWithPermissionGroups(
            effect="allow",
            permission_groups=[models.PermissionGroup(id="c8fed203ed3043cba015a93ad1616f1f")],
            resources={"com.cloudflare.api.account.zone.22b1de5f": "*"},
        )
        given = {
            "name": "readonly token",
            "policies": [policy],
            "condition": models.Condition(request_ip=models.RequestIp(in_=["199.27.128.0/21"])),
        }
        return {**given, **changes}


@pytest.fixture(params=["blocking", "awaited"])
def driver(request: pytest.FixtureRequest, cloudflare: ModuleType) -> Driver:
    """Drive the blocking and the awaited client alike."""
    return Driver(cloudflare, awaits=request.param == "awaited")


@pytest.fixture
def no_sleep(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Note how long is waited, and do not wait."""
    waits: list[float] = []

    async def anote(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("time.sleep", waits.append)
    monkeypatch.setattr(f"{NAME}._runtime.exchange.exchange._asleep", anote)
    return waits
