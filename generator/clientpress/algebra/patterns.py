"""Regular expressions of JSON Schema (ECMA-262), as far as Python can decide them."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

from clientpress.document.backtracking import may_take_forever


def matches(pattern: str, text: str) -> bool | None:
    r"""Tell whether `pattern` matches somewhere in `text`; None where Python cannot tell.

    For example: `matches("^x-", "x-a")` → True, `matches("\\p{L}", "a")` → None.
    """
    compiled = _compile(pattern) if len(text) <= _LONGEST else None
    return None if compiled is None else compiled.search(text) is not None


@lru_cache(maxsize=4096)
def _compile(pattern: str) -> re.Pattern[str] | None:
    """Translate: `$` is the very end and classes are ASCII in ECMA-262; what else differs is not decided."""
    if _DIFFERS.search(pattern) or may_take_forever(pattern):
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return re.compile(_DOLLAR.sub(_translate, pattern), re.ASCII)
        except (re.error, RecursionError, OverflowError):
            return None


def _translate(found: re.Match[str]) -> str:
    return r"\Z" if found[0] == "$" else found[0]


_LONGEST = 1000  # a pattern may take the square of that; nobody waits for it to learn a type
_DOLLAR = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\$", re.DOTALL)
_DIFFERS = re.compile(r"\\[pPcZAaugk]|\(\?[^:=!]|\[\^?\]|\{,")
