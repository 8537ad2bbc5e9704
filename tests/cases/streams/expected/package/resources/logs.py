"""The operations of *Logs*."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import IO, Any

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncRawResponses,
    AsyncStreamingResponses,
    Kind,
    RawResponses,
    StreamingResponses,
    StreamView,
    View,
    Views,
)
from .._runtime.description.operation import Operation, RequestBody, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.streams.streams import AsyncJsonLines, JsonLines
from .._runtime.transports.sources import Upload

TAIL_LOGS: Operation[models.LogEntry, None] = Operation(
    operation_id="tailLogs",
    method="GET",
    path="/logs",
    resource="logs",
    name="tail_logs",
    responses={"200": Response({"application/x-ndjson": lambda: models.LogEntry})},
)

ADD_LOGS: Operation[Any, None] = Operation(
    operation_id="addLogs",
    method="POST",
    path="/logs",
    resource="logs",
    name="add_logs",
    body=RequestBody({"application/x-ndjson": lambda: models.LogEntry}, required=True),
    responses={"200": Response({"application/json-seq": lambda: Any})},
)

EXPORT_LOGS: Operation[bytes, None] = Operation(
    operation_id="exportLogs",
    method="GET",
    path="/logs/export",
    resource="logs",
    name="export_logs",
    responses={"200": Response({"application/octet-stream": lambda: bytes})},
)

IMPORT_LOGS: Operation[None, None] = Operation(
    operation_id="importLogs",
    method="PUT",
    path="/logs/import",
    resource="logs",
    name="import_logs",
    body=RequestBody({"application/gzip": lambda: bytes}, required=True),
    responses={"204": Response()},
)


class Logs:
    """The operations of *Logs*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> LogsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return LogsViews(RawResponses, Logs, self._caller)

    @property
    def with_streaming_response(self) -> LogsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return LogsViews(StreamingResponses, Logs, self._caller)

    def tail_logs(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> JsonLines[models.LogEntry]:
        """Tail logs.

        `GET /logs`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200): An entry on each
            line.
        """
        return self._caller.lines(TAIL_LOGS, options=options)

    def add_logs(
        self,
        *,
        body: (
            Iterable[models.LogEntry]
            | AsyncIterable[models.LogEntry]
            | bytes
            | IO[bytes]
        ),
        options: RequestOptions | None = None,
    ) -> JsonLines[Any]:
        """Add logs.

        `POST /logs`

        Args:
            body: Sent as `application/x-ndjson`. An iterable that is not a list is sent
                item by item, as items come.
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200): What became of
            each.
        """
        return self._caller.lines(ADD_LOGS, body=body, options=options)

    def export_logs(self, *, options: RequestOptions | None = None) -> bytes:
        """Export logs.

        `GET /logs/export`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A file.
        """
        return self._caller.call(EXPORT_LOGS, options=options)

    def import_logs(
        self,
        *,
        body: Upload,
        options: RequestOptions | None = None,
    ) -> None:
        """Import logs.

        `PUT /logs/import`

        Args:
            body: Sent as `application/gzip`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(IMPORT_LOGS, body=body, options=options)


class AsyncLogs:
    """`Logs`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> LogsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return LogsViews(AsyncRawResponses, AsyncLogs, self._caller)

    @property
    def with_streaming_response(self) -> LogsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return LogsViews(AsyncStreamingResponses, AsyncLogs, self._caller)

    async def tail_logs(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncJsonLines[models.LogEntry]:
        """Tail logs.

        `GET /logs`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200): An entry on each
            line.
        """
        return await self._caller.lines(TAIL_LOGS, options=options)

    async def add_logs(
        self,
        *,
        body: (
            Iterable[models.LogEntry]
            | AsyncIterable[models.LogEntry]
            | bytes
            | IO[bytes]
        ),
        options: RequestOptions | None = None,
    ) -> AsyncJsonLines[Any]:
        """Add logs.

        `POST /logs`

        Args:
            body: Sent as `application/x-ndjson`. An iterable that is not a list is sent
                item by item, as items come.
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200): What became of
            each.
        """
        return await self._caller.lines(ADD_LOGS, body=body, options=options)

    async def export_logs(self, *, options: RequestOptions | None = None) -> bytes:
        """Export logs.

        `GET /logs/export`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A file.
        """
        return await self._caller.call(EXPORT_LOGS, options=options)

    async def import_logs(
        self,
        *,
        body: Upload,
        options: RequestOptions | None = None,
    ) -> None:
        """Import logs.

        `PUT /logs/import`

        Args:
            body: Sent as `application/gzip`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(IMPORT_LOGS, body=body, options=options)


class LogsViews(Views[Kind]):
    """The methods of `Logs`, returning more."""

    tail_logs = StreamView(Logs.tail_logs, AsyncLogs.tail_logs)
    add_logs = StreamView(Logs.add_logs, AsyncLogs.add_logs)
    export_logs = View(Logs.export_logs)
    import_logs = View(Logs.import_logs)
