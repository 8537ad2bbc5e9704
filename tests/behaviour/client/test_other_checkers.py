"""Packages are vendored, so what checks the user's own code reads them too: other checkers of types than `test_clean.py`'s, and ruff.

The checkers are young, and each version sees more: `pyproject.toml` holds them to one, and the next is taken with what it finds.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from behaviour.client.checking import DEPRECATED_USE, MISUSES, PREFACE

COMMANDS = {
    "ty": ["check", "--python", sys.prefix, "--output-format", "concise", "."],
    "pyrefly": ["check", "--python-interpreter-path", sys.executable, "--output-format=min-text"],
    "zuban": ["check", "--strict", "--python-executable", sys.executable, "."],
}
TELLING_OF_DEPRECATED = {"ty": [], "zuban": ["--enable-error-code", "deprecated"]}
"""pyrefly tells of it by default only where the name is written out."""

FALSE = {"pyrefly": ["typed_dicts_use.py"]}
"""Findings where nothing is to be found, by file: in a recursive alias pyrefly takes no dictionary in a list for a `TypedDict`."""

FINDING = re.compile(r"(?:\s*(?:ERROR|WARN) )?([\w/]+\.py):(\d+)\b.*")

each_checker = pytest.mark.parametrize("checker", COMMANDS)


class Finding(NamedTuple):
    """A line of a checker's."""

    file: str
    line: int
    text: str


def _run(tool: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def _findings(checker: str, folder: Path, *more: str) -> list[Finding]:
    """Give what a checker finds in a folder."""
    (folder / "pyrefly.toml").write_text('preset = "default"\n')  # else it asks what mypy is told
    done = _run(checker, *COMMANDS[checker], *more, folder=folder)
    matches = [FINDING.fullmatch(line) for line in done.stdout.splitlines()]
    found = [Finding(one[1], int(one[2]), one[0]) for one in matches if one]

    assert done.returncode == 0 or found, done.stdout + done.stderr
    return [one for one in found if " note: " not in one.text]


@each_checker
def test_a_checker_finds_nothing(checker: str, checked: Path) -> None:
    """Neither in the packages nor in their use and the programs of their docs; these may show what is deprecated."""
    found = [
        one
        for one in _findings(checker, checked)
        if not (one.file.startswith("samples/") and "deprecated" in one.text)
    ]

    assert FALSE.get(checker, []) == [one.file for one in found], found


@each_checker
def test_a_checker_finds_every_misuse(checker: str, packages: Path, tmp_path: Path) -> None:
    """What is laziness at run time hides no mistake from it."""
    shutil.copytree(packages / "cloudflare", tmp_path / "cloudflare")
    lines = [*PREFACE.splitlines(), *MISUSES]
    (tmp_path / "misuse.py").write_text("\n".join(lines) + "\n")
    found = _findings(checker, tmp_path)

    assert {"misuse.py"} == {one.file for one in found}
    assert set(MISUSES) == {lines[one.line - 1] for one in found}


@pytest.mark.parametrize("checker", TELLING_OF_DEPRECATED)
def test_a_checker_tells_of_deprecated_methods(
    checker: str, packages: Path, tmp_path: Path
) -> None:
    """In both clients, with what the document says; and of nothing else."""
    shutil.copytree(packages / "deprecation", tmp_path / "deprecation")
    (tmp_path / "use.py").write_text(DEPRECATED_USE)
    found = _findings(checker, tmp_path, *TELLING_OF_DEPRECATED[checker])

    assert [("use.py", 6), ("use.py", 7), ("use.py", 8)] == [(one.file, one.line) for one in found]
    assert "Goes away on 2027-01-31" in found[0].text


def test_ruff_finds_nothing(packages: Path) -> None:
    """By its default rules, which sort imports and want no names that are only given on."""
    done = _run("ruff", "check", "--isolated", "--no-cache", ".", folder=packages)

    assert 0 == done.returncode, done.stdout + done.stderr
