"""The operations of *zones*."""

from __future__ import annotations

from typing import Annotated

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
    Views,
)
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import Envelope, Json, Operation, Path, Query
from .._runtime.description.paging import PageNumber, PageSize
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LIST_ZONES: Operation[list[models.Zone], models.ListZonesResponse] = Operation(
    operation_id="listZones",
    method="GET",
    path="/zones",
    resource="zones",
    name="list_zones",
    parameters=(
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Query("per_page", lambda: Annotated[int, Constraints(minimum=1, maximum=50)]),
        Query("name", lambda: str),
    ),
    responses={"200": Json(lambda: models.ListZonesResponse)},
    envelope=Envelope(payload="result", success="success"),
    security=({"token": ()}, {"key": ()}, {}),
    pages=PageNumber(
        parameter="page",
        items=("result",),
        size=PageSize(parameter="per_page", default=20, maximum=50),
        total=("result_info", "total_count"),
        page=("result_info", "page"),
        per_page=("result_info", "per_page"),
    ),
)

GET_ZONE: Operation[models.Zone, models.GetZoneResponse] = Operation(
    operation_id="getZone",
    method="GET",
    path="/zones/{zone_id}",
    resource="zones",
    name="get_zone",
    parameters=(Path("zone_id", lambda: str),),
    responses={"200": Json(lambda: models.GetZoneResponse)},
    envelope=Envelope(payload="result", success="success"),
    security=({"token": ()}, {"key": ()}, {}),
)

LIST_ROLES: Operation[list[str], models.ListRolesResponse] = Operation(
    operation_id="listRoles",
    method="GET",
    path="/roles",
    resource="zones",
    name="list_roles",
    responses={"200": Json(lambda: models.ListRolesResponse)},
    envelope=Envelope(payload="result", success="success"),
    security=({"token": ()}, {"key": ()}, {}),
    pages=PageNumber(
        parameter="page",
        items=("result",),
        total=("result_info", "total_count"),
        page=("result_info", "page"),
        per_page=("result_info", "per_page"),
    ),
)


class Zones:
    """The operations of *zones*."""

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

    def list_zones(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.ListZonesResponse]:
        """List zones.

        Pages are counted, and the envelope tells how many items there are.

        `GET /zones`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            per_page: Items on a page. At least 1. At most 50. Default: `20`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(
            LIST_ZONES,
            parameters={"page": page, "per_page": per_page, "name": name},
            options=options,
        )

    def get_zone(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Get a zone.

        `GET /zones/{zone_id}`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `result` of the answer (200).
        """
        return self._caller.call(
            GET_ZONE, parameters={"zone_id": zone_id}, options=options
        )

    def list_roles(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Pager[str, models.ListRolesResponse]:
        """List roles.

        The answer tells of pages, and the document forgot the parameters.

        `GET /roles`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(LIST_ROLES, options=options)


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

    def list_zones(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.ListZonesResponse]:
        """List zones.

        Pages are counted, and the envelope tells how many items there are.

        `GET /zones`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            per_page: Items on a page. At least 1. At most 50. Default: `20`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(
            LIST_ZONES,
            parameters={"page": page, "per_page": per_page, "name": name},
            options=options,
        )

    async def get_zone(
        self,
        *,
        zone_id: str,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Get a zone.

        `GET /zones/{zone_id}`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `result` of the answer (200).
        """
        return await self._caller.call(
            GET_ZONE, parameters={"zone_id": zone_id}, options=options
        )

    def list_roles(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[str, models.ListRolesResponse]:
        """List roles.

        The answer tells of pages, and the document forgot the parameters.

        `GET /roles`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(LIST_ROLES, options=options)


class ZonesViews(Views[Kind]):
    """The methods of `Zones`, returning more."""

    list_zones = PageView(Zones.list_zones, LIST_ZONES)
    get_zone = EnvelopeView(Zones.get_zone, GET_ZONE)
    list_roles = PageView(Zones.list_roles, LIST_ROLES)
