"""The operations of *zones*."""

from __future__ import annotations

from typing import Annotated

from .. import models
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
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import Json, Operation, Path, Query
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LIST_ZONES: Operation[list[models.Zone], None] = Operation(
    operation_id="list-zones",
    method="GET",
    path="/zones",
    resource="zones",
    name="list_zones",
    parameters=(Query("order", lambda: models.Plan),),
    responses={
        "200": Json(lambda: list[models.Zone]),
        "default": Json(lambda: models.Problem),
    },
    security=(),
)

GET_ZONE: Operation[models.Zone, None] = Operation(
    operation_id="get-zone",
    method="GET",
    path="/zones/{id}",
    resource="zones",
    name="get_zone",
    parameters=(Path("id", lambda: Annotated[str, Constraints(max_length=32)]),),
    responses={"200": Json(lambda: models.Zone), "404": Json(lambda: models.Problem)},
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

    def list_zones(
        self,
        *,
        order: models.Plan | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Zone]:
        """List zones.

        `GET /zones`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Zones.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a `models.Problem`
                (There is no such zone).
        """
        return self._caller.call(
            LIST_ZONES, parameters={"order": order}, options=options
        )

    def get_zone(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Get zone.

        `GET /zones/{id}`

        Args:
            id: At most 32 characters.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A zone.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Problem`
                (There is no such zone).
        """
        return self._caller.call(GET_ZONE, parameters={"id": id}, options=options)


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
        order: models.Plan | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Zone]:
        """List zones.

        `GET /zones`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Zones.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a `models.Problem`
                (There is no such zone).
        """
        return await self._caller.call(
            LIST_ZONES, parameters={"order": order}, options=options
        )

    async def get_zone(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Zone:
        """Get zone.

        `GET /zones/{id}`

        Args:
            id: At most 32 characters.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A zone.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Problem`
                (There is no such zone).
        """
        return await self._caller.call(GET_ZONE, parameters={"id": id}, options=options)


class ZonesViews(Views[Kind]):
    """The methods of `Zones`, returning more."""

    list_zones = View(Zones.list_zones)
    get_zone = View(Zones.get_zone)
