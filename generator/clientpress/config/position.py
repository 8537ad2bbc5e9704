"""Where a setting stands in a TOML text. Only a diagnostic that is shown pays for it.

`tomllib` keeps no positions, so this reads the lines again: table headers, keys at the start of a line. What stands
inside an inline table or a list over several lines is found as the setting that holds it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from clientpress.diagnostics.model import Spot
from clientpress.diagnostics.place import Pointer, escape
from clientpress.source.lines import spot_at

_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_DOTTED = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_LINE = re.compile(
    rf"^[ \t]*(?:\[\[[ \t]*(?P<array>{_DOTTED})[ \t]*\]\]|\[[ \t]*(?P<table>{_DOTTED})[ \t]*\]"
    rf"|(?P<key>{_DOTTED})[ \t]*=)",
    re.MULTILINE,
)


def spot_of(text: str, pointer: Pointer) -> Spot:
    """Give the spot of a setting, or of what holds it. For example: `/client/0/out` → that of the key `out`."""
    known = dict(_settings(text))
    sought: str = pointer
    while sought and sought not in known:
        sought = sought.rpartition("/")[0]
    return spot_at(text, known.get(sought, 0))


def spot_of_error(text: str, message: str) -> Spot:
    """Give the spot that an error of `tomllib` names. For example: `Invalid value (at line 3, column 7)`."""
    match = re.search(r"at line (\d+), column (\d+)", message)
    if match is None:
        return spot_at(text, len(text.rstrip()))
    line, column = int(match[1]), int(match[2])
    return Spot(line=line, column=column, excerpt=text.splitlines()[line - 1])


def _settings(text: str) -> Iterator[tuple[str, int]]:
    arrays: Counter[str] = Counter()
    table = ""
    for match in _LINE.finditer(text):
        kind = match.lastgroup or "key"
        tokens = tuple(_parts(match[kind]))
        if kind == "key":
            pointer = f"{table}/{'/'.join(map(escape, tokens))}"
        else:
            pointer = table = _header(tokens, arrays, opens=kind == "array")
        yield pointer, match.start(kind)


def _header(tokens: tuple[str, ...], arrays: Counter[str], *, opens: bool) -> str:
    """Give the pointer of a table; `[client.x]` is in the newest of the array `client`."""
    pointer = ""
    for position, token in enumerate(tokens, 1):
        pointer += f"/{escape(token)}"
        if opens and position == len(tokens):
            arrays[pointer] += 1
        if pointer in arrays:
            pointer += f"/{arrays[pointer] - 1}"
    return pointer


def _parts(dotted: str) -> Iterator[str]:
    for part in re.findall(_PART, dotted):
        yield part[1:-1] if part[0] in "\"'" else part
