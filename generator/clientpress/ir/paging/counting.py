"""What words and examples say of how pages are counted.

Comes in: the description of what asks for a page by a number, and its examples. Goes out: where counting begins, and whether there are pages at all
where no number is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

_BEGINNING: Final = re.compile(
    r"\b(zero|0|one|1)[- ](?:based|indexed)\b|\((0|1) ?\.\. ?N\)"
    r"|\b(?:starts?|starting|begins?|beginning|first page is) (?:(?:at|from|with) )?(0|zero|1|one)\b(?!\.\d)"
    r"|\b(0|1)\b[`'\"]? (?:being|is|means|for) the first\b",
    re.IGNORECASE,
)
_WHOLE: Final = re.compile(
    r"\b(?:not (?:specified|given|provided|set|supplied)|omitted|left out)\b[^.]*\b(?:without|no) pagination\b",
    re.IGNORECASE,
)
_ZERO: Final = frozenset({"0", "zero"})


def begins(words: str, shown: Iterable[Any] = ()) -> int | None:
    """Tell where counting begins. For example: *Zero-based page index (0..N)* → 0; an example of page 0 shows that there is one."""
    found = _BEGINNING.search(words)
    if found is not None:
        said = next(filter(None, found.groups()))
        return 0 if said.lower() in _ZERO else 1
    return 0 if any(str(one) == "0" for one in shown) else None


def whole_without(words: str) -> bool:
    """Tell whether all comes at once where no page is asked for. For example: *If this is not specified, the request returns all without pagination.*."""
    return _WHOLE.search(words) is not None
