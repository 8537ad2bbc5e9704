"""Generator and generated packages on a Python later than those of most machines: one made for WebAssembly, which node runs."""

from __future__ import annotations

import filecmp
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

from case_table import ALL, ONLY_MODELS, write_case
from support import ROOT, SHARED, press

HERE = Path(__file__).parent
PYODIDE = HERE / "node_modules" / "pyodide"
WHOLE = SHARED / "specs/cloudflare/openapi-2023-07-31.json"
LEAST = (3, 14)
PRESSED = ("create_token_page", "create_token_openapi", "deprecation", "typed_dicts", "unions")
"""Of each kind of document one, and what is most of a package's kinds of files."""

pytestmark = [
    pytest.mark.skipif(
        shutil.which("node") is None, reason="node is missing, which runs that Python"
    ),
    pytest.mark.skipif(
        not PYODIDE.exists(), reason="that Python is not installed; `make e2e` installs it"
    ),
]


def driven(script: str, folder: Path, *arguments: str) -> tuple[str, ...]:
    """Run a script over a folder of packages, and give the lines that it says."""
    site_packages = sysconfig.get_path("purelib")
    done = subprocess.run(
        ["node", HERE / "wasm" / "drive.mjs", script, ROOT, site_packages, folder, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stderr
    *lines, python = done.stdout.splitlines()
    assert [int(part) for part in re.findall(r"\d+", python)] >= [*LEAST]
    return (*lines,)


def files_of(folder: Path) -> list[str]:
    """Give the paths of all files, but for byte code."""
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and file.suffix != ".pyc"
    )


def test_every_case(tmp_path: Path) -> None:
    """Every module can be imported without a warning, and every operation called."""
    cases = [case for case in ALL if case not in ONLY_MODELS]
    for case in cases:
        write_case(case, tmp_path)

    lines = driven("check.py", tmp_path, *cases)

    assert cases == [line.partition(": ")[0] for line in lines], lines
    assert all(re.search(r": [1-9]\d* modules, [1-9]\d* operations$", line) for line in lines)


@pytest.mark.skipif(not WHOLE.exists(), reason="Cloudflare's document is not beside the project")
def test_the_whole_of_cloudflare(tmp_path: Path) -> None:
    """Likewise of a large API."""
    press(WHOLE, tmp_path, "cloudflare")

    (line,) = driven("check.py", tmp_path, "cloudflare")

    assert re.fullmatch(r"cloudflare: \d{3,} modules, 1259 operations", line)


def test_the_generator_writes_the_same(tmp_path: Path) -> None:
    """It runs without a warning, and what it writes is what it writes here, byte for byte."""
    here, there = tmp_path / "here", tmp_path / "there"
    there.mkdir()
    for case in PRESSED:
        press(ALL[case][0], here, case)

    documents = [f"{case}={ALL[case][0].relative_to(ROOT)}" for case in PRESSED]
    assert not [line for line in driven("press.py", there, *documents) if "exit status" in line]

    files = files_of(here)
    assert files == files_of(there)
    assert (files, [], []) == filecmp.cmpfiles(here, there, files, shallow=False)
