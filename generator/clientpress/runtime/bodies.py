"""Request bodies as bytes: JSON, forms, multipart, text and anything else.

Takes what the codec made of a body (plain JSON data, text or bytes) and the media type
it is sent as; gives its bytes and the exact `Content-Type`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, TypeAlias, TypeGuard, cast

import httpx2

from .codec import codec_of
from .codec_plain import is_mapping, is_sequence
from .jsontext import json_bytes, write_json
from .media import Kind, essence, kind_of
from .operation import Encoding
from .parameters import plain_text, query_texts
from .record import Record, wire_of
from .unset import UNSET

Content: TypeAlias = tuple[bytes, str]
"""The bytes of a body, and their media type."""

_NO_ENCODING = Encoding()
_FOR_FILES = "application/octet-stream"


def body_content(
    media_type: str, plain: Any, encodings: Mapping[str, Encoding]
) -> Content:
    """Return the bytes of a body.

    For example: `application/json` and `{"a": [1]}` give `b'{"a":[1]}'`; a form with
    the same gives `b"a=1"`.

    Raises:
        TypeError: The media type cannot hold such a value.
        ValidationError: The value has no such form, as NaN has none in JSON.
    """
    match _kind(media_type, plain):
        case "json":
            return json_bytes(plain), _concrete(media_type, "application/json")
        case "form":
            return _form(_members(plain, media_type), encodings), media_type
        case "multipart":
            return _multipart(_members(plain, media_type), encodings)
        case "text":
            return _raw(plain, media_type), _text_type(media_type)
        case "ndjson":
            return _records(plain, media_type), media_type
        case "events" | "bytes":
            return _raw(plain, media_type), _concrete(media_type, _FOR_FILES)


def choose_media_type(media_types: Sequence[str], value: Any) -> str:
    """Return the media type that a body is sent as, of several that are described.

    Bytes go by the first that is not JSON, text by the first that is text, everything
    else as JSON or, failing that, as a form.
    """
    if is_file(value):
        wanted: tuple[Kind, ...] = ("bytes", "text")
    elif isinstance(value, str):
        wanted = ("text", "json", "bytes")
    else:
        wanted = ("json", "form", "multipart", "ndjson")
    for kind in wanted:
        for media_type in media_types:
            if kind_of(media_type) == kind:
                return media_type
    return media_types[0]


def is_file(value: object) -> bool:
    """Tell whether a value is sent as it is: bytes, or an open file."""
    return _is_buffer(value) or hasattr(value, "read")


def _is_named_file(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _is_buffer(value: object) -> TypeGuard[bytes]:
    return isinstance(value, bytes | bytearray | memoryview)


def parts_of(body: Any) -> tuple[Mapping[str, Any], bool]:
    """Return the parts of a multipart body, and whether there are files among them.

    Files are left as they are; all else becomes plain JSON data.
    """
    if isinstance(body, Record) and is_dataclass(body):
        members = {
            wire_of(field.metadata).name or field.name: getattr(body, field.name)
            for field in fields(body)
            if field.name != "extra_"
        }
        members.update(getattr(body, "extra_", {}))
    else:
        members = dict(cast("Mapping[str, Any]", body))
    given = {name: value for name, value in members.items() if value is not UNSET}
    files = {name for name, value in given.items() if _has_file(value)}
    codec = codec_of(Any)
    parts = {
        name: value if name in files else codec.encode(value, validate=False)
        for name, value in given.items()
    }
    return parts, bool(files)


def _has_file(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return any(map(is_file, cast("Sequence[Any]", value)))
    return is_file(value)


def _kind(media_type: str, plain: Any) -> Kind:
    """Return how to write a body; under `*/*`, what it is decides."""
    kind = kind_of(media_type)
    if kind == "bytes" and isinstance(plain, Mapping | list | tuple | int | float):
        return "json"
    return kind


def _concrete(media_type: str, otherwise: str) -> str:
    return otherwise if "*" in media_type else media_type


def _text_type(media_type: str) -> str:
    """Name the charset, which text would otherwise be guessed to have."""
    name = _concrete(media_type, "text/plain")
    return name if "charset=" in name.lower() else f"{name}; charset=utf-8"


def _raw(plain: Any, media_type: str) -> bytes:
    if isinstance(plain, str):
        return plain.encode()
    if _is_buffer(plain):
        return bytes(plain)
    if hasattr(plain, "read"):
        return _raw(plain.read(), media_type)
    raise TypeError(
        f"a body of {media_type} is bytes, text or an open file,"
        f" not {type(plain).__name__}"
    )


def _records(plain: Any, media_type: str) -> bytes:
    """Write one JSON text after the other, on lines of their own or each after an RS."""
    if is_file(plain) or isinstance(plain, str):
        return _raw(plain, media_type)
    start = b"\x1e" if essence(media_type).endswith("json-seq") else b""
    return b"".join(start + json_bytes(item) + b"\n" for item in plain)


def _members(plain: Any, media_type: str) -> Mapping[str, Any]:
    if isinstance(plain, Mapping):
        return cast("Mapping[str, Any]", plain)
    raise TypeError(f"a body of {media_type} is an object, not {type(plain).__name__}")


def _form(members: Mapping[str, Any], encodings: Mapping[str, Encoding]) -> bytes:
    pairs: list[str] = []
    for name, value in members.items():
        encoding = encodings.get(name, _NO_ENCODING)
        is_document = is_mapping(value) and not encoding.style
        style = encoding.style or "form"
        explode = encoding.explode
        pairs += query_texts(
            name,
            write_json(value) if is_document else value,
            style=style,
            explode=style in ("form", "deepObject") if explode is None else explode,
            allow_reserved=encoding.allow_reserved,
        )
    return "&".join(pairs).encode("ascii")


def _multipart(
    members: Mapping[str, Any], encodings: Mapping[str, Encoding]
) -> Content:
    parts: list[tuple[str, _Part]] = []
    for name, value in members.items():
        media_type = encodings.get(name, _NO_ENCODING).content_type
        items = (
            value if is_sequence(value) and not isinstance(value, tuple) else [value]
        )
        parts += [(name, _part(name, item, media_type)) for item in items]
    # httpx2 knows how to write parts; the URL is none that anything is sent to.
    request = httpx2.Request("POST", "http://localhost", files=parts)
    return request.read(), request.headers["content-type"]


_Part: TypeAlias = tuple[str | None, bytes, str | None]


def _part(name: str, value: Any, media_type: str) -> _Part:
    """Return file name, content and media type of one part.

    A file is given as bytes, as an open file, or as (file name, bytes or open file)
    with the media type as a third item if it matters.
    """
    if _is_named_file(value):
        filename, content, given = (*value, media_type)[:3]
        return filename, _raw(content, "a file"), given or _FOR_FILES
    if hasattr(value, "read"):
        filename = str(getattr(value, "name", name)).replace("\\", "/").split("/")[-1]
        return filename, _raw(value, "a file"), media_type or _FOR_FILES
    if _is_buffer(value):
        return name, bytes(value), media_type or _FOR_FILES
    if isinstance(value, Mapping):
        return None, json_bytes(value), media_type or "application/json"
    return None, plain_text(value).encode(), media_type or None
