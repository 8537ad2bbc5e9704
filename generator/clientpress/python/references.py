"""The links in a description, apart from the code in it.

References are written as links on the spot: what they mean is defined for a whole page, and a docstring folds its lines. In a
docstring a link to no other site is its words, for an editor cannot follow it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_CODE: Final = re.compile(r"(```.*?```|~~~.*?~~~|`+[^`\n]*`+)", re.DOTALL)
_STAND_IN: Final = "\ue000"
"""Stands for code while the text around it is changed."""
_LINKS: Final = re.compile(r"\](?:\(|\[|:[ \t])")
_DEFINITION: Final = re.compile(
    rf"^ {{0,3}}\[([^\]\n]+)\]:[ \t]*([^\s{_STAND_IN}]+)(?:[ \t]+[^\n{_STAND_IN}]*)?$\n?",
    re.MULTILINE,
)
_REFERENCE: Final = re.compile(r"\[([^\[\]\n]+)\](?:\[([^\[\]\n]*)\])?(?![\[(:])")
_TO_NO_SITE: Final = re.compile(
    r"(?<![\w\]])!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?![a-z][a-z0-9+.-]*:)[^\s()]*(?:\([^()]*\)[^\s()]*)*[^()]*\)",
    re.IGNORECASE,
)


def outside_of_code(text: str, change: Callable[[str], str]) -> str:
    """Change a text but for the code in it."""
    text = text.replace(_STAND_IN, "")
    codes: list[str] = _CODE.findall(text)
    if not codes:
        return change(text)
    changed = iter(change(_CODE.sub(_STAND_IN, text)).split(_STAND_IN))
    return "".join(
        [next(changed), *(f"{code}{after}" for code, after in zip(codes, changed, strict=True))]
    )


def on_the_spot(text: str) -> str:
    """Write references as links, without their definitions. For example: `[a][b]` where `[b]: /c` stands → `[a](/c)`."""
    defined = {name.casefold(): target for name, target in _DEFINITION.findall(text)}
    if not defined:
        return text

    def link(found: re.Match[str]) -> str:
        target = defined.get((found[2] or found[1]).casefold())
        return found[0] if target is None else f"[{found[1]}]({target})"

    return _REFERENCE.sub(link, _DEFINITION.sub("", text)).strip()


def followable(text: str) -> str:
    """Keep the links that a reader of a docstring can follow. For example: `[a](#tag/B)` → `a`, `[a](https://b.c)` stays."""
    if _LINKS.search(text) is None:
        return text
    return outside_of_code(text, lambda one: _TO_NO_SITE.sub(r"\1", on_the_spot(one)))
