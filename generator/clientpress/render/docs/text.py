"""Document text → Markdown that shows what the author wrote and does nothing else.

Descriptions are CommonMark by the OpenAPI specification, so their Markdown stays; raw HTML and script links are
made harmless, and a value that is no prose is shown as code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from clientpress.python.html_text import without_html
from clientpress.render.docs.authored import tidied
from clientpress.render.values import Printable


class Markdown(Printable):
    """Text that is safe to stand in a page."""

    __slots__ = ()


_CODE = re.compile(r"(```.*?```|~~~.*?~~~|`+[^`\n]*`+)", re.DOTALL)
_SCRIPT_LINK = re.compile(r"\]\(\s*(?:javascript|data|vbscript):", re.IGNORECASE)
_AUTOLINK = re.compile(r"<(?!https?://[^\s<>]*>)")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\ufeff]")
_RAW = re.compile(r"[<`~\]\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\ufeff]")

_ODD = re.compile(r"[`\x00-\x08\n-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\ufeff]")
_MARKS = re.compile(r"([\\`*_\[\]<>|#])")
_SPAN_OR_BAR = re.compile(
    r"(?<!`)(?P<ticks>`+)(?!`)(?P<span>.+?)(?<!`)(?P=ticks)(?!`)|(?<!\\)\|", re.DOTALL
)
_IN_HTML = re.compile(r"[\\`*_\[\]<>|#&~]")
_json = json.JSONEncoder(ensure_ascii=False).encode
_json_lines = json.JSONEncoder(ensure_ascii=False, indent=2).encode


def prose(text: str, level: int = 2) -> Markdown:
    """Keep an author's Markdown; HTML becomes Markdown, what is no tag is shown. For example: `<p>a <id></p>` → `a &lt;id>`.

    Headings are of `level` and below; where that is 0, they are bold words.
    """
    return Markdown(tidied(_harmless(text), level))


def _harmless(text: str) -> str:
    text = without_html(text.strip())
    if _RAW.search(text) is None:
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _UNPRINTABLE.sub("\ufffd", text)
    pieces = _CODE.split(text)
    pieces[::2] = [_SCRIPT_LINK.sub("](#", _AUTOLINK.sub("&lt;", piece)) for piece in pieces[::2]]
    return _closed("".join(pieces))


def _closed(text: str) -> str:
    """Close a code fence that the author left open, so that it cannot swallow the page."""
    for fence in ("```", "~~~"):
        if fence in text and len(re.findall(rf"^\s*{fence}", text, re.MULTILINE)) % 2:
            text = f"{text}\n{fence}"
    return text


def sentence(text: str) -> Markdown:
    """Fold an author's text into one line, for a table or a list."""
    return Markdown(" ".join(prose(text, 0).split()))


@lru_cache(maxsize=8192)
def plain(text: str) -> Markdown:
    """Show text as it is, on one line, with nothing in it read as Markdown: for titles and names."""
    text = _UNPRINTABLE.sub("\ufffd", " ".join(text.split()))
    return Markdown(_MARKS.sub(r"\\\1", text))


def heading(text: str) -> Markdown:
    """Show text as a heading, which ends in no full stop. For example: `Get a zone.` → `Get a zone`."""
    text = text.strip()
    return plain(text[:-1] if text.endswith(".") and not text.endswith("..") else text)


@lru_cache(maxsize=32768)  # of ten texts that are set as code, nine were before
def code(text: str) -> Markdown:
    """Show text as an inline code span, whatever backticks it holds."""
    if text and _ODD.search(text) is None and not text.isspace():
        return Markdown(f"`{text}`")
    text = _UNPRINTABLE.sub("\ufffd", text.replace("\n", " ").replace("\r", " "))
    ticks = "`"
    while ticks in text:
        ticks += "`"
    pad = " " if text.startswith("`") or text.endswith("`") or not text.strip() else ""
    return Markdown(f"{ticks}{pad}{text}{pad}{ticks}")


def cell(text: str) -> Markdown:
    """Keep one line of Markdown in its cell of a table.

    Parsers disagree about a bar in a code span: on GitHub it ends the cell unless it is escaped, and Python-Markdown shows the
    escape. Both read HTML with character references. For example: `` `A | B` `` → `<code>A &#124; B</code>`.
    """
    if "|" not in text:
        return Markdown(text)
    return Markdown(_SPAN_OR_BAR.sub(_without_bar, text))


def _without_bar(found: re.Match[str]) -> str:
    if found["span"] is None:
        return "\\|"
    if "|" not in found["span"]:
        return found[0]
    shown = _IN_HTML.sub(lambda mark: f"&#{ord(mark[0])};", found["span"].strip())
    return f"<code>{shown}</code>"


def table(rows: Iterable[tuple[Markdown, Markdown]]) -> tuple[tuple[Markdown, Markdown], ...]:
    """Make cells of labels and words."""
    return tuple((cell(label), cell(words)) for label, words in rows)


def value(json_value: Any) -> Markdown:
    """Show a JSON value as an inline code span. For example: `"abc"`, `[1, 2]`."""
    return code(_json(json_value))


def block(json_value: Any) -> Markdown:
    """Show a JSON value as a code block, a line for each of its parts."""
    return fenced(_json_lines(json_value), "json")


def fenced(text: str, language: str) -> Markdown:
    """Show text as a code block, whatever fences it holds."""
    fence = "```"
    while fence in text:
        fence += "`"
    return Markdown(f"{fence}{language}\n{text}\n{fence}")


def pad(depth: int) -> str:
    """Give the blanks before a list item that stands in so many others.

    They are four for each: CommonMark would have two, but Python-Markdown, and so MkDocs, takes an item with two for a neighbour.
    """
    return "    " * depth


def indented(text: str, by: int) -> Markdown:
    """Move every line but the first to the right, so that a paragraph stays in its list item."""
    if "\n" not in text:
        return Markdown(text)
    pad = " " * by
    if "\n\n" not in text and not text.endswith("\n"):
        return Markdown(text.replace("\n", f"\n{pad}"))
    return Markdown(
        "\n".join(
            line if number == 0 or not line else pad + line
            for number, line in enumerate(text.split("\n"))
        )
    )
