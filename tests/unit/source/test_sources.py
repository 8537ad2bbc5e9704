"""Sources as the texts of diagnostics."""

from __future__ import annotations

from clientpress.diagnostics.place import Place, Pointer
from clientpress.source.model import Kind, Source
from clientpress.source.sources import Sources
from clientpress.source.walk import get
from clientpress.values import replace

SOURCE = Source(name="a.json", kind=Kind.JSON, text='{\n  "b": [1]}', tree={"b": [1]})


def test_locates_and_shows() -> None:
    """A place has a line and column, and the line its text."""
    sources = Sources([SOURCE])
    assert (2, 9) == sources.locate(Place("a.json", Pointer("/b/0")))
    assert '  "b": [1]}' == sources.line("a.json", 2)


def test_unknown_file_has_no_position() -> None:
    """What was not read cannot be shown."""
    assert Sources([SOURCE]).locate(Place("b.json", Pointer(""))) is None


def test_rank_is_the_order_of_reading() -> None:
    """The description itself comes first; a file that was not read stands after all."""
    sources = Sources([replace(SOURCE, name="z.json"), SOURCE])
    assert [0, 1, 2] == [sources.rank(name) for name in ("z.json", "a.json", "b.json")]


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
