"""Media types, as the generator tells them apart: the run time has to agree."""

from __future__ import annotations

import pytest

from clientpress.ir.media_types import json_like, stream_kind
from clientpress.runtime.media import kind_of


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
