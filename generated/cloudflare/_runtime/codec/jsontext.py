"""JSON text, as it stands on the wire."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NoReturn
from uuid import uuid4

from ..problems import Problem
from .wiretext import read_number


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")


_PLAIN = json.JSONDecoder(parse_constant=_refuse)
_EXACT = json.JSONDecoder(parse_constant=_refuse, parse_float=read_number)


def read_json(content: str | bytes, *, exact: bool = False) -> Any:
    """Parse JSON; with `exact`, numbers keep digits that a float does not hold.

    Raises DecodeError, also for NaN and Infinity, which JSON does not have.
    """
    try:
        if not isinstance(content, str):
            content = content.decode(json.detect_encoding(content), "surrogatepass")
        return (_EXACT if exact else _PLAIN).decode(content)
    except (ValueError, RecursionError) as error:
        from ..errors import DecodeError

        message = f"not JSON: {error}" if str(error) else "not JSON"
        raise DecodeError(message, path="$") from error


def read_answer(
    content: bytes, media_type: str, parse: Callable[[str | bytes], Any] = read_json
) -> Any:
    """Parse JSON that was answered; where it is not UTF-8, as its label says.

    Raises DecodeError for what is not JSON.
    """
    from ..errors import DecodeError

    try:
        return parse(content)
    except DecodeError:
        from ..media import otherwise_labelled  # rarely needed

        text = otherwise_labelled(content, media_type)
        if text is None:
            raise
    return parse(text)


def write_json(tree: Any) -> str:
    """Write JSON without blanks and without escaping what need not be.

    Raises ValidationError for what JSON cannot carry, such as NaN.
    """
    exact: dict[str, str] = {}
    mark = ""

    def other(value: object) -> str:
        nonlocal mark
        if not isinstance(value, Decimal) or not value.is_finite():
            message = f"JSON cannot carry a value of type {type(value).__name__}"
            raise TypeError(message)
        mark = mark or uuid4().hex
        name = f"{mark}-{len(exact)}"
        exact[name] = str(value)
        return name

    try:
        text = json.dumps(
            tree,
            ensure_ascii=False,
            allow_nan=False,
            separators=(",", ":"),
            default=other,
        )
    except (TypeError, ValueError, RecursionError) as error:
        from ..errors import ValidationError

        raise ValidationError((Problem("$", str(error), "type"),)) from error
    for name, digits in exact.items():
        text = text.replace(f'"{name}"', digits, 1)
    return text


def json_bytes(tree: Any) -> bytes:
    """Write JSON in UTF-8; half a surrogate pair, which has no UTF-8, is escaped."""
    text = write_json(tree)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return "".join(
            f"\\u{ord(sign):04x}" if "\ud800" <= sign <= "\udfff" else sign
            for sign in text
        ).encode()
