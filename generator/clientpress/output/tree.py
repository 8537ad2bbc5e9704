"""The files of one package, before anything touches the disk.

Comes in: relative path → text, as rendered. Goes out: an `OutputTree` of bytes, sorted by path. Afterwards every path
stays inside the package folder and no two of them are one file where names differ only by case.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from clientpress.values import dataclass


class TreeError(ValueError):
    """Two paths collide or one leaves the folder. Names were settled before, so this is a bug of ours."""


@dataclass(frozen=True, slots=True)
class OutputTree:
    """Relative path (with `/`) → content, sorted by path."""

    files: Mapping[str, bytes]

    @classmethod
    def of(cls, files: Mapping[str, str | bytes]) -> OutputTree:
        """Take rendered files. For example: `OutputTree.of({"client.py": "…"})`.

        Raises:
            TreeError: a path is absolute, has an odd part, or collides with another one.
        """
        _check_collisions(files)
        return cls({path: _encode(files[path]) for path in sorted(files)})

    def extended(self, path: str, content: str | bytes) -> OutputTree:
        """Give this tree with one more file, or with another content for one."""
        return OutputTree.of({**self.files, path: content})


def _encode(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _check_collisions(paths: Mapping[str, object]) -> None:
    known: dict[str, tuple[str, bool]] = {}
    for path in paths:
        for prefix, is_file in _prefixes(path):
            other = known.setdefault(_folded(prefix), (prefix, is_file))
            if other != (prefix, is_file):
                raise TreeError(f"{other[0]!r} and {prefix!r} cannot stand in one folder")


def _prefixes(path: str) -> Iterator[tuple[str, bool]]:
    """Give the folders of a path and the path. For example: `a/b.py` → `(a, False)`, `(a/b.py, True)`."""
    parts = path.split("/")
    if any(part in {"", ".", ".."} for part in parts) or any(c in path for c in "\\:\0"):
        raise TreeError(f"{path!r} is no path inside the package")
    for end in range(1, len(parts)):
        yield "/".join(parts[:end]), False
    yield path, True


def _folded(path: str) -> str:
    return path.casefold() if path.isascii() else unicodedata.normalize("NFC", path).casefold()
