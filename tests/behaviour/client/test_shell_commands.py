"""The shell command of each page, run by curl as it stands: it sends what the program of the same page sends."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest

from behaviour.loopback.server import Got, Loopback, said
from case_table import ALL, ONLY_MODELS
from clientpress.ir.media_types import stream_kind
from support import imported

CASES = sorted({"cloudflare", *ALL} - {"create_token_page", "hostile"} - ONLY_MODELS)
"""The server of the hostile document is no URL."""
OF_EACH = frozenset(
    {"user-agent", "accept", "accept-encoding", "connection", "proxy-connection", "host", "content-length",
     "transfer-encoding"}
)  # fmt: skip
"""Headers of the program that sends, and not of the call."""

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is missing")


@pytest.fixture(scope="module")
def proxy() -> Iterator[Loopback]:
    """Give a proxy that lets nothing through: it says no to each request, and keeps it."""
    with Loopback(lambda _: said(None, 418)) as server:
        yield server


class Recorder:
    """A transport that says no to each request, and keeps it."""

    def __init__(self) -> None:
        self.got: list[Got] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Keep the request."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.got.append(Got(request.method, str(request.url), headers, request.read(), 1))
        return httpx2.Response(418)

    def close(self) -> None:
        """There is nothing to close."""


@pytest.mark.parametrize("case", CASES)
def test_a_shell_command_sends_what_the_program_sends(
    case: str, packages: Path, proxy: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In each page: method, URL, headers, credentials and body."""
    (tmp_path / "FILE").write_text("hello")
    monkeypatch.chdir(tmp_path)
    pages = sorted((packages / case / "docs" / "operations").rglob("*.md"))
    compared = 0
    with imported(packages, case):
        for page in pages:
            text = page.read_text("utf-8").replace("https://HOST", "https://host.example")
            if "client.pem" in text:
                continue  # without TLS nothing is shown to a proxy
            by_program = programs_request(block(text, "python"), case, monkeypatch)
            by_curl = curls_request(block(text, "sh"), proxy, tmp_path)
            assert compared_parts(by_program) == compared_parts(by_curl, by_program), page
            compared += 1

    assert compared


def block(text: str, language: str) -> str:
    """Give the only program of a page."""
    (found,) = re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)
    return str(found)


def programs_request(program: str, case: str, monkeypatch: pytest.MonkeyPatch) -> Got:
    """Give the request of a program in Python; a reader puts a credential in the place of the dots."""
    recorder = Recorder()
    own = import_module(f"{case}._runtime.transports.own")
    transport = import_module(f"{case}._runtime.transports.transport")
    monkeypatch.setattr(own, "open_line", lambda _: transport.Line(recorder))
    refused = import_module(case).ApiStatusError
    with warnings.catch_warnings(), suppress(refused):
        warnings.simplefilter("ignore")
        exec(program.replace('"…"', '"name:password"'), {"__name__": "sample"})  # noqa: S102 - it is ours
    (got,) = recorder.got
    return got


def curls_request(command: str, proxy: Loopback, folder: Path) -> Got:
    """Give the request of a command, through the proxy; credentials lie in the environment."""
    proxy.got.clear()
    run = command.replace("curl ", "curl --silent --show-error ", 1)
    run = run.replace("https://", "http://", 1)  # what is sent by TLS no proxy sees
    variables = re.findall(r"\$([A-Z][A-Z0-9_]*)", command)
    done = subprocess.run(
        ["bash", "-c", run],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "http_proxy": proxy.origin,
            **dict.fromkeys(variables, "name:password"),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    assert ("", 0) == (done.stderr, done.returncode), command
    (got,) = proxy.got
    return got


def compared_parts(got: Got, other: Got | None = None) -> tuple[Any, ...]:
    """Give what of a request says something, but for what `other` need not say: a body that may be left out, a key of one call."""
    headers = {name: value for name, value in got.headers.items() if name not in OF_EACH}
    body: Any = got.body
    label = headers.get("content-type", "").partition(";")[0]
    if not (other or got).body:
        headers.pop("content-type", None)
        body = b""
    elif label.startswith("multipart/"):
        boundary = headers.pop("content-type").partition("boundary=")[2]
        body = re.sub(rb'filename="[^"]*"', b"filename", body.replace(boundary.encode(), b"-"))
    elif label:
        headers["content-type"] = label
        if stream_kind(label) is not None:
            body = None  # the lines are those of a file
        elif label.endswith("json"):
            body = json.loads(body)
    for name in ("idempotency-key", "x-idempotency-key"):
        headers.pop(name, None)
    url = httpx2.URL(got.target)
    query = [re.sub(r"\s", "", f"{name}={value}") for name, value in url.params.multi_items()]
    return got.method, url.path, sorted(query), headers, body
