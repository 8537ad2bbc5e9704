"""Calling a generated client, blocking or awaited, against a pretended API."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import httpx2

Answer = Callable[[httpx2.Request], httpx2.Response]

VALUE = "8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T"
SECRET = "t0ken-s3cret"
SUCCESS: dict[str, Any] = {
    "result": {"value": VALUE},
    "success": True,
    "errors": [],
    "messages": [],
}
FAILURE: dict[str, Any] = {
    "result": None,
    "success": False,
    "errors": [{"code": 7003, "message": "No route for the URI"}],
    "messages": [],
}


def answers(data: Any, status: int = 200, **headers: str) -> Answer:
    """Answer always with this."""
    return lambda _: httpx2.Response(status, json=data, headers=headers)


def in_turn(*responses: httpx2.Response | Exception) -> Answer:
    """Answer with one after the other."""
    waiting: Iterator[httpx2.Response | Exception] = iter(responses)

    def answer(_: httpx2.Request) -> httpx2.Response:
        response = next(waiting)
        if isinstance(response, Exception):
            raise response
        return response

    return answer


class Driver:
    """Calls the methods of one of a package's two clients, and notes the requests that they send."""

    def __init__(self, package: ModuleType, *, awaits: bool) -> None:
        self.package: Any = package
        self.awaits = awaits
        self.requests: list[httpx2.Request] = []

    @property
    def models(self) -> Any:
        """The models of the package."""
        return self.package.models

    @property
    def request(self) -> httpx2.Request:
        """The only request that was sent."""
        (request,) = self.requests
        return request

    def transport(self, answer: Answer) -> Any:
        """Return an httpx2 client that answers by a function, and notes the requests."""

        def handle(request: httpx2.Request) -> httpx2.Response:
            self.requests.append(request)
            return answer(request)

        kind = httpx2.AsyncClient if self.awaits else httpx2.Client
        return kind(transport=httpx2.MockTransport(handle))

    def client(self, answer: Answer, **settings: Any) -> Any:
        """Return a client of the package."""
        kind = self.package.AsyncClient if self.awaits else self.package.Client
        settings.setdefault("http_client", self.transport(answer))
        return kind(**settings)

    def call(self, method: str, answer: Answer, /, _settings: Any = None, **arguments: Any) -> Any:
        """Call a method of a new client, and return what comes back.

        For example: `driver.call("records.list_records", answers([]), zone_id="z")`
        """
        target = self.client(answer, **(_settings or {}))
        for name in method.split("."):
            target = getattr(target, name)
        return self.run(_sent(target(**arguments)))

    def run(self, value: Any) -> Any:
        """Await what has to be awaited."""

        async def awaited() -> Any:
            return await value

        return asyncio.run(awaited()) if self.awaits else value


def _sent(value: Any) -> Any:
    """Ask a pager for its first page: by itself it sends nothing."""
    return value.first_page() if hasattr(value, "first_page") else value


class TokenDriver(Driver):
    """Calls *Create Token*, the founding endpoint."""

    def client(self, answer: Answer, **settings: Any) -> Any:
        """Return a client that has a token."""
        settings.setdefault("api_token", SECRET)
        return super().client(answer, **settings)

    def create(
        self,
        answer: Answer,
        view: str = "",
        arguments: dict[str, Any] | None = None,
        **settings: Any,
    ) -> Any:
        """Create a token, by default the one of the README, and return what comes back."""
        method = ".".join(filter(None, ("user_api_tokens", view, "create_token")))
        return self.call(method, answer, settings, **(arguments or self.arguments()))

    def arguments(self, **changes: Any) -> dict[str, Any]:
        """Return the arguments of the README, with some changed."""
        policy = self.models.PolicyWithPermissionGroups(
            effect="allow",
            permission_groups=[self.models.PermissionGroup(id="c8fed203ed3043cba015a93ad1616f1f")],
            resources={"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43": "*"},
        )
        given = {
            "name": "readonly token",
            "policies": [policy],
            "condition": self.models.Condition(
                request_ip=self.models.RequestIp(in_=["199.27.128.0/21"])
            ),
        }
        return {**given, **changes}
