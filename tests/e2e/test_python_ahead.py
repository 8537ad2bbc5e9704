"""The generated packages on a Python later than those of most machines: one made for WebAssembly, which node runs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

from case_table import ALL, ONLY_MODELS, write_case
from support import SHARED, press

HERE = Path(__file__).parent
PYODIDE = HERE / "node_modules" / "pyodide"
WHOLE = SHARED / "specs/cloudflare/openapi-2023-07-31.json"
LEAST = (3, 14)

pytestmark = [
    pytest.mark.skipif(shutil.which("node") is None, reason="node is missing"),
    pytest.mark.skipif(not PYODIDE.exists(), reason="not installed; `make e2e` installs it"),
]


def driven(folder: Path, *packages: str) -> tuple[str, ...]:
    """Drive packages of a folder, and give what is said: a line for each, and what is wrong."""
    done = subprocess.run(
        ["node", HERE / "wasm" / "drive.mjs", folder, sysconfig.get_path("purelib"), *packages],
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stderr
    *lines, python = done.stdout.splitlines()
    assert [int(part) for part in re.findall(r"\d+", python)] >= [*LEAST]
    return (*lines,)


def test_every_case(tmp_path: Path) -> None:
    """Every module can be imported without a warning, and every operation called."""
    cases = [case for case in ALL if case not in ONLY_MODELS]
    for case in cases:
        write_case(case, tmp_path)

    lines = driven(tmp_path, *cases)

    assert cases == [line.partition(": ")[0] for line in lines], lines
    assert all(re.search(r": [1-9]\d* modules, [1-9]\d* operations$", line) for line in lines)


@pytest.mark.skipif(not WHOLE.exists(), reason="Cloudflare's document is not beside the project")
def test_the_whole_of_cloudflare(tmp_path: Path) -> None:
    """Likewise of a large API."""
    press(WHOLE, tmp_path, "cloudflare")

    (line,) = driven(tmp_path, "cloudflare")

    assert re.fullmatch(r"cloudflare: \d{3,} modules, 1259 operations", line)
