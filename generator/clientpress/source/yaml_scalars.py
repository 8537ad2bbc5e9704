"""Plain YAML scalars → values, by the core schema of YAML 1.2 (§10.3), strictly.

`yes`, `on`, `2020-01-01`, `12:30` and `0123` are strings, which is how their authors meant them.
"""

from __future__ import annotations

import re
from typing import TypeAlias

Scalar: TypeAlias = bool | int | float | str | None

_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_BASED = re.compile(r"0(o[0-7]+|x[0-9a-fA-F]+)")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_MAX_DIGITS = 1000


def resolve(plain: str) -> Scalar:
    """Give the value of a scalar without quotes. For example: `1.5` → 1.5, `0x1F` → 31, `no` → "no"."""
    if plain in _WORDS:
        return _WORDS[plain]
    if plain[0] not in "-+.0123456789" or len(plain) > _MAX_DIGITS:
        return plain
    if _INTEGER.fullmatch(plain):
        return int(plain)
    if _FLOAT.fullmatch(plain):
        return float(plain)
    if _BASED.fullmatch(plain):
        return int(plain, 0)
    return plain
