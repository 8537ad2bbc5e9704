"""Virtual environments for what is measured or tried beside our own, each made once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


class NotInstalledError(Exception):
    """What is wanted cannot be installed here; the text says what."""


def installed(home: Path, *requirements: str, python: str | Path = sys.executable) -> Path:
    """Give the Python of an environment that has these requirements; made where it is not yet.

    For example: `installed(Path(".bench/cloudflare"), "cloudflare==5.9.0")`

    Raises:
        NotInstalledError: the package index has them not, or is out of reach.
    """
    made, done = home / "bin" / "python", home / "installed.txt"
    wanted = "\n".join(requirements)
    if done.is_file() and done.read_text() == wanted:
        return made
    venv: list[str | Path] = [python, "-m", "venv", "--clear", home]
    pip: list[str | Path] = [made, "-m", "pip", "install", "--quiet", *requirements]
    for command in (venv, pip):
        if subprocess.run(command, capture_output=True, check=False).returncode:
            raise NotInstalledError(f"{', '.join(requirements)} cannot be installed here")
    done.write_text(wanted)
    return made
