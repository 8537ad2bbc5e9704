"""Media types: which of those described an answer is, and how its content is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias, TypeVar

V = TypeVar("V")

Kind: TypeAlias = Literal[
    "json", "text", "form", "multipart", "bytes", "events", "ndjson"
]

_JSON = ("application/json", "text/json")
_LINES = (
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-lines",
    "application/json-seq",
    "application/stream+json",
    "application/x-json-stream",
    "text/x-ndjson",
    "text/ndjson",
    "text/jsonl",
)
_TEXT = (
    "application/xml",
    "application/yaml",
    "application/x-yaml",
    "application/javascript",
)


STREAMED: frozenset[Kind] = frozenset({"events", "ndjson"})
"""The kinds whose described type is that of one item."""


def essence(media_type: str) -> str:
    """Return a media type without parameters, in lower case.

    For example: `Application/JSON; charset=utf-8` gives `application/json`.
    """
    return media_type.partition(";")[0].strip().lower()


def kind_of(media_type: str) -> Kind:
    """Return how content of a media type is written and read.

    For example: `application/problem+json` is json, `image/png` bytes; `events` are
    server-sent, `ndjson` is one JSON text after the other.
    """
    name = essence(media_type)
    if name == "text/event-stream":
        return "events"
    if name in _LINES or name.endswith("+json-seq"):
        return "ndjson"
    if name in _JSON or name.endswith("+json"):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    if name.startswith("text/") or name in _TEXT or name.endswith(("+xml", "+yaml")):
        return "text"
    return "bytes"


def best_match(content: Mapping[str, V], media_type: str) -> V | None:
    """Return what is described for a media type, preferring what says most.

    The same name comes first, then a range that covers it (`application/*+json`,
    `text/*`, `*/*`), then another name for JSON if it is JSON. Parameters and case do
    not matter. For example: `application/problem+json` is found under
    `application/json`.
    """
    name = essence(media_type)
    for described, value in content.items():
        if essence(described) == name:
            return value
    for described in sorted(content, key=_breadth):
        if _covers(essence(described), name):
            return content[described]
    if kind_of(name) == "json":
        for described, value in content.items():
            if kind_of(described) == "json":
                return value
    return None


def accepted(described: Mapping[str, Sequence[str]], *, streams: bool = False) -> str:
    """Return the header `Accept` for what is described under each status.

    JSON is asked for where a success may be JSON, as `application/json` alone where it
    may be that, and for another success all that it may be; else all that is described.
    What is no error and streams is preferred where streams are wanted, or nothing else
    is described. Where none of it is JSON anything else is better than nothing: some
    servers answer 406 where they could send what is described, or tell of errors in
    JSON alone. For example: `{"200": ["image/*"],
    "202": ["application/json", "text/xml"]}` gives `image/*, application/json`.
    """
    good = [name for key, names in described.items() if key[0] == "2" for name in names]
    streamed = [name for name in good if kind_of(name) in STREAMED]
    wanted = [name for names in described.values() for name in names]
    if streamed and streams:
        wanted = [*streamed, *good]
    elif any(map(_is_json, good)):
        others = {
            name
            for key, names in described.items()
            for name in (_beside(names) if key[0] == "2" else ())
        }
        wanted = [
            name
            for key, names in described.items()
            for name in ([*filter(_is_json, names)] or (names if key[0] == "2" else ()))
            if name not in (_beside(names) if key[0] == "2" else others)
        ]
    elif streamed:
        wanted = good
    said = list(dict.fromkeys(wanted))
    if said and "*/*" not in said and not any(map(_is_json, said)):
        said.append("*/*;q=0.1")
    return ", ".join(said) or "*/*"


def _beside(names: Sequence[str]) -> list[str]:
    """Return what is JSON in other ways than as `application/json`, beside that."""
    plain = [name for name in names if essence(name) == "application/json"]
    return [name for name in names if plain and _is_json(name) and name not in plain]


def _is_json(media_type: str) -> bool:
    return kind_of(media_type) == "json"


def charset_of(media_type: str) -> str:
    """Return the charset that a media type names; `utf-8` if none or an unknown one."""
    for parameter in media_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'")
            try:  # there are codecs that are none of text, or that replace nothing
                "".encode(charset)
                b"\xff".decode(charset, errors="replace")
            except (LookupError, ValueError):
                return "utf-8"
            return charset
    return "utf-8"


def otherwise_labelled(content: bytes, media_type: str) -> str | None:
    """Return content that is no UTF-8 as the text that its label makes of it, if it does.

    JSON is UTF-8, whatever its label says; but where it is not, the label may be right.
    """
    charset = charset_of(media_type)
    try:
        content.decode()
    except UnicodeDecodeError:
        return None if charset == "utf-8" else content.decode(charset, errors="replace")
    return None


def _breadth(described: str) -> int:
    """Order ranges: `application/*+json` before `application/*` before `*/*`."""
    name = essence(described)
    return 0 if name.partition("*")[2] not in ("", "/*") else 2 if name == "*/*" else 1


def _covers(described: str, name: str) -> bool:
    if described in ("*/*", "*"):
        return True
    start, star, end = described.partition("*")
    return bool(star) and name.startswith(start) and name.endswith(end)


def suited(described: str, usual: str, filename: str = "") -> str:
    """Return the media type of a part, of those that its description allows.

    For example: `image/png, image/jpeg` and `a.jpg` give `image/jpeg`; `image/*` gives
    what the name of the file tells, and so does what describes nothing. Where the name
    tells nothing either, it is the usual one.
    """
    allowed = [one.strip() for one in described.split(",") if one.strip()]
    if len(allowed) == 1 and "*" not in described:
        return described
    guessed = _told_by(filename) if filename else ""
    if not allowed:
        return guessed or usual
    for each in filter(None, (guessed, usual)):
        for one in allowed:
            if essence(one) == each:
                return one
            if _covers(essence(one), each):
                return each
    return next((one for one in allowed if "*" not in one), guessed or usual)


_COMPRESSED = {
    "bzip2": "application/x-bzip2",
    "compress": "application/x-compress",
    "gzip": "application/gzip",
    "xz": "application/x-xz",
}


def _told_by(filename: str) -> str:
    """Return the media type that the name of a file tells; empty where it tells none.

    What is compressed is that, whatever is in it: `a.tar.gz` is `application/gzip`.
    """
    from mimetypes import guess_type  # few calls send files

    kind, encoding = guess_type(filename)
    return (_COMPRESSED.get(encoding, "") if encoding else kind) or ""
