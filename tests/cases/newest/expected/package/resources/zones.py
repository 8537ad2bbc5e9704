"""The operations of *zones*."""

from __future__ import annotations

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
from .._runtime.description.operation import (
    Encoding,
    Header,
    Json,
    JsonBody,
    Operation,
    Query,
    RequestBody,
    Response,
)
from .._runtime.description.servers import Server
from .._runtime.settings.options import RequestOptions
from .._runtime.streams.streams import (
    AsyncEventStream,
    AsyncJsonLines,
    EventStream,
    JsonLines,
)
from .._runtime.transports.sources import FilePart, Upload
from .._runtime.unset import UNSET, Unset

QUERY_ZONES: Operation[models.Zone | None, None] = Operation(
    operation_id="query-zones",
    method="QUERY",
    path="/zones",
    resource="zones",
    name="query_zones",
    parameters=(Header("trace", lambda: str),),
    body=JsonBody(lambda: models.QueryZonesRequest, required=True),
    responses={"200": Response({"application/jsonl": lambda: models.Zone | None})},
    security=(),
    servers=("https://lists.zones.example",),
)

PAY_ZONES: Operation[None, None] = Operation(
    operation_id="pay-zones",
    method="PATCH",
    path="/zones",
    resource="zones",
    name="pay_zones",
    parameters=(Header("trace", lambda: str),),
    body=JsonBody(lambda: models.PayZonesRequest, required=True),
    responses={"204": Response()},
    security=(),
    servers=("https://lists.zones.example",),
)

FIND_ZONES: Operation[list[models.Zone | None], None] = Operation(
    operation_id="find-zones",
    method="GET",
    path="/zones",
    resource="zones",
    name="find_zones",
    parameters=(
        Query("name", lambda: str),
        Query("size", lambda: int),
        Query("where", lambda: models.Where, media_type="application/json"),
        Header("trace", lambda: str),
    ),
    responses={"200": Json(lambda: list[models.Zone | None])},
    security=(),
    servers=("https://lists.zones.example",),
)

MAKE_ZONE: Operation[None, None] = Operation(
    operation_id="make-zone",
    method="POST",
    path="/zones",
    resource="zones",
    name="make_zone",
    parameters=(Header("trace", lambda: str),),
    body=JsonBody(lambda: models.Rule, required=True),
    responses={"204": Response()},
    security=(),
    servers=(
        Server(
            url="https://{shard}.make.zones.example/{region}",
            variables={"shard": "1", "region": "asia"},
        ),
    ),
)

PURGE_ZONES: Operation[None, None] = Operation(
    operation_id="purge-zones",
    method="PURGE",
    path="/zones",
    resource="zones",
    name="purge_zones",
    parameters=(Header("trace", lambda: str),),
    responses={"204": Response()},
    security=({"purge/key": ()},),
    servers=("https://lists.zones.example",),
)

FOLLOW_ZONES: Operation[models.Owner, None] = Operation(
    operation_id="follow-zones",
    method="GET",
    path="/zones/events",
    resource="zones",
    name="follow_zones",
    responses={"200": Response({"text/event-stream": lambda: models.Owner})},
    security=(),
)

SEARCH_ZONES: Operation[None, None] = Operation(
    operation_id="search-zones",
    method="GET",
    path="/zones/search",
    resource="zones",
    name="search_zones",
    parameters=(
        Query(
            "wanted",
            lambda: models.Wanted,
            required=True,
            style="querystring",
            media_type="application/json",
        ),
    ),
    responses={"204": Response()},
    security=(),
    servers=(Server(url="/search/{version}", variables={"version": "v2"}),),
)

ADD_PICTURE: Operation[models.Picture, None] = Operation(
    operation_id="add-picture",
    method="POST",
    path="/zones/pictures",
    resource="zones",
    name="add_picture",
    body=RequestBody(
        {"multipart/form-data": lambda: models.AddPictureRequest},
        required=True,
        encoding={
            "multipart/form-data": {"picture": Encoding(content_type="image/png")},
        },
    ),
    responses={"200": Json(lambda: models.Picture)},
    security=(),
)

PUT_PICTURE: Operation[bytes, None] = Operation(
    operation_id="put-picture",
    method="PUT",
    path="/zones/pictures",
    resource="zones",
    name="put_picture",
    body=RequestBody({"image/*": lambda: bytes}, required=True),
    responses={"200": Response({"image/png": lambda: bytes})},
    security=(),
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

    def query_zones(
        self,
        *,
        trace: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JsonLines[models.Zone | None]:
        """Query zones.

        `QUERY /zones`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200): Zones.
        """
        return self._caller.lines(
            QUERY_ZONES,
            parameters={"trace": trace},
            body=models.QueryZonesRequest(name=name),
            options=options,
        )

    def pay_zones(
        self,
        *,
        trace: str | Unset = UNSET,
        card: str | Unset = UNSET,
        holder: str | Unset = UNSET,
        since: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Pay zones.

        `PATCH /zones`

        Args:
            since: Set by the server.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            PAY_ZONES,
            parameters={"trace": trace},
            body=models.PayZonesRequest(card=card, holder=holder, since=since),
            options=options,
        )

    def find_zones(
        self,
        *,
        name: str | Unset = UNSET,
        size: int | Unset = UNSET,
        where: models.Where | Unset = UNSET,
        trace: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Zone | None]:
        """Find zones.

        `GET /zones`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Zones.
        """
        return self._caller.call(
            FIND_ZONES,
            parameters={"name": name, "size": size, "where": where, "trace": trace},
            options=options,
        )

    def make_zone(
        self,
        *,
        trace: str | Unset = UNSET,
        kind: str | Unset = UNSET,
        a: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Make zone.

        `POST /zones`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            MAKE_ZONE,
            parameters={"trace": trace},
            body=models.Rule(kind=kind, a=a),
            options=options,
        )

    def purge_zones(
        self,
        *,
        trace: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Purge zones.

        `PURGE /zones`

        Security: `purge/key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            PURGE_ZONES, parameters={"trace": trace}, options=options
        )

    def follow_zones(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> EventStream[models.Owner]:
        """Follow zones.

        `GET /zones/events`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): What becomes of
            zones.
        """
        return self._caller.events(FOLLOW_ZONES, options=options)

    def search_zones(
        self,
        *,
        wanted: models.Wanted,
        options: RequestOptions | None = None,
    ) -> None:
        """Search zones.

        `GET /zones/search`

        Args:
            wanted: What to look for, as the whole query.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            SEARCH_ZONES, parameters={"wanted": wanted}, options=options
        )

    def add_picture(
        self,
        *,
        picture: FilePart,
        others: list[FilePart] | Unset = UNSET,
        about: models.Picture | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Picture:
        """Add picture.

        `POST /zones/pictures`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The picture.
        """
        return self._caller.call(
            ADD_PICTURE,
            body={"picture": picture, "others": others, "about": about},
            options=options,
        )

    def put_picture(
        self,
        *,
        body: Upload,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Put picture.

        `PUT /zones/pictures`

        Args:
            body: Sent as `image/*`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The picture again.
        """
        return self._caller.call(PUT_PICTURE, body=body, options=options)


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

    async def query_zones(
        self,
        *,
        trace: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncJsonLines[models.Zone | None]:
        """Query zones.

        `QUERY /zones`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200): Zones.
        """
        return await self._caller.lines(
            QUERY_ZONES,
            parameters={"trace": trace},
            body=models.QueryZonesRequest(name=name),
            options=options,
        )

    async def pay_zones(
        self,
        *,
        trace: str | Unset = UNSET,
        card: str | Unset = UNSET,
        holder: str | Unset = UNSET,
        since: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Pay zones.

        `PATCH /zones`

        Args:
            since: Set by the server.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            PAY_ZONES,
            parameters={"trace": trace},
            body=models.PayZonesRequest(card=card, holder=holder, since=since),
            options=options,
        )

    async def find_zones(
        self,
        *,
        name: str | Unset = UNSET,
        size: int | Unset = UNSET,
        where: models.Where | Unset = UNSET,
        trace: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Zone | None]:
        """Find zones.

        `GET /zones`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Zones.
        """
        return await self._caller.call(
            FIND_ZONES,
            parameters={"name": name, "size": size, "where": where, "trace": trace},
            options=options,
        )

    async def make_zone(
        self,
        *,
        trace: str | Unset = UNSET,
        kind: str | Unset = UNSET,
        a: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Make zone.

        `POST /zones`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            MAKE_ZONE,
            parameters={"trace": trace},
            body=models.Rule(kind=kind, a=a),
            options=options,
        )

    async def purge_zones(
        self,
        *,
        trace: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Purge zones.

        `PURGE /zones`

        Security: `purge/key`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            PURGE_ZONES, parameters={"trace": trace}, options=options
        )

    async def follow_zones(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[models.Owner]:
        """Follow zones.

        `GET /zones/events`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): What becomes of
            zones.
        """
        return await self._caller.events(FOLLOW_ZONES, options=options)

    async def search_zones(
        self,
        *,
        wanted: models.Wanted,
        options: RequestOptions | None = None,
    ) -> None:
        """Search zones.

        `GET /zones/search`

        Args:
            wanted: What to look for, as the whole query.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            SEARCH_ZONES, parameters={"wanted": wanted}, options=options
        )

    async def add_picture(
        self,
        *,
        picture: FilePart,
        others: list[FilePart] | Unset = UNSET,
        about: models.Picture | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Picture:
        """Add picture.

        `POST /zones/pictures`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The picture.
        """
        return await self._caller.call(
            ADD_PICTURE,
            body={"picture": picture, "others": others, "about": about},
            options=options,
        )

    async def put_picture(
        self,
        *,
        body: Upload,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Put picture.

        `PUT /zones/pictures`

        Args:
            body: Sent as `image/*`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The picture again.
        """
        return await self._caller.call(PUT_PICTURE, body=body, options=options)


class ZonesViews(Views[Kind]):
    """The methods of `Zones`, returning more."""

    query_zones = StreamView(Zones.query_zones, AsyncZones.query_zones)
    pay_zones = View(Zones.pay_zones)
    find_zones = View(Zones.find_zones)
    make_zone = View(Zones.make_zone)
    purge_zones = View(Zones.purge_zones)
    follow_zones = StreamView(Zones.follow_zones, AsyncZones.follow_zones)
    search_zones = View(Zones.search_zones)
    add_picture = View(Zones.add_picture)
    put_picture = View(Zones.put_picture)
