"""The operations of *zones*."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import IO, Any

from .. import models
from .._runtime.calling.optional_body import if_any
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncRawResponses,
    AsyncStreamingResponses,
    Kind,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.description.operation import (
    Cookie,
    Encoding,
    Json,
    JsonBody,
    Operation,
    Query,
    RequestBody,
    Response,
)
from .._runtime.settings.options import RequestOptions
from .._runtime.transports.sources import Upload
from .._runtime.unset import UNSET, Unset

LIST_ZONES: Operation[list[models.Shape], None] = Operation(
    operation_id="list_zones",
    method="GET",
    path="/zones",
    resource="zones",
    name="list_zones",
    parameters=(
        Query("sort", lambda: str),
        Cookie("session", lambda: str, style="cookie"),
    ),
    responses={
        "200": Json(lambda: list[models.Shape]),
        "404": Response(
            {"application/problem+json": lambda: models.ListZonesErrorBody}
        ),
    },
    security=({"old_key": ()},),
)

QUERY_ZONES: Operation[list[models.Shape], None] = Operation(
    operation_id="query_zones",
    method="QUERY",
    path="/zones",
    resource="zones",
    name="query_zones",
    body=JsonBody(lambda: models.QueryZonesRequest, required=True),
    responses={"200": Json(lambda: list[models.Shape])},
    security=({"old_key": ()},),
)

COPY_ZONES: Operation[None, None] = Operation(
    operation_id="copy_zones",
    method="COPY",
    path="/zones",
    resource="zones",
    name="copy_zones",
    responses={"204": Response()},
    security=({"old_key": ()},),
)

IMPORT_ZONES: Operation[None, None] = Operation(
    operation_id="import_zones",
    method="POST",
    path="/zones/import",
    resource="zones",
    name="import_zones",
    body=RequestBody(
        {"multipart/mixed": lambda: bytes, "multipart/related": lambda: bytes},
        required=True,
    ),
    responses={"204": Response()},
    security=({"old_key": ()},),
)

STREAM_ZONES: Operation[bytes, None] = Operation(
    operation_id="stream_zones",
    method="POST",
    path="/zones/stream",
    resource="zones",
    name="stream_zones",
    body=RequestBody({"application/jsonl": lambda: models.Shape}, required=True),
    responses={"200": Response({"multipart/mixed": lambda: bytes})},
    security=({"old_key": ()},),
)

FORM_ZONES: Operation[None, None] = Operation(
    operation_id="form_zones",
    method="POST",
    path="/zones/form",
    resource="zones",
    name="form_zones",
    body=RequestBody(
        {"multipart/form-data": lambda: models.FormZonesRequest},
        encoding={
            "multipart/form-data": {
                "picture": Encoding(content_type="image/png"),
                "meta": Encoding(content_type="application/json"),
            },
        },
    ),
    responses={"204": Response()},
    security=({"old_key": ()},),
)


class Zones:
    """The operations of *zones*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ZonesViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ZonesViews(RawResponses, Zones, self._caller)

    @property
    def with_streaming_response(self) -> ZonesViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ZonesViews(StreamingResponses, Zones, self._caller)

    def list_zones(
        self,
        *,
        sort: str | Unset = UNSET,
        session: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Shape]:
        """List zones.

        `GET /zones`

        Security: `old_key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All of them.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a
                `models.ListZonesErrorBody` (Nothing there).
        """
        return self._caller.call(
            LIST_ZONES, parameters={"sort": sort, "session": session}, options=options
        )

    def query_zones(
        self,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Shape]:
        """Query zones.

        `QUERY /zones`

        Security: `old_key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(
            QUERY_ZONES, body=models.QueryZonesRequest(name=name), options=options
        )

    def copy_zones(self, *, options: RequestOptions | None = None) -> None:
        """Copy zones.

        `COPY /zones`

        Security: `old_key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(COPY_ZONES, options=options)

    def import_zones(
        self,
        *,
        body: Upload,
        options: RequestOptions | None = None,
    ) -> None:
        """Import zones.

        `POST /zones/import`

        Security: `old_key`.

        Args:
            body: Sent as `multipart/mixed` or `multipart/related`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(IMPORT_ZONES, body=body, options=options)

    def stream_zones(
        self,
        *,
        body: Iterable[models.Shape] | AsyncIterable[models.Shape] | bytes | IO[bytes],
        options: RequestOptions | None = None,
    ) -> bytes:
        """Stream zones.

        `POST /zones/stream`

        Security: `old_key`.

        Args:
            body: Sent as `application/jsonl`. An iterable that is not a list is sent
                item by item, as items come.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(STREAM_ZONES, body=body, options=options)

    def form_zones(
        self,
        *,
        picture: list[Any] | Unset = UNSET,
        meta: models.FormZonesMeta | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Form zones.

        `POST /zones/form`

        Security: `old_key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            FORM_ZONES, body=if_any({"picture": picture, "meta": meta}), options=options
        )


class AsyncZones:
    """`Zones`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ZonesViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ZonesViews(AsyncRawResponses, AsyncZones, self._caller)

    @property
    def with_streaming_response(self) -> ZonesViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ZonesViews(AsyncStreamingResponses, AsyncZones, self._caller)

    async def list_zones(
        self,
        *,
        sort: str | Unset = UNSET,
        session: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Shape]:
        """List zones.

        `GET /zones`

        Security: `old_key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All of them.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a
                `models.ListZonesErrorBody` (Nothing there).
        """
        return await self._caller.call(
            LIST_ZONES, parameters={"sort": sort, "session": session}, options=options
        )

    async def query_zones(
        self,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Shape]:
        """Query zones.

        `QUERY /zones`

        Security: `old_key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            QUERY_ZONES, body=models.QueryZonesRequest(name=name), options=options
        )

    async def copy_zones(self, *, options: RequestOptions | None = None) -> None:
        """Copy zones.

        `COPY /zones`

        Security: `old_key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(COPY_ZONES, options=options)

    async def import_zones(
        self,
        *,
        body: Upload,
        options: RequestOptions | None = None,
    ) -> None:
        """Import zones.

        `POST /zones/import`

        Security: `old_key`.

        Args:
            body: Sent as `multipart/mixed` or `multipart/related`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(IMPORT_ZONES, body=body, options=options)

    async def stream_zones(
        self,
        *,
        body: Iterable[models.Shape] | AsyncIterable[models.Shape] | bytes | IO[bytes],
        options: RequestOptions | None = None,
    ) -> bytes:
        """Stream zones.

        `POST /zones/stream`

        Security: `old_key`.

        Args:
            body: Sent as `application/jsonl`. An iterable that is not a list is sent
                item by item, as items come.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(STREAM_ZONES, body=body, options=options)

    async def form_zones(
        self,
        *,
        picture: list[Any] | Unset = UNSET,
        meta: models.FormZonesMeta | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Form zones.

        `POST /zones/form`

        Security: `old_key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            FORM_ZONES, body=if_any({"picture": picture, "meta": meta}), options=options
        )


class ZonesViews(Views[Kind]):
    """The methods of `Zones`, returning more."""

    list_zones = View(Zones.list_zones)
    query_zones = View(Zones.query_zones)
    copy_zones = View(Zones.copy_zones)
    import_zones = View(Zones.import_zones)
    stream_zones = View(Zones.stream_zones)
    form_zones = View(Zones.form_zones)
