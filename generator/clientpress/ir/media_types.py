"""Media types, told apart by how their content is read."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from clientpress.diagnostics.place import Place
from clientpress.document.model import MediaType
from clientpress.ir.types import ScalarKind

StreamKind: TypeAlias = Literal["events", "lines"]
"""How content comes that may never end: server-sent events, or one JSON text after the other."""

_LINES: Final = frozenset(
    {"application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonl", "application/jsonlines",
     "application/x-jsonlines", "application/json-lines", "application/json-seq", "application/stream+json",
     "application/x-json-stream", "text/x-ndjson", "text/ndjson", "text/jsonl"}
)  # fmt: skip


_WRITTEN: Final = frozenset({"application/xml", "application/yaml", "application/x-yaml", "application/javascript"})  # fmt: skip
_ANY_TEXT: Final = frozenset({"text/plain", "text/json", "text/*"})  # may hold JSON
_LINKED: Final = frozenset(
    {"application/ld+json", "application/hal+json", "application/vnd.api+json"}
)
_FILES: Final = ("image/", "audio/", "video/", "font/", "application/vnd.openxmlformats-", "application/vnd.ms-")  # fmt: skip
_FILE_TYPES: Final = frozenset(
    {"application/pdf", "application/zip", "application/gzip", "application/x-tar", "application/x-gzip", "application/x-bzip2",
     "application/x-7z-compressed", "application/x-zip-compressed", "application/vnd.rar", "application/java-archive", "application/msword",
     "application/cbor", "application/msgpack", "application/x-msgpack", "application/vnd.msgpack", "application/protobuf",
     "application/x-protobuf", "application/vnd.google.protobuf", "application/avro", "application/wasm",
     "application/vnd.apache.parquet", "application/vnd.apache.arrow.stream", "application/vnd.apache.arrow.file"}
)  # fmt: skip
_PACKED: Final = ("+cbor", "+zip", "+gzip", "+protobuf")


def essence(media_type: str) -> str:
    """Give a media type without its parameters. For example: `Application/JSON; charset=utf-8` → `application/json`."""
    return media_type.partition(";")[0].strip().lower()


def stream_kind(media_type: str) -> StreamKind | None:
    """Give how the content streams; None where it is a whole. For example: `text/event-stream` → `events`."""
    found = essence(media_type)
    if found == "text/event-stream":
        return "events"
    return "lines" if found in _LINES or found.endswith("+json-seq") else None


def schema_of_content(media: MediaType) -> Place | None:
    """Give the schema of content, of a stream that of an item where the document has one."""
    streams = media.item_schema is not None and stream_kind(media.media_type) is not None
    return media.item_schema if streams else media.schema


def json_like(media_type: str) -> bool:
    """Whether the content is one JSON text: `application/json`, `…+json`, `*/*`."""
    found = essence(media_type)
    if found in _LINES:
        return False
    return found in {"application/json", "text/json", "*/*", "application/*"} or found.endswith(
        "+json"
    )


def linked(media_type: str) -> bool:
    """Whether content is JSON that tells links and types beside what plain JSON tells: `application/ld+json`."""
    return essence(media_type) in _LINKED


def text_like(media_type: str) -> bool:
    """Whether the content is text that nothing takes apart: CSV, XML, HTML."""
    found = essence(media_type)
    return found.startswith("text/") or found in _WRITTEN or found.endswith(("+xml", "+yaml"))


def opaque(media_type: str) -> ScalarKind | None:
    """Give what content is that is no JSON, whatever its schema says of what it means; None where it may be JSON.

    For example: `application/xml` → a text, `image/png` → binary; a schema tells neither how to write them nor how to read.
    """
    found = essence(media_type)
    if stream_kind(found) is not None or json_like(found) or found in _ANY_TEXT:
        return None
    if text_like(found):
        return ScalarKind.STRING
    packed = found in _FILE_TYPES or found.endswith(_PACKED)
    return ScalarKind.BINARY if packed or found.startswith(_FILES) else None


def binary(media_type: str) -> bool:
    """Whether content is bytes that nothing takes apart. For example: `image/png`."""
    bytes_ = opaque(media_type) is ScalarKind.BINARY
    return bytes_ or essence(media_type) == "application/octet-stream"


def made_of_properties(media_type: str) -> bool:
    """Whether an object can be sent as it is, property by property: JSON, and the two kinds of form."""
    forms = {"application/x-www-form-urlencoded", "multipart/form-data"}
    return json_like(media_type) or essence(media_type) in forms
