"""Descriptions that are HTML, as CommonMark lets them be, become text that is read in a docstring.

Comes in: any description. Goes out: paragraphs, lists and code as Markdown has them; emphasis and the like is left out. What is no known
tag, such as `<id>`, stays, and so do Markdown among the HTML, code that is set as Markdown sets it, and a text that speaks of tags (`<b>` without
its end).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from html import unescape
from html.entities import html5
from html.parser import HTMLParser
from typing import Final

_BLOCKS: Final = frozenset(
    {"p", "div", "ul", "ol", "dl", "dt", "dd", "table", "tr", "pre", "blockquote", "details", "summary", "note", "important", "h1", "h2", "h3", "h4",
     "h5", "h6"}
)  # fmt: skip
_MARKS: Final = frozenset(
    {
        "b",
        "i",
        "em",
        "strong",
        "u",
        "span",
        "sup",
        "sub",
        "small",
        "font",
        "center",
        "th",
        "td",
        "thead",
        "tbody",
    }
)
_CODE: Final = frozenset({"code", "tt", "kbd", "samp"})
_OTHERS: Final = frozenset({"a", "br", "li"})
_KNOWN: Final = _BLOCKS | _MARKS | _CODE | _OTHERS
_TAG: Final = re.compile(rf"<(?:{'|'.join(sorted(_KNOWN))})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BLOCK: Final = re.compile(
    rf"<(?:{'|'.join(sorted(_BLOCKS | {'li'}))})(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_PAIRED: Final = re.compile(
    rf"<(/?)({'|'.join(sorted(_MARKS | _CODE | {'a'}))})(?:\s[^<>]*)?>", re.IGNORECASE
)
_ENTITY: Final = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
"""A character as HTML writes it, and Markdown too. Without the semicolon it may be a part of an address: `?a=1&copy=2`."""
_SET_AS_CODE: Final = re.compile(r"(```.*?```|~~~.*?~~~|`+[^`\n]*`+)", re.DOTALL)
_STAND_IN: Final = "\ue000"
"""Stands for code while the text around it is read."""
_STRUCTURE: Final = re.compile(r"\n\s*\n|\n\s*(?:[-*+>|]|\d+[.)]|#{1,6})\s")
"""Line ends that mean something in Markdown: they are no mere spaces, as they are in HTML."""
_SPACE: Final = re.compile(r"\s+")
_SPACES: Final = re.compile(r" {2,}")
_LINES: Final = re.compile(r"[ \t]*\n[ \t]*")
_GAP: Final = re.compile(r"\n{3,}")
_BETWEEN_ITEMS: Final = re.compile(r"(?m)^(- [^\n]*)\n\n(?=- )")


@lru_cache(maxsize=1 << 14)
def without_html(text: str) -> str:
    """Write HTML as Markdown. For example: `<p>A <code>b</code>.</p> <p>C</p>` → a paragraph with code, and another; `a &lt; b` → `a < b`."""
    if ("<" not in text and "&" not in text) or _STAND_IN in text:
        return text
    codes: list[str] = _SET_AS_CODE.findall(text)
    bare = _SET_AS_CODE.sub(_STAND_IN, text)
    is_html = _TAG.search(bare) is not None and _is_balanced(bare)
    read = _written(bare) if is_html else _ENTITY.sub(_character, bare)
    written = iter(read.split(_STAND_IN))
    return "".join(
        [next(written), *(f"{code}{after}" for code, after in zip(codes, written, strict=True))]
    )


def _character(entity: re.Match[str]) -> str:
    """Give what an entity stands for; one that is not known stays, though a known one may begin it: `&nothing;`."""
    name = entity[0].removeprefix("&")
    return unescape(entity[0]) if name in html5 or name.startswith("#") else entity[0]


def _is_balanced(text: str) -> bool:
    """Whether all that has to be ended is. A text that is about tags does not end them."""
    open_tags: Counter[str] = Counter()
    for ending, tag in _PAIRED.findall(text):
        open_tags[tag.lower()] += -1 if ending else 1
    return not any(open_tags.values())


def _written(text: str) -> str:
    reader = _Reader(blocks=_BLOCK.search(text) is not None)
    reader.feed(text)
    reader.close()
    return reader.text


class _Reader(HTMLParser):
    """Reads one description. Where it has blocks, ends of lines are spaces, as in HTML."""

    def __init__(self, *, blocks: bool) -> None:
        super().__init__()
        self._blocks = blocks
        self._parts: list[str] = []
        self._links: list[str] = []

    @property
    def text(self) -> str:
        """What was read."""
        text = "".join(self._parts)
        if self._blocks:
            text = _LINES.sub("\n", _SPACES.sub(" ", text))
        return _BETWEEN_ITEMS.sub(r"\1\n", _GAP.sub("\n\n", text)).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, an item or code; keep what is no tag."""
        if tag not in _KNOWN:
            self._parts.append(self.get_starttag_text() or "")
        elif tag in _BLOCKS:
            begun = "".join(self._parts[-2:]).rstrip(" ").endswith("\n-")  # an item, which goes on
            self._parts.append("" if begun else "\n\n")
        elif tag in _CODE:
            self._parts.append("`")
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
        elif tag in _OTHERS:
            self._parts.append("\n- " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        """End what was begun; a link tells where it leads."""
        if tag not in _KNOWN:
            self._parts.append(f"</{tag}>")
        elif tag in _BLOCKS:
            self._parts.append("\n\n")
        elif tag in _CODE:
            self._parts.append("`")
        elif tag == "a" and self._links:
            url = self._links.pop()
            if "://" in url and url not in "".join(self._parts[-2:]):
                self._parts.append(f" ({url})")

    def handle_data(self, data: str) -> None:
        """Take over text; in HTML it is on one line, unless it is Markdown after all."""
        kept = not self._blocks or _STRUCTURE.search(data.strip())
        self._parts.append(data if kept else _SPACE.sub(" ", data))
