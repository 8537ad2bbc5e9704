"""Media types, as the generator tells them apart: the run time has to agree."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.media_types import json_like, opaque, stream_kind
from clientpress.ir.types import ScalarKind
from clientpress.runtime.media import kind_of
from unit.ir.apis import build_tree, document, the_operation


@pytest.mark.parametrize(
    ("media_type", "kind", "json"),
    [
        ("text/event-stream", "events", False),
        ("Text/Event-Stream; charset=utf-8", "events", False),
        ("application/x-ndjson", "lines", False),
        ("application/jsonl", "lines", False),
        ("application/json-seq", "lines", False),
        ("application/geo+json-seq", "lines", False),
        ("application/stream+json", "lines", False),
        ("application/json", None, True),
        ("application/problem+json", None, True),
        ("text/plain", None, False),
        ("application/octet-stream", None, False),
    ],
)
def test_streams_are_told_from_wholes(media_type: str, kind: str | None, *, json: bool) -> None:
    """By the generator and by the run time alike."""
    theirs = {"events": "events", "ndjson": "lines"}

    assert (kind, json) == (stream_kind(media_type), json_like(media_type))
    assert (kind, json) == (theirs.get(kind_of(media_type)), kind_of(media_type) == "json")


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/xml", "text"),
        ("application/atom+xml; charset=utf-8", "text"),
        ("application/x-yaml", "text"),
        ("text/csv", "text"),
        ("image/svg+xml", "text"),
        ("image/png", "bytes"),
        ("application/pdf", "bytes"),
        ("application/cbor", "bytes"),
        ("application/x-protobuf; messageType=x", "bytes"),
        ("application/vnd.example+cbor", "bytes"),
        ("application/vnd.ms-excel", "bytes"),
        ("application/json", None),
        ("application/vnd.zones", None),
        ("application/octet-stream", None),
        ("application/x-www-form-urlencoded", None),
        ("text/plain", None),
        ("text/*", None),
        ("*/*", None),
        ("text/event-stream", None),
    ],
)
def test_what_can_be_no_json_is_told_from_what_may_be(media_type: str, kind: str | None) -> None:
    """By the generator and by the run time alike."""
    found = {ScalarKind.STRING: "text", ScalarKind.BINARY: "bytes", None: None}[opaque(media_type)]

    assert kind == found
    assert kind in (None, kind_of(media_type))


ZONE = {"type": "object", "title": "Zone", "properties": {"name": {"type": "string"}}}
LIST = {"type": "array", "items": ZONE}
TEXT = {"type": "string"}
FILE = {"type": "string", "format": "binary"}
HELD = {"type": "string", "contentMediaType": "application/json", "contentSchema": ZONE}


@pytest.mark.parametrize(
    ("media_type", "said", "expected"),
    [
        ("application/jsonl", {"itemSchema": ZONE}, "Object"),
        ("application/jsonl", {"itemSchema": LIST, "schema": LIST}, "Array"),
        ("application/jsonl", {"schema": LIST}, "Object"),
        ("application/geo+json-seq", {"schema": FILE}, "Anything"),
        ("application/jsonl", {"itemSchema": FILE}, "Scalar"),
        ("text/event-stream", {"schema": FILE}, "Scalar"),
        ("application/json-seq", {"itemSchema": {"$ref": "#/components/schemas/Zone"}}, "Object"),
        ("text/event-stream", {"itemSchema": ZONE}, "Object"),
        ("text/event-stream", {"itemSchema": {"properties": {"data": TEXT}}}, "Scalar"),
        ("text/event-stream", {"itemSchema": {"properties": {"data": HELD}}}, "Object"),
        ("text/event-stream", {"itemSchema": {"$ref": "#/components/schemas/Event"}}, "Object"),
        ("text/event-stream", {"itemSchema": {"oneOf": [ZONE, TEXT]}}, "Union"),
        ("application/json", {"itemSchema": ZONE, "schema": LIST}, "Array"),
    ],
)
def test_an_item_of_a_stream_has_its_own_schema(
    media_type: str, said: dict[str, Any], expected: str | None
) -> None:
    """`itemSchema` says what an item is, and of an event what is in its data; where nothing streams it says nothing.

    The bytes of a stream say nothing of its items either.
    """
    operation = {"responses": {"200": {"description": "", "content": {media_type: said}}}}
    schemas = {"Zone": ZONE, "Event": {"properties": {"data": HELD, "id": TEXT}}}
    api, _ = build_tree(document({"GET /zones": operation}, schemas))
    (media,) = the_operation(api).responses[0].media

    found = None if media.type is None else type(api.types[media.type]).__name__
    assert expected == found


def _event(**properties: Any) -> dict[str, Any]:
    return {"properties": properties}


COUNT = {"type": "integer"}
ADDED = _event(event={"const": "added"}, data=HELD)
COUNTED = _event(event={"const": "counted"}, data=COUNT)
OTHER = _event(event=TEXT, data=TEXT)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"oneOf": [ADDED, COUNTED]}, {"added": "Object", "counted": "Scalar"}),
        ({"anyOf": [ADDED, COUNTED, OTHER]}, {"added": "Object", "counted": "Scalar", None: "Scalar"}),
        ({"oneOf": [{"$ref": "#/components/schemas/Added"}, COUNTED]}, {"added": "Object", "counted": "Scalar"}),
        ({"allOf": [{"oneOf": [ADDED, COUNTED]}]}, {"added": "Object", "counted": "Scalar"}),
        ({"oneOf": [ADDED, {"oneOf": [COUNTED, OTHER]}]}, {"added": "Object", "counted": "Scalar", None: "Scalar"}),
        (
            {**_event(data=TEXT), "oneOf": [_event(event={"enum": ["a", "b"]}), ADDED]},
            {"a": "Scalar", "b": "Scalar", "added": "Object"},
        ),
        ({"oneOf": [ADDED, _event(event={"const": "ping"}), COUNTED]}, {"added": "Object", "counted": "Scalar"}),
        ({"oneOf": [ADDED, _event(event={"const": "more"}, data=HELD)]}, {"added": "Object", "more": "Object"}),
        ({"oneOf": [{"$ref": "#/components/schemas/Added"}, {**_event(event={"const": "more"}), "$ref": "#/components/schemas/Added"}]}, {None: "Object"}),
        ({"oneOf": [ADDED, ZONE]}, {None: "Union"}),
        ({"oneOf": [ZONE, _event(other=TEXT)]}, {None: "Union"}),
        (_event(data={"contentMediaType": "application/json", "contentSchema": {"oneOf": [ZONE, TEXT]}}), {None: "Union"}),
        (
            {
                "oneOf": [{"$ref": "#/components/schemas/Loose"}, COUNTED],
                "discriminator": {"propertyName": "event", "mapping": {"loose": "#/components/schemas/Loose"}},
            },
            {"loose": "Object", "counted": "Scalar"},
        ),
        ({"oneOf": [{"$ref": "#/components/schemas/Round"}, ADDED]}, {"counted": "Scalar", "added": "Object"}),
    ],
)  # fmt: skip
def test_events_of_several_kinds(item: dict[str, Any], expected: dict[str | None, str]) -> None:
    """Each kind of event has data of its own; what speaks of no event is the data itself."""
    content = {"text/event-stream": {"itemSchema": item}}
    operation = {"responses": {"200": {"description": "", "content": content}}}
    loose = _event(event=TEXT, data=HELD)
    round_ = {"oneOf": [{"$ref": "#/components/schemas/Round"}, COUNTED]}
    schemas = {"Added": ADDED, "Loose": loose, "Round": round_}
    api, _ = build_tree(document({"GET /zones": operation}, schemas))
    media = the_operation(api).responses[0].media

    assert expected == {
        one.event: type(api.types[one.type]).__name__ for one in media if one.type is not None
    }
