"""Descriptions that are HTML, as CommonMark lets them be, become text that is read in a docstring.

Comes in: any description. Goes out: paragraphs, lists and code as Markdown has them; emphasis and the like is left out. What is no known
tag, such as `<id>`, stays, and so does a text in which code is set already.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html.parser import HTMLParser
from typing import Final

_BLOCKS: Final = frozenset(
    {"p", "div", "ul", "ol", "dl", "dt", "dd", "table", "tr", "pre", "blockquote", "note", "important", "h1", "h2", "h3", "h4",
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
_SPACE: Final = re.compile(r"\s+")
_SPACES: Final = re.compile(r" {2,}")
_LINES: Final = re.compile(r"[ \t]*\n[ \t]*")
_GAP: Final = re.compile(r"\n{3,}")
_BETWEEN_ITEMS: Final = re.compile(r"(?m)^(- [^\n]*)\n\n(?=- )")


@lru_cache(maxsize=1 << 14)
def without_html(text: str) -> str:
    """Write HTML as Markdown. For example: `<p>A <code>b</code>.</p> <p>C</p>` → a paragraph with code, and another."""
    if "<" not in text or "`" in text or _TAG.search(text) is None:
        return text
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return text if reader.text.count("`") % 2 else reader.text


class _Reader(HTMLParser):
    """Reads one description."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._links: list[str] = []

    @property
    def text(self) -> str:
        """What was read."""
        lines = _LINES.sub("\n", _SPACES.sub(" ", "".join(self._parts)))
        lines = _GAP.sub("\n\n", lines).strip()
        return _BETWEEN_ITEMS.sub(r"\1\n", lines)

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
        """Take over text, on one line."""
        self._parts.append(_SPACE.sub(" ", data))
