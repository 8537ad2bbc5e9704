"""Regular expressions of JSON Schema (ECMA-262), as far as Python can decide them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from clientpress.document.backtracking import may_take_forever
from clientpress.runtime.codec.constraints import pattern_search


def matches(pattern: str, text: str) -> bool | None:
    r"""Tell whether `pattern` matches somewhere in `text`; None where Python cannot tell.

    For example: `matches("^x-", "x-a")` → True, `matches("\\p{L}", "a")` → None.
    """
    search = _search(pattern) if len(text) <= _LONGEST else None
    return None if search is None else search(text) is not None


@lru_cache(maxsize=4096)
def _search(pattern: str) -> Callable[[str], re.Match[str] | None] | None:
    """Give the run time's reading of a pattern, where that is surely the one of ECMA-262."""
    undecided = _DIFFERS.search(pattern) or may_take_forever(pattern)
    return None if undecided else pattern_search(pattern)


_LONGEST = 1000  # a pattern may take the square of that; nobody waits for it to learn a type
_DIFFERS = re.compile(r"\\[pPcZAaugk]|\(\?[^:=!]|\[\^?\]|\{,")
