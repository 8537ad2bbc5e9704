"""How the content of an answer is read: what an operation describes for it.

Takes status, media type and method of an answer; gives a `Reading`, which knows what
kind of content it is, what it is decoded to, and where its payload stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import httpx2

from ..codec.codec import Codec, codec_of
from ..codec.record import must_be_there, wire_of
from ..description.operation import Operation, Response, Typed
from ..exchange.reading import EVENTS
from ..media import STREAMED, best_match, essence, kind_of
from ..values import immutable

_MOST_READINGS = 64
_WRITTEN = (UUID, datetime, date, time)


@immutable
class Reading:
    """How the content of one status and media type is read."""

    kind: Literal["nothing", "json", "text", "bytes", "base64"]
    codec: Codec | None = None
    payload: tuple[str, bool] | None = None  # attribute, whether it must be there
    anything: bool = False  # nothing is said of the content
    nullable: bool = False  # null is described
    missing: bool = (
        False  # there is no content, and nothing says that there may be none
    )

    @property
    def may_be_empty(self) -> bool:
        """Whether no content at all may mean null, as servers of JavaScript send it."""
        return self.anything or self.nullable


_NOTHING = Reading(kind="nothing")
_MISSING = Reading(kind="nothing", missing=True)
_RAW_JSON = Reading(kind="json")
_RAW_TEXT = Reading(kind="text")
_RAW_BYTES = Reading(kind="bytes")


class Described:
    """What an operation describes of its answers."""

    def __init__(self, operation: Operation[Any, Any]) -> None:
        self._operation = operation
        self._readings: dict[tuple[int, str], Reading] = {}

    def reading(self, response: httpx2.Response) -> Reading:
        """Find how to read a response, and remember it."""
        key = response.status_code, response.headers.get("content-type", "")
        reading = self._readings.get(key)
        if reading is None:
            reading = self._found(response, *key)
            if len(self._readings) < _MOST_READINGS:
                self._readings[key] = reading
        return reading

    def _found(
        self, response: httpx2.Response, status: int, media_type: str
    ) -> Reading:
        responses = self._operation.responses
        described = described_for(responses, status)
        if described is None:
            if not self.is_success(status):
                return _by_label(media_type)
            if status in (204, 205) or response.request.method == "HEAD":
                return _NOTHING
            return _by_label(media_type)
        if not described.content or response.request.method == "HEAD":
            return _NOTHING
        if status in (204, 205) and f"{status}" not in responses:
            return _NOTHING if self._may_return_none() else _MISSING
        typed = best_match(described.content, media_type)
        label = media_type
        if typed is None:
            label, typed = next(
                (
                    pair
                    for pair in described.content.items()
                    if kind_of(pair[0]) == "json"
                ),
                next(iter(described.content.items())),
            )
            if media_type and core_of(typed()) is bytes:
                label = media_type  # a file, and no text that stands for one
        elif kind_of(label) == "bytes" and "*" not in "".join(described.content):
            label = next(
                key for key, value in described.content.items() if value is typed
            )
        return self._typed(typed, label, success=self.is_success(status))

    def _may_return_none(self) -> bool:
        """Tell whether a call may return None, by its type."""
        responses = self._operation.responses
        every = [one for key, one in responses.items() if key.startswith("2")]
        return any(
            not one.content
            or any(_admits_none(typed()) for typed in one.content.values())
            for one in every or [responses["default"]]
        )

    def _typed(self, typed: Typed, label: str, *, success: bool) -> Reading:
        kind, wanted = kind_of(label), typed()
        if wanted is None:
            return _NOTHING
        core = core_of(wanted)
        if wanted is bytes or (core is bytes and kind != "json"):
            return _RAW_BYTES
        if kind in STREAMED:
            return _RAW_TEXT
        if kind != "json" and core in _WRITTEN:
            return Reading(kind="text", codec=codec_of(wanted))
        if kind != "json" and not _is_json_after_all(kind, label, core):
            raw = _RAW_TEXT if kind == "text" or core is str else _RAW_BYTES
            return replace(raw, anything=True) if wanted is Any else raw
        envelope = self._operation.envelope if success else None
        payload = None if envelope is None else _field_of(wanted, envelope.payload)
        return Reading(
            kind="base64" if core is bytes else "json",
            codec=codec_of(wanted),
            payload=payload,
            anything=wanted is Any,
            nullable=type(None) in get_args(wanted),
        )

    def item(self, response: httpx2.Response) -> Any:
        """Return the type of what a streamed success yields."""
        described = described_for(self._operation.responses, response.status_code)
        if described is None:
            return Any
        content = described.content
        typed = best_match(content, response.headers.get("content-type", ""))
        if typed is None:
            typed = next(
                (content[label] for label in content if kind_of(label) in STREAMED),
                None,
            )
        return Any if typed is None else typed()

    def wrapped(self, response: httpx2.Response) -> str:
        """Return the property of each text of a stream that holds the item, if any."""
        described = described_for(self._operation.responses, response.status_code)
        return "" if described is None else described.wrapped

    def event_kinds(self, response: httpx2.Response) -> Mapping[str, Typed]:
        """Return the types of what events carry, by the kinds that have their own."""
        status = response.status_code
        described = described_for(self._operation.responses, status)
        return {} if described is None else described.events

    def is_success(self, status: int) -> bool:
        """Tell whether a status means that the call succeeded.

        So does a 304 that is described for a call without a result: what is asked for
        was so before, as a container that is stopped already.
        """
        if status == 304 and self._nothing_to_do:
            return True
        return 200 <= status < 300 or (status < 400 and self.expects_redirect)

    @property
    def _nothing_to_do(self) -> bool:
        responses = self._operation.responses
        good = [one for key, one in responses.items() if key[0] == "2"]
        if not good or "304" not in responses:
            return False
        return not any(one.content for one in (*good, responses["304"]))

    @property
    def expects_redirect(self) -> bool:
        """Whether a redirect is all that is described as a success."""
        keys = [key for key in self._operation.responses if key[0] in "23"]
        return bool(keys) and all(key[0] == "3" for key in keys)

    @property
    def expects_events(self) -> bool:
        """Whether a success may be of any kind, so that events are read to their end.

        Where events are described beside something else, they are what has to be asked
        for, as a stream.
        """
        return any(
            best_match(response.content, EVENTS) is not None
            and EVENTS not in map(essence, response.content)
            for key, response in self._operation.responses.items()
            if key[0] == "2"
        )


def described_for(responses: Mapping[str, Response], status: int) -> Response | None:
    """Return what is described for a status (OpenAPI 3.1, §4.8.16).

    The status itself comes first, then its range, then `default`; a success that is
    not described at all is read like the first success that is. For example: 404 is
    found under `404`, else `4XX`, else `default`.
    """
    for key in (f"{status}", f"{status // 100}XX", f"{status // 100}xx"):
        if key in responses:
            return responses[key]
    if 200 <= status < 300:
        for key, response in responses.items():
            if key.startswith("2"):
                return response
    return responses.get("default")


def core_of(wanted: Any) -> Any:
    """Return a type without constraints and null; `str` for constants that are texts.

    For example: `Annotated[str, …]`, `str | None` and `Literal["a"]` give `str`.
    """
    origin, args = get_origin(wanted), get_args(wanted)
    if origin is Annotated:
        return core_of(args[0])
    if origin is Literal and all(isinstance(one, str) for one in args):
        return str
    if origin is Union or origin is UnionType:
        first, *others = [core_of(one) for one in args if one is not NoneType]
        return first if all(one is first for one in others) else wanted
    return wanted


def _admits_none(wanted: Any) -> bool:
    return wanted is Any or wanted is None or NoneType in get_args(wanted)


def _is_json_after_all(kind: str, label: str, wanted: Any) -> bool:
    """Tell whether a type that JSON has stands under a media type that says nothing."""
    if wanted is str or wanted is Any:
        return False
    return kind == "bytes" or (kind == "text" and essence(label) == "text/plain")


def _field_of(model: Any, name: str) -> tuple[str, bool] | None:
    """Return the attribute for a property, and whether a value must be there."""
    if not is_dataclass(model):
        return None
    for field in fields(model):
        if (wire_of(field.metadata).name or field.name) == name:
            return field.name, must_be_there(field, get_type_hints(model)[field.name])
    return None


def _by_label(media_type: str) -> Reading:
    kind = kind_of(media_type)
    if kind == "json":
        return _RAW_JSON
    return _RAW_BYTES if media_type and kind == "bytes" else _RAW_TEXT
