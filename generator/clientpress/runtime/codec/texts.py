"""Codecs of what travels as text and is more than text in Python."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any, NamedTuple
from uuid import UUID

from ..mismatch import Report
from ..problems import Path, Problems
from . import checks, wiretext
from .constraints import Constraints
from .node import FITS, MISFIT, Fit, Node
from .plain import carry
from .source import Source


class TextForm(NamedTuple):
    """How values of a class are written as text.

    Attributes:
        expected: What the form is called in a message.
        kind: The class.
        classes: The classes that the short way takes, besides.
        read: Reads a text; raises ValueError.
        write: Writes a value; raises ValueError.
        usual: An expression of `{0}` that tells whether a text is in the usual form; the
            form is then read by `read_usual`.
    """

    expected: str
    kind: type
    classes: frozenset[type]
    read: Callable[[str], Any]
    write: Callable[[Any], str]
    usual: str = ""
    read_usual: Callable[[str], Any] | None = None


def _accepts_hour_24() -> bool:
    try:
        datetime.fromisoformat("2020-01-01T24:00:00Z")
    except ValueError:
        return False
    return True


_NOT_24 = ' and {0}[11:13] != "24"' if _accepts_hour_24() else ""

DATETIME = TextForm(
    expected="a date-time with offset",
    kind=datetime,
    classes=frozenset({datetime, wiretext.WireDatetime}),
    read=wiretext.read_datetime,
    write=wiretext.datetime_text,
    usual=f'{{0}}[4::3] == "--T::Z"{_NOT_24}',
    read_usual=datetime.fromisoformat,
)
DATE = TextForm(
    expected="a date",
    kind=date,
    classes=frozenset({date}),
    read=wiretext.read_date,
    write=date.isoformat,
    usual='{0}[4::3] == "--"',
    read_usual=date.fromisoformat,
)
TIME = TextForm(
    expected="a time",
    kind=time,
    classes=frozenset({time, wiretext.WireTime}),
    read=wiretext.read_time,
    write=wiretext.time_text,
)
IDENTIFIER = TextForm(
    expected="a UUID",
    kind=UUID,
    classes=frozenset({UUID, wiretext.WireUUID}),
    read=wiretext.read_uuid,
    write=wiretext.uuid_text,
)
BASE64 = TextForm(
    expected="base64",
    kind=bytes,
    classes=frozenset({bytes, wiretext.WireBytes}),
    read=wiretext.read_base64,
    write=wiretext.base64_text,
)


class TextFormNode(Node):
    """The codec of values that are written in a form of text."""

    def __init__(self, form: TextForm, limits: Constraints | None = None) -> None:
        super().__init__()
        self.form = form
        self.limits = limits
        self.expected = form.expected

    @property
    def kinds(self) -> frozenset[type]:
        return frozenset({str})

    @property
    def classes(self) -> frozenset[type]:
        return self.form.classes

    def write_decode(self, out: Source, var: str) -> str:
        form = self.form
        out.refuse(f"{var}.__class__ is not str")
        read = f"{out.bind(form.read)}({var})"
        if form.read_usual is None:
            return read
        usual = f"{out.bind(form.read_usual)}({var})"
        return f"({usual} if {form.usual.format(var)} else {read})"

    def write_encode(self, out: Source, var: str) -> str:
        form = self.form
        out.refuse(f"{var}.__class__ not in {out.bind(form.classes)}")
        text = f"{out.bind(form.write)}({var})"
        if form is DATETIME:
            usual = f"{var}.tzinfo is {out.bind(UTC)} and {var}.__class__ is "
            usual += out.bind(datetime)
            text = f"({var}.isoformat()[:-6] + 'Z' if {usual} else {text})"
        if self.limits is None:
            return text
        written = out.fresh()
        out.line(f"{written} = {text}")
        checks.write_text_checks(out, written, self.limits)
        return written

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        read = self._read(value)
        if read is not None:
            return read
        near = self._near(value)
        is_near = near.__class__ is not value.__class__
        habit = "date-times without offset" if is_near else ""
        report.mistyped(path, self.expected, value, habit=habit)
        return near

    def _read(self, value: Any) -> Any:
        if isinstance(value, str):
            try:
                return self.form.read(value)
            except ValueError:
                return None
        return value if self._is_ours(value) else None

    def _near(self, value: Any) -> Any:
        """Return what a text without offset tells, as far as it goes."""
        if self.form is DATETIME and isinstance(value, str):
            try:
                return wiretext.read_datetime(value, naive=True)
            except ValueError:
                return value
        return value

    def encode(self, value: Any) -> Any:
        return carry(value)

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        if self._is_ours(value):
            try:
                text = self.form.write(value)
            except ValueError:
                problems.add(
                    path, f"expected {self.expected}, got one without", "format"
                )
                return
        elif isinstance(value, str) and self._read(value) is not None:
            text = carry(value)
        else:
            before = len(problems.found)
            problems.mistyped(path, self.expected, value)
            if isinstance(value, str):
                problems.add(path, problems.found.pop(before).message, "format")
            return
        checks.check_text(text, self.limits, path, problems)

    def takes(self, value: Any) -> bool:
        return self._is_ours(value) or (
            isinstance(value, str) and self._read(value) is not None
        )

    def fit(self, value: Any) -> Fit:
        return FITS if self.takes(value) else MISFIT

    def _is_ours(self, value: Any) -> bool:
        if self.form is DATE and isinstance(value, datetime):
            return False
        return isinstance(value, self.form.kind)
