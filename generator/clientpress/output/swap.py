"""Put a finished folder in another one's place, so that whoever looks sees the old one or the new one.

Where the system can exchange two names in one step (Linux, macOS), there is no moment between. Elsewhere there are two
renames; a run that dies between them has left the old folder under a name that `recover` knows.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2), and RENAME_SWAP of renamex_np(2)
_HERE = -100  # AT_FDCWD


def staging(folder: Path) -> Path:
    """Give the sibling in which a folder's successor is made."""
    return folder.with_name(f".{folder.name}.clientpress-new")


def retired(folder: Path) -> Path:
    """Give the sibling under which the old folder stands while names are changed."""
    return folder.with_name(f".{folder.name}.clientpress-old")


def recover(folder: Path) -> bool:
    """Undo what an interrupted run left; says whether there was anything."""
    new, old = staging(folder), retired(folder)
    if not os.path.lexists(folder) and old.is_dir():
        old.rename(folder)
        shutil.rmtree(new, ignore_errors=True)
        return True
    leftovers = [path for path in (new, old) if path.is_dir()]
    for path in leftovers:
        shutil.rmtree(path)
    return bool(leftovers)


def swap(folder: Path) -> None:
    """Put `staging(folder)` in the place of `folder`, which need not exist, and remove the old one."""
    new, old = staging(folder), retired(folder)
    if not folder.exists():
        new.rename(folder)
    elif exchange(new, folder):
        shutil.rmtree(new)
    else:
        folder.rename(old)
        try:
            new.rename(folder)
        except BaseException:
            old.rename(folder)
            raise
        shutil.rmtree(old)


def exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False where the system or the file system cannot."""
    import ctypes

    try:
        library = ctypes.CDLL(None)
        if sys.platform == "darwin":
            status = library.renamex_np(os.fsencode(one), os.fsencode(other), _EXCHANGE)
        else:
            status = library.renameat2(
                _HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE
            )
    except (AttributeError, OSError, TypeError):
        return False
    return bool(status == 0)


@contextmanager
def alone(parents: set[Path]) -> Iterator[None]:
    """Keep other runs out of these folders. The system releases them however this run ends; nothing is left behind."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handles: list[int] = []
    try:
        for parent in sorted(parents):
            handles.append(os.open(parent, os.O_RDONLY))
            fcntl.flock(handles[-1], fcntl.LOCK_EX)
        yield
    finally:
        for handle in handles:
            os.close(handle)
