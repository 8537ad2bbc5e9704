"""Drive the generated packages on every Python later than the one of the project that this machine has.

`make pythons` calls it. A Python is looked for on PATH and among those of pyenv; each gets an environment of its own,
`.venv-VERSION`, and is skipped with the reason where that cannot be had. Where one refuses, the exit status is 1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from environments import NotInstalledError, installed

ROOT = Path(__file__).resolve().parents[1]
LATER = ("3.12", "3.13", "3.14", "3.15")
NEEDS = (
    "aiohttp>=3.12",
    "httpx2>=2.16",
    "pytest>=9.0",
    "pytest-xdist>=3.8",
    "trio>=0.30",
    "trustme>=1.2",
)
TRIED = ("tests/behaviour/client", "tests/behaviour/golden_client", "tests/behaviour/loopback")
OF_TOOLS = (
    "--ignore=tests/behaviour/client/test_clean.py",
    "--ignore=tests/behaviour/client/test_other_checkers.py",
    "--ignore=tests/behaviour/golden_client/test_clean.py",
    "--deselect=tests/behaviour/client/test_typed_dicts.py::test_mypy_finds_every_misuse_and_nothing_else",
    "--deselect=tests/behaviour/client/test_typed_dicts.py::test_pyright_finds_every_misuse_and_nothing_else",
)
"""What asks mypy, pyright and black, whose word on the text is the same whatever runs them, is left out."""


def found(version: str) -> Path | None:
    """Give the Python of a version, None where this machine has none that starts."""
    for candidate in _candidates(version):
        command: list[str | Path] = [
            candidate,
            "-c",
            "import sys; print('%d.%d' % sys.version_info[:2])",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.stdout.strip() == version:
            return candidate
    return None


def _candidates(version: str) -> Iterator[Path]:
    on_path = shutil.which(f"python{version}")
    if on_path is not None:
        yield Path(on_path)
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(pyenv.glob(f"versions/{version}.*/bin/python{version}"), reverse=True)


def refuses(version: str, python: Path) -> bool:
    """Run the tests on a Python; tell whether any fails."""
    home = ROOT / f".venv-{version}"
    try:
        own = installed(home, "--editable", str(ROOT), *NEEDS, python=python)
    except NotInstalledError as error:
        print(f"Python {version} is skipped: {error}")
        return False
    print(f"Python {version}: {python}", flush=True)
    command: list[str | Path] = [
        own,
        "-m",
        "pytest",
        "--quiet",
        "--numprocesses=auto",
        "-p",
        "no:cacheprovider",
    ]
    return subprocess.run([*command, *OF_TOOLS, *TRIED], cwd=ROOT, check=False).returncode != 0


def main() -> int:
    """Try one version after the other."""
    pythons = {version: found(version) for version in LATER}
    refused = [name for name, python in pythons.items() if python and refuses(name, python)]
    missing = ", ".join(name for name, python in pythons.items() if python is None)
    if missing:
        print(f"not on this machine: Python {missing}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
