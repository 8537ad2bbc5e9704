"""Answers that a test prepared, written as HTTP has them.

Takes what is described for a status, and plain data; gives `Prepared` answers, of which
a response is made at each call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

import httpx2

from ..codec.jsontext import json_bytes
from ..description.operation import Typed
from ..media import STREAMED, essence, kind_of
from ..values import immutable
from .lists import PreparedList
from .recorded import RecordedCall
from .samples import fits


@immutable
class Prepared:
    """An answer, or the error that is raised in place of one."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes = b""
    error: Exception | None = None
    pages: PreparedList | None = None
    made: Callable[[RecordedCall], Prepared] | None = None

    def to(self, call: RecordedCall) -> Prepared:
        """Return the answer to one call: of a list in pages, the page it asks for."""
        if self.made is not None:
            return self.made(call)
        if self.pages is None:
            return self
        whole, headers = self.pages.answer(call)
        return Prepared(
            status=self.status,
            headers={**self.headers, **headers},
            content=json_bytes(whole),
        )

    def response(self, request: httpx2.Request) -> httpx2.Response:
        """Return a response, or raise the error."""
        if self.error is not None:
            if isinstance(self.error, httpx2.RequestError):
                self.error.request = request
            raise self.error
        return httpx2.Response(
            self.status, headers=self.headers, content=self.content, request=request
        )


@immutable
class Described:
    """What is described for one status: how its content is written, and its type."""

    status: int
    key: str = ""
    media_type: str = ""
    type: Any = None
    events: Mapping[str, Typed] = field(default_factory=dict[str, Typed])
    wrapped: str = ""

    def kind_of_event(self, data: Any) -> str:
        """Return the first kind of event that carries such data; empty for none."""
        return next(
            (kind for kind, typed in self.events.items() if fits(typed(), data)), ""
        )


def written(described: Described, data: Any) -> Prepared:
    """Write the content of an answer, under a media type that is no range."""
    if described.type is None:
        return Prepared(status=described.status)
    media_type = essence(described.media_type)
    kind = kind_of(media_type)
    if kind in STREAMED and not isinstance(data, bytes):
        return streamed(described, [data])
    if isinstance(data, bytes):
        content, label = data, "application/octet-stream"
    elif kind != "json" and (described.type is str or isinstance(data, str)):
        content, label = str(data).encode(), "text/plain"
    else:
        content, label = json_bytes(data), "application/json"
    label = label if "*" in media_type or not media_type else media_type
    return Prepared(
        status=described.status, headers={"content-type": label}, content=content
    )


def streamed(described: Described, items: list[Any]) -> Prepared:
    """Write items as events or lines, as the media type has them."""
    label = essence(described.media_type)
    content = b""
    if described.wrapped:
        items = [{described.wrapped: item} for item in items]
    for item in items:
        as_it_is = isinstance(item, str) and kind_of(label) == "events"
        text = item.encode() if as_it_is else json_bytes(item)
        if kind_of(label) == "events":
            lines = [b"data: %s\n" % line for line in text.split(b"\n")]
            kind = described.kind_of_event(item)
            content += b"event: %s\n" % kind.encode() if kind else b""
            content += b"".join(lines) + b"\n"
        else:
            content += b"\x1e" * ("seq" in label) + text + b"\n"
    return Prepared(
        status=described.status, headers={"content-type": label}, content=content
    )
