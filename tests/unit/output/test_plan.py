"""`output.plan`: every difference is seen, and who owns a file is known from the manifest alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientpress.output.manifest import Inputs, seal
from clientpress.output.plan import State, compare
from clientpress.output.tree import OutputTree

INPUTS = Inputs(version="1", output=1, specs={}, config="")


def sealed(**files: str) -> OutputTree:
    """Make a sealed tree of Python modules; `__` in a name is a folder."""
    paths = {f"{name.replace('__', '/')}.py": text for name, text in files.items()}
    return seal(OutputTree.of(paths), INPUTS)


def put(folder: Path, tree: OutputTree) -> None:
    """Write a tree as an earlier run would have."""
    for path, content in tree.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


def states(tree: OutputTree, folder: Path) -> dict[str, State]:
    """Give path → state of every change, without the manifest's own."""
    changes = compare(tree, folder).changes
    return {change.path: change.state for change in changes if change.path != "clientpress.json"}


def test_an_empty_folder_gets_everything(tmp_path: Path) -> None:
    """Where nothing is, everything is new; the folder need not exist."""
    assert {"a.py": State.NEW, "m/b.py": State.NEW} == states(
        sealed(a="1", m__b="2"), tmp_path / "absent"
    )


def test_an_equal_folder_needs_nothing(tmp_path: Path) -> None:
    """The same tree, carriage returns or not, is no change."""
    tree = sealed(a="1\n")
    put(tmp_path, tree)
    assert () == compare(tree, tmp_path).changes
    for path, content in tree.files.items():
        (tmp_path / path).write_bytes(content.replace(b"\n", b"\r\n"))
    assert () == compare(tree, tmp_path).changes


def test_new_changed_and_deleted_are_seen(tmp_path: Path) -> None:
    """What is ours follows the new tree."""
    put(tmp_path, sealed(a="1", b="2"))
    assert {"a.py": State.CHANGED, "b.py": State.DELETED, "c.py": State.NEW} == states(
        sealed(a="9", c="3"), tmp_path
    )


def test_hand_edits_are_seen(tmp_path: Path) -> None:
    """A hand edit is one whether the new tree has the file or not, and whatever it would write."""
    put(tmp_path, sealed(a="1", b="2"))
    (tmp_path / "a.py").write_text("mine")
    (tmp_path / "b.py").write_text("mine")
    assert {"a.py": State.EDITED, "b.py": State.EDITED} == states(sealed(a="1"), tmp_path)


def test_a_file_that_was_removed_by_hand_comes_back(tmp_path: Path) -> None:
    """A missing file is new again."""
    put(tmp_path, sealed(a="1"))
    (tmp_path / "a.py").unlink()
    assert {"a.py": State.NEW} == states(sealed(a="1"), tmp_path)


def test_foreign_files_stay_unless_they_are_in_the_way(tmp_path: Path) -> None:
    """Someone's own module is carried; one where we would write is in the way, unless it is equal."""
    put(tmp_path, sealed(a="1"))
    (tmp_path / "mine.py").write_text("mine")
    (tmp_path / "b.py").write_text("mine")
    (tmp_path / "same.py").write_text("same")
    tree = sealed(a="1", b="2", same="same")
    assert {"b.py": State.FOREIGN} == states(tree, tmp_path)
    assert ("mine.py",) == compare(tree, tmp_path).carried


def test_without_a_manifest_nothing_is_ours(tmp_path: Path) -> None:
    """A folder that was never generated belongs to its author."""
    (tmp_path / "a.py").write_text("mine")
    assert {"a.py": State.FOREIGN} == states(sealed(a="1"), tmp_path)


def test_a_folder_in_a_files_place_and_the_reverse(tmp_path: Path) -> None:
    """A foreign folder where a file is wanted, and a foreign file where a folder is, are in the way."""
    (tmp_path / "a.py").mkdir()
    (tmp_path / "a.py" / "x").write_text("mine")
    (tmp_path / "m").write_text("mine")
    assert {"a.py": State.FOREIGN, "m": State.FOREIGN, "m/b.py": State.NEW} == states(
        sealed(a="1", m__b="2"), tmp_path
    )


def test_links_are_not_followed(tmp_path: Path) -> None:
    """A symbolic link is in the way, whatever it leads to, as a file and as a folder."""
    package, outside = tmp_path / "package", tmp_path / "outside"
    outside.mkdir()
    package.mkdir()
    (outside / "a.py").write_text("1")
    (package / "a.py").symlink_to(outside / "a.py")
    (package / "m").symlink_to(outside)
    plan = compare(sealed(a="1", m__b="2"), package)
    assert ("a.py", "m") == plan.of(State.FOREIGN)


def test_a_manifest_cannot_claim_what_lies_outside(tmp_path: Path) -> None:
    """A manifest that lists `../x` owns nothing outside its folder."""
    package = tmp_path / "package"
    put(package, sealed(a="1"))
    text = (package / "clientpress.json").read_text()
    (package / "clientpress.json").write_text(text.replace('"a.py"', '"../x"'))
    (tmp_path / "x").write_text("1")
    plan = compare(sealed(b="1"), package)
    assert ("a.py",) == plan.carried
    assert () == plan.of(State.DELETED)


def test_a_broken_manifest_is_an_error(tmp_path: Path) -> None:
    """Nobody guesses what a manifest with the marks of a merge meant."""
    (tmp_path / "clientpress.json").write_text("<<<<<<< ours")
    with pytest.raises(ValueError, match="Expecting value"):
        compare(sealed(a="1"), tmp_path)


def test_the_lock_may_be_edited(tmp_path: Path) -> None:
    """The lock is ours, but a change by hand is no hand edit: it is an input."""
    put(tmp_path, sealed(a="1").extended("clientpress.lock", "old"))
    (tmp_path / "clientpress.lock").write_text("mine")
    tree = sealed(a="1").extended("clientpress.lock", "new")
    assert {"clientpress.lock": State.CHANGED} == states(tree, tmp_path)
