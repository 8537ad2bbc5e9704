"""The golden package is what generated code must be: clean, without suppressions."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TYPED_USE = Path(__file__).parent / "expected" / "typed_use.py"


@pytest.fixture(scope="module")
def folder(cloudflare: Any) -> Path:
    """Return the folder of the assembled package, with code that uses it."""
    package = Path(cloudflare.__file__).parent
    shutil.copy(TYPED_USE, package.parent)
    settings = {"typeCheckingMode": "strict", "include": [package.name, TYPED_USE.name]}
    (package.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    return package.parent


@pytest.mark.parametrize(
    "command",
    [
        ["mypy", "--strict", "--no-incremental", "."],
        ["pyright", "--pythonpath", sys.executable, "-p", "."],
        ["black", "--check", "-q", "."],
    ],
    ids=lambda command: command[0],
)
def test_tools_find_nothing(folder: Path, command: list[str]) -> None:
    """Two strict checkers of types and black have nothing to say, also about its use."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )

    assert 0 == done.returncode, done.stdout + done.stderr
