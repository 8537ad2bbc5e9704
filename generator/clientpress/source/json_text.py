"""JSON text → plain tree, at the speed of the standard library.

Comes in: a text, and where in it the JSON stands. Goes out: the tree. Keys that stand twice are reported and the last one
counts; NaN, infinities and half characters do not get in; what is no JSON stops the run with its line and column.
"""

from __future__ import annotations

import json
import re
from math import isinf
from typing import Any, NoReturn

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.source import positions
from clientpress.source.bounds import MAX_DEPTH, check_depth
from clientpress.source.lines import spot_at
from clientpress.source.unmerged import stop_at_conflict

_BLANK = re.compile(r"[ \t\n\r]*")
_ENDLESS_NUMBER = re.compile(r"\d{1000}")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_STRAY_COMMA = re.compile(r",[ \t\n\r]*([}\]])")
_SURROGATE = re.compile("[\ud800-\udfff]")


class _Refused(Exception):  # noqa: N818 - never leaves the module
    """A number that JSON has no word for."""


def read(
    text: str, place: Place, found: Collector, *, start: int = 0, end: int | None = None
) -> Any:
    """Read the JSON value in `text[start:end]`; `place` is where its root will stand.

    Raises:
        Stop: this is not JSON, or is nested too deep.
    """
    limited = text if end is None else text[:end]
    doubled: list[str] = []
    try:
        tree, stop = _decoder(doubled).raw_decode(limited, _after_blank(limited, start))
    except json.JSONDecodeError as error:
        _broken(text, *_complaint(error, limited), place, found)
    except _Refused as refused:
        offset = _find_word(limited, start, str(refused))
        _broken(text, offset, f"{refused} is not a JSON number", place, found)
    except ValueError:  # the interpreter's own bound on the digits of a number
        match = _ENDLESS_NUMBER.search(limited, start)
        _broken(text, match.start() if match else start, "a number is too long", place, found)
    except RecursionError:
        found.stop(catalogue.TOO_DEEP, place, limit=MAX_DEPTH)
    rest = _after_blank(limited, stop)
    if rest < len(limited):
        _broken(text, rest, "there is more text after the value's end", place, found)
    check_depth(tree, place, found)
    if doubled:
        _report_doubled(limited, _after_blank(limited, start), place, found)
    if _HALF.search(limited, start) and _has_half(tree):
        found.report(catalogue.LONE_SURROGATE, place)
        return _mend(tree)
    return tree


def _complaint(error: json.JSONDecodeError, text: str) -> tuple[int, str]:
    """Say where and what is wrong, in words that lead to it: most often it is a comma behind the last member.

    Python points at such a comma from 3.13 on, and before at the bracket, which may stand lines below.
    """
    at = error.pos if text.startswith(",", error.pos) else len(text[: error.pos].rstrip()) - 1
    stray = _STRAY_COMMA.match(text, max(at, 0))
    if stray:
        return stray.start(), f"a comma stands before `{stray[1]}`"
    if text.startswith(("//", "/*"), error.pos):
        return error.pos, "JSON has no comments"
    return error.pos, error.msg[:1].lower() + error.msg[1:]


def _decoder(doubled: list[str]) -> json.JSONDecoder:
    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(items)
        if len(made) != len(items):
            doubled.append("")
        return made

    def constant(name: str) -> NoReturn:
        raise _Refused(name)

    def number(digits: str) -> float:
        value = float(digits)
        if isinf(value):
            raise _Refused(digits)
        return value

    return json.JSONDecoder(object_pairs_hook=pairs, parse_constant=constant, parse_float=number)


def _after_blank(text: str, offset: int) -> int:
    match = _BLANK.match(text, offset)
    return match.end() if match else offset


def _broken(text: str, offset: int, reason: str, place: Place, found: Collector) -> NoReturn:
    stop_at_conflict(text, place, found)
    found.stop(catalogue.BROKEN_JSON, place, spot=spot_at(text, offset), reason=reason)


def _find_word(text: str, start: int, word: str) -> int:
    """Find a bare word outside of strings."""
    for match in re.compile(r'"(?:[^"\\]|\\.)*"|' + re.escape(word)).finditer(text, start):
        if match[0] == word:
            return match.start()
    return start


def _report_doubled(text: str, start: int, place: Place, found: Collector) -> None:
    for pointer, key in positions.doubled_keys(text, start):
        at = Place(place.file, positions.join(place.pointer, pointer))
        found.report(catalogue.DUPLICATE_KEY, at, key=key)


def _has_half(tree: Any) -> bool:
    try:
        json.dumps(tree, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    return False


def _mend(tree: Any) -> Any:
    match tree:
        case str():
            return _SURROGATE.sub("\ufffd", tree)
        case list():
            return [_mend(item) for item in tree]
        case dict():
            return {_mend(key): _mend(value) for key, value in tree.items()}
        case _:
            return tree
