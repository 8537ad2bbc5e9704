r"""String literals as black leaves them, and the escapes that docstrings share with them.

Any text goes in, lone surrogates and control characters included; what comes out is a literal of that very value, on
one line, in printable characters. Characters that could mislead the eye (text direction, zero width) are escaped. The
set is fixed and not asked of `unicodedata`, which differs between Python versions.
"""

from __future__ import annotations

import re
from functools import lru_cache

_HIDDEN = (
    "\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180e\u2000-\u200c\u200e\u200f\u2028-\u202f"
    "\u205f-\u206f\u3000\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\uffff\U000e0000-\U0010ffff"
)
_EMOJI_PARTS = "\u200d\ufe00-\ufe0f"  # harmless between words, misleading in a value
_ESCAPED = re.compile(f"[\\\\{_HIDDEN}{_EMOJI_PARTS}]")
_ESCAPED_IN_PROSE = re.compile(f'[\\\\{_HIDDEN}]|"""')
_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", '"""': '\\"\\"\\"'}
_WIDE = re.compile("[\u1100-\U0010ffff]")  # no character before these takes two columns


def width(text: str) -> int:
    """Count the columns that `text` takes; a character that may take two is counted as two."""
    if text.isascii():
        return len(text)
    return len(text) + len(_WIDE.findall(text))


@lru_cache(maxsize=8192)
def string_literal(value: str) -> str:
    r"""Write a string literal: double quotes, unless single ones need fewer escapes. For example: `a"b` → `'a"b'`."""
    escaped = value
    if not (value.isascii() and value.isprintable()) or "\\" in value:
        escaped = _ESCAPED.sub(_escape, value)
    if '"' not in escaped:
        return f'"{escaped}"'
    if escaped.count("'") < escaped.count('"'):
        return "'" + escaped.replace("'", "\\'") + "'"
    return '"' + escaped.replace('"', '\\"') + '"'


def escape_prose(text: str) -> str:
    """Escape what must not stand on a line of a docstring as it is."""
    if text.isascii() and text.isprintable() and "\\" not in text and '"""' not in text:
        return text
    return _ESCAPED_IN_PROSE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    found = match.group()
    short = _SHORT.get(found)
    if short is not None:
        return short
    code = ord(found)
    if code <= 0xFF:  # noqa: PLR2004 - the three escapes of Python's literals
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004
