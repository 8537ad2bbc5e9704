"""An author's Markdown, written so that it is read alike by every parser and fits in where it stands.

Comes in: a description, without HTML. Goes out: the same words. References are links on the spot, since their definitions would be
those of the whole page; a bare URL is a link to everybody; lines are laid out as `layout` says. Code is left alone.
"""

from __future__ import annotations

import re
from typing import Final

from clientpress.python.references import on_the_spot, outside_of_code
from clientpress.render.docs.layout import laid_out

AUTHORS: Final = "\ue001"
"""Begins the target of a link that is none to another site: where it leads is known only when its page is."""

_ODD: Final = re.compile(r"[\n\t]|https?://|\]\(|^(?:[#>*+-]|\d+[.)])\s|\ue001")
_TARGET: Final = re.compile(r"\]\(\s*(?![a-z][a-z0-9+.-]*:)(?=[^\s)])", re.IGNORECASE)
_URL: Final = re.compile(
    r"(?<![\w<\[\"'=/])(?<!\]\()https?://[^\s<>\"'`|\[\]]+(?![^\[\]\n]{0,300}\]\()"
)
"""A bare URL, which is not among the words of a link. It looks no further: a line may hold thousands."""


def tidied(text: str, level: int) -> str:
    """Write a description for a place whose headings are of `level`; 0 is a list item, where headings are bold words."""
    if _ODD.search(text) is None:
        return text
    return laid_out(outside_of_code(text.replace(AUTHORS, ""), _linked), level)


def _linked(text: str) -> str:
    """Write what leads anywhere as a link on the spot: references, bare URLs; mark the links that are not to other sites."""
    return _URL.sub(_as_link, _TARGET.sub(f"]({AUTHORS}", on_the_spot(text)))


def _as_link(found: re.Match[str]) -> str:
    """Set a URL in angle brackets, without the marks behind it. One with a gap to be filled, or with an escape, is left alone."""
    url = found[0].rstrip(".,:;!?*_~")
    while url.endswith(")") and url.count(")") > url.count("("):
        url = url[:-1].rstrip(".,:;!?*_~")
    return found[0] if re.search(r"[{}\\]|&lt;|//$", url) else f"<{url}>{found[0][len(url) :]}"
