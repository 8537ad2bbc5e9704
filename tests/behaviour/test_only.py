"""A package of some of a document's operations is a package like any other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from snapshots import CASES
from support import press

IMPORT_EACH = Path(__file__).parent / "client/import_each.py"


@pytest.mark.parametrize(
    ("case", "patterns"),
    [
        ("names", ("/users",)),
        ("names", ("POST *",)),
        ("unions", ("GET *",)),
        ("recursion", ("*",)),
        ("pagination", ("list*", "GET /*")),
        ("media", ("POST *",)),
        ("newest", ("find-zones",)),
    ],
)
def test_what_is_left_is_sound(case: str, patterns: tuple[str, ...], tmp_path: Path) -> None:
    """Every module imports on its own, and mypy finds nothing, whatever was left out."""
    chosen = [word for pattern in patterns for word in ("--only", pattern)]
    folder = press(CASES / case / "api.yaml", tmp_path, "some", *chosen)
    modules = sorted(
        ".".join(file.relative_to(tmp_path).with_suffix("").parts) for file in folder.rglob("*.py")
    )
    names = "\n".join(name.removesuffix(".__init__") for name in modules)
    imported = subprocess.run(
        [sys.executable, str(IMPORT_EACH)],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        input=names,
        capture_output=True,
        text=True,
        check=False,
    )
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "-p", "some"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert imported.stdout.startswith(f"{len(modules)} imported"), imported.stdout
    assert "" == imported.stderr
    assert 0 == checked.returncode, checked.stdout
