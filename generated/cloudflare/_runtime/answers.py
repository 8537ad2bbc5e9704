"""What an answer means: a value, an envelope, or an error.

Takes a response whose content has been read; finds what the operation describes for its
status and media type, decodes it, and takes the payload out of the envelope. Anything
that the operation does not describe well enough to be read is a `DecodeError`; a status
that is no success, or a success that says it failed, is an `ApiStatusError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from http import HTTPStatus
from typing import Any, Literal, TypeAlias, cast, get_args

import httpx2

from .codec import Codec, codec_of
from .codec_plain import is_mapping
from .errors import ApiResultError, ApiStatusError, DecodeError, status_error_class
from .exchange import Answer
from .jsontext import read_json
from .media import STREAMED, best_match, charset_of, essence, kind_of
from .mismatch import OnMismatch
from .operation import Envelope, Operation, Response, Typed
from .reading import EVENTS
from .record import wire_of
from .summary import looks_like_html, one_line, summary_of
from .unset import UNSET
from .values import immutable

View: TypeAlias = Literal["payload", "envelope", "raw", "streaming", "items"]
"""What a caller returns."""

_MOST_READINGS = 64
_SHOWN = 60


@immutable
class _Reading:
    """How the content of one status and media type is read."""

    kind: Literal["nothing", "json", "text", "bytes"]
    codec: Codec | None = None
    payload: tuple[str, bool] | None = None  # attribute, whether it must be there
    anything: bool = False  # nothing is said of the content
    nullable: bool = False  # null is described


_NOTHING = _Reading(kind="nothing")
_RAW_JSON = _Reading(kind="json")
_RAW_TEXT = _Reading(kind="text")
_RAW_BYTES = _Reading(kind="bytes")


class Answers:
    """Reads the answers of one operation."""

    def __init__(self, operation: Operation[Any, Any]) -> None:
        self._operation = operation
        self._readings: dict[tuple[int, str], _Reading] = {}

    def result(self, answer: Answer, on_mismatch: OnMismatch) -> Any:
        """Return the payload of a success.

        Raises:
            ApiResultError: The envelope says that the call failed.
            DecodeError: The content is not what is described, or lacks the payload.
        """
        return self.payload(answer, self.envelope(answer, on_mismatch))

    def payload(self, answer: Answer, whole: Any) -> Any:
        """Return the payload of the whole content of a success.

        Raises:
            DecodeError: There is none.
        """
        reading = self._reading(answer.response)
        if reading.payload is None or (whole is None and reading.nullable):
            return whole
        attribute, required = reading.payload
        payload = getattr(whole, attribute, UNSET)
        if payload is UNSET and (required or not hasattr(whole, attribute)):
            envelope = cast("Envelope", self._operation.envelope)
            raise self._decode_error(
                answer, f"has no {envelope.payload!r}, which holds the result"
            )
        return payload

    def envelope(self, answer: Answer, on_mismatch: OnMismatch) -> Any:
        """Return the whole content of a success; raises as `result` does."""
        response = answer.response
        reading = self._reading(response)
        if reading.kind == "nothing" or (reading.anything and not response.content):
            return None
        if reading.kind != "json":
            return _text(response) if reading.kind == "text" else response.content
        data = self._json(answer, reading)
        envelope = self._operation.envelope
        flag = None if envelope is None else envelope.success
        if flag and is_mapping(data) and data.get(flag) is False:
            raise self._refusal(answer, data, on_mismatch)
        if reading.codec is None:
            return data
        try:
            return reading.codec.decode(data, on_mismatch)
        except DecodeError as error:
            text = f"is not what is described: {error}"
            raise self._decode_error(answer, text, path=error.path) from error

    def item(self, answer: Answer) -> Any:
        """Return the type of what a streamed success yields."""
        response = answer.response
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

    def event_kinds(self, answer: Answer) -> Mapping[str, Typed]:
        """Return the types of what events carry, by the kinds that have their own."""
        status = answer.response.status_code
        described = described_for(self._operation.responses, status)
        return {} if described is None else described.events

    def error(self, answer: Answer, on_mismatch: OnMismatch) -> ApiStatusError:
        """Return the error for an answer whose status is no success."""
        response = answer.response
        data, body = self._failure_body(response, self._reading(response), on_mismatch)
        said = summary_of(data)
        if response.has_redirect_location:
            said = "a redirect that is not followed"
        return self._status_error(
            status_error_class(response.status_code), answer, said, body
        )

    def is_success(self, status: int) -> bool:
        """Tell whether a status means that the call succeeded."""
        return 200 <= status < 300 or (status < 400 and self.expects_redirect)

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

    def _json(self, answer: Answer, reading: _Reading) -> Any:
        content = answer.response.content
        parse = read_json if reading.codec is None else reading.codec.parse
        try:
            return parse(content)
        except DecodeError as error:
            text = "is empty, where JSON is described"
            if content:
                start = _beginning(answer.response)
                text = f"is {start}, where JSON is described ({error})"
            raise self._decode_error(answer, text) from error

    def _reading(self, response: httpx2.Response) -> _Reading:
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
    ) -> _Reading:
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
            return _NOTHING
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
        elif kind_of(label) == "bytes" and "*" not in "".join(described.content):
            label = next(
                key for key, value in described.content.items() if value is typed
            )
        return self._typed(typed, label, success=self.is_success(status))

    def _typed(self, typed: Typed, label: str, *, success: bool) -> _Reading:
        kind, wanted = kind_of(label), typed()
        if wanted is None:
            return _NOTHING
        if wanted is bytes:
            return _RAW_BYTES
        if kind in STREAMED:
            return _RAW_TEXT
        if kind != "json" and not _is_json_after_all(kind, label, wanted):
            raw = _RAW_TEXT if kind == "text" or wanted is str else _RAW_BYTES
            return replace(raw, anything=True) if wanted is Any else raw
        envelope = self._operation.envelope if success else None
        payload = None if envelope is None else _field_of(wanted, envelope.payload)
        return _Reading(
            kind="json",
            codec=codec_of(wanted),
            payload=payload,
            anything=wanted is Any,
            nullable=type(None) in get_args(wanted),
        )

    def _refusal(
        self, answer: Answer, data: Any, on_mismatch: OnMismatch
    ) -> ApiStatusError:
        """Return the error for a success that says in its body that it failed."""
        responses = self._operation.responses
        failure = next(
            (
                codec_of(typed())
                for key in ("400", "4XX", "default", "5XX", *responses)
                if key in responses and not key.startswith(("2", "3"))
                for typed in [best_match(responses[key].content, "application/json")]
                if typed is not None
            ),
            self._reading(answer.response).codec,
        )
        body = data if failure is None else failure.decode(data, _patient(on_mismatch))
        flag = cast("Envelope", self._operation.envelope).success
        said = ", ".join(filter(None, [f"but {flag} is false", summary_of(data)]))
        return self._status_error(ApiResultError, answer, said, body)

    def _failure_body(
        self, response: httpx2.Response, reading: _Reading, on_mismatch: OnMismatch
    ) -> tuple[Any, Any]:
        """Return the body of a failure, plain and typed; never raises."""
        content = response.content
        if not content:
            return None, None
        if reading.kind == "json" or content[:1] in b"{[":
            try:
                data = read_json(content)
            except DecodeError:
                pass
            else:
                if reading.codec is None:
                    return data, data
                return data, reading.codec.decode(data, _patient(on_mismatch))
        label = response.headers.get("content-type", "text/plain")
        if kind_of(label) == "bytes":
            return content, content
        text = _text(response)
        return text, text

    def _status_error(
        self,
        kind: type[ApiStatusError],
        answer: Answer,
        said: str,
        body: Any,
    ) -> ApiStatusError:
        call, response = answer.call, answer.response
        line = f"{_status_line(response)} from {call.place}"
        return kind(
            call.redactor.text(f"{line}: {said}" if said else line),
            status_code=response.status_code,
            headers=response.headers,
            body=body,
            operation_id=call.operation_id,
            method=call.request.method,
            url=call.url,
            retries=answer.retries,
            elapsed=answer.elapsed,
        )

    def _decode_error(self, answer: Answer, said: str, path: str = "") -> DecodeError:
        call, response = answer.call, answer.response
        label = response.headers.get("content-type", "no content type")
        return DecodeError(
            call.redactor.text(
                f"the answer to {call.operation_id or call.place}"
                f" ({_status_line(response)}, {one_line(label)}) {said}"
            ),
            status_code=response.status_code,
            headers=response.headers,
            content=response.content,
            path=path,
            operation_id=call.operation_id,
            method=call.request.method,
            url=call.url,
            retries=answer.retries,
            elapsed=answer.elapsed,
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
            return field.name, field.default is MISSING
    return None


def _by_label(media_type: str) -> _Reading:
    kind = kind_of(media_type)
    if kind == "json":
        return _RAW_JSON
    return _RAW_BYTES if media_type and kind == "bytes" else _RAW_TEXT


def _patient(on_mismatch: OnMismatch) -> OnMismatch:
    """Keep a mismatch in an error's body from hiding the error."""
    return "ignore" if on_mismatch == "raise" else on_mismatch


def _text(response: httpx2.Response) -> str:
    charset = charset_of(response.headers.get("content-type", ""))
    return response.content.decode(charset, errors="replace")


def _status_line(response: httpx2.Response) -> str:
    """Return status and its customary phrase, such as `404 Not Found`."""
    try:
        return f"{response.status_code} {HTTPStatus(response.status_code).phrase}"
    except ValueError:
        return f"{response.status_code} {one_line(response.reason_phrase)}".strip()


def _beginning(response: httpx2.Response) -> str:
    """Describe content that cannot be read, without showing what may be a secret.

    A page or a sentence is quoted; what may be data, or one long word, is counted.
    """
    text = _text(response)
    if looks_like_html(text):
        return summary_of(text)
    start = one_line(text[:_SHOWN])
    if start[:1] in ("{", "[", '"') or " " not in start:
        return f"{len(response.content)} bytes"
    return f"{start!r}"
