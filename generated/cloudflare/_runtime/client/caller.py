"""Calls operations: what every generated method is made of, blocking and awaited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from ..description.operation import Operation
from ..settings.options import RequestOptions, checked_options
from ..transports.connection import Bound, Connection
from ..transports.transport import AsyncLine, Line
from ..unset import UNSET
from .preparations import Preparations

if TYPE_CHECKING:  # what calls need is imported by the first; most do without pages
    from ..calling.answers import View
    from ..calling.task import Task
    from ..exchange.exchange import Answer
    from ..pages.pagers import AsyncPager, Pager
    from ..streams.streamed import AsyncStreamedResponse, StreamedResponse
    from ..streams.streams import (
        AsyncEventStream,
        AsyncJsonLines,
        EventStream,
        JsonLines,
    )

T = TypeVar("T")
R = TypeVar("R")
C = TypeVar("C")

_NO_PARAMETERS: Mapping[str, object] = MappingProxyType({})


def kept(owner: object, resource: Callable[[C], R], caller: C) -> R:
    """Return a resource of a client or of another resource: the same one each time.

    So `patch.object(client.zones, "list")` lasts until the next call. The owner keeps
    it, and not the caller: what is in no circle is forgotten at once.
    """
    made: dict[object, R] = vars(owner).setdefault("_kept", {})
    if resource not in made:
        made.setdefault(resource, resource(caller))
    return made[resource]


# Derived from `AsyncCaller`, word by word: change that one.
class Caller(Bound):
    """Calls operations; its methods block until they are answered."""

    __slots__ = ("_connection", "_preparations", "_view")

    def __init__(
        self,
        connection: Connection[Line],
        preparations: Preparations,
        view: View = "payload",
    ) -> None:
        self._connection = connection
        self._preparations = preparations
        self._view: View = view

    def answering(self, view: Literal["envelope", "raw", "streaming"]) -> Caller:
        """Return a caller that returns something else than the payload.

        Args:
            view: `envelope` for the whole answer, `raw` for a `RawResponse`,
                `streaming` for what is not read yet.
        """
        return Caller(self._connection, self._preparations, view)

    def call(
        self,
        operation: Operation[T, Any],
        *,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation.

        Args:
            operation: What to call.
            parameters: By their names in Python; those that are `UNSET` are absent.
            body: The body; `UNSET` for none.
            options: Settings for this call alone.

        Raises:
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: Credentials are missing; nothing was sent.
            PlanError: The plan lacks the operation; nothing was sent.
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that this client understands.
        """
        task = self._task(operation, parameters, body, options, self._view)
        if self._view == "streaming":
            return cast("T", self._unread(task, task.payload))
        return cast("T", task.value(self._run(task)))

    def pages(
        self,
        operation: Operation[Any, Any],
        *,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Any]:
        """Return a pager of an operation that answers in pages; nothing is sent yet.

        A caller that answers with something else than payloads asks for one page.

        Args:
            operation: What to call.
            parameters: By their names in Python; those that are `UNSET` are absent.
            body: The body; `UNSET` for none.
            options: Settings for this call alone.

        Raises:
            ValidationError: The request is not valid.
            CredentialsError: Credentials are missing.
            PlanError: The plan lacks the operation.
        """
        from ..pages.listing import listing  # most operations do without pages
        from ..pages.pagers import Pager

        if self._view == "streaming":
            task = self._task(operation, parameters, body, options, self._view)
            return cast("Pager[Any]", self._unread(task, task.payload))
        if operation.pages is None or self._view != "payload":
            page = self.call(
                operation, parameters=parameters, body=body, options=options
            )
            return cast("Pager[Any]", page)
        prepared = self._preparations.of(operation)
        given = checked_options(options)
        of = listing(prepared, operation.pages, parameters, body, given)
        return Pager(of, self._run)

    def events(
        self,
        operation: Operation[T, Any],
        *,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> EventStream[T]:
        """Call an operation that answers with a stream of events.

        Returns once the stream is open; takes and raises what `call` does.
        """
        from ..streams.streams import EventStream

        view: View = "items" if self._view == "payload" else self._view
        task = self._task(operation, parameters, body, options, view)

        def opened(answer: Answer) -> EventStream[T]:
            kinds, wanted = task.event_kinds(answer), task.item(answer)
            return EventStream(answer, wanted, task.on_mismatch, kinds)

        if view == "streaming":
            return cast("EventStream[T]", self._unread(task, opened, whole=False))
        return opened(self._run(task))

    def lines(
        self,
        operation: Operation[T, Any],
        *,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> JsonLines[T]:
        """Call an operation that answers with one JSON text after the other.

        Returns once the stream is open; takes and raises what `call` does.
        """
        from ..streams.streams import JsonLines

        view: View = "items" if self._view == "payload" else self._view
        task = self._task(operation, parameters, body, options, view)

        def opened(answer: Answer) -> JsonLines[T]:
            wanted, wrapping = task.item(answer), task.wrapping(answer)
            return JsonLines(answer, wanted, task.on_mismatch, wrapping)

        if view == "streaming":
            return cast("JsonLines[T]", self._unread(task, opened, whole=False))
        return opened(self._run(task))

    def _task(
        self,
        operation: Operation[Any, Any],
        parameters: Mapping[str, object],
        body: object,
        options: RequestOptions | None,
        view: View,
    ) -> Task:
        prepared = self._preparations.of(operation)
        return prepared.task(parameters, body, checked_options(options), view)

    def _unread(
        self, task: Task, decode: Callable[[Answer], R], *, whole: bool = True
    ) -> StreamedResponse[R]:
        from ..streams.streamed import StreamedResponse

        return StreamedResponse(
            partial(self._run, task), decode, task.on_mismatch, whole=whole
        )

    def _run(self, task: Task) -> Answer:
        return task.run(self._connection.get())


class AsyncCaller(Bound):
    """Calls operations; its methods are awaited."""

    __slots__ = ("_connection", "_preparations", "_view")

    def __init__(
        self,
        connection: Connection[AsyncLine],
        preparations: Preparations,
        view: View = "payload",
    ) -> None:
        self._connection = connection
        self._preparations = preparations
        self._view: View = view

    def answering(self, view: Literal["envelope", "raw", "streaming"]) -> AsyncCaller:
        """Return a caller that returns something else than the payload.

        Args:
            view: `envelope` for the whole answer, `raw` for a `RawResponse`,
                `streaming` for what is not read yet.
        """
        return AsyncCaller(self._connection, self._preparations, view)

    async def call(
        self,
        operation: Operation[T, Any],
        *,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation.

        Args:
            operation: What to call.
            parameters: By their names in Python; those that are `UNSET` are absent.
            body: The body; `UNSET` for none.
            options: Settings for this call alone.

        Raises:
            ValidationError: The request is not valid; nothing was sent.
            CredentialsError: Credentials are missing; nothing was sent.
            PlanError: The plan lacks the operation; nothing was sent.
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that this client understands.
        """
        task = self._task(operation, parameters, body, options, self._view)
        if self._view == "streaming":
            return cast("T", self._unread(task, task.payload))
        return cast("T", task.value(await self._run(task)))

    def pages(
        self,
        operation: Operation[Any, Any],
        *,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Any]:
        """Return a pager of an operation that answers in pages; nothing is sent yet.

        A caller that answers with something else than payloads asks for one page.

        Args:
            operation: What to call.
            parameters: By their names in Python; those that are `UNSET` are absent.
            body: The body; `UNSET` for none.
            options: Settings for this call alone.

        Raises:
            ValidationError: The request is not valid.
            CredentialsError: Credentials are missing.
            PlanError: The plan lacks the operation.
        """
        from ..pages.listing import listing  # most operations do without pages
        from ..pages.pagers import AsyncPager

        if self._view == "streaming":
            task = self._task(operation, parameters, body, options, self._view)
            return cast("AsyncPager[Any]", self._unread(task, task.payload))
        if operation.pages is None or self._view != "payload":
            page = self.call(
                operation, parameters=parameters, body=body, options=options
            )
            return cast("AsyncPager[Any]", page)
        prepared = self._preparations.of(operation)
        given = checked_options(options)
        of = listing(prepared, operation.pages, parameters, body, given)
        return AsyncPager(of, self._run)

    async def events(
        self,
        operation: Operation[T, Any],
        *,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[T]:
        """Call an operation that answers with a stream of events.

        Returns once the stream is open; takes and raises what `call` does.
        """
        from ..streams.streams import AsyncEventStream

        view: View = "items" if self._view == "payload" else self._view
        task = self._task(operation, parameters, body, options, view)

        def opened(answer: Answer) -> AsyncEventStream[T]:
            kinds, wanted = task.event_kinds(answer), task.item(answer)
            return AsyncEventStream(answer, wanted, task.on_mismatch, kinds)

        if view == "streaming":
            return cast("AsyncEventStream[T]", self._unread(task, opened, whole=False))
        return opened(await self._run(task))

    async def lines(
        self,
        operation: Operation[T, Any],
        *,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncJsonLines[T]:
        """Call an operation that answers with one JSON text after the other.

        Returns once the stream is open; takes and raises what `call` does.
        """
        from ..streams.streams import AsyncJsonLines

        view: View = "items" if self._view == "payload" else self._view
        task = self._task(operation, parameters, body, options, view)

        def opened(answer: Answer) -> AsyncJsonLines[T]:
            wanted, wrapping = task.item(answer), task.wrapping(answer)
            return AsyncJsonLines(answer, wanted, task.on_mismatch, wrapping)

        if view == "streaming":
            return cast("AsyncJsonLines[T]", self._unread(task, opened, whole=False))
        return opened(await self._run(task))

    def _task(
        self,
        operation: Operation[Any, Any],
        parameters: Mapping[str, object],
        body: object,
        options: RequestOptions | None,
        view: View,
    ) -> Task:
        prepared = self._preparations.of(operation)
        return prepared.task(parameters, body, checked_options(options), view)

    def _unread(
        self, task: Task, decode: Callable[[Answer], R], *, whole: bool = True
    ) -> AsyncStreamedResponse[R]:
        from ..streams.streamed import AsyncStreamedResponse

        return AsyncStreamedResponse(
            partial(self._run, task), decode, task.on_mismatch, whole=whole
        )

    async def _run(self, task: Task) -> Answer:
        return await task.arun(self._connection.get())
