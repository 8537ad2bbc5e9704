"""Where our own templates lie, and what they are called. Imports nothing heavy: the configuration asks it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

SUFFIX: Final = ".jinja"
_HERE = Path(__file__).resolve()


@lru_cache(maxsize=1)
def templates() -> Path:
    """Find the folder of our own templates: an installed wheel has it inside of the package, a checkout beside it.

    Raises:
        FileNotFoundError: The installation is broken.
    """
    for folder in (_HERE.parents[1] / "templates", _HERE.parents[3] / "templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the templates of clientpress are missing")


def template_names(folder: Path) -> tuple[str, ...]:
    """Give the names of the templates below a folder, sorted. For example: `client/resource.py.jinja`."""
    files = (file for file in folder.rglob(f"*{SUFFIX}") if file.is_file())
    return tuple(sorted(file.relative_to(folder).as_posix() for file in files))
