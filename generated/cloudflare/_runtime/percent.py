"""Percent-encoding for each part of a URL (RFC 3986)."""

from __future__ import annotations

import re

# Reserved characters that a parameter with `allowReserved` keeps. Left out are those
# that would end the query or a pair in it (`#`, `&`, `+`) or may not stand there (`[`,
# `]`): the OpenAPI specification leaves these to be encoded (§4.8.12.4).
_UNRESERVED = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
)
_RESERVED = ":/?@!$'()*,;="
_TRIPLE = re.compile(r"(%[0-9A-Fa-f]{2})")


def encoded(text: str, *, allow_reserved: bool = False) -> str:
    """Return a text for a path segment or a query, all but unreserved encoded.

    For example: `a b/c` gives `a%20b%2Fc`, with `allow_reserved` `a%20b/c`. What is
    encoded already stays so where reserved characters are allowed (RFC 6570, §3.2.3):
    `a%26b` is sent as it is, and `50%` as `50%25`.

    Raises:
        UnicodeEncodeError: The text holds half of a surrogate pair.
    """
    if text.isascii() and text.isalnum():
        return text
    if _UNRESERVED.issuperset(text):
        return text
    from urllib.parse import quote  # most texts need none

    if not allow_reserved:
        return quote(text, safe="")
    pieces = _TRIPLE.split(text)  # every other one is a triple
    pieces[::2] = [quote(piece, safe=_RESERVED) for piece in pieces[::2]]
    return "".join(pieces)
