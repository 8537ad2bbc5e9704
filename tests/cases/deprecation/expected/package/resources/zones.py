"""The operations of *Zones*."""

from __future__ import annotations

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncEnvelopes,
    AsyncRawResponses,
    AsyncStreamingResponses,
    Envelopes,
    EnvelopeView,
    Kind,
    PageView,
    RawResponses,
    StreamingResponses,
    StreamView,
    View,
    Views,
)
from .._runtime.deprecation import deprecated as deprecated_
from .._runtime.description.operation import (
    Envelope,
    Json,
    JsonBody,
    Operation,
    Path,
    Query,
    Response,
)
from .._runtime.description.paging import PageNumber
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.streams.streams import AsyncEventStream, EventStream
from .._runtime.unset import UNSET, Unset

LIST_ZONES: Operation[list[models.Zone], None] = Operation(
    operation_id="listZones",
    method="GET",
    path="/zones",
    resource="zones",
    name="list_zones",
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()},),
)

ADD_ZONE: Operation[models.Zone, models.AddZoneResponse] = Operation(
    operation_id="addZone",
    method="POST",
    path="/zones",
    resource="zones",
    name="add_zone",
    body=JsonBody(lambda: models.AddZoneRequest, required=True),
    responses={"200": Json(lambda: models.AddZoneResponse)},
    envelope=Envelope(payload="result", success="success"),
    security=({"token": ()},),
    deprecated=True,
)

GET_ZONE: Operation[models.Zone, None] = Operation(
    operation_id="getZone",
    method="GET",
    path="/zones/{zone_id}",
    resource="zones",
    name="get_zone",
    parameters=(Path("zone_id", lambda: str), Query("verbose", lambda: bool)),
    responses={"200": Json(lambda: models.Zone)},
    security=({"token": ()},),
    deprecated=True,
)

DEPRECATED: Operation[None, None] = Operation(
    operation_id="deprecated",
    method="DELETE",
    path="/zones/{zone_id}",
    resource="zones",
    name="deprecated",
    parameters=(Path("zone_id", lambda: str),),
    responses={"204": Response()},
    security=({"token": ()},),
    deprecated=True,
)

LIST_RECORDS: Operation[list[str], models.ListRecordsResponse] = Operation(
    operation_id="listRecords",
    method="GET",
    path="/zones/{zone_id}/records",
    resource="zones",
    name="list_records",
    parameters=(Path("zone_id", lambda: str), Query("page", lambda: int)),
    responses={"200": Json(lambda: models.ListRecordsResponse)},
    envelope=Envelope(payload="result", success="success"),
    security=({"token": ()},),
    deprecated=True,
    pages=PageNumber(
        parameter="page",
        items=("result",),
        total=("result_info", "total_count"),
        page=("result_info", "page"),
        per_page=("result_info", "per_page"),
    ),
)

FOLLOW_EVENTS: Operation[models.Zone, None] = Operation(
    operation_id="followEvents",
    method="GET",
    path="/zones/{zone_id}/events",
    resource="zones",
    name="follow_events",
    parameters=(Path("zone_id", lambda: str),),
    responses={"200": Response({"text/event-stream": lambda: models.Zone})},
    security=({"token": ()},),
    deprecated=True,
)


class Zones:
    """The operations of *Zones*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> ZonesViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return ZonesViews(Envelopes, Zones, self._caller)

    @property
    def with_raw_response(self) -> ZonesViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ZonesViews(RawResponses, Zones, self._caller)

    @property
    def with_streaming_response(self) -> ZonesViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ZonesViews(StreamingResponses, Zones, self._caller)

    def list_zones(self, *, options: RequestOptions | None = None) -> list[models.Zone]:
        """List zones.

        `GET /zones`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(LIST_ZONES, options=options)

    @deprecated_(
        'zones.add_zone is deprecated. Goes away on 2027-01-31; use `create_zone`, which validates "names" first.',
    )
    def add_zone(
        self,
        *,
        name: str,
        paused: bool | Unset = UNSET,
        jump_start: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Add a zone.

        Deprecated. Goes away on 2027-01-31; use `create_zone`, which validates "names"
        first.

        `POST /zones`

        Security: `token`.

        Args:
            name: At most 253 characters.
            paused: Whether it begins paused. Deprecated.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `result` of the answer (200).
        """
        return self._caller.call(
            ADD_ZONE,
            body=models.AddZoneRequest(name=name, paused=paused, jump_start=jump_start),
            options=options,
        )

    @deprecated_("zones.get_zone is deprecated.")
    def get_zone(
        self,
        *,
        zone_id: str,
        verbose: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Get zone.

        Deprecated.

        `GET /zones/{zone_id}`

        Security: `token`.

        Args:
            verbose: Says more. Deprecated.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The zone.
        """
        return self._caller.call(
            GET_ZONE,
            parameters={"zone_id": zone_id, "verbose": verbose},
            options=options,
        )

    @deprecated_("zones.deprecated is deprecated.")
    def deprecated(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Deprecated.

        Deprecated.

        `DELETE /zones/{zone_id}`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            DEPRECATED, parameters={"zone_id": zone_id}, options=options
        )

    @deprecated_("zones.list_records is deprecated.")
    def list_records(
        self,
        *,
        zone_id: str,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[str, models.ListRecordsResponse]:
        """List records.

        Deprecated.

        `GET /zones/{zone_id}/records`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200): The records. Iterate over it for all
            items.
        """
        return self._caller.pages(
            LIST_RECORDS, parameters={"zone_id": zone_id, "page": page}, options=options
        )

    @deprecated_("zones.follow_events is deprecated.")
    def follow_events(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> EventStream[models.Zone]:
        """Follow events.

        Deprecated.

        `GET /zones/{zone_id}/events`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): The events.
        """
        return self._caller.events(
            FOLLOW_EVENTS, parameters={"zone_id": zone_id}, options=options
        )


class AsyncZones:
    """`Zones`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> ZonesViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return ZonesViews(AsyncEnvelopes, AsyncZones, self._caller)

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
        options: RequestOptions | None = None,
    ) -> list[models.Zone]:
        """List zones.

        `GET /zones`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(LIST_ZONES, options=options)

    @deprecated_(
        'zones.add_zone is deprecated. Goes away on 2027-01-31; use `create_zone`, which validates "names" first.',
    )
    async def add_zone(
        self,
        *,
        name: str,
        paused: bool | Unset = UNSET,
        jump_start: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Add a zone.

        Deprecated. Goes away on 2027-01-31; use `create_zone`, which validates "names"
        first.

        `POST /zones`

        Security: `token`.

        Args:
            name: At most 253 characters.
            paused: Whether it begins paused. Deprecated.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `result` of the answer (200).
        """
        return await self._caller.call(
            ADD_ZONE,
            body=models.AddZoneRequest(name=name, paused=paused, jump_start=jump_start),
            options=options,
        )

    @deprecated_("zones.get_zone is deprecated.")
    async def get_zone(
        self,
        *,
        zone_id: str,
        verbose: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Get zone.

        Deprecated.

        `GET /zones/{zone_id}`

        Security: `token`.

        Args:
            verbose: Says more. Deprecated.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The zone.
        """
        return await self._caller.call(
            GET_ZONE,
            parameters={"zone_id": zone_id, "verbose": verbose},
            options=options,
        )

    @deprecated_("zones.deprecated is deprecated.")
    async def deprecated(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Deprecated.

        Deprecated.

        `DELETE /zones/{zone_id}`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            DEPRECATED, parameters={"zone_id": zone_id}, options=options
        )

    @deprecated_("zones.list_records is deprecated.")
    def list_records(
        self,
        *,
        zone_id: str,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[str, models.ListRecordsResponse]:
        """List records.

        Deprecated.

        `GET /zones/{zone_id}/records`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200): The records. Iterate over it for all
            items.
        """
        return self._caller.pages(
            LIST_RECORDS, parameters={"zone_id": zone_id, "page": page}, options=options
        )

    @deprecated_("zones.follow_events is deprecated.")
    async def follow_events(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[models.Zone]:
        """Follow events.

        Deprecated.

        `GET /zones/{zone_id}/events`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): The events.
        """
        return await self._caller.events(
            FOLLOW_EVENTS, parameters={"zone_id": zone_id}, options=options
        )


class ZonesViews(Views[Kind]):
    """The methods of `Zones`, returning more."""

    def _add_zone(
        self,
        *,
        name: str,
        paused: bool | Unset = UNSET,
        jump_start: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Lend the views the type of `add_zone`."""
        raise NotImplementedError

    def _get_zone(
        self,
        *,
        zone_id: str,
        verbose: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Lend the views the type of `get_zone`."""
        raise NotImplementedError

    def _deprecated(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Lend the views the type of `deprecated`."""
        raise NotImplementedError

    def _list_records(
        self,
        *,
        zone_id: str,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[str, models.ListRecordsResponse]:
        """Lend the views the type of `list_records`."""
        raise NotImplementedError

    def _follow_events(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> EventStream[models.Zone]:
        """Lend the views the type of `follow_events`."""
        raise NotImplementedError

    async def _follow_events_awaited(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[models.Zone]:
        """Lend the views the type of `follow_events`."""
        raise NotImplementedError

    list_zones = View(Zones.list_zones)
    add_zone = EnvelopeView(_add_zone, ADD_ZONE)
    get_zone = View(_get_zone)
    deprecated = View(_deprecated)
    list_records = PageView(_list_records, LIST_RECORDS)
    follow_events = StreamView(_follow_events, _follow_events_awaited)
