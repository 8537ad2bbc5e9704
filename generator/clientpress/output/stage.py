"""Make the successor of a package folder beside it, out of sight.

Comes in: a plan. Goes out: nothing. Afterwards `swap.staging` of the folder is what the plan says, whole, and nobody writes into it any more.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from clientpress.output import swap
from clientpress.output.plan import Plan

Files: TypeAlias = list[tuple[str, bytes]]
Beside: TypeAlias = Callable[[Callable[[], None]], Callable[[], None]]
"""Begins to work beside the run; what it gives waits for the end."""

_MANY = 512  # files from which on writing half of them beside the run costs less than it saves


def stage(plan: Plan, beside: Beside) -> None:
    """Make the successor of a folder. What stays the same is linked, and so keeps its time of change."""
    new = swap.staging(plan.folder)
    new.mkdir()
    if plan.folder.exists():
        shutil.copymode(plan.folder, new)
    changed = {change.path for change in plan.changes}
    made: set[str] = set()
    fresh: Files = []
    for path, content in plan.tree.files.items():
        place = _within(new, path, made)
        if path in changed:
            fresh.append((place, content))
        else:
            _carry(plan.folder / path, place)
    for path in plan.carried:
        cache_of = new / path.rpartition("__pycache__/")[0]
        if "__pycache__/" not in path or cache_of.is_dir():
            _carry(plan.folder / path, _within(new, path, made))
    if len(fresh) < _MANY:
        _put(fresh)
    else:
        _shared(fresh, beside)


def _shared(files: Files, beside: Beside) -> None:
    """Write half of the files beside the run: whole folders, since two that write into one wait for each other.

    Whatever goes wrong, the other one has ended before anybody hears of it.
    """
    half = len(files) // 2
    wait = beside(partial(_put, files[half:]))
    try:
        _put(files[:half])
    finally:
        wait()


def _put(files: Iterable[tuple[str, bytes]]) -> None:
    for place, content in files:
        with open(place, "wb") as file:  # noqa: PTH123 - of thousands of files, `Path` takes a third of the time
            file.write(content)


def _within(folder: Path, path: str, made: set[str]) -> str:
    """Give the place of a file, in a folder that is there then; `made` are those that are known to be."""
    place = f"{folder}/{path}"
    parent = place.rpartition("/")[0]
    if parent not in made:
        Path(parent).mkdir(parents=True, exist_ok=True)
        made.add(parent)
    return place


def _carry(old: Path, new: str) -> None:
    try:
        os.link(old, new, follow_symlinks=False)
    except (OSError, NotImplementedError):  # no links here, or none that do not follow others
        shutil.copy2(old, new, follow_symlinks=False)
