"""The operations of *zones*."""

from __future__ import annotations

from typing import Annotated

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.constraints import Constraints
from .._runtime.operation import Operation, Parameter, Response
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset
from .._runtime.views import async_raw, async_streaming, raw, streaming

LIST_ZONES: Operation[list[models.Zone], None] = Operation(
    operation_id="list-zones",
    method="GET",
    path="/zones",
    resource="zones",
    name="list_zones",
    parameters=(
        Parameter(
            name="order", wire="order", location="query", type=lambda: models.Plan
        ),
    ),
    responses={
        "200": Response({"application/json": lambda: list[models.Zone]}),
        "default": Response({"application/json": lambda: models.Problem}),
    },
    security=(),
)

GET_ZONE: Operation[models.Zone, None] = Operation(
    operation_id="get-zone",
    method="GET",
    path="/zones/{id}",
    resource="zones",
    name="get_zone",
    parameters=(
        Parameter(
            name="id",
            wire="id",
            location="path",
            type=lambda: Annotated[str, Constraints(max_length=32)],
            required=True,
        ),
    ),
    responses={
        "200": Response({"application/json": lambda: models.Zone}),
        "404": Response({"application/json": lambda: models.Problem}),
    },
    security=(),
)


class Zones:
    """The operations of *zones*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

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
        order: models.Plan | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Zone]:
        """Call `list-zones`.

        `GET /zones`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Zones.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a `models.Problem`
                (There is no such zone).
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
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
        """Call `get-zone`.

        `GET /zones/{id}`

        Args:
            id: At most 32 characters.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A zone.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Problem`
                (There is no such zone).
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(GET_ZONE, parameters={"id": id}, options=options)


class ZonesWithRawResponse:
    """`Zones`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Zones(caller.answering("raw"))
        self.list_zones = raw(methods.list_zones)
        self.get_zone = raw(methods.get_zone)


class ZonesWithStreamingResponse:
    """`Zones`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Zones(caller.answering("streaming"))
        self.list_zones = streaming(methods.list_zones)
        self.get_zone = streaming(methods.get_zone)


class AsyncZones:
    """`Zones`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncZonesWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncZonesWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncZonesWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncZonesWithStreamingResponse(self._caller)

    async def list_zones(
        self,
        *,
        order: models.Plan | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Zone]:
        """Call `list-zones`.

        `GET /zones`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Zones.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a `models.Problem`
                (There is no such zone).
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
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
        """Call `get-zone`.

        `GET /zones/{id}`

        Args:
            id: At most 32 characters.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A zone.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Problem`
                (There is no such zone).
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(GET_ZONE, parameters={"id": id}, options=options)


class AsyncZonesWithRawResponse:
    """`AsyncZones`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncZones(caller.answering("raw"))
        self.list_zones = async_raw(methods.list_zones)
        self.get_zone = async_raw(methods.get_zone)


class AsyncZonesWithStreamingResponse:
    """`AsyncZones`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncZones(caller.answering("streaming"))
        self.list_zones = async_streaming(methods.list_zones)
        self.get_zone = async_streaming(methods.get_zone)
