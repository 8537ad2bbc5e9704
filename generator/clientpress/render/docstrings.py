r"""Docstrings: prose is wrapped to 88 columns, what has a form of its own keeps it, and nothing breaks out.

A `Docstring` of the model goes in; text with its quotes comes out, as black leaves it: a first line after the quotes,
the rest indented like the code, closing quotes on a line of their own unless all fits on one. Backslashes, triple
quotes, control characters and lone surrogates are escaped, so that the docstring's *value* is what the document says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import assert_never

from clientpress.python.model import Docstring as Model
from clientpress.python.model import Entry, Lines, Prose, Section
from clientpress.render.imports import LINE
from clientpress.render.strings import escape_prose
from clientpress.render.values import Docstring

_QUOTES = 3
_STEP = 4
_MARKER = re.compile(r"([-*+] |\d{1,9}[.)] )")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_OWN_LINE = re.compile(r"(#{1,6} |[|>]|\[[^\]]+\]: |([-=*_] ?){3,}$|</?[A-Za-z!])")
_LEADS = re.compile(r"([-*+>|=#]+|\d{1,9}[.)])")
_CODE_INDENT = 4


def docstring(of: Model, indent: int) -> Docstring:
    """Write a docstring whose first line will stand at column `indent`."""
    room = LINE - indent
    first = room - _QUOTES
    if len(of.parts) == 1 and isinstance(of.parts[0], Prose) and "\n" not in of.parts[0].markdown:
        text = _plain(of.parts[0].markdown)  # nearly always
        if text and len(text) <= first - _QUOTES and text[0] != '"' != text[-1]:
            return Docstring(f'"""{text}"""')
    lines = _trimmed(_lines(of, room, first))
    if len(lines) == 1 and len(lines[0]) > first - _QUOTES:
        lines = _trimmed(_lines(of, room, first - _QUOTES))
    return Docstring(_quoted(lines, indent))


def _trimmed(lines: Iterable[str]) -> list[str]:
    """Take away empty lines at both ends, and doubles between."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def _quoted(lines: list[str], indent: int) -> str:
    start = lines[0].strip() if lines else ""
    if start.startswith('"'):
        start = " " + start
    if len(lines) <= 1:
        space = " " if start.endswith('"') or not start else ""
        return f'"""{start}{space}"""'
    pad = " " * indent
    body = [f"{pad}{line}" if line else "" for line in _dedented(lines[1:])]
    return "\n".join([f'"""{start}', *body, f'{pad}"""'])


def _dedented(lines: list[str]) -> list[str]:
    """Take away the indentation that all lines share, as black would."""
    extra = min(len(line) - len(line.lstrip()) for line in lines if line)
    return [line[extra:] for line in lines] if extra else lines


def _lines(of: Model, room: int, first: int) -> list[str]:
    found: list[str] = []
    for position, part in enumerate(of.parts):
        if position:
            found.append("")
        match part:
            case Prose(markdown):
                found += flow(markdown, room, first if not position else room)
            case Lines(lines):
                for line in lines:
                    found += flow(line, room, room)
            case Section(title, entries):
                found.append(f"{title}:")
                for entry in entries:
                    found += _entry(entry, room)
            case _:
                assert_never(part)
    return found


def _entry(entry: Entry, room: int) -> list[str]:
    """Write one entry of a section: what follows its first line is indented further, unless it has no name."""
    named = f"{entry.name}: {entry.text}" if entry.name else entry.text
    deeper = 2 * _STEP if entry.name else _STEP
    lines = flow(named, room - deeper, room - _STEP)
    pad = " " * deeper
    start = f"{' ' * _STEP}{lines[0]}" if lines[0] else ""
    return [start, *[f"{pad}{line}" if line else "" for line in lines[1:]]]


@lru_cache(maxsize=8192)  # parameters and errors say the same in a thousand methods
def flow(markdown: str, room: int, first: int) -> tuple[str, ...]:
    """Wrap Markdown to lines of at most `room` characters, the first of at most `first`; always at least one line.

    Paragraphs and list items are filled anew; headings, tables, quotes, code and HTML keep their lines.
    """
    if "\n" not in markdown and "\r" not in markdown:
        text = _plain(markdown)
        return (text,) if len(text) <= first else tuple(_fill(text, room, first))
    lines: list[str] = []
    for block in _blocks(markdown.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
        if isinstance(block, str):
            lines.append(block)
        else:
            lines += _wrapped(block[0], block[1], room, first if not lines else room)
    return tuple(_trimmed(lines)) or ("",)


def _plain(text: str) -> str:
    """Collapse white space, then escape."""
    return escape_prose(" ".join(text.split()))


def _wrapped(marker: str, text: str, room: int, first: int) -> Iterable[str]:
    hang = " " * len(marker)
    filled = _fill(_plain(text), room - len(hang), first - len(hang))
    return [f"{hang if position else marker}{line}" for position, line in enumerate(filled)]


def _fill(text: str, room: int, first: int) -> list[str]:
    """Fill lines greedily. No line starts with what Markdown would take for a list, a heading or a quote."""
    lines: list[str] = []
    line: list[str] = []
    used, limit = -1, first
    for word in text.split(" "):
        if line and used + 1 + len(word) > limit:
            carried = [line.pop()] if len(line) > 1 and _LEADS.fullmatch(word) else []
            lines.append(" ".join(line))
            line = carried
            used, limit = (len(carried[0]) if carried else -1), room
        line.append(word)
        used += 1 + len(word)
    lines.append(" ".join(line))
    return lines


def _blocks(lines: list[str]) -> Iterator[str | tuple[str, str]]:
    """Divide into lines that stay, and (list marker, text) that is filled."""
    paragraph: list[str] = []
    marker, fence = "", ""
    outer = min((_depth(one) for one in lines if _MARKER.match(one.strip())), default=0)
    outer = (
        outer if outer < _CODE_INDENT else 0
    )  # a few blanks before the items of a list mean nothing
    for line in lines:
        text = line.strip()
        if fence:
            yield _verbatim(line)
            fence = "" if text.startswith(fence) and not text.strip(fence[0]) else fence
            continue
        opening = _FENCE.match(text)
        found = _MARKER.match(text)
        indented = not paragraph and line.expandtabs(4).startswith(" " * _CODE_INDENT)
        stays = not text or opening is not None or _OWN_LINE.match(text) is not None
        if paragraph and (stays or found):
            yield marker, " ".join(paragraph)
            paragraph, marker = [], ""
        if stays or (indented and not found):
            yield _verbatim(line)
            fence = opening.group() if opening else ""
        elif found:
            depth = min(_depth(line) - outer, 12)
            marker, paragraph = " " * depth + found.group(), [text[found.end() :]]
        else:
            paragraph.append(text)
        if paragraph and line.endswith("  "):
            yield marker, " ".join(paragraph)
            paragraph, marker = [], ""
    if paragraph:
        yield marker, " ".join(paragraph)
    if fence:  # left open, it would take in the sections that follow
        yield fence


def _depth(line: str) -> int:
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())


def _verbatim(line: str) -> str:
    """Keep a line as it is, except for white space that only editors see."""
    body = line.expandtabs(4).rstrip()
    start = len(body) - len(body.lstrip())
    return escape_prose(" " * start + body[start:])
