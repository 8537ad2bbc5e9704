"""`output.write`: all or nothing, and never over what somebody else wrote."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from clientpress.diagnostics.model import Collector, Stop
from clientpress.output import swap
from clientpress.output.difference import unified
from clientpress.output.manifest import Inputs, seal
from clientpress.output.tree import OutputTree
from clientpress.output.write import Mode, Outcome, Target, write

OLD = {"a.py": "1\n", "m/b.py": "2\n", "m/gone.py": "3\n"}
NEW = {"a.py": "1\n", "m/b.py": "changed\n", "n/c.py": "4\n"}


def here(work: Callable[[], None]) -> Callable[[], None]:
    """Work when the end is waited for."""
    return work


def sealed(files: dict[str, str]) -> OutputTree:
    """Make a tree with its manifest."""
    return seal(OutputTree.of(files), Inputs(version="1", output=1, specs={}, config=""))


def run(
    folder: Path, files: dict[str, str], *, mode: Mode = Mode.WRITE, force: bool = False
) -> Outcome:
    """Write one package, every finding ignored."""
    target = Target(folder=folder, tree=sealed(files))
    return write([target], mode=mode, force=force, found=Collector(), beside=here)


def content(folder: Path) -> dict[str, str]:
    """Give path → text of all files below a folder, without the manifest."""
    return {
        str(path.relative_to(folder)): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "clientpress.json"
    }


def beside(folder: Path) -> list[str]:
    """Give the names in the folder that the package lies in."""
    return sorted(path.name for path in folder.parent.iterdir())


@pytest.fixture(params=["exchange", "renames"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a package folder to be, with both ways of putting it in place."""
    if request.param == "renames":
        monkeypatch.setattr(swap, "exchange", lambda one, other: bool(one == other))
    return tmp_path / "package"


def test_a_package_is_written_and_replaced(folder: Path) -> None:
    """The folder holds the newest tree and nothing beside it is left."""
    run(folder, OLD)
    assert OLD == content(folder)
    run(folder, NEW)
    assert NEW == content(folder)
    assert ["package"] == beside(folder)


def test_what_stays_the_same_is_not_touched(folder: Path) -> None:
    """An equal package keeps its folder; an equal file in a changed package keeps its time of change."""
    run(folder, OLD)
    os.utime(folder / "a.py", (1, 1))
    before = folder.stat().st_ino
    assert not run(folder, OLD).different
    assert before == folder.stat().st_ino
    run(folder, NEW)
    assert 1 == (folder / "a.py").stat().st_mtime


def test_foreign_files_are_carried_and_caches_follow_their_modules(folder: Path) -> None:
    """Someone's own files and links survive; the byte code of a folder that is gone does not keep it alive."""
    run(folder, {**OLD, "gone/x.py": "x"})
    (folder / "mine").mkdir()
    (folder / "mine" / "notes.txt").write_text("mine")
    (folder / "link").symlink_to("/nowhere")
    for place in ("gone", "m"):
        (folder / place / "__pycache__").mkdir()
        (folder / place / "__pycache__" / "x.pyc").write_text("")
    run(folder, NEW)
    assert {**NEW, "m/__pycache__/x.pyc": "", "mine/notes.txt": "mine"} == content(folder)
    assert "/nowhere" == str((folder / "link").readlink())


def test_a_hand_edit_stops_everything(folder: Path) -> None:
    """With one package edited by hand, none of a run's packages is written, and the message names the file."""
    other = folder.with_name("other")
    run(folder, OLD)
    (folder / "a.py").write_text("mine")
    targets = [
        Target(folder=other, tree=sealed(NEW)),
        Target(folder=folder, tree=sealed(NEW)),
    ]
    with pytest.raises(Stop, match=r"`a\.py`"):
        write(targets, mode=Mode.WRITE, force=False, found=Collector(), beside=here)
    assert {**OLD, "a.py": "mine"} == content(folder)
    assert not other.exists()


def test_force_overwrites_hand_edits(folder: Path) -> None:
    """`--force` gives a generated file its content back."""
    run(folder, OLD)
    (folder / "a.py").write_text("mine")
    run(folder, NEW, force=True)
    assert NEW == content(folder)


def test_force_does_not_overwrite_foreign_files(folder: Path) -> None:
    """What was never generated is never overwritten."""
    folder.mkdir()
    (folder / "a.py").write_text("mine")
    with pytest.raises(Stop, match=r"not generated: `a\.py`"):
        run(folder, NEW, force=True)
    assert {"a.py": "mine"} == content(folder)


def test_a_link_or_file_in_the_packages_place_is_refused(folder: Path) -> None:
    """A package folder that is a symbolic link or a file is not replaced."""
    folder.with_name("elsewhere").mkdir()
    folder.symlink_to(folder.with_name("elsewhere"))
    with pytest.raises(Stop, match="symbolic link"):
        run(folder, NEW)
    folder.unlink()
    folder.write_text("mine")
    with pytest.raises(Stop, match="is a file"):
        run(folder, NEW)


def test_check_writes_nothing_and_sees_everything(folder: Path) -> None:
    """`--check` leaves the disk alone, also where nothing is yet."""
    assert run(folder, OLD, mode=Mode.CHECK).different
    assert not folder.exists()
    run(folder, OLD)
    assert not run(folder, OLD, mode=Mode.CHECK).different
    (folder / "a.py").write_text("mine")
    assert run(folder, OLD, mode=Mode.CHECK).different
    assert "mine" == (folder / "a.py").read_text()


def test_an_unreadable_manifest_stops(folder: Path) -> None:
    """Where nobody knows what is ours, nothing is written."""
    run(folder, OLD)
    (folder / "clientpress.json").write_text("<<<<<<<")
    with pytest.raises(Stop, match="manifest"):
        run(folder, NEW)
    assert OLD == content(folder)


def test_a_disk_that_refuses_is_a_diagnostic(folder: Path) -> None:
    """A folder that cannot be made ends the run with a reason, not a traceback."""
    folder.write_text("a file")
    with pytest.raises(Stop, match="cannot be read or written: "):
        run(folder / "inner" / "package", NEW)


def test_the_lock_outside_is_written_with_the_package(folder: Path) -> None:
    """A lock beside the config is compared, and written after the package."""
    lock = folder.with_name("clientpress.lock")
    target = Target(folder=folder, tree=sealed(NEW), lock=(lock, b"names"))
    assert write([target], mode=Mode.CHECK, force=False, found=Collector(), beside=here).different
    assert not lock.exists()
    write([target], mode=Mode.WRITE, force=False, found=Collector(), beside=here)
    assert b"names" == lock.read_bytes()
    assert not write(
        [target], mode=Mode.CHECK, force=False, found=Collector(), beside=here
    ).different


def test_an_error_on_the_way_leaves_the_old_package(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is raised while the new folder is put in place, the old one stands and nothing lies beside it."""
    run(folder, OLD)

    def interrupted(*_: Path) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(swap, "exchange", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(folder, NEW)
    assert OLD == content(folder)
    assert ["package"] == beside(folder)


def test_a_second_rename_that_fails_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where names cannot be exchanged and the second rename fails, the first is taken back."""
    folder = tmp_path / "package"
    run(folder, OLD)
    monkeypatch.setattr(swap, "exchange", lambda one, other: bool(one == other))
    real: Callable[[Path, Path], Path] = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if self == swap.staging(folder):
            raise PermissionError(13, "no", str(self))
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(Stop, match="cannot be read or written: no"):
        run(folder, NEW)
    assert OLD == content(folder)


def die_after(events: int, folder: Path) -> bool:
    """Write in a process that dies without any clean-up at its n-th touch of the disk; says whether it died."""
    if (child := os.fork()) == 0:
        left = events

        def count(event: str, _: object) -> None:
            nonlocal left
            if event.startswith(("os.", "open", "shutil.", "ctypes.")):
                left -= 1
                if left < 0:
                    os._exit(9)

        sys.addaudithook(count)
        run(folder, NEW)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_run_that_dies_anywhere_leaves_the_old_package_or_the_new_one(folder: Path) -> None:
    """Killed at every single touch of the disk, a run never leaves a mixture, and the next run completes."""
    seen = set()
    events = 0
    while True:
        run(folder, OLD)
        died = die_after(events, folder)
        # between the two renames, where names cannot be exchanged, the old one is where the next run finds it
        state = content(folder if folder.exists() else swap.retired(folder))
        assert state in (OLD, NEW)
        seen.add("new" if state == NEW else "old")
        run(folder, NEW)
        assert NEW == content(folder)
        assert ["package"] == beside(folder)
        if not died:
            break
        events += 1
    assert {"old", "new"} == seen


def test_what_an_interrupted_run_left_is_reported(folder: Path) -> None:
    """Leftovers are removed with a note."""
    swap.staging(folder).mkdir(parents=True)
    found = Collector()
    target = Target(folder=folder, tree=sealed(NEW))
    write([target], mode=Mode.WRITE, force=False, found=found, beside=here)
    assert ["OUT004"] == [diagnostic.entry.code for diagnostic in found]


def test_differences_are_a_unified_diff(folder: Path) -> None:
    """New, changed and deleted files are shown as `diff -u` would."""
    run(folder, OLD)
    outcome = run(folder, NEW, mode=Mode.CHECK)
    text = "".join(line for line in unified(outcome) if "json" not in line and "sha256" not in line)
    assert "--- a/package/m/b.py\n+++ b/package/m/b.py\n@@ -1 +1 @@\n-2\n+changed\n" in text
    assert "--- a/package/m/gone.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-3\n" in text
    assert "--- /dev/null\n+++ b/package/n/c.py\n@@ -0,0 +1 @@\n+4\n" in text


def many(text: str) -> dict[str, str]:
    """Make a package whose files are shared out."""
    return {f"m{at % 7}/{at}.py": text for at in range(1_000)}


def test_half_of_a_large_package_is_written_beside_the_run(folder: Path) -> None:
    """Every file is written once, by whoever it was given to."""
    shares = []

    def count(work: Callable[[], None]) -> Callable[[], None]:
        before = len(list(swap.staging(folder).rglob("*.py")))

        def wait() -> None:
            alone = len(list(swap.staging(folder).rglob("*.py")))
            work()
            shares.append((before, alone, len(list(swap.staging(folder).rglob("*.py")))))

        return wait

    target = Target(folder=folder, tree=sealed(many("1\n")))
    write([target], mode=Mode.WRITE, force=False, found=Collector(), beside=count)
    assert many("1\n") == content(folder)
    ((before, alone, all_of_them),) = shares
    assert (0, 1_000) == (before, all_of_them)
    assert 499 == alone  # the manifest is a file, too, but no `.py`


def test_an_error_beside_the_run_leaves_the_old_package(folder: Path) -> None:
    """The disk refuses a file of the other half: the run stops, the old package stands, and nothing lies beside it."""
    run(folder, OLD)

    def full() -> None:
        raise OSError(28, "no space", "m/b.py")

    target = Target(folder=folder, tree=sealed(many("1\n")))
    with pytest.raises(Stop, match="no space"):
        write([target], mode=Mode.WRITE, force=False, found=Collector(), beside=lambda _: full)
    assert OLD == content(folder)
    assert ["package"] == beside(folder)
