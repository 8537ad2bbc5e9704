"""Prism, the mock server that validates requests and answers from a document: started on a free port of this machine."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PRISM = Path(__file__).parent / "e2e" / "node_modules" / ".bin" / "prism"
PRISM_MARKS = [
    pytest.mark.skipif(shutil.which("node") is None, reason="node is missing, which Prism runs on"),
    pytest.mark.skipif(not PRISM.exists(), reason="Prism is not installed; `make e2e` installs it"),
]


@contextmanager
def prism(document: Path, *, seconds: int = 120) -> Iterator[str]:
    """Serve a document, and give the origin; there is no path prefix."""
    port = _free_port()
    process = subprocess.Popen(
        [str(PRISM), "mock", "--host", "127.0.0.1", "--port", str(port), str(document)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until_open(port, process, seconds)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_open(port: int, process: subprocess.Popen[bytes], seconds: int) -> None:
    for _ in range(seconds * 10):
        if process.poll() is not None:
            pytest.fail(f"Prism ended with status {process.returncode}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail(f"Prism did not open its port within {seconds} seconds")
