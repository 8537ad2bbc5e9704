"""What several test folders need: pressing a document through the command line, importing what came out."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
SPECS = ROOT / "specs"
PAGE = SPECS / "create_token.page.txt"
TWIN = SPECS / "create_token.openapi.yaml"
CONFIG = SPECS / "clientpress.toml"
SHARED = ROOT.parent / "shared"


def clientpress(
    *arguments: str | Path, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command line as a user would, in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "NO_COLOR": "1"}
    return subprocess.run(
        [sys.executable, "-m", "clientpress", *map(str, arguments)],
        cwd=cwd or ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def press(spec: Path, out: Path, package: str, *arguments: str | Path) -> Path:
    """Generate a package and give its folder; a run that does not end in 0 fails the test with its diagnostics."""
    done = clientpress("generate", spec, "-o", out, "--package", package, *arguments)
    assert done.returncode == 0, done.stderr
    return out / package


@contextmanager
def imported(folder: Path, package: str) -> Iterator[ModuleType]:
    """Import a generated package from `folder`, and forget it afterwards."""
    sys.path.insert(0, str(folder))
    _forget(package)
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))
        _forget(package)
        importlib.invalidate_caches()


def _forget(package: str) -> None:
    for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
        del sys.modules[name]
