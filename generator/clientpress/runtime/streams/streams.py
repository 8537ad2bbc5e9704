"""Answers that are streams: server-sent events, and JSON texts one after the other.

What a stream yields is decoded as it comes, by the `Items` of `items`; the
streams, blocking and awaited, hand it the content piece by piece. A stream holds its
connection until it has been read to its end or is closed.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..deferred import httpx2
from ..exchange.responses import Head
from .events import ServerSentEvent

if TYPE_CHECKING:  # what only calls need is imported by the first
    from ..calling.answers import Wrapping
    from ..description.operation import Typed
    from ..exchange.call import Answer
    from ..mismatch import OnMismatch
    from .items import Items

T = TypeVar("T")
_NO_KINDS: Mapping[str, Typed] = {}


# Derived from `_Awaited`, word by word: change that one.
class _Blocking(Head, Generic[T]):
    """A stream that blocks, item by item."""

    def __init__(self, answer: Answer, items: Items[T]) -> None:
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

    def _items(self, answer: Answer, items: Items[T]) -> Generator[T, None, None]:
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
            from ..exchange.exchange import broken_off

            raise broken_off(answer, error) from error
        finally:
            response.close()


class _Awaited(Head, Generic[T]):
    """A stream that is awaited, item by item."""

    def __init__(self, answer: Answer, items: Items[T]) -> None:
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

    async def _items(self, answer: Answer, items: Items[T]) -> AsyncGenerator[T, None]:
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
            from ..exchange.exchange import broken_off

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

    Raises:
        ApiConnectionError: The stream broke off while it was iterated;
            `ApiTimeoutError` if nothing came for longer than the timeout.
        DecodeError: The answer is no stream of events.
    """

    def __init__(
        self,
        answer: Answer,
        wanted: Any,
        on_mismatch: OnMismatch,
        kinds: Mapping[str, Typed] = _NO_KINDS,
    ) -> None:
        from .items import Events

        items: Events[T] = Events(answer, wanted, on_mismatch, kinds)
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

    Raises:
        ApiConnectionError: The stream broke off while it was iterated;
            `ApiTimeoutError` if nothing came for longer than the timeout.
        DecodeError: The answer is no stream of events.
    """

    def __init__(
        self,
        answer: Answer,
        wanted: Any,
        on_mismatch: OnMismatch,
        kinds: Mapping[str, Typed] = _NO_KINDS,
    ) -> None:
        from .items import Events

        items: Events[T] = Events(answer, wanted, on_mismatch, kinds)
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

    Raises:
        ApiConnectionError: The stream broke off while it was iterated.
        ApiResultError: A line tells why the stream ends, where items are wrapped.
        DecodeError: A line is not JSON.
    """

    def __init__(
        self,
        answer: Answer,
        wanted: Any,
        on_mismatch: OnMismatch,
        wrapping: Wrapping | None = None,
    ) -> None:
        from .items import Records

        items: Records[T] = Records(answer, wanted, on_mismatch, wrapping)
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

    Raises:
        ApiConnectionError: The stream broke off while it was iterated.
        ApiResultError: A line tells why the stream ends, where items are wrapped.
        DecodeError: A line is not JSON.
    """

    def __init__(
        self,
        answer: Answer,
        wanted: Any,
        on_mismatch: OnMismatch,
        wrapping: Wrapping | None = None,
    ) -> None:
        from .items import Records

        items: Records[T] = Records(answer, wanted, on_mismatch, wrapping)
        super().__init__(answer, items)

    def __aiter__(self) -> AsyncIterator[T]:
        """Return the stream, which can be iterated once."""
        return self

    async def __anext__(self) -> T:
        """Return the next text, decoded."""
        return await anext(self._given)
