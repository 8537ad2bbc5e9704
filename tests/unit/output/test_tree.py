"""`output.tree`: paths stay inside the package and never collide."""

from __future__ import annotations

import pytest

from clientpress.output.tree import OutputTree, TreeError


def test_files_are_sorted_and_encoded() -> None:
    """A tree holds bytes, sorted by path, whatever order they come in."""
    tree = OutputTree.of({"b.py": "é", "a/x.py": b"1"})
    assert [("a/x.py", b"1"), ("b.py", "é".encode())] == list(tree.files.items())


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../x", "a/../../x", "", "a//b", "a/", "./a", "a\\b", "C:/x", "a\0b"]
)
def test_a_path_outside_is_refused(path: str) -> None:
    """No path leaves the folder, on any system."""
    with pytest.raises(TreeError):
        OutputTree.of({path: ""})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Models/a.py", "models/b.py"),
        ("a.py", "A.py"),
        ("a", "a/b"),
        ("a/b", "a"),
        ("Straße", "STRASSE"),
        ("caf\u00e9", "cafe\u0301"),
    ],
)
def test_collisions_are_refused(one: str, other: str) -> None:
    """What a file system that ignores case or normalises would take for one name cannot stand twice."""
    with pytest.raises(TreeError):
        OutputTree.of({one: "", other: ""})


def test_extended_replaces_or_adds() -> None:
    """`extended` gives a new tree and leaves the first alone."""
    tree = OutputTree.of({"b": "1"})
    assert {"a": b"2", "b": b"1"} == tree.extended("a", "2").files
    assert {"b": b"1"} == tree.files
