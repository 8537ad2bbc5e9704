"""The lines of an author's Markdown, laid out so that every parser reads them alike.

Comes in: a description whose links are settled. Goes out: its lines. What is nested lies four blanks further in, and stands apart from a
paragraph before it, since Python-Markdown reads no list or table else; rows of tables begin and end with a bar, and
stay on one line; headings lie below those of the page, one level at a time. Code stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

_FENCE: Final = re.compile(r"[ \t]*(`{3,}|~{3,})([^`]*)$")
_HEADING: Final = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE: Final = re.compile(r" {0,3}(=+|-{2,})\s*$")
_BREAK: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM: Final = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +)(?=\S)")
_TABLE_RULE: Final = re.compile(r" *\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_LANGUAGES: Final = {
    "curl": "sh",
    "shell": "sh",
    "node.js": "js",
    "nodejs": "js",
    "node": "js",
    "c#": "csharp",
    "c++": "cpp",
}
_BEGINNINGS: Final = frozenset({"-", "*", "+", "1.", "1)"})
"""Markers that a list may begin with behind a paragraph's line."""
_STEP: Final = 4
"""Blanks that a nested item lies further in."""


def language(name: str) -> str:
    """Give the word that highlighters know a language by. For example: `C#` → `csharp`, `cURL` → `sh`."""
    word = _LANGUAGES.get(name.strip().lower(), name.strip().lower())
    return word if word.isalnum() else ""


def begins_a_block(text: str) -> bool:
    """Whether a text begins with what cannot stand behind the marker of a list item."""
    first, _, rest = text.partition("\n")
    return bool(
        _ITEM.match(first)
        or _FENCE.match(first)
        or first.startswith((">", "    "))
        or ("|" in first and _TABLE_RULE.match(rest.partition("\n")[0]))
    )


def laid_out(text: str, level: int) -> str:
    """Lay a text out. Its headings are of `level` and below, and bold words where that is 0."""
    lines = text.split("\n")
    writer = _Writer(level)
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        writer.take(line, following)
    return "\n".join(writer.finished())


class _Writer:
    """Writes a description line by line."""

    def __init__(self, level: int) -> None:
        self._level = level
        self._ranks: list[int] = []  # of the author's headings that the next one may lie in
        self._items: list[
            int
        ] = []  # where the text of the items begins that the next line may lie in
        self._fence, self._shift = "", 0
        self._in_table = self._barred = self._open = self._in_code = False
        self._written: list[str] = []

    def finished(self) -> list[str]:
        """Give all lines; a break at the end parts nothing."""
        while self._written and (not self._written[-1] or _BREAK.match(self._written[-1])):
            self._written.pop()
        return self._written

    def take(self, line: str, following: str) -> None:
        """Write one line, and know the one after it."""
        if self._fence:
            self._write_code(line, _FENCE.match(line))
            if not self._fence and not line[:1].isspace() and following.strip():
                self._blank()
        else:
            self._take_words(line.expandtabs(_STEP), following.expandtabs(_STEP))

    def _take_words(self, line: str, following: str) -> None:
        """Write one line that is no code between fences."""
        if opening := _FENCE.match(line):
            self._begin_fence(line, opening)
        elif not line.strip():
            self._blank()
        elif heading := _HEADING.match(line):
            self._write_heading(len(heading[1]), heading[2])
        elif self._is_underline(line):
            self._write_heading(1 if "=" in line else 2, self._written.pop().strip())
        elif _BREAK.match(line):
            self._write_break()
        elif self._in_table or ("|" in line and "|" in following and _TABLE_RULE.match(following)):
            self._write_row(line)
        else:
            self._write_text(line, following)

    @property
    def _last(self) -> str:
        return self._written[-1] if self._written else ""

    def _blank(self) -> None:
        self._in_table = False
        if self._last:
            self._written.append("")

    def _begin_fence(self, line: str, opening: re.Match[str]) -> None:
        before = _blanks(line)
        after = self._inside(before)
        if after == 0:
            self._blank()
        self._fence, self._shift = opening[1], after - before
        word, _, rest = opening[2].strip().partition(" ")
        word = language(word) if word.lower() in _LANGUAGES else word
        self._written.append(f"{' ' * after}{opening[1]}{word} {rest}".rstrip())

    def _write_code(self, line: str, closing: re.Match[str] | None) -> None:
        if not line.strip():
            line = ""
        elif self._shift > 0:
            line = f"{' ' * self._shift}{line}"
        elif self._shift:
            before = line[: _blanks(line)].expandtabs(_STEP)
            line = f"{before[-self._shift :]}{line.lstrip()}"
        self._written.append(line)
        if closing and closing[1].startswith(self._fence) and not closing[2].strip():
            self._fence = ""

    def _write_heading(self, rank: int, words: str) -> None:
        self._blank()
        self._items.clear()
        if words and self._level:
            self._written += [f"{'#' * self._placed(rank)} {words}", ""]
        elif words:
            self._written += [words if words.startswith("**") else f"**{words}**", ""]

    def _placed(self, rank: int) -> int:
        """Give the level of a heading: the author's lie in each other as they did, and none is left out."""
        while self._ranks and self._ranks[-1] >= rank:
            self._ranks.pop()
        self._ranks.append(rank)
        return min(6, self._level + len(self._ranks) - 1)

    def _is_underline(self, line: str) -> bool:
        """Whether a line makes a heading of the one before, which is a paragraph by itself."""
        if not _UNDERLINE.match(line) or self._in_table:
            return False
        alone = len(self._written) == 1 or not "".join(self._written[-2:-1])
        return alone and bool(self._last) and not self._last.startswith((" ", "|", "-", ">"))

    def _write_break(self) -> None:
        """Write a break, unless it is the first thing here or in a section, which is one already."""
        self._blank()
        self._items.clear()
        last = next((one for one in reversed(self._written) if one), "")
        if last and not last.startswith("#") and not _BREAK.match(last):
            self._written += ["---", ""]

    def _write_row(self, line: str) -> None:
        """Write a row of a table; what a row without its last bar goes on with belongs to it."""
        cells = line.strip()
        if not self._in_table:
            self._blank()
            self._in_table, self._barred = True, cells.startswith("|")
        elif self._barred and not cells.startswith("|") and self._open:
            self._written[-1] = self._written[-1].removesuffix(" |")
            cells = f"{self._written.pop().strip()} {cells}"
        self._open = not cells.endswith("|")
        blanks = " " * self._inside(_blanks(line))
        cells = f"{'' if cells.startswith('|') else '| '}{cells}{' |' if self._open else ''}"
        self._written.append(f"{blanks}{cells}")

    def _write_text(self, line: str, following: str) -> None:
        item = _ITEM.match(line)
        if item and self._last and not self._items and item[2] not in _BEGINNINGS:
            item = None  # a number that a line of the paragraph begins with
        before = _blanks(line)
        is_code = before >= _STEP and not self._items and (self._in_code or not self._last)
        self._in_code = is_code
        if item and not is_code:
            if self._last and not self._items:
                self._blank()
            while self._items and before < self._items[-1]:
                self._items.pop()
            marker = "-" if item[2] in "*+" else item[2].replace(")", ".")
            text = f"{' ' * _STEP * len(self._items)}{marker} {line[item.end() :]}"
            self._items.append(len(item[1] + item[2]) + 1)
        else:
            if not self._last and before < min(self._items, default=0):
                self._items.clear()
            text = f"{' ' * (before if is_code else self._inside(before))}{line.lstrip()}"
        hard = line.endswith("  ") and bool(following.strip())
        self._written.append(text.rstrip() + ("  " if hard else ""))

    def _inside(self, blanks: int) -> int:
        """Give the blanks before a line that lies in an item, or in none."""
        around = [text for text in self._items if text <= blanks]
        if not around:
            return blanks if blanks < _STEP else 0 if self._last else blanks
        beyond = blanks - around[-1]
        return _STEP * len(around) + (beyond if beyond >= _STEP else 0)


def _blanks(line: str) -> int:
    return len(line) - len(line.lstrip())
