"""A body as options of curl: (Api, media type) → what sends a sample of it, as the client would.

No text of the document means anything to curl: what it reads a file for (`@`, `<`) is only ever written by us. `FILE` stands
for a file of the reader's.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from clientpress.ir.api import Api, Media
from clientpress.ir.media_types import essence, json_like, opaque
from clientpress.ir.types import Array, Nullable, Object, Scalar, ScalarKind, TypeId, Union
from clientpress.python.encodings import said_of_parts
from clientpress.render.docs.samples import media_sample

_json = json.JSONEncoder(ensure_ascii=False, indent=2).encode
_short = json.JSONEncoder(ensure_ascii=False).encode


def body_options(api: Api, media: Media) -> Iterator[str]:
    """Give the options that send a sample body, in the way of its media type."""
    kind = essence(media.media_type)
    value = media_sample(api, media)
    if kind == "multipart/form-data" and isinstance(value, dict):
        yield from _parts(api, media, value)
        return
    is_form = kind == "application/x-www-form-urlencoded"
    if is_form and isinstance(value, dict):
        yield from _pairs(api, media, value)
        return
    yield f"--header {shlex.quote(f'Content-Type: {_concrete(media.media_type)}')}"
    if json_like(media.media_type):
        yield f"--data {shlex.quote(_json(value))}"
    elif isinstance(value, str) and (is_form or kind.startswith("text/")):
        yield f"--data-raw {shlex.quote(value)}"
    else:
        yield "--data-binary @FILE"


def _concrete(media_type: str) -> str:
    """Name what is sent where a document allows several. For example: `*/*` → `application/json`."""
    if "*" not in media_type:
        return media_type
    if json_like(media_type):
        return "application/json"
    return "text/plain" if media_type.startswith("text/") else "application/octet-stream"


def _parts(api: Api, media: Media, members: Mapping[str, Any]) -> Iterator[str]:
    """Give an option for each part: files, documents with their media type, and texts as they are."""
    said = said_of_parts(api.types, media)
    for name, value in members.items():
        label = _label(said.get(name))
        yield from _member(api, name, value, _type_of(api, media, name), label)


def _member(api: Api, name: str, value: Any, type_id: TypeId | None, label: str) -> Iterator[str]:
    """Give the parts of one member: an object that has files is a part for each of its own, as `meta[icon]`, unless it is described as JSON."""
    is_file = opaque(label) is ScalarKind.BINARY or _is_file(api, type_id)
    if not is_file and not json_like(label) and _holds_file(api, value, type_id):
        for inside, each, inner in _members(api, value, type_id):
            yield from _member(api, f"{name}[{inside}]", each, inner, "")
        return
    for each in value if isinstance(value, list) else [value]:
        if is_file:
            yield f"--form {shlex.quote(f'{name}=@FILE' + (label and f';type={label}'))}"
        elif isinstance(each, dict) or label:
            text = _text(each).replace("\\", "\\\\").replace('"', '\\"')
            part = f'{name}="{text}";type={label or "application/json"}'
            yield f"--form {shlex.quote(part)}"
        else:
            yield f"--form-string {shlex.quote(f'{name}={_text(each)}')}"


def _holds_file(api: Api, value: Any, type_id: TypeId | None) -> bool:
    """Whether a sample is no file, but has one in it."""
    inside = _members(api, value, type_id)
    return any(_is_file(api, inner) or _holds_file(api, each, inner) for _, each, inner in inside)


def _members(
    api: Api, value: Any, type_id: TypeId | None
) -> Iterator[tuple[str, Any, TypeId | None]]:
    """Give what is in an object or a list of some: its name or its place, its sample and its type."""
    match None if type_id is None else api.types[type_id]:
        case Nullable(of=of):
            yield from _members(api, value, of)
        case Array(item=item) if isinstance(value, list):
            yield from ((str(at), each, item) for at, each in enumerate(value))
        case Object(properties=properties) if isinstance(value, dict):
            types = {str(one.wire): one.type for one in properties}
            yield from ((key, each, types.get(key)) for key, each in value.items())
        case _:
            pass


def _label(own: Any) -> str:
    """Give the media type of a part; empty where a document tells none, or one of several."""
    label = own.get("contentType") if isinstance(own, Mapping) else None
    return label if isinstance(label, str) and "*" not in label and "," not in label else ""


def _pairs(api: Api, media: Media, members: Mapping[str, Any]) -> Iterator[str]:
    """Give an option for each text of a form; what is a list or an object is written as the document says."""
    said = said_of_parts(api.types, media)
    for name, value in members.items():
        if value is None:
            continue
        if not isinstance(value, list | dict):
            yield f"--data-urlencode {shlex.quote(f'{quote(name)}={_text(value)}')}"
            continue
        from clientpress.runtime.calling.parameters import query_texts  # most values are single

        own = said.get(name)
        own = own if isinstance(own, Mapping) else {}
        style = str(own.get("style") or "form")
        is_document = isinstance(value, dict) and "style" not in own
        pairs = query_texts(
            name,
            _short(value) if is_document else value,
            style=style,
            explode=bool(own.get("explode", style in ("form", "deepObject"))),
            brackets=True,
        )
        yield from (f"--data {shlex.quote(pair)}" for pair in pairs)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else _short(value)


def _type_of(api: Api, media: Media, name: str) -> TypeId | None:
    found = None if media.type is None else api.types[media.type]
    properties = found.properties if isinstance(found, Object) else ()
    return next((one.type for one in properties if one.wire == name), None)


def _is_file(api: Api, type_id: TypeId | None) -> bool:
    """Whether a part is a file, or a list of some."""
    match None if type_id is None else api.types[type_id]:
        case Nullable(of=of) | Array(item=of):
            return _is_file(api, of)
        case Union(variants=variants):
            return _is_file(api, variants[0])
        case Scalar(kind=kind):
            return kind is ScalarKind.BINARY
        case _:
            return False
