"""What a stream yields, found in its content and decoded as it comes. Does no I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Generic, Protocol, TypeVar, cast

from ..calling.answers import Wrapping
from ..calling.described import core_of
from ..codec.codec import codec_of
from ..description.operation import Typed
from ..errors import DecodeError
from ..exchange.call import Answer
from ..media import essence, kind_of
from ..mismatch import OnMismatch, Report, teller
from ..summary import one_line
from .events import EventParser, OverlongError, RecordParser, ServerSentEvent

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_DONE = "[DONE]"
_BEGINNING = 2000


class Items(Protocol[T_co]):
    """Finds and decodes what a stream yields."""

    @property
    def ended(self) -> bool:
        """Whether the stream has said that nothing more comes."""
        ...

    def feed(self, piece: bytes) -> Iterator[T_co]:
        """Give what is complete with this piece."""
        ...

    def finish(self) -> Iterator[T_co]:
        """Give what the end of the content ends."""
        ...


class _Decoding:
    """What decoding the items of an answer takes."""

    said = "a stream"
    refused: tuple[str, ...] = ()

    def __init__(self, answer: Answer, wanted: Any, on_mismatch: OnMismatch) -> None:
        self.ended: bool = False
        self._answer = answer
        self._codec = codec_of(wanted)
        self._on_mismatch: OnMismatch = on_mismatch
        self._count: int = 0

    def _check_kind(self, piece: bytes) -> None:
        """Refuse a document or a page where a stream is described."""
        label = essence(self._answer.response.headers.get("content-type", ""))
        if label == "text/html" or kind_of(label) in self.refused:
            raise self._error(f"is {label}, where {self.said} is described", piece)

    def _error(self, said: str, content: bytes, path: str = "") -> DecodeError:
        call, response = self._answer.call, self._answer.response
        subject = call.operation_id or call.place
        return DecodeError(
            call.redactor.text(f"the answer to {subject} {said}"),
            status_code=response.status_code,
            headers=response.headers,
            content=content[:_BEGINNING],
            path=path,
            operation_id=call.operation_id,
            method=call.request.method,
            url=call.url,
            retries=self._answer.retries,
        )


class Events(_Decoding, Generic[T]):
    """The events of an answer."""

    said = "a stream of events"
    refused = ("json",)

    def __init__(
        self,
        answer: Answer,
        wanted: Any,
        on_mismatch: OnMismatch,
        kinds: Mapping[str, Typed],
    ) -> None:
        super().__init__(answer, wanted, on_mismatch)
        self._parser = EventParser()
        self._wanted = wanted
        self._kinds = kinds

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent[T]]:
        if not self._count:
            self._check_kind(piece)
        try:
            for event in self._parser.feed(piece):
                if event.data.strip() == _DONE and self._wanted is not str:
                    self.ended = True
                    return
                self._count += 1
                yield ServerSentEvent(
                    data=cast("T", self._data(event.data, event.event)),
                    event=event.event,
                    id=event.id,
                    retry=event.retry,
                )
        except OverlongError as error:
            raise self._error(str(error), piece) from error

    def finish(self) -> Iterator[ServerSentEvent[T]]:
        if not self._count and self._parser.odd:
            self._tell_odd(self._parser.odd)
        return iter(())

    def _tell_odd(self, line: str) -> None:
        """Report text that is called a stream of events and has none, as some send it."""
        said = (
            "expected events, got text; with_streaming_response and iter_text() read it"
        )
        try:
            Report(teller(self._on_mismatch), self._answer.call.operation_id or "").add(
                (), said, "events", one_line(line)
            )
        except DecodeError as error:
            raise self._error(f"has no event: {error}", line.encode()) from error

    def _data(self, text: str, kind: str) -> Any:
        typed = self._kinds.get(kind)
        wanted = self._wanted if typed is None else typed()
        if core_of(wanted) is str:
            return text
        codec = self._codec if typed is None else codec_of(wanted)
        data: Any = text  # what is not JSON is a mismatch like any other
        with suppress(DecodeError):
            data = codec.parse(text)
        try:
            return codec.decode(data, self._on_mismatch)
        except DecodeError as error:
            said = f"has event {self._count} unlike what is described: {error}"
            raise self._error(said, text.encode(), error.path) from error


class Records(_Decoding, Generic[T]):
    """The JSON texts of an answer, or what each holds in its wrapping."""

    said = "JSON line by line"

    def __init__(
        self,
        answer: Answer,
        wanted: Any,
        on_mismatch: OnMismatch,
        wrapping: Wrapping | None = None,
    ) -> None:
        super().__init__(answer, wanted, on_mismatch)
        self._wrapping = wrapping
        label = essence(answer.response.headers.get("content-type", ""))
        self._parser = RecordParser(separated=label.endswith("json-seq"))

    def feed(self, piece: bytes) -> Iterator[T]:
        if not self._count:
            self._check_kind(piece)
        try:
            for text in self._parser.feed(piece):
                yield self._decoded(text)
        except OverlongError as error:
            raise self._error(str(error), piece) from error

    def finish(self) -> Iterator[T]:
        for text in self._parser.finish():
            yield self._decoded(text)

    def _decoded(self, text: bytes) -> T:
        self._count += 1
        try:
            if self._wrapping is None:
                return cast("T", self._codec.read(text, self._on_mismatch))
            data = self._wrapping.inside(self._codec.parse(text))
            return cast("T", self._codec.decode(data, self._on_mismatch))
        except DecodeError as error:
            said = f"has text {self._count} unlike what is described: {error}"
            raise self._error(said, text, error.path) from error
