"""The root jail: files are read from below the API description's folder, and from where the configuration allows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path


class OutsideError(OSError):
    """A file that lies outside of the folder, and that nobody listed."""


def reader(root: Path, allowed: Iterable[Path] = ()) -> Callable[[str], bytes]:
    """Give a function that reads a file's bytes, from below `root` or one of the `allowed` files and folders.

    Names are relative to the working directory. Links are followed first, so none leads out.

    Raises:
        OutsideError: from that function, for every other file.
        OSError: from that function, where the file cannot be read.
    """
    homes = [home.resolve() for home in (root, *allowed)]

    def read_file(name: str) -> bytes:
        path = Path(name).resolve()
        if not any(path.is_relative_to(home) for home in homes):
            raise OutsideError(name)
        pipe = not path.exists()  # of a shell, as in `<(git show main:openapi.yaml)`
        return (Path(name) if pipe else path).read_bytes()

    return read_file
