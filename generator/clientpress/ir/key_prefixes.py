"""What a key in the header `Authorization` is preceded by, where its name or a description says it.

Swagger 2.0 has no scheme `bearer`, and frameworks write one as a key still. Comes in: a security scheme. Goes out: a word such as `Token`.
"""

from __future__ import annotations

import re
from typing import Final

from clientpress.document.model import SecurityScheme

_WORD: Final = r"[A-Za-z][A-Za-z-]*"
_OPENS: Final = r"(?:\[|<|\{|&lt;)"
_KNOWN: Final = r"Bearer|Token|JWT|Api-?Key"
_SAID: Final = (
    re.compile(rf"\bprefix(?:ed)?\b[^\w\"'`*]*(?:(?:is|of|with|by)\s+)?[\"'`*]+({_WORD})[\"'`*]"),
    re.compile(rf"\bAuthorization:\s*[\"'`*]*({_WORD})\s+[\"'`*]*{_OPENS}", re.IGNORECASE),
    re.compile(rf"\b({_KNOWN})\b[\"'`*]*\s*{_OPENS}", re.IGNORECASE),
    re.compile(rf"[\"'`*]({_KNOWN}) ?[\"'`*]+ (?:prefix|scheme)", re.IGNORECASE),
    re.compile(rf"\busing the ({_KNOWN}) scheme", re.IGNORECASE),
)


def key_prefix(scheme: SecurityScheme) -> str:
    """Give the word in front of a key; empty where there is none.

    For example: `Token-based authentication with required prefix "Token"` (drf-spectacular) → Token; `JWT Authorization header using the
    Bearer scheme. Example: "Authorization: Bearer {token}"` (Swashbuckle) → Bearer.
    """
    if scheme.prefix:
        return scheme.prefix
    if scheme.type != "apiKey" or scheme.location != "header":
        return ""
    if scheme.wire_name.lower() != "authorization":
        return ""
    found = (pattern.search(scheme.description) for pattern in _SAID)
    return next((one[1] for one in found if one is not None), "")
