"""mypy is the judge of what `diff` says of type checkers.

Where a pair has `callers.py`, it holds what callers of the older package write: a function for each row, whose docstring is the row's subject.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from support import press
from test_diff import PAIRS

JUDGED = sorted(path.parent.name for path in PAIRS.glob("*/callers.py"))


def rows(pair: str) -> list[Mapping[str, Any]]:
    """Give the rows of a pair that concern code."""
    changes = json.loads((PAIRS / pair / "expected.json").read_text())["changes"]
    return [one for one in changes if one["severity"] != "patch"]


def functions(source: str) -> dict[str, range]:
    """Give the lines of each function by its docstring."""
    return {
        ast.get_docstring(node) or "": range(node.lineno, (node.end_lineno or 0) + 1)
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef)
    }


def refused(callers: Path, packages: Path) -> set[str]:
    """Give the subjects of the functions that mypy refuses with the package in a folder."""
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", "", str(callers)],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = {int(number) for number in re.findall(r"callers\.py:(\d+): error", done.stdout)}
    known = functions(callers.read_text())
    wrong = {subject for subject, own in known.items() if lines & set(own)}
    assert len(lines) == len({line for line in lines for own in known.values() if line in own}), (
        done.stdout
    )
    assert done.returncode == bool(lines), done.stdout + done.stderr
    return wrong


@pytest.mark.parametrize("pair", JUDGED)
def test_mypy_refuses_what_is_said_to_break_for_type_checkers(pair: str, tmp_path: Path) -> None:
    """With the older package all callers type-check; with the newer one all but those, function by function."""
    press(PAIRS / pair / "old.yaml", tmp_path / "old", "zones")
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    press(PAIRS / pair / "new.yaml", tmp_path / "new", "zones")
    callers = PAIRS / pair / "callers.py"

    assert set() == refused(callers, tmp_path / "old")
    assert {one["subject"] for one in rows(pair) if "types" in one["met_by"]} == refused(
        callers, tmp_path / "new"
    )


@pytest.mark.parametrize("pair", JUDGED)
def test_every_row_has_a_caller(pair: str) -> None:
    """A row that nobody wrote a caller for is not judged."""
    known = functions((PAIRS / pair / "callers.py").read_text())

    assert set() == {one["subject"] for one in rows(pair)} - known.keys()
