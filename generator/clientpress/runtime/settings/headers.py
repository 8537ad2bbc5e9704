"""Header fields as bytes, each name once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from ..problems import Problem

Field: TypeAlias = tuple[bytes, bytes]
HeaderTable: TypeAlias = dict[str, Field]
"""Name and value by the name in lower case."""

_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def header(name: str, value: str) -> Field:
    """Return a header as bytes.

    Raises:
        UnicodeEncodeError: The value has a character beyond Latin-1.
    """
    return name.encode("ascii"), value.encode("latin-1")


def headers_of(text: str, variable: str) -> Mapping[str, str]:
    """Return the headers of a text that has a `Name: value` on each line.

    Raises:
        ValueError: A line has none. It is not shown, since it may hold a credential.
    """
    headers: dict[str, str] = {}
    for line in filter(str.strip, text.splitlines()):
        name, colon, value = line.partition(":")
        if not colon or not _NAME.fullmatch(name.strip()):
            raise ValueError(f"{variable} takes a `Name: value` on each line")
        headers[name.strip()] = value.strip()
    return headers


def overlaid(
    headers: HeaderTable, name: str, value: object, problems: list[Problem]
) -> None:
    """Add a header, replace it, or for None take it away.

    What cannot be sent is added to the problems. The value is never shown, since it may
    be a credential.
    """
    if value is None:
        headers.pop(name.lower(), None)
        return
    message = _problem(name, value)
    if message:
        problems.append(Problem(f'header "{name}"', message, "format"))
    elif isinstance(value, str):
        headers[name.lower()] = header(name, value)


def _problem(name: str, value: object) -> str:
    if not _NAME.fullmatch(name):
        return "is not a name that a header can have"
    if not isinstance(value, str):
        return f"expected a string, got a value of type {type(value).__name__}"
    if _CONTROL.search(value):
        return "holds a line end or another control character"
    if value != value.strip(" \t"):  # which are no part of a value (RFC 9110 §5.5)
        return "holds a blank at its beginning or end"
    if not value.isascii() and any(character > "\xff" for character in value):
        return "holds a character that a header cannot carry"
    return ""
