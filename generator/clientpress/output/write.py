"""Write packages, or say what writing would do. The only stage that changes the disk.

Comes in: sealed trees with the folders they are meant for. Goes out: an `Outcome`. Afterwards each folder holds the
whole new package or, if anything went wrong, the whole old one; a package that would not change was not touched.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from enum import Enum
from pathlib import Path

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.output import swap
from clientpress.output.manifest import MANIFEST
from clientpress.output.plan import Plan, State, compare
from clientpress.output.stage import Beside, stage
from clientpress.output.tree import OutputTree
from clientpress.values import dataclass


class Mode(Enum):
    """What to do about differences."""

    WRITE = "write"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One package to be. `lock` is the lock that lies outside the package, with the content it should have."""

    folder: Path
    tree: OutputTree
    lock: tuple[Path, bytes] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done, or would be. `locks` are the locks outside packages that differ, as (path, before, after)."""

    plans: tuple[Plan, ...]
    locks: tuple[tuple[Path, bytes, bytes], ...]

    @property
    def different(self) -> bool:
        """Whether anything on disk differed from what was generated."""
        return bool(self.locks) or any(plan.changes for plan in self.plans)


def write(
    targets: Sequence[Target], *, mode: Mode, force: bool, found: Collector, beside: Beside
) -> Outcome:
    """Compare all targets with the disk, refuse what must not be overwritten, then write them one by one.

    Half of the files of a large package are written `beside` the run.

    Raises:
        Stop: a file that is not generated, or (without `force`) one that was edited by hand, is in the way; a
            manifest cannot be read; the disk refuses.
    """
    try:
        if mode is Mode.CHECK:
            return _compared(targets, found)
        parents = {target.folder.parent for target in targets}
        for parent in parents:
            parent.mkdir(parents=True, exist_ok=True)
        with swap.alone(parents) if targets else nullcontext():
            _recover(targets, found)
            outcome = _compared(targets, found)
            for plan in outcome.plans:
                _refuse(plan, force=force, found=found)
            _apply(outcome, beside)
            return outcome
    except OSError as error:
        place = Place(str(error.filename or targets[0].folder), Pointer(""))
        found.stop(catalogue.OUTPUT_REFUSED, place, why=error.strerror or str(error))


def _recover(targets: Iterable[Target], found: Collector) -> None:
    for target in targets:
        if swap.recover(target.folder):
            found.report(catalogue.OUTPUT_LEFTOVER, Place(str(target.folder), Pointer("")))


def _compared(targets: Iterable[Target], found: Collector) -> Outcome:
    plans: list[Plan] = []
    locks: dict[Path, bytes] = {}
    for target in targets:
        try:
            plan = compare(target.tree, target.folder)
        except ValueError as error:
            place = Place(str(target.folder / MANIFEST), Pointer(""))
            found.stop(catalogue.OUTPUT_MANIFEST, place, why=error)
        if plan.merged:
            found.report(catalogue.OUTPUT_MERGED, Place(str(target.folder), Pointer("")))
        plans.append(plan)
        if target.lock is not None:
            locks[target.lock[0]] = target.lock[1]
    return Outcome(plans=tuple(plans), locks=tuple(_different(locks)))


def _different(locks: dict[Path, bytes]) -> Iterable[tuple[Path, bytes, bytes]]:
    for path, after in locks.items():
        before = path.read_bytes() if path.exists() else b""
        if before != after:
            yield path, before, after


def _refuse(plan: Plan, *, force: bool, found: Collector) -> None:
    if plan.folder.is_symlink() or (plan.folder.exists() and not plan.folder.is_dir()):
        found.stop(catalogue.OUTPUT_NO_FOLDER, Place(str(plan.folder), Pointer("")))
    if foreign := plan.of(State.FOREIGN):
        place = Place(str(plan.folder / foreign[0]), Pointer(""))
        found.stop(catalogue.OUTPUT_FOREIGN, place, paths=_listed(foreign))
    edited = plan.of(State.EDITED)
    if edited and not force:
        place = Place(str(plan.folder / edited[0]), Pointer(""))
        found.stop(catalogue.OUTPUT_EDITED, place, paths=_listed(edited))


def _listed(paths: tuple[str, ...], shown: int = 5) -> str:
    more = len(paths) - shown
    return ", ".join(f"`{path}`" for path in paths[:shown]) + (
        f" and {more} more" if more > 0 else ""
    )


def _apply(outcome: Outcome, beside: Beside) -> None:
    for plan in outcome.plans:
        if plan.changes:
            try:
                stage(plan, beside)
                swap.swap(plan.folder)
            except BaseException:
                shutil.rmtree(swap.staging(plan.folder), ignore_errors=True)
                raise
    for path, _, after in outcome.locks:
        fresh = path.with_name(f".{path.name}.clientpress-new")
        fresh.write_bytes(after)
        fresh.replace(path)
