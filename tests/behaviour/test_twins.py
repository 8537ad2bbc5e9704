"""The page and its OpenAPI twin: clients that behave alike, request for request and answer for answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support import PAGE, TWIN, imported, press

GROUP = {"id": "c8fed203ed3043cba015a93ad1616f1f"}
POLICY = {"effect": "allow", "permission_groups": [GROUP], "resources": {"zone": "*"}}
TOKEN = {"value": "8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T", "unknown": [1]}
SUCCESS = {"success": True, "errors": [], "messages": [], "result": TOKEN}
FAILURE = {
    "success": False,
    "errors": [{"code": 7003, "message": "No route for the URI"}],
    "messages": [],
    "result": None,
}

# What is called, and what is answered.
SCENES: dict[str, tuple[dict[str, Any], httpx2.Response]] = {
    "created": ({"name": "a", "policies": [POLICY]}, httpx2.Response(200, json=SUCCESS)),
    "nested": (
        {"name": "a", "policies": [], "condition": {"request.ip": {"in": ["10.0.0.0/8"]}}},
        httpx2.Response(200, json=SUCCESS),
    ),
    "refused": ({"name": "a", "policies": []}, httpx2.Response(400, json=FAILURE)),
    "failed at 200": ({"name": "a", "policies": []}, httpx2.Response(200, json=FAILURE)),
    "no JSON": ({"name": "a", "policies": []}, httpx2.Response(502, html="<h1>Bad</h1>")),
    "result missing": ({"name": "a", "policies": []}, httpx2.Response(200, json={"success": True})),
    "invalid": ({"name": "a" * 121, "policies": [{"effect": "maybe"}]}, httpx2.Response(200)),
}


@pytest.fixture(scope="module", params=["page", "openapi"])
def play(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], list[Any]]]:
    """Give a function that plays a scene and tells all that was seen of it."""
    folder = tmp_path_factory.mktemp(request.param)
    press({"page": PAGE, "openapi": TWIN}[request.param], folder, "cloudflare")
    with imported(folder, "cloudflare") as package:
        yield lambda scene: _played(package, *SCENES[scene])


def _played(package: ModuleType, arguments: dict[str, Any], answer: httpx2.Response) -> list[Any]:
    seen: list[Any] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        headers = {key: request.headers[key] for key in ("authorization", "content-type", "accept")}
        seen.append((request.method, str(request.url), headers, request.content))
        return httpx2.Response(answer.status_code, content=answer.content, headers=answer.headers)

    transport = httpx2.Client(transport=httpx2.MockTransport(handle))
    client = package.Client(
        api_token="t", http_client=transport, max_retries=0, on_mismatch="ignore"
    )
    try:
        seen.append(client.user_api_tokens.create_token(**arguments).to_dict())
    except package.errors.ClientpressError as error:
        seen.append(
            (
                type(error).__name__,
                str(error),
                [str(each) for each in getattr(error, "problems", ())],
            )
        )
    return seen


EXPECTED = {
    "created": (1, TOKEN),
    "nested": (1, TOKEN),
    "refused": (1, "BadRequestError"),
    "failed at 200": (1, "ApiResultError"),
    "no JSON": (1, "BadGatewayError"),
    "result missing": (1, "DecodeError"),
    "invalid": (0, "ValidationError"),
}
_told: dict[str, list[Any]] = {}


@pytest.mark.parametrize("scene", SCENES)
def test_both_clients_do_the_same(play: Callable[[str], list[Any]], scene: str) -> None:
    """The same is sent, the same comes back, and the same errors say the same."""
    seen = play(scene)
    requests, outcome = EXPECTED[scene]

    assert requests == len(seen) - 1
    assert outcome == (seen[-1] if isinstance(seen[-1], dict) else seen[-1][0])
    assert _told.setdefault(scene, seen) == seen


def test_the_request_is_what_the_document_says(play: Callable[[str], list[Any]]) -> None:
    """Wire names, the credential, and no byte of what was not given."""
    (method, url, headers, content), _ = play("nested")

    assert ("POST", "https://api.cloudflare.com/client/v4/user/tokens") == (method, url)
    assert "Bearer t" == headers["authorization"]
    assert SCENES["nested"][0] == json.loads(content)
