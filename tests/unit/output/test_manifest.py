"""`output.manifest`: deterministic, complete, and unmoved by line ends."""

from __future__ import annotations

import json

import pytest

from clientpress.output.manifest import MANIFEST, Inputs, digest, parse, seal
from clientpress.output.tree import OutputTree

INPUTS = Inputs(
    version="1.2", output=1, specs={"b": "sha256:2", "a": "sha256:1"}, config="sha256:3"
)


def test_every_file_is_listed_but_the_manifest() -> None:
    """The manifest remembers each file's digest, sorted, and says from what they were made."""
    sealed = seal(OutputTree.of({"x.py": "x", "a/y.py": "y"}), INPUTS)
    value = json.loads(sealed.files[MANIFEST])
    assert {"a/y.py": digest(b"y"), "x.py": digest(b"x")} == value["files"]
    assert ["a", "b"] == list(value["specs"])
    assert ["a/y.py", "x.py"] == list(value["files"])


def test_what_is_written_is_read_back() -> None:
    """`parse` is the inverse of `seal`."""
    manifest = parse(seal(OutputTree.of({"x.py": "x"}), INPUTS).files[MANIFEST])
    assert INPUTS == manifest.inputs
    assert {"x.py": digest(b"x")} == manifest.files


def test_line_ends_do_not_matter() -> None:
    """A checkout with carriage returns has the same digest; other bytes have another."""
    assert digest(b"a\nb\n") == digest(b"a\r\nb\r\n")
    assert digest(b"a\nb\n") != digest(b"a\n\nb\n")


@pytest.mark.parametrize(
    "content",
    [
        b"<<<<<<< ours\n{}",
        b"[]",
        b"{}",
        b'{"tool": "other", "files": {}}',
        b'{"tool": "clientpress", "files": [], "specs": {}}',
        b"\xff",
    ],
)
def test_what_is_no_manifest_is_refused(content: bytes) -> None:
    """Anything but a manifest is a ValueError, never a guess."""
    with pytest.raises(ValueError, match=r"."):
        parse(content)
