"""What writing a tree would change, and what stands in its way. Nothing is written here.

Comes in: a sealed tree and the folder it is meant for. Goes out: a `Plan`. A file is ours if the manifest on disk
lists it; one that is ours but no longer has the content that the manifest remembers was edited by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from clientpress.output.disk import Disk, Kind, look
from clientpress.output.manifest import MANIFEST, digest, parse, unix
from clientpress.output.tree import OutputTree
from clientpress.source.unmerged import sides
from clientpress.values import dataclass

LOCK = "clientpress.lock"
ALWAYS_OURS = (MANIFEST, LOCK)
"""Files that are ours whatever the manifest says: itself, and the lock, which people may edit."""


class State(StrEnum):
    """How a file on disk relates to the file that would be written."""

    NEW = "new"
    CHANGED = "changed"
    DELETED = "deleted"
    EDITED = "edited by hand"
    FOREIGN = "not generated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One file that would differ. `before` is None where there is none (or no regular file), `after` likewise."""

    path: str
    state: State
    before: bytes | None
    after: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to do to a folder. `carried` are the paths that are not ours, stand in nobody's way, and stay; `merged` says that a merge left conflicts."""

    folder: Path
    tree: OutputTree
    changes: tuple[Change, ...]
    carried: tuple[str, ...]
    merged: bool = False

    def of(self, state: State) -> tuple[str, ...]:
        """Give the paths in one state."""
        return tuple(change.path for change in self.changes if change.state is state)


def compare(tree: OutputTree, folder: Path) -> Plan:
    """Hold a tree against a folder, which need not exist.

    Raises:
        ValueError: the folder's manifest cannot be read.
    """
    disk = look(folder)
    text = disk.read(MANIFEST) if disk.entries.get(MANIFEST) is Kind.FILE else b""
    both = sides(text.decode("utf-8", "replace"))
    owned = _owned(text) if both is None else _owned_by_either(both)
    changes = [
        *_written(tree, disk, owned),
        *_blocked_folders(tree, disk, owned),
        *_deleted(tree, disk, owned),
    ]
    return Plan(
        folder=folder,
        tree=tree,
        changes=tuple(sorted(changes, key=lambda change: change.path)),
        carried=tuple(
            path for path in disk.entries if path not in tree.files and path not in owned
        ),
        merged=both is not None,
    )


def _owned(manifest: bytes) -> Mapping[str, str | None]:
    """Give path → remembered digest of the files that are ours; None where any content is."""
    if not manifest:
        return {}
    return {**parse(manifest).files, **dict.fromkeys(ALWAYS_OURS)}


def _owned_by_either(manifests: Iterable[str]) -> Mapping[str, str | None]:
    """Give the files of both sides of a merge: nobody wrote by hand what it made of them."""
    files = (path for one in manifests for path in parse(one.encode()).files)
    return dict.fromkeys((*files, *ALWAYS_OURS))


def _written(tree: OutputTree, disk: Disk, owned: Mapping[str, str | None]) -> Iterator[Change]:
    foreign = (path for path in disk.entries if path not in owned and "__pycache__/" not in path)
    folders = {parent for path in foreign for parent in _parents(path)}
    for path, after in tree.files.items():
        kind = disk.entries.get(path)
        if kind is Kind.FILE:
            before = disk.read(path)
            if unix(before) != after:
                yield Change(
                    path=path, state=_state(path, before, owned), before=before, after=after
                )
        elif kind is not None or path in folders:
            yield Change(path=path, state=State.FOREIGN, before=None, after=after)
        else:
            yield Change(path=path, state=State.NEW, before=None, after=after)


def _blocked_folders(
    tree: OutputTree, disk: Disk, owned: Mapping[str, str | None]
) -> Iterator[Change]:
    """Give what is no folder where the tree wants one."""
    wanted = {parent for path in tree.files for parent in _parents(path)}
    for path in sorted(wanted & disk.entries.keys() - owned.keys()):
        yield Change(path=path, state=State.FOREIGN, before=None, after=None)


def _parents(path: str) -> Iterator[str]:
    while path := path.rpartition("/")[0]:
        yield path


def _deleted(tree: OutputTree, disk: Disk, owned: Mapping[str, str | None]) -> Iterator[Change]:
    for path in owned:
        kind = disk.entries.get(path)
        if path in tree.files or kind is None:
            continue
        before = disk.read(path) if kind is Kind.FILE else None
        state = State.EDITED if before is None else _state(path, before, owned)
        deleted = State.DELETED if state is State.CHANGED else state
        yield Change(path=path, state=deleted, before=before, after=None)


def _state(path: str, before: bytes, owned: Mapping[str, str | None]) -> State:
    if path not in owned:
        return State.FOREIGN
    remembered = owned[path]
    return State.CHANGED if remembered in {None, digest(before)} else State.EDITED
