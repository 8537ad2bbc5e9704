"""Values that travel as text, and keep the text that they came in.

Most texts can be made again from the value, and give a plain `datetime`, `UUID` and so
on. The others (nine fraction digits, a lower-case z, `+00:00` where `Z` is usual, upper
case in a UUID, odd base64) give a subclass that compares and behaves alike, remembers
its text in `wire`, and is written back verbatim. What is computed from it is plain.

A test that freezes the clock may have put a class of its own in the place of `datetime`
when this is imported: each date-time is an instance of what derives from that.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64, b2a_base64
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID


class WireDatetime(datetime):
    """A `datetime` that remembers the text it came in."""

    wire: str | None = None

    def __reduce_ex__(self, protocol: Any, /) -> Any:
        """Copy and pickle with the text."""
        if self.wire is None:
            return _plain_datetime(self).__reduce_ex__(protocol)
        return _read_any_datetime, (self.wire,)

    def __conform__(self, protocol: object) -> str:
        """Be written by sqlite3 as any `datetime` is; it looks at the exact type."""
        return self.isoformat(" ")


class WireTime(time):
    """A `time` that remembers the text it came in."""

    wire: str | None = None

    def __reduce_ex__(self, protocol: Any, /) -> Any:
        """Copy and pickle with the text."""
        if self.wire is None:
            return time.fromisoformat(self.isoformat()).__reduce_ex__(protocol)
        return read_time, (self.wire,)


class WireUUID(UUID):
    """A `UUID` that remembers the text it came in."""

    wire: str

    def __init__(self, wire: str) -> None:
        super().__init__(wire)
        object.__setattr__(self, "wire", wire)

    def __reduce__(self) -> Any:
        """Copy and pickle with the text."""
        return WireUUID, (self.wire,)


class WireBytes(bytes):
    """`bytes` that remember the base64 text they came in."""

    wire: str | None = None


class WireInt(int):
    """An `int` that came as a number such as `1.0`."""

    wire: float | None = None


class WireFloat(float):
    """A `float` that came with more digits than it holds."""

    wire: str | None = None


bare_int: Callable[[int], int] = int
"""Return the number itself of an `int` of another class, such as a `WireInt`."""

bare_str: Callable[[str], str] = str
"""Return the text itself of a `str` of another class."""

_DATETIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:)(\d\d)([.,]\d+)?([Zz]|[+-]\d\d:?\d\d)?",
    re.ASCII,
)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ANY_UUID = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}", re.IGNORECASE)
_URL_SAFE = str.maketrans("-_", "+/")

canonical_uuid = _UUID.fullmatch
"""Tells whether a text is a UUID as Python writes it."""


def read_datetime(text: str, *, naive: bool = False) -> datetime:
    """Read a date-time of RFC 3339; without an offset only if `naive`.

    A leap second reads as the second before. Raises ValueError.
    """
    match = _DATETIME.fullmatch(text)
    if match is None or not (match[5] or naive):
        message = f"not a date-time with an offset: {text!r}"
        raise ValueError(message)
    day, minute, second, fraction, zone = match.groups("")
    if minute[:2] > "23":
        message = f"no such hour: {text!r}"
        raise ValueError(message)
    second = "59" if second == "60" else second
    fraction = f".{fraction[1:7]:0<6}" if fraction else ""
    value = datetime.fromisoformat(f"{day}T{minute}{second}{fraction}{zone.upper()}")
    if zone and datetime_text(value) == text:
        return value
    kept = WireDatetime.fromisoformat(value.isoformat())
    kept.wire = text
    return kept


def datetime_text(value: datetime) -> str:
    """Write a date-time; UTC as `Z`. Raises ValueError if it has no offset."""
    if type(value) is WireDatetime and value.wire is not None:
        if value.tzinfo is None:
            raise ValueError(value.wire)
        return value.wire
    text = value.isoformat()
    if value.tzinfo is UTC:
        return f"{text[:-6]}Z"
    offset = value.utcoffset()
    if offset is None:
        message = f"no offset: {text}"
        raise ValueError(message)
    if offset % timedelta(minutes=1):
        try:
            return datetime_text(value.astimezone(UTC))
        except OverflowError:
            message = f"not within the years 1 to 9999 in UTC: {text}"
            raise ValueError(message) from None
    return f"{text[:-6]}Z" if not offset else text


def any_datetime_text(value: datetime) -> str:
    """Write a date-time, even one without offset."""
    if type(value) is WireDatetime and value.wire is not None:
        return value.wire
    return datetime_text(value) if value.utcoffset() is not None else value.isoformat()


def _read_any_datetime(text: str) -> datetime:
    return read_datetime(text, naive=True)


def _plain_datetime(value: datetime) -> datetime:
    return datetime.combine(value.date(), value.timetz())


def read_date(text: str) -> date:
    """Read a full-date of RFC 3339, such as `2020-01-31`. Raises ValueError."""
    if text[4::3] != "--":
        message = f"not a date: {text!r}"
        raise ValueError(message)
    return date.fromisoformat(text)


def read_time(text: str) -> time:
    """Read a time, with or without offset. Raises ValueError."""
    if not re.match(r"[0-2]\d:\d\d", text, re.ASCII) or text.startswith("24"):
        message = f"not a time: {text!r}"
        raise ValueError(message)
    readable = re.sub(r"([.]\d{6})\d+", r"\1", text.upper()).replace(":60", ":59")
    value = time.fromisoformat(readable)
    if time_text(value) == text:
        return value
    kept = WireTime.fromisoformat(value.isoformat())
    kept.wire = text
    return kept


def time_text(value: time) -> str:
    """Write a time; UTC as `Z`."""
    if isinstance(value, WireTime) and value.wire is not None:
        return value.wire
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def read_uuid(text: str) -> UUID:
    """Read a UUID, in any case, with or without hyphens. Raises ValueError."""
    if canonical_uuid(text):
        return UUID(text)
    if not _ANY_UUID.fullmatch(text):
        message = f"not a UUID: {text!r}"
        raise ValueError(message)
    return WireUUID(text)


def uuid_text(value: UUID) -> str:
    """Write a UUID."""
    return value.wire if isinstance(value, WireUUID) else str(value)


def read_base64(text: str) -> bytes:
    """Read base64; the URL-safe alphabet, line ends and missing padding are borne.

    Raises ValueError.
    """
    plain = "".join(text.split()).translate(_URL_SAFE).rstrip("=")
    padded = plain + "=" * (-len(plain) % 4)
    try:
        value = a2b_base64(padded, strict_mode=True)
    except Error as error:
        message = f"not base64: {error}"
        raise ValueError(message) from None
    if b2a_base64(value, newline=False).decode() == text:
        return value
    kept = WireBytes(value)
    kept.wire = text
    return kept


def base64_text(value: bytes) -> str:
    """Write bytes as base64."""
    if isinstance(value, WireBytes) and value.wire is not None:
        return value.wire
    return b2a_base64(value, newline=False).decode()


def whole_number(value: float) -> int:
    """Return the `int` that a number such as `1.0` is. Raises ValueError."""
    if value % 1 != 0:  # as it is of what is infinite or no number
        message = f"not a whole number: {value}"
        raise ValueError(message)
    kept = WireInt(value)
    kept.wire = value
    return kept


def read_number(text: str) -> float:
    """Read a number with a fraction; one that a float does not hold keeps its text."""
    value = float(text)
    if repr(value) == text or Decimal(repr(value)) == Decimal(text):
        return value
    kept = WireFloat(value)
    kept.wire = text
    return kept


def to_decimal(value: float) -> Decimal:
    """Return a number as it is written, not as the float nearest to it."""
    if isinstance(value, WireFloat) and value.wire is not None:
        return Decimal(value.wire)
    digits = value if isinstance(value, int) else float.__repr__(value)
    return Decimal(digits)


def from_decimal(value: Decimal) -> int | float | Decimal:
    """Return the `int` or `float` that is written alike; the decimal if none is.

    Raises ValueError for what is no number.
    """
    if not value.is_finite():
        message = f"not a finite number: {value}"
        raise ValueError(message)
    if value.as_tuple().exponent == 0:
        return int(value)
    near = float(value)
    return near if to_decimal(near) == value else value
