"""The files of one package, before anything touches the disk.

Comes in: relative path → text, as rendered. Goes out: an `OutputTree` of bytes, sorted by path. Afterwards every path
stays inside the package folder and no two of them are one file where names differ only by case.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

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
        if path not in self.files:
            _check_collisions(
                {path: None, **self.files} if "/" in path else _beside(path, self.files)
            )
        files = {**self.files, path: _encode(content)}
        return OutputTree({name: files[name] for name in sorted(files)})


_ODD = re.compile(r"[\\:\0]|(?:^|/)\.{0,2}(?:/|$)")
"""In paths that may leave the package: an odd character, or an empty part, `.` or `..`."""


def _encode(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _beside(path: str, files: Iterable[str]) -> dict[str, None]:
    """Give a name with one path for each name that stands beside it."""
    tops = {name.partition("/")[0]: name for name in files}
    return {path: None, **dict.fromkeys(tops.values())}


def _check_collisions(paths: Iterable[str]) -> None:
    known: dict[str, tuple[str, bool]] = {}
    folders: set[str] = {""}
    for path in paths:
        if _ODD.search(path):
            raise TreeError(f"{path!r} is no path inside the package")
        for prefix, is_file in (*_new_folders(path, folders), (path, True)):
            other = known.setdefault(_folded(prefix), (prefix, is_file))
            if other != (prefix, is_file):
                raise TreeError(f"{other[0]!r} and {prefix!r} cannot stand in one folder")


def _new_folders(path: str, known: set[str]) -> list[tuple[str, bool]]:
    """Give the folders of a path that were not met before. For example: `a/b/c.py` → `(a, False)`, `(a/b, False)`."""
    found = []
    while (path := path.rpartition("/")[0]) not in known:
        known.add(path)
        found.append((path, False))
    return found[::-1]


def _folded(path: str) -> str:
    return path.casefold() if path.isascii() else unicodedata.normalize("NFC", path).casefold()
