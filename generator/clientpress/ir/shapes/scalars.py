"""A composition of one scalar kind → `Scalar`: the format table of semantics §6, and constraints.

Comes in: a `Composed` and the kind to read it as. Goes out: a `Scalar` whose constraints stand in a fixed order.
"""

from __future__ import annotations

from typing import Any, Final

from clientpress.algebra.model import Composed
from clientpress.ir.shapes.implied import without_implied
from clientpress.ir.shapes.kinds import ASSERTIONS, holds_bytes, written_format
from clientpress.ir.types import Constraints, Scalar, ScalarKind

_STRINGS: Final = {
    "date-time": ScalarKind.DATE_TIME,
    "date": ScalarKind.DATE,
    "time": ScalarKind.TIME,
    "uuid": ScalarKind.UUID,
    "byte": ScalarKind.BASE64,
    "binary": ScalarKind.BINARY,
}
_NUMBERS: Final = {
    "decimal": ScalarKind.DECIMAL,
    "int32": ScalarKind.INTEGER,
    "int64": ScalarKind.INTEGER,
}
_PLAIN: Final = {
    "string": ScalarKind.STRING,
    "number": ScalarKind.NUMBER,
    "integer": ScalarKind.INTEGER,
    "boolean": ScalarKind.BOOLEAN,
}
_EXACT: Final = 2**53  # up to here a float is the integer that it stands for
_SAID: Final = {*_STRINGS.values(), ScalarKind.DECIMAL}  # kinds that say their format themselves


def scalar(composed: Composed, kind: str) -> Scalar:
    """Read a composition as a scalar of this kind.

    For example: `{type: string, format: date-time}` → a `DATE_TIME`; `{type: number, format: int64}` → an `INTEGER`
    of format `int64`, as the format registry of OpenAPI has it.
    """
    written = written_format(composed)
    found = _PLAIN[kind]
    if kind == "string":
        found = _STRINGS.get(written) or _encoded(composed) or found
    elif kind == "number":
        found = _NUMBERS.get(written, found)
    return Scalar(
        kind=found,
        format="" if found in _SAID and found.value == written else _kept(kind, written),
        constraints=without_implied(found, constraints(composed, kind)),
    )


def constraints(composed: Composed, kind: str) -> Constraints:
    """Give the assertions that apply to this kind as (name, value), in a fixed order."""
    assertions: Any = composed.assertions
    if not assertions:
        return ()
    said = [
        (name, assertions[name])
        for name in ASSERTIONS[kind]
        if name in assertions and assertions[name] is not False
    ]
    if kind == "integer":
        said = [(name, _whole(limit)) for name, limit in said]
    return tuple(said)


def _whole(limit: Any) -> Any:
    """Give a bound of an integer as one: frameworks write `1.0` for 1."""
    is_whole = isinstance(limit, float) and limit.is_integer() and abs(limit) <= _EXACT
    return int(limit) if is_whole else limit


def _kept(kind: str, written: str) -> str:
    return written if kind != "boolean" else ""


def _encoded(composed: Composed) -> ScalarKind | None:
    """Read OpenAPI 3.1's way to say `byte` and `binary` (§4.8.14.3)."""
    if composed.annotations.get("content_encoding", "").lower() == "base64":
        return ScalarKind.BASE64
    return ScalarKind.CONTENT if holds_bytes(composed) else None
