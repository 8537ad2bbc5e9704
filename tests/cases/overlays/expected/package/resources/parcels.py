"""The operations of *Parcels*."""

from __future__ import annotations

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncEnvelopes,
    AsyncRawResponses,
    AsyncStreamingResponses,
    Envelopes,
    Kind,
    PageView,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.description.operation import Json, JsonBody, Operation, Query, Response
from .._runtime.description.paging import BodyCursor
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LIST_PARCELS: Operation[models.ListParcelsResponse, models.ListParcelsResponse] = (
    Operation(
        operation_id="list-parcels",
        method="GET",
        path="/parcels",
        resource="parcels",
        name="list_parcels",
        parameters=(
            Query("status", lambda: models.Status),
            Query("cursor", lambda: str),
        ),
        responses={
            "200": Json(lambda: models.ListParcelsResponse),
            "4XX": Json(lambda: models.ParcelErrorBody),
        },
        security=({"token": ()},),
        pages=BodyCursor(parameter="cursor", next=("next_cursor",), items=("parcels",)),
    )
)

SEND_PARCEL: Operation[None, None] = Operation(
    operation_id="send-parcel",
    method="POST",
    path="/parcels",
    resource="parcels",
    name="send_parcel",
    body=JsonBody(lambda: models.Parcel, required=True),
    responses={"201": Response(), "4XX": Json(lambda: models.ParcelErrorBody)},
    security=({"token": ()},),
)


class Parcels:
    """The operations of *Parcels*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> ParcelsViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return ParcelsViews(Envelopes, Parcels, self._caller)

    @property
    def with_raw_response(self) -> ParcelsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ParcelsViews(RawResponses, Parcels, self._caller)

    @property
    def with_streaming_response(self) -> ParcelsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ParcelsViews(StreamingResponses, Parcels, self._caller)

    def list_parcels(
        self,
        *,
        status: models.Status | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Parcel, models.ListParcelsResponse]:
        """List parcels.

        `GET /parcels`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `parcels` of the answer (200): Some parcels. Iterate over it for
            all items.

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a
                `models.ParcelErrorBody` (Refused).
        """
        return self._caller.pages(
            LIST_PARCELS,
            parameters={"status": status, "cursor": cursor},
            options=options,
        )

    def send_parcel(
        self,
        *,
        id: str,
        weight: int,
        to: models.ParcelTo | Unset = UNSET,
        from_: models.ParcelTo | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Send parcel.

        `POST /parcels`

        Security: `token`.

        Args:
            weight: In grams. At least 1.
            from_: Where it comes from.
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a
                `models.ParcelErrorBody` (Refused).
        """
        return self._caller.call(
            SEND_PARCEL,
            body=models.Parcel(id=id, weight=weight, to=to, from_=from_),
            options=options,
        )


class AsyncParcels:
    """`Parcels`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> ParcelsViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return ParcelsViews(AsyncEnvelopes, AsyncParcels, self._caller)

    @property
    def with_raw_response(self) -> ParcelsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ParcelsViews(AsyncRawResponses, AsyncParcels, self._caller)

    @property
    def with_streaming_response(self) -> ParcelsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ParcelsViews(AsyncStreamingResponses, AsyncParcels, self._caller)

    def list_parcels(
        self,
        *,
        status: models.Status | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Parcel, models.ListParcelsResponse]:
        """List parcels.

        `GET /parcels`

        Security: `token`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `parcels` of the answer (200): Some parcels. Iterate over it for
            all items.

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a
                `models.ParcelErrorBody` (Refused).
        """
        return self._caller.pages(
            LIST_PARCELS,
            parameters={"status": status, "cursor": cursor},
            options=options,
        )

    async def send_parcel(
        self,
        *,
        id: str,
        weight: int,
        to: models.ParcelTo | Unset = UNSET,
        from_: models.ParcelTo | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Send parcel.

        `POST /parcels`

        Security: `token`.

        Args:
            weight: In grams. At least 1.
            from_: Where it comes from.
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a
                `models.ParcelErrorBody` (Refused).
        """
        return await self._caller.call(
            SEND_PARCEL,
            body=models.Parcel(id=id, weight=weight, to=to, from_=from_),
            options=options,
        )


class ParcelsViews(Views[Kind]):
    """The methods of `Parcels`, returning more."""

    list_parcels = PageView(Parcels.list_parcels, LIST_PARCELS)
    send_parcel = View(Parcels.send_parcel)
