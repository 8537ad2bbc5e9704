"""What stands in a package folder now. Symbolic links are seen as what they are and never followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path

from clientpress.values import dataclass


class Kind(Enum):
    """What a path is."""

    FILE = "file"
    LINK = "symbolic link"
    OTHER = "something else"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """Everything below a folder but folders themselves, by relative path with `/`."""

    folder: Path
    entries: Mapping[str, Kind]

    def read(self, path: str) -> bytes:
        """Give a regular file's content."""
        return (self.folder / path).read_bytes()


def look(folder: Path) -> Disk:
    """List a package folder; one that is not there is empty."""
    return Disk(folder=folder, entries=dict(sorted(_walk(folder, ""))) if folder.is_dir() else {})


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, Kind]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{prefix}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(folder / entry.name, f"{path}/")
            else:
                yield path, _kind(entry)


def _kind(entry: os.DirEntry[str]) -> Kind:
    mode = entry.stat(follow_symlinks=False).st_mode
    if stat.S_ISREG(mode):
        return Kind.FILE
    return Kind.LINK if stat.S_ISLNK(mode) else Kind.OTHER
