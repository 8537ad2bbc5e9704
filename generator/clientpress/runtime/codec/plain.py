"""Values of any type, as JSON data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from math import isfinite
from types import NoneType
from typing import Any, TypeGuard
from uuid import UUID

from ..mismatch import Report
from ..problems import Key, Path, Problems, shown
from ..unset import UNSET
from .node import FITS, Fit, Node, refuse
from .record import Record
from .source import Source
from .wiretext import (
    WireInt,
    any_datetime_text,
    bare_int,
    bare_str,
    base64_text,
    from_decimal,
    time_text,
    to_decimal,
    uuid_text,
)

ATOMS: frozenset[type] = frozenset({str, int, bool, NoneType})
"""The classes whose values are JSON data as they are."""

JSON: frozenset[type] = frozenset({str, int, bool, NoneType, float, list, dict})
"""The classes of parsed JSON."""


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether a value is a mapping, of whatever class."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Tell whether a value goes where an array is expected."""
    return isinstance(value, (list, tuple))


def carry(value: Any) -> Any:
    """Return JSON data for a value; what JSON does not know is passed on as it is."""
    return value if value.__class__ in ATOMS else _convert(value, _pass)


def plain(value: Any) -> Any:
    """Return JSON data for a value; the short way raises for what JSON cannot carry."""
    return value if value.__class__ in ATOMS else _convert(value, refuse)


def _pass(value: Any) -> Any:
    return value


def _convert(value: Any, otherwise: Callable[[Any], Any]) -> Any:
    kind = value.__class__
    if kind is float:
        return value if isfinite(value) else otherwise(value)
    if kind is dict or is_mapping(value):
        return {
            (key if key.__class__ is str else _key(key, otherwise)): (
                item if item.__class__ in ATOMS else _convert(item, otherwise)
            )
            for key, item in value.items()
            if item is not UNSET
        }
    if kind is list or is_sequence(value):
        return [
            item if item.__class__ in ATOMS else _convert(item, otherwise)
            for item in value
        ]
    return _convert_scalar(value, otherwise)


def is_finite(value: float | Decimal) -> bool:
    """Tell whether a number is neither infinite nor none, however large it is."""
    if isinstance(value, Decimal):
        return value.is_finite()  # which floats cannot tell of all of them
    return isinstance(value, int) or isfinite(value)


def _key(key: Any, otherwise: Callable[[Any], Any]) -> Any:
    if not isinstance(key, str):
        return otherwise(key)
    return key.value if isinstance(key, Enum) else bare_str(key)


def _convert_scalar(value: Any, otherwise: Callable[[Any], Any]) -> Any:
    if isinstance(value, Record):
        return value.__to_wire__(strict=otherwise is refuse)
    if isinstance(value, Enum):
        return otherwise(value) if value is UNSET else _convert(value.value, otherwise)
    for kind, write in _WRITERS.items():
        if isinstance(value, kind):
            try:
                return write(value)
            except ValueError:
                break
    return otherwise(value)


def _float(value: float) -> int | float | Decimal:
    return from_decimal(to_decimal(value))


def _int(value: int) -> int | float:
    wire = value.wire if isinstance(value, WireInt) else None
    return bare_int(value) if wire is None else wire


_WRITERS: dict[type, Callable[[Any], Any]] = {
    bool: bool,
    str: str,
    int: _int,
    float: _float,
    Decimal: from_decimal,
    datetime: any_datetime_text,
    date: date.isoformat,
    time: time_text,
    UUID: uuid_text,
    bytes: base64_text,
}
"""In the order in which a value is looked at: a datetime is a date, too."""


def check_plain(value: Any, path: Path, problems: Problems) -> None:
    """Add a problem for everything that JSON cannot carry."""
    if value.__class__ in ATOMS:
        return
    if isinstance(value, Record):
        value.__add_problems__(path, problems)
    elif is_mapping(value):
        for key, item in value.items():
            check_key(key, path, problems)
            if item is not UNSET:
                check_plain(item, (*path, Key(key)), problems)
    elif is_sequence(value):
        for index, item in enumerate(value):
            check_plain(item, (*path, index), problems)
    elif isinstance(value, Enum) and value is not UNSET:
        check_plain(value.value, path, problems)
    else:
        _check_scalar(value, path, problems)


def _check_scalar(value: Any, path: Path, problems: Problems) -> None:
    if isinstance(value, (float, Decimal)):
        if not is_finite(value):
            problems.add(path, f"not a finite number: {value}", "type")
    elif not isinstance(value, (str, int, date, time, UUID, bytes)):
        got = shown(value, hidden=problems.hidden)
        problems.add(path, f"JSON cannot carry {got}", "type")


def check_key(key: object, path: Path, problems: Problems) -> None:
    """Add a problem for a key that is no text."""
    if not isinstance(key, str):
        problems.add(path, f"expected a string as key, got {shown(key)}", "type")


class AnyNode(Node):
    """The codec of anything."""

    expected = "any value"

    @property
    def kinds(self) -> frozenset[type]:
        """All of JSON."""
        return JSON

    @property
    def classes(self) -> frozenset[type]:
        """All of JSON."""
        return JSON

    def write_decode(self, out: Source, var: str) -> str:
        """Keep it."""
        del out
        return var

    def write_encode(self, out: Source, var: str) -> str:
        """Convert it, if need be."""
        atoms, convert = out.bind(ATOMS), out.bind(plain)
        return f"({var} if {var}.__class__ in {atoms} else {convert}({var}))"

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        """Keep it."""
        del path, report
        return value

    def encode(self, value: Any) -> Any:
        """Convert what JSON does not know."""
        return carry(value)

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        """Look for what JSON cannot carry."""
        check_plain(value, path, problems)

    def takes(self, value: Any) -> bool:
        """Take anything."""
        del value
        return True

    def fit(self, value: Any) -> Fit:
        """Fit anything, though nothing in it is known."""
        return (0, 0, len(value)) if is_mapping(value) else FITS


def all_kinds(nodes: Iterable[Node]) -> frozenset[type]:
    """Return the classes of JSON data that any of some codecs decodes."""
    kinds: frozenset[type] = frozenset()
    for node in nodes:
        kinds |= node.kinds
    return kinds


def all_classes(nodes: Iterable[Node]) -> frozenset[type]:
    """Return the classes of Python values that any of some codecs encodes."""
    classes: frozenset[type] = frozenset()
    for node in nodes:
        classes |= node.classes
    return classes
