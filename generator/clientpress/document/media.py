"""What travels: media types, their examples, request bodies, response headers and responses."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document.events import event_kinds
from clientpress.document.examples import media_examples, read_examples
from clientpress.document.fields import Fields
from clientpress.document.forms import with_forms
from clientpress.document.misspelt import meant_media_type
from clientpress.document.model import (
    EMPTY,
    Header,
    MediaType,
    RequestBody,
    Response,
    WireName,
)
from clientpress.document.schema import Keywords
from clientpress.document.wire_names import is_media_type, plain_media_type
from clientpress.values import replace

_MEDIA_TYPE = frozenset({"schema", "example", "examples", "encoding"})
_POSITIONS = frozenset({"itemSchema", "prefixEncoding", "itemEncoding"})
_BODY = frozenset({"required", "description", "content"})
_RESPONSE = frozenset({"description", "headers", "content", "links"})
_SUMMARISED = _RESPONSE | {"summary"}  # OpenAPI 3.2 §4.17.1: the summary stands for the description
_HEADER = frozenset({"required", "description", "deprecated", "schema", "example", "examples"})
_STATUS = re.compile(r"[1-5](\d\d|XX)|default", re.ASCII)
_STATUS_AND_WORDS = re.compile(
    r"(?:(?i:http)[ -]?)?([1-5](?:\d\d|[xX*]{2}))(?:(?![0-9A-Za-z])|(?<=\d)(?=[A-Z][a-z])).*",
    re.ASCII,
)
_SHORT_MEDIA_TYPES = {
    "json": "application/json",
    "application-json": "application/json",
    "application_json": "application/json",
    "xml": "application/xml",
    "html": "text/html",
    "text": "text/plain",
    "plain": "text/plain",
    "csv": "text/csv",
    "pdf": "application/pdf",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "form-data": "multipart/form-data",
    "binary": "application/octet-stream",
}
_JSON = _SHORT_MEDIA_TYPES["json"]
_ANY = "*/*"
_EVENTS = "text/event-stream"
_LINES = "application/x-ndjson"
_STREAMS = "(streaming responses)"
"""What grpc-gateway puts behind the description of what it answers with JSON line by line, each `{"result": …}` or `{"error": …}`."""
_RESULT = "result"
_AROUND = frozenset({_RESULT, "error"})


def read_content(holder: Fields) -> tuple[MediaType, ...]:
    """Read a `content` map (OpenAPI 3.1 §4.8.14)."""
    said = holder.mapping("content")
    if said and _is_schema(said):
        place = holder.place / "content"
        holder.reading.found.report(catalogue.SCHEMA_AS_CONTENT, place)
        return (MediaType(media_type=_ANY, schema=place, encoding={}, extensions={}, place=place),)
    if isinstance(said.get("schema"), dict) and not any("/" in name for name in said):
        used, at = _JSON, holder.place / "content" / "schema"
        found = holder.reading.found
        found.report(catalogue.ODD_MEDIA_TYPE, at, fold="schema", name="schema", used=used)
        return (MediaType(media_type=used, schema=at, encoding={}, extensions={}, place=at),)
    meant = _media_types(said)
    return tuple(
        one
        for name, media in holder.children("content", "media type")
        if name in meant or _no_media_type(name, media)
        for one in _read_media(name, meant[name], media)
    )


def _content(holder: Fields) -> tuple[MediaType, ...]:
    """Read the content of a body or a response; a schema in its place, as Swagger 2.0 has it, is that of JSON."""
    content = read_content(holder)
    if content or "content" in holder.raw or not isinstance(holder.raw.get("schema"), dict):
        return content
    place = holder.place / "schema"
    said, hint = "`schema` without `content`", "write it under `content`, under `application/json`"
    found = holder.reading.found
    found.report(catalogue.AS_IN_SWAGGER, place, fold=said, said=said, hint=hint)
    return (MediaType(media_type=_JSON, schema=place, encoding={}, extensions={}, place=place),)


def _known(fields: frozenset[str], holder: Fields) -> frozenset[str]:
    return fields if "content" in holder.raw else fields | {"schema"}


def _read_media(name: str, meant: str, media: Fields) -> Iterator[MediaType]:
    """Read an entry of a `content` map; one that streams events of several kinds is several."""
    read = MediaType(
        media_type=_told(name, meant, media),
        schema=media.schema("schema"),
        examples=media_examples(media, meant),
        encoding=media.mapping("encoding"),
        extensions=media.extras(_MEDIA_TYPE),
        place=media.place,
    )
    if _positional(media, meant):
        media.reading.found.report(catalogue.POSITIONAL_PARTS, media.place, fold=name, name=name)
        yield replace(read, schema=None, extensions=media.extras(_MEDIA_TYPE - {"schema"}))
        return
    item = media.schema("itemSchema") if "itemSchema" in media.raw else None
    if item is None or not meant.lower().startswith(_EVENTS):
        yield replace(read, item_schema=item)
        return
    for kind in event_kinds(media, item):
        yield replace(read, item_schema=kind.data, event=kind.name)
        read = replace(read, examples=(), extensions={})  # once is enough


def _positional(media: Fields, meant: str) -> bool:
    """Whether a body has parts that are told apart by where they stand (OpenAPI 3.2 §4.14.4)."""
    essence = meant.partition(";")[0].strip().lower()
    parts = essence.startswith("multipart/") and essence != "multipart/form-data"
    return parts and not _POSITIONS.isdisjoint(media.raw)


def _is_schema(content: Mapping[str, Any]) -> bool:
    """Whether a schema was written where the media types belong. For example: `content: {type: string}`."""
    if any("/" in name for name in content):
        return False
    return isinstance(content.get("type"), str) or "/schemas/" in str(content.get("$ref"))


def _media_types(content: Mapping[str, Any]) -> dict[str, str]:
    """Give the media type that each key means. For example: `json` is `application/json`, `string` is any.

    Beside media types, a key that is none and has no schema means nothing: it is the name of an example, or of a property.
    """
    meant = {name: _spelled(name, content) for name in content if is_media_type(name)}
    only_schemas = bool(meant)
    for name, value in content.items():
        if name in meant or (only_schemas and not (isinstance(value, dict) and "schema" in value)):
            continue
        used = plain_media_type(name) or _SHORT_MEDIA_TYPES.get(name.strip().lower(), _ANY)
        if used not in meant.values():
            meant[name] = used
        elif "/" not in name:
            meant[name] = name
    return meant


def _spelled(name: str, beside: Collection[str]) -> str:
    """Give a media type as it is spelled. For example: `applicaton/json` is `application/json`, where that is not there as well."""
    instead = name if name in ("*/*", "text/plain", _JSON) else meant_media_type(name)
    return name if not instead or instead in beside else instead


def _no_media_type(name: str, media: Fields) -> bool:
    if "schema" in media.raw:
        reason, fold = "another one here is read as any", name
    else:
        reason, fold = "has no `schema`", "document"
    media.reading.found.report(
        catalogue.NO_MEDIA_TYPE, media.place, fold=fold, name=name, reason=reason
    )
    return False


def _told(name: str, used: str, media: Fields) -> str:
    if name not in (used, "*"):
        odd = is_media_type(name)
        entry = catalogue.MISSPELT_MEDIA_TYPE if odd else catalogue.ODD_MEDIA_TYPE
        media.reading.found.report(entry, media.place, fold=name, name=name, used=used)
    return used


def read_body(holder: Fields) -> RequestBody | None:
    """Read the `requestBody` of an operation (OpenAPI 3.1 §4.8.13)."""
    if holder.raw.get("requestBody") is None:
        return None
    holder.reading.declared["bodies"] += 1
    body = holder.child("requestBody", "request body")
    return None if body is None else holder.reading.once(_read_body, body)


def _read_body(body: Fields) -> RequestBody:
    return RequestBody(
        required=body.flag("required"),
        description=body.text("description"),
        content=with_forms(_content(body), body),
        extensions=body.extras(_known(_BODY, body)),
        place=body.place,
    )


def read_responses(holder: Fields) -> tuple[Response, ...]:
    """Read the `responses` of an operation by status (OpenAPI 3.1 §4.8.16). For example: `4xx` is `4XX`."""
    responses: dict[str, Response] = {}
    place = holder.place / "responses"
    said = holder.mapping("responses")
    for name, raw in said.items():
        if name.startswith("x-"):
            continue
        holder.reading.declare("responses", place / name, raw)
        status = _status(name, place / name, holder, {*said, *responses})
        fields = holder.follow(place / name, raw, "response") if status else None
        if fields is not None:
            read = holder.reading.once(_read_response, fields)
            if status in EMPTY and read["content"]:
                read = _emptied(read, fields, status)
            responses[status] = _with_status(read, status)
    return tuple(responses.values())


def is_status(name: str) -> bool:
    """Whether a key is one that responses stand under. For example: `404`, `5XX`."""
    return _STATUS.fullmatch(name) is not None


def _status(name: str, place: Place, holder: Fields, taken: Collection[str]) -> str:
    """Give the status that a key means; the empty text, and a report, where it means none or one that is taken.

    For example: `4xx` and `4**` are `4XX`, `200 OK` and `200ActionResponse` are `200`, and `undefined` is `default` where there is no other.
    """
    if is_status(name):
        return name
    found = _STATUS_AND_WORDS.fullmatch(name.strip())
    used = re.sub("[x*]", "X", found[1], flags=re.IGNORECASE) if found else "default"
    if used in taken:
        holder.reading.found.report(catalogue.ODD_STATUS, place, status=name)
        return ""
    instead = f"`{used}`" if found else "a status such as 200, a range such as 4XX, or default"
    holder.reading.found.report(
        catalogue.STATUS_READ, place, fold=name, status=name, used=used, instead=instead
    )
    return used


def _read_response(response: Fields) -> dict[str, Any]:
    known = _RESPONSE if "description" in response.raw else _SUMMARISED
    description = response.text("description") or response.text("summary")
    content = _content(response)
    streams = description.endswith(_STREAMS)
    return {
        "description": description.removesuffix(_STREAMS) if streams else description,
        "headers": tuple(
            _read_header(name, header) for name, header in response.children("headers", "header")
        ),
        "content": tuple(_line_by_line(one, response) for one in content) if streams else content,
        "links": {name: link.raw for name, link in response.children("links", "link")},
        "extensions": response.extras(_known(known, response)),
        "place": response.place,
    }


def _line_by_line(media: MediaType, response: Fields) -> MediaType:
    """Read JSON that grpc-gateway streams as what it is; its schema is that of a line, or, as older ones wrote it, that of the `result` in a line."""
    if media.schema is None or media.media_type != _JSON:
        return media
    item, properties = media.schema, _properties(media.schema, response)
    if properties.keys() == _AROUND:
        item = properties[_RESULT]
    return replace(media, media_type=_LINES, item_schema=item, wrapped=_RESULT)


def _properties(schema: Place, holder: Fields) -> Mapping[str, Place]:
    seen = set[Place]()
    place: Place | None = schema
    keywords: Keywords = {}
    while place is not None and place not in seen:
        seen.add(place)
        keywords = holder.reading.schemas[place].keywords
        place = keywords.get("ref")
    return keywords.get("properties", {})


def _emptied(read: dict[str, Any], response: Fields, status: str) -> dict[str, Any]:
    """Take the content from a response that cannot have any; what was said of it stays among the facts."""
    response.reading.found.report(
        catalogue.CONTENT_OF_NONE, response.place / "content", fold=status, status=status
    )
    said = {name: response.raw[name] for name in ("content", "schema") if name in response.raw}
    return {**read, "content": (), "extensions": {**read["extensions"], **said}}


def _with_status(fields: dict[str, Any], status: str) -> Response:
    """Make a response of what several statuses may share."""
    return Response(status=status, **fields)


def _read_header(name: str, header: Fields) -> Header:
    content = read_content(header)
    schema = header.schema("schema")
    return Header(
        name=WireName(name),
        required=header.flag("required") or False,
        description=header.text("description"),
        deprecated=header.flag("deprecated") or False,
        schema=content[0].schema if schema is None and content else schema,
        examples=(
            *read_examples(header),
            *(example for media in content for example in media.examples),
        ),
        extensions=header.extras(_HEADER),
        place=header.place,
    )
