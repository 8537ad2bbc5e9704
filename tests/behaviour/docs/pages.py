"""A package's pages as a parser of GitHub's Markdown reads them: links, headings, lists, HTML, cells of tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

GITHUB = MarkdownIt("commonmark").enable("table")


def inline(text: str) -> Iterator[Token]:
    """Give the pieces of all paragraphs, headings and cells."""
    for block in GITHUB.parse(text):
        yield from block.children or ()


def links(text: str) -> Iterator[str]:
    """Give where the links of a page lead, those of images too."""
    for piece in inline(text):
        target = piece.attrs.get("href") or piece.attrs.get("src")
        if target:
            yield str(target)


def anchors(text: str) -> set[str]:
    """Give the anchors that GitHub makes of a page's headings."""
    blocks, seen, found = GITHUB.parse(text), Counter[str](), set[str]()
    for opening, words in pairwise(blocks):
        if opening.type == "heading_open":
            slug = _slug("".join(piece.content for piece in words.children or ()))
            found.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
            seen[slug] += 1
    return found


def _slug(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def dead_links(docs: Path) -> Iterator[str]:
    """Give the links within a docs folder that lead to no page, or to no heading of it."""
    texts = {page.resolve(): page.read_text("utf-8") for page in docs.rglob("*.md")}
    made = {page: anchors(text) for page, text in texts.items()}
    for page, text in texts.items():
        for target in links(text):
            path, _, anchor = target.partition("#")
            found = (page.parent / path).resolve() if path else page
            outside = re.match(r"[a-z][a-z+.-]*:", target)
            if not outside and (found not in made or (anchor and anchor not in made[found])):
                yield f"{page.relative_to(docs.resolve())}: {target}"


def html(text: str) -> set[str]:
    """Give the tags that a browser would be given as the author's."""
    raw = [block.content for block in GITHUB.parse(text) if block.type == "html_block"]
    raw += [piece.content for piece in inline(text) if piece.type == "html_inline"]
    return {tag for one in raw for tag in re.findall(r"<[^<>]*>?", one)}


def rows_of_other_width(text: str) -> list[str]:
    """Give the lines of tables with more or fewer cells than their heading: what is too much, GitHub leaves out."""
    lines, found = text.split("\n"), []
    for block in GITHUB.parse(text):
        if block.type == "table_open" and block.map:
            table = lines[slice(*block.map)]
            widths = [len(re.findall(r"(?<!\\)\|", line)) for line in table]
            found += [line for line, width in zip(table, widths, strict=True) if width != widths[0]]
    return found


class Lists(HTMLParser):
    """Reads how deep each list item lies."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._depth = 0
        self.depths: list[int] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Count what begins."""
        del attrs
        self._depth += tag in {"ul", "ol"}
        if tag == "li":
            self.depths.append(self._depth)

    def handle_endtag(self, tag: str) -> None:
        """Leave what ends."""
        self._depth -= tag in {"ul", "ol"}
