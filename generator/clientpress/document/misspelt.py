"""Names that were probably meant to be others.

Comes in: a name, and those that there are. Goes out: the one of them that it was meant to be, or none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import takewhile
from typing import Final

_TELLING: Final = 4
"""Letters from which on one letter more or less makes no other word."""
_FEW: Final = 3
"""Letters without which a short name is none."""
_TOP: Final = (
    *("application", "audio", "example", "font", "haptics", "image", "message", "model"),
    *("multipart", "text", "video"),
)
_SHORT: Final = ("json", "xml")
_LONG: Final = ("application/x-www-form-urlencoded", "multipart/form-data", "text/event-stream")


def meant(name: str, declared: Iterable[str]) -> str | None:
    """Give the first declared name that is one edit away. For example: `nmae`, [`id`, `name`] → `name`."""
    if len(name) < _TELLING:
        return None
    return next((one for one in declared if _one_edit(name, one)), None)


def meant_field(name: str, known: Collection[str]) -> str | None:
    """Give the field that is meant by one that there is not. For example: `operationID` → `operationId`, `tag` → `tags`."""
    if name.startswith(("x-", "$")):
        return None
    if f"{name}s" in known:
        return f"{name}s"
    if len(name) < _TELLING:
        return None
    small = name.lower()
    return next((one for one in known if one.lower() == small), None) or meant(name, known)


def meant_media_type(name: str) -> str:
    """Give the media type that is meant by one that there is not; the empty text, where it may be one. For example: `applicaton/json`, `application/jsn`.

    The types before the slash are few, and none is nearly another (RFC 6838 §4.2). Behind it there are `bson` and `json5` beside `json`: in a short name only what nobody calls a format so is a slip.
    """
    essence, semicolon, parameters = name.partition(";")
    front, _, back = essence.strip().lower().partition("/")
    base, plus, suffix = back.rpartition("+")
    front = front if front in _TOP else next((one for one in _TOP if _one_edit(front, one)), front)
    suffix = next((one for one in _SHORT if _slipped(suffix, one)), suffix)
    whole = f"{front}/{base}{plus}{suffix}"
    whole = next((one for one in _LONG if one != whole and _one_edit(whole, one)), whole)
    return f"{whole}{semicolon}{parameters}" if whole != essence.strip().lower() else ""


def _slipped(name: str, meant: str) -> bool:
    """Whether a letter is left out or doubled, or two neighbours changed places."""
    at = range(len(meant))
    left_out = (meant[:one] + meant[one + 1 :] for one in at)
    doubled = (meant[: one + 1] + meant[one:] for one in at)
    swapped = (meant[:one] + meant[one : one + 2][::-1] + meant[one + 2 :] for one in at)
    known = name == meant or len(name) < _FEW
    return not known and (name in left_out or name in doubled or name in swapped)


def _one_edit(one: str, other: str) -> bool:
    """Whether a letter is left out, put in or replaced, or two neighbours changed places."""
    front = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    )
    one, other = one[front:], other[front:]
    swapped = one[:2] == other[1::-1] and len(one) > 1 and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]
