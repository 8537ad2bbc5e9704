"""What an answer means: a value, an envelope, or an error.

Takes a response whose content has been read; decodes it as the operation describes it
for its status and media type, and takes the payload out of the envelope. Anything
that the operation does not describe well enough to be read is a `DecodeError`; a status
that is no success, or a success that says it failed, is an `ApiStatusError`.
"""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Literal, TypeAlias, cast

import httpx2

from ..codec.codec import Codec, codec_of
from ..codec.jsontext import read_answer, read_json
from ..codec.plain import is_mapping
from ..description.operation import Envelope, Operation
from ..errors import ApiResultError, ApiStatusError, DecodeError, status_error_class
from ..exchange.exchange import Answer
from ..media import best_match, charset_of, kind_of
from ..mismatch import OnMismatch, Report, teller
from ..summary import looks_like_html, one_line, summary_of
from ..unset import UNSET
from ..values import immutable
from .described import Described, Reading

View: TypeAlias = Literal["payload", "envelope", "raw", "streaming", "items"]
"""What a caller returns."""

_SHOWN = 60


@immutable
class Wrapping:
    """Where each text of a stream holds its item.

    Attributes:
        name: The property.
        broken: Gives the error for what a text without it says.
    """

    name: str
    broken: Callable[[Any], ApiStatusError]

    def inside(self, data: Any) -> Any:
        """Return the item; what is neither an item nor an error is one itself.

        Raises:
            ApiResultError: The text tells why the stream ends.
        """
        if not is_mapping(data):
            return data
        if self.name not in data and "error" in data:
            raise self.broken(data["error"])
        return data.get(self.name, data)


class Answers:
    """Reads the answers of one operation."""

    def __init__(self, operation: Operation[Any, Any]) -> None:
        self._operation = operation
        self.described = Described(operation)

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
        reading = self.described.reading(answer.response)
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
        reading = self.described.reading(response)
        if reading.missing:
            self._tell_missing(answer, on_mismatch)
        if reading.kind == "nothing" or (reading.may_be_empty and not response.content):
            return None
        if reading.kind == "bytes" or (
            reading.kind == "base64" and not _is_json_text(response.content)
        ):
            return response.content
        if reading.kind == "text" and _is_no_text(response):
            # A file, where a text is described: replacing what is none would ruin it.
            return self._decoded(answer, codec_of(str), response.content, on_mismatch)
        if reading.kind == "text" and reading.codec is None:
            return _unquoted(response)
        is_text = reading.kind == "text"
        data = _text(response) if is_text else self._json(answer, reading)
        envelope = self._operation.envelope
        flag = None if envelope is None else envelope.success
        if flag and is_mapping(data) and data.get(flag) is False:
            raise self._refusal(answer, data, on_mismatch)
        if reading.codec is None:
            return data
        return self._decoded(answer, reading.codec, data, on_mismatch)

    def _decoded(
        self, answer: Answer, codec: Codec, data: Any, on_mismatch: OnMismatch
    ) -> Any:
        try:
            return codec.decode(data, on_mismatch)
        except DecodeError as error:
            text = f"is not what is described: {error}"
            raise self._decode_error(answer, text, path=error.path) from error

    def error(self, answer: Answer, on_mismatch: OnMismatch) -> ApiStatusError:
        """Return the error for an answer whose status is no success."""
        response = answer.response
        data, body = self._failure_body(
            response, self.described.reading(response), on_mismatch
        )
        said = summary_of(data, response.status_code)
        if response.has_redirect_location:
            said = "a redirect that is not followed"
        return self._status_error(
            status_error_class(response.status_code), answer, said, body
        )

    def _tell_missing(self, answer: Answer, on_mismatch: OnMismatch) -> None:
        """Report a success without content, where the type of the call has no None."""
        said = f"expected content, got {_status_line(answer.response)} without any"
        try:
            Report(teller(on_mismatch), answer.call.operation_id or "").add(
                (), said, "content", None
            )
        except DecodeError as error:
            text = f"is not what is described: {error}"
            raise self._decode_error(answer, text, path=error.path) from error

    def _json(self, answer: Answer, reading: Reading) -> Any:
        content = answer.response.content
        parse = read_json if reading.codec is None else reading.codec.parse
        label = answer.response.headers.get("content-type", "")
        try:
            return read_answer(content, label, parse)
        except DecodeError as error:
            plain = _as_it_is(answer.response, reading)
            if plain is not None:
                return plain
            text = "is empty, where JSON is described"
            if content:
                start = _beginning(answer.response)
                text = f"is {start}, where JSON is described ({error})"
                if _is_json_lines(content):
                    text = (
                        "is several JSON texts, a line each, where one is described;"
                        " with_streaming_response and iter_json_lines() read them"
                    )
            raise self._decode_error(answer, text) from error

    def _refusal(
        self, answer: Answer, data: Any, on_mismatch: OnMismatch
    ) -> ApiStatusError:
        """Return the error for a success that says in its body that it failed."""
        failure = self._failure() or self.described.reading(answer.response).codec
        body = data if failure is None else failure.decode(data, _patient(on_mismatch))
        flag = cast("Envelope", self._operation.envelope).success
        said = ", ".join(filter(None, [f"but {flag} is false", summary_of(data)]))
        return self._status_error(ApiResultError, answer, said, body)

    def broken(
        self, answer: Answer, on_mismatch: OnMismatch, data: Any
    ) -> ApiStatusError:
        """Return the error for a text of a stream that tells why it ends."""
        failure = self._failure()
        body = data if failure is None else failure.decode(data, _patient(on_mismatch))
        said = ", ".join(filter(None, ["but the stream broke off", summary_of(data)]))
        return self._status_error(ApiResultError, answer, said, body)

    def _failure(self) -> Codec | None:
        """Return how the body of a failure is read, whatever its status."""
        responses = self._operation.responses
        return next(
            (
                codec_of(typed())
                for key in ("400", "4XX", "default", "5XX", *responses)
                if key in responses and not key.startswith(("2", "3"))
                for typed in [best_match(responses[key].content, "application/json")]
                if typed is not None
            ),
            None,
        )

    def _failure_body(
        self, response: httpx2.Response, reading: Reading, on_mismatch: OnMismatch
    ) -> tuple[Any, Any]:
        """Return the body of a failure, plain and typed; never raises."""
        content = response.content
        if not content:
            return None, None
        label = response.headers.get("content-type", "text/plain")
        if reading.kind == "json" or content[:1] in b"{[":
            try:
                data = read_answer(content, label)
            except DecodeError:
                pass
            else:
                if reading.codec is None:
                    return data, data
                return data, reading.codec.decode(data, _patient(on_mismatch))
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


def _patient(on_mismatch: OnMismatch) -> OnMismatch:
    """Keep a mismatch in an error's body from hiding the error."""
    return "ignore" if on_mismatch == "raise" else on_mismatch


def _is_json_text(content: bytes) -> bool:
    """Tell whether content is a text or null in JSON, and not bytes themselves."""
    return content.lstrip()[:1] in (b'"', b"n")


def _is_json_lines(content: bytes) -> bool:
    """Tell whether content is JSON line by line, as servers send what goes on."""
    lines = [line for line in content.splitlines() if line.strip()]
    try:
        return len(lines) > 1 and all(read_json(line) is not UNSET for line in lines)
    except DecodeError:
        return False


def _unquoted(response: httpx2.Response) -> str:
    """Return text; of what says that it is JSON, and is a text there, that text."""
    label = response.headers.get("content-type", "")
    if kind_of(label) == "json" and response.content.lstrip()[:1] == b'"':
        try:
            return str(read_answer(response.content, label))
        except DecodeError:
            pass
    return _text(response)


def _is_no_text(response: httpx2.Response) -> bool:
    """Tell whether content whose label says nothing of a text cannot be one."""
    label = response.headers.get("content-type", "")
    if kind_of(label) != "bytes" or charset_of(label) != "utf-8":
        return False
    try:
        response.content.decode()
    except UnicodeDecodeError:
        return True
    return False


def _text(response: httpx2.Response) -> str:
    charset = charset_of(response.headers.get("content-type", ""))
    return response.content.decode(charset, errors="replace")


def _as_it_is(response: httpx2.Response, reading: Reading) -> str | bytes | None:
    """Return content that is labelled as text, where JSON would have a text in quotes.

    Servers send a function's text as it is, also where nothing is said of what it
    returns; there, a file may come as well (FastAPI). None for anything else.
    """
    label = response.headers.get("content-type", "")
    kind = kind_of(label)
    if kind == "bytes" and label and reading.anything:
        return response.content
    if kind != "text":
        return None
    text = _text(response)
    if reading.codec is None or looks_like_html(text):
        return None
    if reading.anything or not _fits(reading.codec, 0):
        return text if _fits(reading.codec, text) else None
    return None


def _fits(codec: Codec, data: object) -> bool:
    try:
        codec.decode(data, "raise")
    except DecodeError:
        return False
    return True


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
