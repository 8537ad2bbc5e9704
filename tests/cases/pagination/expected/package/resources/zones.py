"""The operations of *zones*."""

from __future__ import annotations

from typing import Annotated

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.constraints import Constraints
from .._runtime.operation import Envelope, Operation, Parameter, Response
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPager, Pager
from .._runtime.paging import PageNumber, PageSize
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    async_envelope,
    async_page_envelope,
    async_page_raw,
    async_page_streaming,
    async_raw,
    async_streaming,
    envelope,
    page_envelope,
    page_raw,
    page_streaming,
    raw,
    streaming,
)

LIST_ZONES: Operation[list[models.Zone], models.ListZonesResponse] = Operation(
    operation_id="listZones",
    method="GET",
    path="/zones",
    resource="zones",
    name="list_zones",
    parameters=(
        Parameter(
            name="page",
            wire="page",
            location="query",
            type=lambda: Annotated[int, Constraints(minimum=1)],
        ),
        Parameter(
            name="per_page",
            wire="per_page",
            location="query",
            type=lambda: Annotated[int, Constraints(minimum=1, maximum=50)],
        ),
        Parameter(name="name", wire="name", location="query", type=lambda: str),
    ),
    responses={"200": Response({"application/json": lambda: models.ListZonesResponse})},
    envelope=Envelope(payload="result", success="success"),
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
    parameters=(
        Parameter(
            name="zone_id",
            wire="zone_id",
            location="path",
            type=lambda: str,
            required=True,
        ),
    ),
    responses={"200": Response({"application/json": lambda: models.GetZoneResponse})},
    envelope=Envelope(payload="result", success="success"),
)

LIST_ROLES: Operation[list[str], models.ListRolesResponse] = Operation(
    operation_id="listRoles",
    method="GET",
    path="/roles",
    resource="zones",
    name="list_roles",
    responses={"200": Response({"application/json": lambda: models.ListRolesResponse})},
    envelope=Envelope(payload="result", success="success"),
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
    def with_envelope(self) -> ZonesWithEnvelope:
        """The same methods, returning the whole envelope."""
        return ZonesWithEnvelope(self._caller)

    @property
    def with_raw_response(self) -> ZonesWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ZonesWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> ZonesWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return ZonesWithStreamingResponse(self._caller)

    def list_zones(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List zones.

        Pages are counted, and the envelope tells how many items there are.

        `GET /zones`

        Args:
            page: The page. At least 1. Default: `1`.
            per_page: Items on a page. At least 1. At most 50. Default: `20`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200): The zones. Iterate it for all items.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            PaginationError: The server leads in a circle, or to another host.
            ValidationError: The request is not valid; nothing was sent.
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

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `result` of the answer (200): The zone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(
            GET_ZONE, parameters={"zone_id": zone_id}, options=options
        )

    def list_roles(self, *, options: RequestOptions | None = None) -> Pager[str]:
        """List roles.

        The answer tells of pages, and the document forgot the parameters.

        `GET /roles`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200): The roles. Iterate it for all items.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            PaginationError: The server leads in a circle, or to another host.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.pages(LIST_ROLES, options=options)


class ZonesWithEnvelope:
    """`Zones`, returning the whole envelope."""

    def __init__(self, caller: Caller) -> None:
        methods = Zones(caller.answering("envelope"))
        self.list_zones = page_envelope(methods.list_zones, LIST_ZONES)
        self.get_zone = envelope(methods.get_zone, GET_ZONE)
        self.list_roles = page_envelope(methods.list_roles, LIST_ROLES)


class ZonesWithRawResponse:
    """`Zones`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Zones(caller.answering("raw"))
        self.list_zones = page_raw(methods.list_zones, LIST_ZONES)
        self.get_zone = raw(methods.get_zone)
        self.list_roles = page_raw(methods.list_roles, LIST_ROLES)


class ZonesWithStreamingResponse:
    """`Zones`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Zones(caller.answering("streaming"))
        self.list_zones = page_streaming(methods.list_zones, LIST_ZONES)
        self.get_zone = streaming(methods.get_zone)
        self.list_roles = page_streaming(methods.list_roles, LIST_ROLES)


class AsyncZones:
    """`Zones`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> AsyncZonesWithEnvelope:
        """The same methods, returning the whole envelope."""
        return AsyncZonesWithEnvelope(self._caller)

    @property
    def with_raw_response(self) -> AsyncZonesWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncZonesWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncZonesWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncZonesWithStreamingResponse(self._caller)

    def list_zones(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List zones.

        Pages are counted, and the envelope tells how many items there are.

        `GET /zones`

        Args:
            page: The page. At least 1. Default: `1`.
            per_page: Items on a page. At least 1. At most 50. Default: `20`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200): The zones. Iterate it for all items.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            PaginationError: The server leads in a circle, or to another host.
            ValidationError: The request is not valid; nothing was sent.
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

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `result` of the answer (200): The zone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(
            GET_ZONE, parameters={"zone_id": zone_id}, options=options
        )

    def list_roles(self, *, options: RequestOptions | None = None) -> AsyncPager[str]:
        """List roles.

        The answer tells of pages, and the document forgot the parameters.

        `GET /roles`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `result` of the answer (200): The roles. Iterate it for all items.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            PaginationError: The server leads in a circle, or to another host.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.pages(LIST_ROLES, options=options)


class AsyncZonesWithEnvelope:
    """`AsyncZones`, returning the whole envelope."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncZones(caller.answering("envelope"))
        self.list_zones = async_page_envelope(methods.list_zones, LIST_ZONES)
        self.get_zone = async_envelope(methods.get_zone, GET_ZONE)
        self.list_roles = async_page_envelope(methods.list_roles, LIST_ROLES)


class AsyncZonesWithRawResponse:
    """`AsyncZones`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncZones(caller.answering("raw"))
        self.list_zones = async_page_raw(methods.list_zones, LIST_ZONES)
        self.get_zone = async_raw(methods.get_zone)
        self.list_roles = async_page_raw(methods.list_roles, LIST_ROLES)


class AsyncZonesWithStreamingResponse:
    """`AsyncZones`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncZones(caller.answering("streaming"))
        self.list_zones = async_page_streaming(methods.list_zones, LIST_ZONES)
        self.get_zone = async_streaming(methods.get_zone)
        self.list_roles = async_page_streaming(methods.list_roles, LIST_ROLES)
