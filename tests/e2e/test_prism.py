"""The generated client against a real peer: Prism validates the request and answers from the document.

Prism 5 keeps a readOnly requirement inside `oneOf`, so here the policy is sent with its `id`; that the client needs no
`id` is proved against our own stand-in.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support import TWIN, imported, press

HERE = Path(__file__).parent
PRISM = HERE / "node_modules" / ".bin" / "prism"
GROUP = "c8fed203ed3043cba015a93ad1616f1f"

pytestmark = [
    pytest.mark.skipif(shutil.which("node") is None, reason="node is missing, which Prism runs on"),
    pytest.mark.skipif(not PRISM.exists(), reason="Prism is not installed; `make e2e` installs it"),
]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_open(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if process.poll() is not None:
            pytest.fail(f"Prism ended with status {process.returncode}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail("Prism did not open its port within 30 seconds")


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    """Give the origin of a Prism that serves the OpenAPI document; it serves no path prefix."""
    port = _free_port()
    process = subprocess.Popen(
        [str(PRISM), "mock", "--host", "127.0.0.1", "--port", str(port), str(TWIN)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until_open(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture(scope="module")
def cloudflare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Give the package pressed from the document that Prism serves."""
    folder = tmp_path_factory.mktemp("pressed")
    press(TWIN, folder, "cloudflare")
    with imported(folder, "cloudflare") as package:
        yield package


def _request(cloudflare: Any, **policy: str) -> dict[str, Any]:
    models = cloudflare.models
    return {
        "name": "readonly token",
        "policies": [
            models.PolicyWithPermissionGroups(
                effect="allow",
                permission_groups=[models.PermissionGroup(id=GROUP)],
                resources={"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43": "*"},
                **policy,
            )
        ],
        "condition": models.Condition(request_ip=models.RequestIp(in_=["199.27.128.0/21"])),
    }


def test_prism_accepts_the_request_and_the_token_has_its_value(
    cloudflare: Any, base_url: str
) -> None:
    """A token is created, and the one field that anybody calls this endpoint for is there."""
    with cloudflare.Client(api_token="secret", base_url=base_url) as client:
        token = client.user_api_tokens.create_token(
            **_request(cloudflare, id="f267e341f3dd4697bd3b9f71dd96247f")
        )

    assert token.value == "8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T"


def test_the_asynchronous_client_does_the_same(cloudflare: Any, base_url: str) -> None:
    """The awaited twin sends the same and gives the same."""

    async def create() -> Any:
        async with cloudflare.AsyncClient(api_token="secret", base_url=base_url) as client:
            request = _request(cloudflare, id="f267e341f3dd4697bd3b9f71dd96247f")
            return await client.user_api_tokens.create_token(**request)

    token = asyncio.run(create())

    assert token.value == "8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T"


def test_prism_itself_refuses_a_request_without_the_policy_id(
    cloudflare: Any, base_url: str
) -> None:
    """Prism 5 does not lift a readOnly requirement inside `oneOf`: known, pinned, and no fault of the request."""
    with (
        cloudflare.Client(api_token="secret", base_url=base_url) as client,
        pytest.raises(cloudflare.errors.UnprocessableEntityError) as refused,
    ):
        client.user_api_tokens.create_token(**_request(cloudflare))

    assert refused.value.status_code == 422


def test_prism_sees_what_the_client_would_refuse(cloudflare: Any, base_url: str) -> None:
    """With our own validation off, Prism refuses a name that is too long: it does validate."""
    request = {**_request(cloudflare, id="f267e341f3dd4697bd3b9f71dd96247f"), "name": "x" * 121}
    with (
        cloudflare.Client(api_token="secret", base_url=base_url, validate=False) as client,
        pytest.raises(cloudflare.errors.UnprocessableEntityError),
    ):
        client.user_api_tokens.create_token(**request)


def test_prism_wants_the_token(base_url: str) -> None:
    """The credential travels: without it Prism answers 401, so with it the calls above were authorised."""
    answer = httpx2.post(f"{base_url}/user/tokens", json={"name": "a", "policies": []})

    assert answer.status_code == 401
