"""Request bodies: JSON, forms, multipart, text and anything else.

Takes what the codec made of a body (plain JSON data, text, or content as it is) and the
media type it is sent as; gives its bytes, or the source that they are read from while
they are sent, and the exact `Content-Type`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from os import PathLike, fspath
from typing import Any, TypeAlias, TypeGuard, cast
from uuid import uuid4

import httpx2

from ..codec.codec import codec_of
from ..codec.jsontext import json_bytes, write_json
from ..codec.plain import is_mapping, is_sequence
from ..codec.record import Record, wire_of
from ..description.operation import Encoding
from ..media import Kind, essence, kind_of, suited
from ..transports.sources import Joined, Source, content_of, is_path, is_upload
from ..unset import UNSET
from .parameters import part_texts, plain_text, query_texts

Content: TypeAlias = tuple[bytes | Source, str]
"""What a body consists of, and its media type."""

_NO_ENCODING = Encoding()
_NO_ENCODINGS: Mapping[str, Encoding] = {}
_FOR_FILES = "application/octet-stream"
_NAMED = (2, 3)


def body_content(
    media_type: str, plain: Any, encodings: Mapping[str, Encoding]
) -> Content:
    """Return the content of a body.

    For example: `application/json` and `{"a": [1]}` give `b'{"a":[1]}'`; a form with
    the same gives `b"a=1"`.

    Raises:
        TypeError: The media type cannot hold such a value.
        ValidationError: The value has no such form, as NaN has none in JSON.
        OSError: There is no such file.
    """
    if isinstance(plain, Source):
        return plain, media_type
    match _kind(media_type, plain):
        case "json":
            return json_bytes(plain), _concrete(media_type, "application/json")
        case "form" if isinstance(plain, str):  # described as a text: it is written
            return plain.encode(), media_type
        case "form":
            return _form(_members(plain, media_type), encodings), media_type
        case "multipart" if may_be_ready_made(media_type) and not is_mapping(plain):
            return _ready_made(plain, media_type)
        case "multipart":
            content, label = _multipart(_members(plain, media_type), encodings)
            return content, _own_type(media_type, label)
        case "text":
            if _is_document(plain):  # described by a schema that is no text
                return json_bytes(plain), _text_type(media_type)
            return content_of(plain, _a_body(media_type)), _text_type(media_type)
        case "ndjson":
            return _records(plain, media_type), media_type
        case "events" | "bytes":
            label = _concrete(media_type, _FOR_FILES)
            if _is_document(plain):  # described as an object, whatever it is called
                return json_bytes(plain), label
            return content_of(plain, _a_body(media_type)), label


def may_be_ready_made(media_type: str) -> bool:
    """Tell whether a body may be given as its bytes though it is made of parts."""
    kind = essence(media_type)
    return kind.startswith("multipart/") and kind != "multipart/form-data"


def choose_media_type(media_types: Sequence[str], value: Any) -> str:
    """Return the media type that a body is sent as, of several that are described.

    Bytes go by the first that is not JSON, text by the first that is text, everything
    else as JSON or, failing that, as a form. A form with parts that is described first
    is there for files, and is sent where there are some.
    """
    if kind_of(media_types[0]) == "multipart" and holds_file(value):
        return media_types[0]
    if is_upload(value):
        wanted: tuple[Kind, ...] = ("bytes", "text", "multipart")
    elif isinstance(value, str):
        wanted = ("text", "json", "bytes")
    else:
        wanted = ("json", "form", "multipart", "ndjson")
    for kind in wanted:
        for media_type in media_types:
            if kind_of(media_type) == kind:
                return media_type
    return media_types[0]


def parts_of(
    body: Any, encodings: Mapping[str, Encoding] = _NO_ENCODINGS
) -> Mapping[str, Any]:
    """Return the parts of a multipart body.

    Files are left as they are; all else becomes plain JSON data. An object that has
    files becomes a part for each of its members, called `object[member]`, and one in a
    list `list[0][member]`. Where a part is described as JSON, files in it are base64.
    """
    members = members_of(body)
    codec = codec_of(Any)
    parts: dict[str, Any] = {}
    for name, value in members.items():
        if not has_file(value) or (
            not is_file(value) and _is_json(encodings.get(name, _NO_ENCODING))
        ):
            parts[name] = codec.encode(value, validate=False)
        elif is_sequence(value) and any(map(holds_file, value)):
            for number, item in enumerate(value):
                parts.update(_apart(f"{name}[{number}]", item))
        else:
            parts.update(_apart(name, value))
    return parts


def _apart(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Give the members of an object as parts; anything else is one."""
    if not isinstance(value, (Record, Mapping)):
        yield name, value
        return
    for key, each in parts_of(value).items():
        head, bracket, rest = key.partition("[")
        yield f"{name}[{head}]{bracket}{rest}", each


def _is_json(encoding: Encoding) -> bool:
    """Tell whether a part is described as JSON; a list of media types leaves it open."""
    return bool(encoding.content_type) and kind_of(encoding.content_type) == "json"


def members_of(body: Any) -> Mapping[str, Any]:
    """Return what is set in a model or a mapping, by the names on the wire."""
    if isinstance(body, Record) and is_dataclass(body):
        members = {
            wire_of(field.metadata).name or field.name: getattr(body, field.name)
            for field in fields(body)
            if field.name != "extra_"
        }
        members.update(getattr(body, "extra_", {}))
    else:
        members = dict(cast("Mapping[str, Any]", body))
    return {name: value for name, value in members.items() if value is not UNSET}


def is_file(value: object) -> bool:
    """Tell whether a value is content, or a file with its name."""
    return is_upload(value) or _is_named_file(value)


def has_file(value: Any) -> bool:
    """Tell whether a value is a file, or has one in it, however deep."""
    if is_file(value):
        return True
    if isinstance(value, (Record, Mapping)):
        return any(map(has_file, members_of(value).values()))
    return is_sequence(value) and any(map(has_file, cast("Sequence[Any]", value)))


def holds_file(value: Any) -> bool:
    """Tell whether a value is no file, but has one in it."""
    return isinstance(value, (Record, Mapping)) and has_file(value)


def _is_named_file(value: Any) -> TypeGuard[tuple[Any, ...]]:
    """Tell a file with its name from a list that is given as a tuple."""
    if not isinstance(value, tuple):
        return False
    items = cast("Any", value)
    if len(items) not in _NAMED or not isinstance(items[0], str):
        return False
    return is_upload(items[1]) or (len(items) == max(_NAMED) and _is_text(items))


def _is_text(items: tuple[Any, ...]) -> bool:
    return isinstance(items[1], str) and "/" in str(items[2])


def _kind(media_type: str, plain: Any) -> Kind:
    """Return how to write a body; under `*/*`, what it is decides."""
    kind = kind_of(media_type)
    return "json" if kind == "bytes" and _is_document(plain) else kind


def _is_document(plain: Any) -> bool:
    """Tell whether plain data can only be sent as JSON."""
    return isinstance(plain, (Mapping, list, tuple, int, float))


def _concrete(media_type: str, otherwise: str) -> str:
    return otherwise if "*" in media_type else media_type


def _text_type(media_type: str) -> str:
    """Name the charset, which text would otherwise be guessed to have."""
    name = _concrete(media_type, "text/plain")
    return name if "charset=" in name.lower() else f"{name}; charset=utf-8"


def _a_body(media_type: str) -> str:
    return f"a body of {media_type}"


def record_writer(media_type: str) -> Callable[[Any], bytes]:
    """Return what writes one JSON text of several: on a line, or after an RS."""
    start = b"\x1e" if essence(media_type).endswith("json-seq") else b""
    return lambda item: start + json_bytes(item) + b"\n"


def _records(plain: Any, media_type: str) -> bytes | Source:
    if isinstance(plain, (bytes, Source)):
        return plain
    return b"".join(map(record_writer(media_type), plain))


def _members(plain: Any, media_type: str) -> Mapping[str, Any]:
    if isinstance(plain, Mapping):
        members = cast("Mapping[str, Any]", plain).items()
        # A form cannot say null, no more than a query can (RFC 6570, §2.3).
        return {name: value for name, value in members if value is not None}
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
            brackets=True,
        )
    return "&".join(pairs).encode("ascii")


def _multipart(
    members: Mapping[str, Any], encodings: Mapping[str, Encoding]
) -> Content:
    parts: list[tuple[str, _Part]] = []
    for name, value in members.items():
        parts += _parts(name, value, encodings.get(name, _NO_ENCODING))
    # httpx2 knows how to write parts; where one is read as it is sent, a mark stands
    # for it. The URL is none that anything is sent to.
    sources: list[Source] = []
    mark = uuid4().hex.encode()
    if not parts:  # which httpx2 does not write
        ending = b"--%s--\r\n" % mark
        return ending, f"multipart/form-data; boundary={mark.decode()}"
    for number, (name, (filename, content, label)) in enumerate(parts):
        if isinstance(content, Source):
            sources.append(content)
            parts[number] = name, (filename, mark, label)
    files = cast("list[tuple[str, tuple[str | None, bytes, str | None]]]", parts)
    request = httpx2.Request("POST", "http://localhost", files=files)
    media_type = request.headers["content-type"]
    if not sources:
        return request.read(), media_type
    first, *texts = request.read().split(mark)
    between: list[bytes | Source] = [first]
    for source, text in zip(sources, texts, strict=True):
        between += (source, text)
    return Joined(between), media_type


def _parts(name: str, value: Any, encoding: Encoding) -> list[tuple[str, _Part]]:
    """Return the parts of one member: one, or one for each item of a list.

    A style other than the usual one has it written as in a form (OpenAPI 3.1,
    §4.8.15.1); style form leaves an object JSON, since frameworks write it at each.
    """
    alone = not is_sequence(value) or _is_named_file(value)
    style = encoding.style or "form"
    joins = encoding.explode is False and not alone
    if (joins or style != "form") and _is_structure(value) and not has_file(value):
        explode = bool(encoding.explode)
        texts = part_texts(name, value, style=style, explode=explode)
        return [(key, (None, text.encode(), None)) for key, text in texts]
    items = [value] if alone else cast("Sequence[Any]", value)
    return [
        (name, _part(name, item, encoding.content_type))
        for item in items
        if item is not None
    ]


def _is_structure(value: Any) -> bool:
    return is_mapping(value) or is_sequence(value)


def _own_type(media_type: str, label: str) -> str:
    """Return the media type of a form as another that has parts, with its boundary.

    For example: `multipart/related` gives `multipart/related; boundary=4f2a`.
    """
    name, *said = [one.strip() for one in media_type.split(";")]
    if name.endswith("*") or name.lower() == "multipart/form-data":
        return label
    kept = [one for one in said if not one.lower().startswith("boundary=")]
    return "; ".join([name, *kept, label.partition(";")[2].strip()])


def _ready_made(plain: Any, media_type: str) -> Content:
    """Return parts that are written already, and the boundary that they begin with."""
    content = content_of(plain, _a_body(media_type))
    if "boundary=" in media_type.lower() or not isinstance(content, bytes):
        return content, media_type
    line = content.partition(b"\n")[0].strip()
    if not line.startswith(b"--") or not line.isascii():
        return content, media_type
    return content, f'{media_type}; boundary="{line[2:].decode()}"'


_Part: TypeAlias = tuple[str | None, bytes | Source, str | None]


def _part(name: str, value: Any, media_type: str) -> _Part:
    """Return file name, content and media type of one part.

    A file is given by its content, or as (file name, content) with the media type as a
    third item if it matters. Where neither that nor the description tells it, the
    file's name does.
    """
    if _is_named_file(value):
        filename, content, *given = value
        label = given[0] if given else suited(media_type, _FOR_FILES, filename)
        return filename, content_of(content, "a file"), label or _FOR_FILES
    if is_upload(value):
        filename = name
        if is_path(value) or hasattr(value, "read"):
            path = value if is_path(value) else getattr(value, "name", None)
            filename = _last_part(path) or name
        label = suited(media_type, _FOR_FILES, filename)
        return filename, content_of(value, "a file"), label
    if isinstance(value, Mapping):
        return None, json_bytes(value), suited(media_type, "application/json")
    label = suited(media_type, "text/plain") if media_type else ""
    return None, plain_text(value).encode(), label or None


def _last_part(path: Any) -> str:
    """Return the name of a file; empty where it has none, as one without a path."""
    text: object = fspath(cast("PathLike[str]", path)) if is_path(path) else path
    if isinstance(text, bytes):
        text = text.decode(errors="replace")
    return text.replace("\\", "/").split("/")[-1] if isinstance(text, str) else ""
