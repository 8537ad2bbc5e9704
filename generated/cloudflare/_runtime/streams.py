"""Answers that are streams: server-sent events, and JSON texts one after the other.

What a stream yields is decoded as it comes, by an `Items`, which does no I/O; the
streams, blocking and awaited, hand it the content piece by piece. A stream holds its
connection until it has been read to its end or is closed.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar, cast

import httpx2

from .codec import codec_of
from .described import core_of
from .errors import DecodeError
from .events import EventParser, OverlongError, RecordParser, ServerSentEvent
from .exchange import Answer, broken_off
from .media import essence, kind_of
from .mismatch import OnMismatch
from .operation import Typed
from .responses import Head

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_DONE = "[DONE]"
_BEGINNING = 2000
_NO_KINDS: Mapping[str, Typed] = {}


class _Items(Protocol[T_co]):
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


class _Events(_Decoding, Generic[T]):
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
        return iter(())

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


class _Records(_Decoding, Generic[T]):
    """The JSON texts of an answer."""

    said = "JSON line by line"

    def __init__(self, answer: Answer, wanted: Any, on_mismatch: OnMismatch) -> None:
        super().__init__(answer, wanted, on_mismatch)
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
            return cast("T", self._codec.read(text, self._on_mismatch))
        except DecodeError as error:
            said = f"has text {self._count} unlike what is described: {error}"
            raise self._error(said, text, error.path) from error


# Derived from `_Awaited`, word by word: change that one.
class _Blocking(Head, Generic[T]):
    """A stream that blocks, item by item."""

    def __init__(self, answer: Answer, items: _Items[T]) -> None:
        super().__init__()
        self._answer = answer
        self._is_closed = False
        self._given = self._items(answer, items)

    def __enter__(self) -> Self:
        """Return the stream."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        self.close()

    def close(self) -> None:
        """Free the connection; nothing more is given, also to who is waiting for it."""
        self._is_closed = True
        # Somebody else may be waiting for the next item; the response is closed then.
        with suppress(RuntimeError, ValueError):
            self._given.close()
        self.http_response.close()

    def _items(self, answer: Answer, items: _Items[T]) -> Generator[T, None, None]:
        response = answer.response
        try:
            for piece in response.iter_bytes():
                if self._is_closed:
                    return
                yield from items.feed(piece)
                if items.ended:
                    return
            yield from items.finish()
        except httpx2.HTTPError as error:
            if self._is_closed:
                return
            raise broken_off(answer, error) from error
        finally:
            response.close()


class _Awaited(Head, Generic[T]):
    """A stream that is awaited, item by item."""

    def __init__(self, answer: Answer, items: _Items[T]) -> None:
        super().__init__()
        self._answer = answer
        self._is_closed = False
        self._given = self._items(answer, items)

    async def __aenter__(self) -> Self:
        """Return the stream."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        await self.aclose()

    async def aclose(self) -> None:
        """Free the connection; nothing more is given, also to who is waiting for it."""
        self._is_closed = True
        # Somebody else may be waiting for the next item; the response is closed then.
        with suppress(RuntimeError, ValueError):
            await self._given.aclose()
        await self.http_response.aclose()

    async def _items(self, answer: Answer, items: _Items[T]) -> AsyncGenerator[T, None]:
        response = answer.response
        try:
            async for piece in response.aiter_bytes():
                if self._is_closed:
                    return
                for item in items.feed(piece):
                    yield item
                if items.ended:
                    return
            for item in items.finish():
                yield item
        except httpx2.HTTPError as error:
            if self._is_closed:
                return
            raise broken_off(answer, error) from error
        finally:
            await response.aclose()


# Derived from `AsyncEventStream`, word by word: change that one.
class EventStream(_Blocking[ServerSentEvent[T]], Generic[T]):
    """Server-sent events, as they come. Gives what they carry; `events` gives it all.

    For example:

        with client.chat.follow() as stream:
            for message in stream:
                print(message)

    Raises while it is iterated:
        ApiConnectionError: The stream broke off; `ApiTimeoutError` if nothing came for
            longer than the timeout.
        DecodeError: The answer is no stream of events.
    """

    def __init__(
        self,
        answer: Answer,
        wanted: Any,
        on_mismatch: OnMismatch,
        kinds: Mapping[str, Typed] = _NO_KINDS,
    ) -> None:
        items: _Events[T] = _Events(answer, wanted, on_mismatch, kinds)
        super().__init__(answer, items)

    def __iter__(self) -> Iterator[T]:
        """Return the stream, which can be iterated once."""
        return self

    def __next__(self) -> T:
        """Return what the next event carries."""
        event = next(self._given)
        return event.data

    def events(self) -> Iterator[ServerSentEvent[T]]:
        """Give the events with their kind and id."""
        return self._given


class AsyncEventStream(_Awaited[ServerSentEvent[T]], Generic[T]):
    """Server-sent events, as they come. Gives what they carry; `events` gives it all.

    For example:

        async with await client.chat.follow() as stream:
            async for message in stream:
                print(message)

    Raises while it is iterated:
        ApiConnectionError: The stream broke off; `ApiTimeoutError` if nothing came for
            longer than the timeout.
        DecodeError: The answer is no stream of events.
    """

    def __init__(
        self,
        answer: Answer,
        wanted: Any,
        on_mismatch: OnMismatch,
        kinds: Mapping[str, Typed] = _NO_KINDS,
    ) -> None:
        items: _Events[T] = _Events(answer, wanted, on_mismatch, kinds)
        super().__init__(answer, items)

    def __aiter__(self) -> AsyncIterator[T]:
        """Return the stream, which can be iterated once."""
        return self

    async def __anext__(self) -> T:
        """Return what the next event carries."""
        event = await anext(self._given)
        return event.data

    def events(self) -> AsyncIterator[ServerSentEvent[T]]:
        """Give the events with their kind and id."""
        return self._given


# Derived from `AsyncJsonLines`, word by word: change that one.
class JsonLines(_Blocking[T], Generic[T]):
    """JSON texts, line by line as they come (or each after an RS, RFC 7464).

    For example:

        with client.logs.tail() as lines:
            for entry in lines:
                print(entry)

    Raises while it is iterated:
        ApiConnectionError: The stream broke off.
        DecodeError: A line is not JSON.
    """

    def __init__(self, answer: Answer, wanted: Any, on_mismatch: OnMismatch) -> None:
        items: _Records[T] = _Records(answer, wanted, on_mismatch)
        super().__init__(answer, items)

    def __iter__(self) -> Iterator[T]:
        """Return the stream, which can be iterated once."""
        return self

    def __next__(self) -> T:
        """Return the next text, decoded."""
        return next(self._given)


class AsyncJsonLines(_Awaited[T], Generic[T]):
    """JSON texts, line by line as they come (or each after an RS, RFC 7464).

    For example:

        async with await client.logs.tail() as lines:
            async for entry in lines:
                print(entry)

    Raises while it is iterated:
        ApiConnectionError: The stream broke off.
        DecodeError: A line is not JSON.
    """

    def __init__(self, answer: Answer, wanted: Any, on_mismatch: OnMismatch) -> None:
        items: _Records[T] = _Records(answer, wanted, on_mismatch)
        super().__init__(answer, items)

    def __aiter__(self) -> AsyncIterator[T]:
        """Return the stream, which can be iterated once."""
        return self

    async def __anext__(self) -> T:
        """Return the next text, decoded."""
        return await anext(self._given)
