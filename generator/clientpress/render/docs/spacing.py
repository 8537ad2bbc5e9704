"""Blank lines before list items behind what is more than a paragraph, so that Python-Markdown, and so MkDocs, sees where they lie.

Comes in: a page. Goes out: the same. CommonMark needs none of them: there only the blanks before an item say where it lies. Python-Markdown goes by
blocks, which blank lines part: in one that does not begin with an item, or begins with one that lies further in, an item is not its own.
"""

from __future__ import annotations

import re
from typing import Final

_INSIDE: Final = re.compile(r"\n\n {4}")
"""Something that lies in an item, behind a blank line."""
_ITEM: Final = re.compile(r"( *)(?:[-*+]|\d{1,9}[.)]) ")
_FENCE: Final = re.compile(r" *(`{3,}|~{3,})")


def spaced(page: str) -> str:
    """Put blank lines where they are needed. Code stays as it is."""
    if _INSIDE.search(page) is None:
        return page
    out: list[str] = []
    begins = 0  # where the block's first item lies
    in_list = is_plain = False  # whether the block is in a list; and whether it begins with no item
    fence = ""
    for line in page.split("\n"):
        if not line or (fence and line.strip() != fence):
            out.append(line)
            continue
        marker = _FENCE.match(line)
        fence = marker[1] if marker and not fence else ""
        item = None if marker else _ITEM.match(line)
        first = not out or not out[-1]
        if item and in_list and not first and (is_plain or len(item[1]) < begins):
            out.append("")
            first = True
        if first:
            in_list = item is not None or (in_list and line.startswith(" "))
            begins, is_plain = len(item[1]) if item else 0, item is None
        out.append(line)
    return "\n".join(out)
