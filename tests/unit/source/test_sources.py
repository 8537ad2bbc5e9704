"""Sources as the texts of diagnostics."""

from __future__ import annotations

from clientpress.diagnostics.place import Place, Pointer
from clientpress.source.model import Kind, Source
from clientpress.source.sources import Sources
from clientpress.source.walk import get

SOURCE = Source(name="a.json", kind=Kind.JSON, text='{\n  "b": [1]}', tree={"b": [1]})


def test_locates_and_shows() -> None:
    """A place has a line and column, and the line its text."""
    sources = Sources([SOURCE])
    assert (2, 9) == sources.locate(Place("a.json", Pointer("/b/0")))
    assert '  "b": [1]}' == sources.line("a.json", 2)


def test_unknown_file_has_no_position() -> None:
    """What was not read cannot be shown."""
    assert Sources([SOURCE]).locate(Place("b.json", Pointer(""))) is None


def test_is_a_mapping_by_name() -> None:
    """Sources are found by the name they were read under."""
    assert {"a.json": SOURCE} == dict(Sources([SOURCE]))


def test_walk() -> None:
    """Tokens lead through objects and lists, or to the default."""
    assert [1, None, "d"] == [
        get(SOURCE.tree, ["b", "0"]),
        get(SOURCE.tree, ["b", "1"]),
        get(SOURCE.tree, ["x"], "d"),
    ]
