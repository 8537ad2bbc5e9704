"""Server-sent events and lines of JSON, taken apart as they come. Does no I/O.

Takes the content in pieces, cut anywhere; gives the texts in it that are complete. How
an event is written says the HTML standard (§9.2.6, "Interpreting an event stream").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MOST_BYTES = 64 * 2**20
"""The largest event, or line: what never ends would else fill the memory."""

_FIELDS = ("", "data", "event", "id", "retry")
_BOM = b"\xef\xbb\xbf"
_SEPARATOR = b"\x1e"  # RFC 7464


# Without slots: pickling a frozen dataclass that has them takes code of its own.
@dataclass(frozen=True, kw_only=True)
class ServerSentEvent(Generic[T]):
    """One event of a stream.

    Attributes:
        data: What it carries, decoded as the API describes it.
        event: What kind of event it is; `message` unless the API says otherwise.
        id: The id of the last event that had one; empty before that.
        retry: Milliseconds to wait before connecting again, if the API says so here.
    """

    data: T
    event: str = "message"
    id: str = ""
    retry: int | None = None


class OverlongError(ValueError):
    """A line or an event that has no end within the limit."""


class EventParser:
    r"""Finds the events of a stream.

    For example: `b"data: a\n\nda"` gives one event with the data `a`, and `b"ta: b\n\n"`
    after that one with the data `b`. An event that is not ended by an empty line is not
    complete, and is never given.

    Attributes:
        odd: The first line that is none of an event; empty where there is none.
    """

    def __init__(self, limit: int = MOST_BYTES) -> None:
        self.odd = ""
        self._lines = _Lines(limit)
        self._limit = limit
        self._data: list[str] = []
        self._size = 0
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent[str]]:
        """Give the events that are complete with this piece.

        Raises:
            OverlongError: An event is larger than the limit.
        """
        for line in self._lines.feed(piece):
            if line:
                self._field(line)
            elif (event := self._ended()) is not None:
                yield event

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")  # a comment is a field without a name
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(value) + 1  # with its line end: lines may be empty
            if self._size > self._limit:
                raise OverlongError(f"has an event of more than {self._limit} bytes")
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value[:18])
        elif name not in _FIELDS and not self.odd:
            self.odd = line

    def _ended(self) -> ServerSentEvent[str] | None:
        """Return the event that an empty line ends; one without data is none."""
        data, event, retry = self._data, self._event, self._retry
        self._data, self._event, self._retry, self._size = [], "", None, 0
        if not data:
            return None
        return ServerSentEvent(
            data="\n".join(data), event=event or "message", id=self._id, retry=retry
        )


class RecordParser:
    r"""Finds the JSON texts of a stream: one on each line, or each after an RS.

    For example: `b'{"a":1}\n\n{"a":'` gives `b'{"a":1}'`. The last text needs no line
    end. Those after an RS (RFC 7464) may be of several lines.
    """

    def __init__(self, *, separated: bool = False, limit: int = MOST_BYTES) -> None:
        """Take whether texts begin with an RS, so that each may be of several lines."""
        self._end = _SEPARATOR if separated else b"\n"
        self._rest = _Rest(limit)

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Give the texts that are complete with this piece.

        Raises:
            OverlongError: A text is larger than the limit.
        """
        *ended, rest = piece.split(self._end)
        for text in ended:
            yield from _shown(self._rest.take(text))
        self._rest.add(rest)

    def finish(self) -> Iterator[bytes]:
        """Give the text that the end of the content ends, if there is one."""
        yield from _shown(self._rest.take(b""))


def _shown(text: bytes) -> Iterator[bytes]:
    text = text.strip(b" \t\r\n\x1e")
    if text:
        yield text


class _Rest:
    """What has come of a text that is not complete."""

    def __init__(self, limit: int) -> None:
        self._pieces: list[bytes] = []
        self._size = 0
        self._limit = limit

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise OverlongError(f"has a line of more than {self._limit} bytes")
        self._pieces.append(piece)

    def take(self, piece: bytes) -> bytes:
        """Return all that has come, and this."""
        text = b"".join([*self._pieces, piece])
        self._pieces.clear()
        self._size = 0
        return text


class _Lines:
    """Cuts bytes at CR LF, LF or CR into lines of text."""

    def __init__(self, limit: int) -> None:
        self._rest = _Rest(limit)
        self._follows_cr = False
        self._starts = True

    def feed(self, piece: bytes) -> Iterator[str]:
        if self._follows_cr and piece:
            piece = piece.removeprefix(b"\n")  # its line has been given
            self._follows_cr = False
        if not piece:
            return
        self._follows_cr = piece.endswith(b"\r")
        even = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *ended, rest = even.split(b"\n")
        for line in ended:
            yield self._text(self._rest.take(line))
        self._rest.add(rest)

    def _text(self, line: bytes) -> str:
        if self._starts:
            self._starts = False
            line = line.removeprefix(_BOM)
        return line.decode("utf-8", errors="replace")
