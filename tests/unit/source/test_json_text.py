"""JSON texts."""

from __future__ import annotations

import pytest

from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.source.json_text import read

ROOT = Place("a.json", Pointer(""))


def _stopped(text: str) -> tuple[str, int, int]:
    with pytest.raises(Stop) as stopped:
        read(text, ROOT, Collector())
    diagnostic = stopped.value.diagnostic
    spot = diagnostic.spot
    return (
        (diagnostic.entry.code, spot.line, spot.column) if spot else (diagnostic.entry.code, 0, 0)
    )


def test_plain_tree() -> None:
    """JSON becomes dicts, lists and scalars in document order."""
    assert {"b": [1, 2.5, None], "a": True} == read(
        '{"b": [1, 2.5, null], "a": true}', ROOT, Collector()
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{\n  "a": }', ("SRC002", 2, 8)),
        ('{"a": 1} x', ("SRC002", 1, 10)),
        ("", ("SRC002", 1, 1)),
        ('{\n<<<<<<< a\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}', ("SRC025", 2, 1)),
        ('{\n<<<<<<< a\n"a": 1\n}', ("SRC002", 2, 1)),
        ('{"NaN": "NaN",\n "b": NaN}', ("SRC002", 2, 7)),
        ("[-Infinity]", ("SRC002", 1, 2)),
        ("[1e999]", ("SRC002", 1, 2)),
        (f"[{'9' * 5000}]", ("SRC002", 1, 2)),
        ("[" * 201 + "1" + "]" * 201, ("SRC006", 0, 0)),
        ("[" * 100_000, ("SRC006", 0, 0)),
    ],
)
def test_what_is_no_json_stops(text: str, expected: tuple[str, int, int]) -> None:
    """Broken JSON ends the run at its line and column."""
    assert expected == _stopped(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1,\n}', "a comma stands before `}`"),
        ("[1, ]", "a comma stands before `]`"),
        ('{\n  // why\n  "a": 1}', "JSON has no comments"),
        ('{"a": 1, /* why */ "b": 2}', "JSON has no comments"),
        ("{'a': 1}", "expecting property name enclosed in double quotes"),
    ],
)
def test_what_is_wrong_is_said_in_words_that_lead_to_it(text: str, expected: str) -> None:
    """The parser's own words are those of a parser."""
    with pytest.raises(Stop) as stopped:
        read(text, ROOT, Collector())
    assert expected in stopped.value.diagnostic.message


@pytest.mark.parametrize("blank", ["", " ", "\n\n  "])
def test_a_comma_too_many_is_pointed_at(blank: str) -> None:
    """The finding stands at the comma, not at the bracket that shows it to be one too many, on any Python."""
    assert ("SRC002", 1, 9) == _stopped(f'{{"a": [1,{blank}]}}')


def test_doubled_keys_are_reported_and_the_last_counts() -> None:
    """A key that stands twice keeps its last value, and its place is known."""
    found = Collector()
    tree = read('{"a": {"x/y": 1, "x/y": 2}, "b": [{"c": 0, "c": 0}]}', ROOT, found)
    assert 2 == tree["a"]["x/y"]
    assert ["/a/x~1y", "/b/0/c"] == [d.place.pointer for d in found if d.place]


def test_half_characters_are_mended() -> None:
    """A lone surrogate escape never reaches the output, which is UTF-8."""
    found = Collector()
    assert {"k\ufffd": ["\ufffd", "😀"]} == read(
        r'{"k\ud800": ["\udfff", "\ud83d\ude00"]}', ROOT, found
    )
    assert ["SRC011"] == [d.entry.code for d in found]


def test_part_of_a_text() -> None:
    """Only what stands between start and end is read."""
    assert [1] == read("xx[1]yy", ROOT, Collector(), start=2, end=5)
