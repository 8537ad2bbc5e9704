"""Events and lines of JSON, found in content that is cut anywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientpress.runtime.streams.events import (
    EventParser,
    OverlongError,
    RecordParser,
    ServerSentEvent,
)


def events(*pieces: bytes, limit: int = 1000) -> list[ServerSentEvent[str]]:
    """Return the events of content that comes in these pieces."""
    parser = EventParser(limit)
    return [event for piece in pieces for event in parser.feed(piece)]


def records(*pieces: bytes, separated: bool = False, limit: int = 1000) -> list[bytes]:
    """Return the JSON texts of content that comes in these pieces."""
    parser = RecordParser(separated=separated, limit=limit)
    found = [text for piece in pieces for text in parser.feed(piece)]
    return [*found, *parser.finish()]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"data: a\n\n", [("a", "message", "", None)]),
        (b"data:a\r\rdata: b\r\n\r\n", [("a", "message", "", None), ("b", "message", "", None)]),
        (b"data:  a\ndata\ndata:b:c\n\n", [(" a\n\nb:c", "message", "", None)]),
        (b"data:\n\n", [("", "message", "", None)]),
        (b"\xef\xbb\xbfdata: a\n\n", [("a", "message", "", None)]),
        (b": ping\n\nevent: add\nid: 7\nretry: 50\ndata: a\n\n", [("a", "add", "7", 50)]),
        (
            b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
            [("a", "message", "1", None), ("b", "message", "1", None), ("c", "message", "", None)],
        ),
        (b"event: lost\n\ndata: a\n\n", [("a", "message", "", None)]),
        (b"id: a\0b\nretry: soon\nother: x\ndata: a\n\n", [("a", "message", "", None)]),
        (b"data: \xff\n\n", [("\ufffd", "message", "", None)]),
        (b"data: cut", []),
        (b"data: cut\n", []),
    ],
)
def test_events_are_read_as_the_standard_says(
    content: bytes, expected: list[tuple[str, str, str, int | None]]
) -> None:
    """Line ends, comments, the id that stays, and events that are not complete."""
    assert expected == [(one.data, one.event, one.id, one.retry) for one in events(content)]


@given(cuts=st.lists(st.integers(min_value=0, max_value=80)))
def test_it_does_not_matter_where_the_content_is_cut(cuts: list[int]) -> None:
    """Not even between CR and LF, or within a character."""
    content = "\ufeffid: é1\r\ndata: ä\r\ndata: b\r\n\r\n:c\n\ndata: {}\r\revent: x\ndata: y\n\n"
    whole = content.encode()
    ends = sorted(cuts)
    pieces = [whole[a:b] for a, b in zip([0, *ends], [*ends, len(whole)], strict=True)]

    assert events(whole) == events(*pieces)
    assert [("ä\nb", "é1"), ("{}", "é1"), ("y", "é1")] == [
        (one.data, one.id) for one in events(whole)
    ]


@pytest.mark.parametrize(
    "content", [b"data: " + b"a" * 60, b"data: aaaaaaaaaaaaaaaa\n" * 4, b"data\n" * 51]
)
def test_an_event_without_end_is_refused(content: bytes) -> None:
    """Whether it is one line or many, with something in them or nothing."""
    with pytest.raises(OverlongError, match="50 bytes"):
        events(content, limit=50)


@pytest.mark.parametrize(
    ("pieces", "separated", "expected"),
    [
        ((b'{"a":1}\n{"b"', b":2}\r\n\n3"), False, [b'{"a":1}', b'{"b":2}', b"3"]),
        ((b'\x1e{"a":\n1}\n\x1e', b"2\n"), True, [b'{"a":\n1}', b"2"]),
        ((b'\x1e{"a":1}\n',), False, [b'{"a":1}']),
        ((), False, []),
    ],
)
def test_texts_are_found_line_by_line(
    pieces: tuple[bytes, ...], *, separated: bool, expected: list[bytes]
) -> None:
    """The last one needs no line end; after an RS, a text may have several lines."""
    assert expected == records(*pieces, separated=separated)


def test_a_line_without_end_is_refused() -> None:
    """It would fill the memory."""
    with pytest.raises(OverlongError, match="10 bytes"):
        records(b"1" * 6, b"1" * 6, limit=10)
