"""Generated packages are clean: two strict checkers of types and black have nothing to say, and nothing silences them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from behaviour.client.checking import DEPRECATED_USE, MISUSES, PREFACE, TYPED_USES
from case_table import ALL
from clientpress.python.runtime import ASKED_FOR


def _run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def _mypy(target: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return _run("mypy", "--strict", "--config-file", "", target, folder=folder)


def test_the_runtime_is_the_same_in_every_package(packages: Path, names: list[str]) -> None:
    """So that pyright and black need to look at one copy; what has to be asked for is not in all of them."""
    asked_for = {f"{one[1:].replace('.', '/')}.py" for one in ASKED_FOR}
    kinds = {
        tuple(
            (path, file.read_bytes())
            for file in sorted((packages / name / "_runtime").rglob("*.py"))
            if (path := file.relative_to(packages / name).as_posix()) not in asked_for
        )
        for name in names
    }

    assert 1 == len(kinds)
    assert len(ALL) == len(names)


def test_mypy_finds_nothing(checked: Path) -> None:
    """Neither in the packages nor in their use and the programs of their docs, under `--strict`."""
    done = _mypy(".", checked)

    assert 0 == done.returncode, done.stdout + done.stderr


def test_mypy_finds_every_misuse(checked: Path) -> None:
    """What is laziness at run time hides no mistake from the checker."""
    lines = [*PREFACE.splitlines(), *MISUSES]
    (checked / "misuse.py").write_text("\n".join(lines) + "\n")
    done = _mypy("misuse.py", checked)
    (checked / "misuse.py").unlink()
    wrong = {lines[int(number) - 1] for number in re.findall(r"misuse\.py:(\d+): error", done.stdout)}  # fmt: skip

    assert set(MISUSES) == wrong, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("node") is None, reason="node is missing, which pyright runs on")
def test_pyright_finds_nothing(checked: Path, names: list[str]) -> None:
    """Neither in the packages nor in their use, in strict mode."""
    settings = {
        "typeCheckingMode": "strict",
        "include": [*names, *(use.name for use in TYPED_USES)],
        "exclude": [f"{name}/_runtime" for name in names[1:]],
    }
    (checked / "pyrightconfig.json").write_text(json.dumps(settings))
    done = _run("pyright", "--pythonpath", sys.executable, "-p", ".", folder=checked)

    assert 0 == done.returncode, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("node") is None, reason="node is missing, which pyright runs on")
def test_both_checkers_tell_of_deprecated_methods(packages: Path, tmp_path: Path) -> None:
    """In both clients, with what the document says; and of nothing else."""
    shutil.copytree(packages / "deprecation", tmp_path / "deprecation")
    (tmp_path / "use.py").write_text(DEPRECATED_USE)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    flags = ("--strict", "--enable-error-code", "deprecated", "--config-file", "")
    by_mypy = _run("mypy", *flags, ".", folder=tmp_path).stdout
    by_pyright = _run("pyright", "--pythonpath", sys.executable, "-p", ".", folder=tmp_path).stdout

    for said in (by_mypy, by_pyright):
        assert ["6", "7", "8"] == re.findall(r"use\.py:(\d+):.*(?:error)", said), said
        assert 3 == len(re.findall(r"\berror\b:?", said.replace("errors", ""))), said
        assert "Goes away on 2027-01-31" in said


def test_black_changes_nothing(packages: Path, names: list[str]) -> None:
    """With its defaults."""
    targets = [packages / names[0], *(file for name in names[1:] for file in _own(packages / name))]
    done = _run("black", "--check", "-q", "--config", "/dev/null", *targets, folder=packages)

    assert 0 == done.returncode, done.stdout + done.stderr


def test_nothing_is_suppressed(packages: Path) -> None:
    """No comment tells a checker to look away, in what is generated or in the runtime."""
    silencing = re.compile(
        r"#.*(type:\s*ignore|noqa|pyright:|mypy:|fmt:\s*(off|skip)|pylint:|nosec)"
    )
    found = [
        f"{file.relative_to(packages)}:{number}: {line.strip()}"
        for file in packages.rglob("*.py")
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1)
        if silencing.search(line)
    ]

    assert [] == found


def _own(package: Path) -> list[Path]:
    """Give the modules of a package that are its own: all but the runtime."""
    return [file for file in sorted(package.rglob("*.py")) if "_runtime" not in file.parts]
