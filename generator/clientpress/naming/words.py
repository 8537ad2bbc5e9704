"""Split names into words, and join words into Python names.

In comes any text of a document: a wire name, an operationId, a tag, a title. Out go lower-case words whose letters may
stand in a Python identifier, and identifiers joined from them. Splitting is memoised: a large document says the same
few thousand names over and over.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, TypeAlias

Words: TypeAlias = tuple[str, ...]

LONGEST: Final = 100
"""No public name is longer: it becomes a file name, and paths are short on some systems."""
_ROOM: Final = LONGEST - 20  # for prefixes, and for suffixes such as `Views`

_BRANDS: Final = (
    "OAuth", "oAuth", "OpenID", "IPsec", "DNSSEC", "GitHub", "GitLab", "GraphQL", "PayPal", "YouTube", "LinkedIn", "WordPress",
    "JavaScript", "TypeScript", "MySQL", "NoSQL", "PostgreSQL", "MongoDB", "DevOps", "WebSocket", "WebHook", "SaaS",
    "PaaS", "IaaS", "AuthN", "AuthZ", "gRPC", "oEmbed", "OEmbed", "eSIM", "vCPU",
    "iOS", "macOS", "iPhone", "iPad", "eBay", "kWh", "DDoS", "mTLS", "IoT", "VPNs", "LoRaWAN",
)  # fmt: skip
_WORD: Final = re.compile(
    rf"(?:{'|'.join(_BRANDS)})(?:\d+|s)?(?![a-z])"
    r"|[A-Z]{2,}v\d+(?![a-z])"  # IPv4, WAFv2
    r"|[A-Z]{2,}s(?![a-z])"  # IDs, URLs
    r"|[A-Z0-9]*[A-Z][A-Z0-9]*(?=[A-Z][a-z])"  # HTTPServer, EC2Instance, 3DSecure, A2CDate
    r"|[A-Z]?[a-z]+(?:\d+[a-z]*)*"  # user, User, ipv4, x509, sha256sum
    r"|\d+[a-z]+(?:\d+[a-z]*)*"  # 2fa
    r"|\d+(?=[A-Z][a-z])"  # 1Password
    r"|[A-Z0-9]+"  # HTTP, MP4, 42
)
_CHUNK: Final = re.compile(r"[^\W_]+")
_SPACE: Final = re.compile(r"\s")
_ACCENTED: Final = re.compile(r"([A-Za-z])[\u0300-\u036f]+")
_APOSTROPHE: Final = re.compile(r"(?<=[^\W\d_])['\u2019](?=[^\W\d_])")
_LETTERS: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D",
     "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "\u0131": "i", "ħ": "h", "Ħ": "H"}  # NFKD leaves these whole
)  # fmt: skip
_SIGNS: Final = {
    "+": "plus", "-": "dash", "<": "lt", ">": "gt", "=": "eq", "!": "not", "*": "star", "@": "at", "#": "hash",
    "$": "dollar", "%": "percent", "&": "and", "|": "or", "~": "tilde", "^": "caret", "_": "underscore", ".": "dot",
    "/": "slash", "?": "question", ":": "colon",
}  # fmt: skip


@lru_cache(maxsize=1 << 16)
def words(text: str) -> Words:
    """Split a name. For example: `userIDs` → user, ids; `X-Auth-Key` → x, auth, key; `ipv4` → ipv4.

    Text with blanks in it is prose: there a capital inside a word begins no new one (`IPsec tunnels`). May be empty.
    """
    text = transliterate(text)
    if "'" in text or "\u2019" in text:
        text = _APOSTROPHE.sub("", text)
    small = text.lower()
    if small == text or _SPACE.search(text) is not None:
        return tuple(_CHUNK.findall(small))
    return tuple([word for chunk in _CHUNK.findall(text) for word in _split(chunk)])


@lru_cache(maxsize=1 << 12)
def spelled(text: str) -> Words:
    """Split a name whose signs tell it from another. For example: `+1` → plus, 1; `date<` → date, lt; `_id` → underscore, id."""
    plain = transliterate(text)
    parts = re.split(r"([^\w\s]|(?<![^\W_])_|_(?![^\W_]))", plain)
    if parts[0] == "" and parts[1:2] == ["-"]:
        parts[1] = "minus"
    named = (
        part if index % 2 == 0 else f" {_SIGNS.get(part, part)} "
        for index, part in enumerate(parts)
    )
    return words(_camel_apart("".join(named))) or ("empty",)


def _camel_apart(text: str) -> str:
    """Split the parts on their own: with the blanks that the signs became, the whole would be taken for prose."""
    return " ".join(word for part in text.split() for word in words(part))


@lru_cache(maxsize=1 << 12)
def transliterate(text: str) -> str:
    """Write Latin letters without their accents; other scripts stay as Python normalises them (NFKC)."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    text = unicodedata.normalize("NFKC", _ACCENTED.sub(r"\1", text))
    return "".join(
        char if f"a{char}".isidentifier() else " " if char.isspace() else "-" for char in text
    )


def _split(chunk: str) -> list[str]:
    if chunk.isascii():
        return [word.lower() for word in _WORD.findall(chunk)]
    shape = "".join(map(_shape, chunk))
    return [chunk[match.start() : match.end()].lower() for match in _WORD.finditer(shape)]


def _shape(char: str) -> str:
    return "0" if char.isdecimal() else "A" if char.isupper() else "a"


def snake(parts: Iterable[str]) -> str:
    """Join to `snake_case`, not longer than `LONGEST`. For example: user, ids → `user_ids`."""
    name = "_".join(parts)
    return name if len(name) <= _ROOM else "_".join(_fitting(tuple(name.split("_"))))


def _capital(part: str) -> str:
    """Capitalise a word, as Python itself writes the name: `ῇ` has three characters as a capital, of which it makes two."""
    found = part.capitalize()
    return found if found.isascii() else unicodedata.normalize("NFKC", found)


def pascal(parts: Words) -> str:
    """Join to `PascalCase`. For example: http, server → `HttpServer`; tls, 1, 3 → `Tls1_3`."""
    name = "".join([_capital(part) for part in parts])
    if len(name) > _ROOM:
        parts = _fitting(parts)
        name = "".join([_capital(part) for part in parts])
    if not any(part[0].isdigit() for part in parts):
        return name
    name = ""
    for part in parts:
        name += (
            f"_{_capital(part)}" if name[-1:].isdigit() and part[0].isdigit() else _capital(part)
        )
    return name


def constant(name: str) -> str:
    """Write a snake_case name as a constant's. For example: `create_token` → `CREATE_TOKEN`; `list_` → `LIST`."""
    return name.rstrip("_").upper()


def _fitting(parts: Words) -> Words:
    """Cut at a word's end. What stands in front says most."""
    room = _ROOM
    kept: list[str] = []
    for part in parts:
        room -= len(part) + 1
        if room < 0:
            break
        kept.append(part)
    return tuple(kept) or (parts[0][:_ROOM],)
