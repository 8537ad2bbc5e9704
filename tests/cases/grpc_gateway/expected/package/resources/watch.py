"""The operations of *WatchService*."""

from __future__ import annotations

from typing import Any

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
from .._runtime.description.operation import Json, JsonBody, Operation, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.streams.streams import AsyncJsonLines, JsonLines
from .._runtime.unset import UNSET, Unset

WATCH: Operation[models.Event, None] = Operation(
    operation_id="WatchService_Watch",
    method="POST",
    path="/v1/watch",
    resource="watch",
    name="watch",
    body=JsonBody(lambda: models.WatchRequest, required=True),
    responses={
        "200": Response(
            {"application/x-ndjson": lambda: models.Event}, wrapped="result"
        ),
        "default": Json(lambda: models.RpcStatus),
    },
)

DOWNLOAD: Operation[models.ApiHttpBody, None] = Operation(
    operation_id="WatchService_Download",
    method="GET",
    path="/v1/download",
    resource="watch",
    name="download",
    responses={
        "200": Response(
            {"application/x-ndjson": lambda: models.ApiHttpBody}, wrapped="result"
        ),
        "default": Json(lambda: models.RpcStatus),
    },
)

PUSH_LOGS: Operation[dict[str, Any], None] = Operation(
    operation_id="WatchService_PushLogs",
    method="POST",
    path="/v1/logs",
    resource="watch",
    name="push_logs",
    body=JsonBody(lambda: models.Event, required=True),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: models.RpcStatus),
    },
)


class Watch:
    """The operations of *WatchService*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> WatchViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return WatchViews(RawResponses, Watch, self._caller)

    @property
    def with_streaming_response(self) -> WatchViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return WatchViews(StreamingResponses, Watch, self._caller)

    def watch(
        self,
        *,
        since: str | Unset = UNSET,
        kinds: list[models.EventKind] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JsonLines[models.Event]:
        """Watch follows changes.

        `POST /v1/watch`

        Args:
            since: Format: `uint64`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.lines(
            WATCH, body=models.WatchRequest(since=since, kinds=kinds), options=options
        )

    def download(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> JsonLines[models.ApiHttpBody]:
        """Download.

        `GET /v1/download`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.lines(DOWNLOAD, options=options)

    def push_logs(
        self,
        *,
        kind: models.EventKind | Unset = UNSET,
        book: models.Book | Unset = UNSET,
        seq: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Logs are sent one by one.

        `POST /v1/logs`

        Args:
            kind: What kind it is of. Default: `"KIND_UNSPECIFIED"`.
            book: A single book in the library.
            seq: Format: `uint64`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.call(
            PUSH_LOGS, body=models.Event(kind=kind, book=book, seq=seq), options=options
        )


class AsyncWatch:
    """`Watch`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> WatchViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return WatchViews(AsyncRawResponses, AsyncWatch, self._caller)

    @property
    def with_streaming_response(self) -> WatchViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return WatchViews(AsyncStreamingResponses, AsyncWatch, self._caller)

    async def watch(
        self,
        *,
        since: str | Unset = UNSET,
        kinds: list[models.EventKind] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncJsonLines[models.Event]:
        """Watch follows changes.

        `POST /v1/watch`

        Args:
            since: Format: `uint64`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return await self._caller.lines(
            WATCH, body=models.WatchRequest(since=since, kinds=kinds), options=options
        )

    async def download(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncJsonLines[models.ApiHttpBody]:
        """Download.

        `GET /v1/download`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return await self._caller.lines(DOWNLOAD, options=options)

    async def push_logs(
        self,
        *,
        kind: models.EventKind | Unset = UNSET,
        book: models.Book | Unset = UNSET,
        seq: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Logs are sent one by one.

        `POST /v1/logs`

        Args:
            kind: What kind it is of. Default: `"KIND_UNSPECIFIED"`.
            book: A single book in the library.
            seq: Format: `uint64`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return await self._caller.call(
            PUSH_LOGS, body=models.Event(kind=kind, book=book, seq=seq), options=options
        )


class WatchViews(Views[Kind]):
    """The methods of `Watch`, returning more."""

    watch = StreamView(Watch.watch, AsyncWatch.watch)
    download = StreamView(Watch.download, AsyncWatch.download)
    push_logs = View(Watch.push_logs)
