"""The operations of *Records*."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

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
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import (
    Cookie,
    Header,
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
from .._runtime.unset import UNSET, Unset

LIST_RECORDS: Operation[list[str], list[str]] = Operation(
    operation_id="list-records",
    method="GET",
    path="/zones/{zone_id}/records/{path}",
    resource="records",
    name="list_records",
    parameters=(
        Path("zone_id", lambda: Annotated[str, Constraints(max_length=32)]),
        Path("path", lambda: str),
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Query("tag", lambda: list[Literal["a", "b"]]),
        Query("filter", lambda: models.ListRecordsFilter),
        Query("class_", lambda: str, wire="class"),
        Header("x_trace", lambda: UUID, wire="X-Trace", required=True),
        Cookie("session", lambda: str),
    ),
    responses={"200": Json(lambda: list[str])},
    pages=PageNumber(parameter="page", items=()),
)

PUT_RECORD: Operation[None, None] = Operation(
    operation_id="put-record",
    method="PUT",
    path="/zones/{zone_id}/records/{path}",
    resource="records",
    name="put_record",
    parameters=(
        Path("zone_id", lambda: Annotated[str, Constraints(max_length=32)]),
        Path("path", lambda: str),
        Query("ttl", lambda: float),
    ),
    body=JsonBody(lambda: models.PutRecordRequest, required=True),
    responses={"204": Response(), "default": Json(lambda: models.PutRecordErrorBody)},
)


class Records:
    """The operations of *Records*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> RecordsViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return RecordsViews(Envelopes, Records, self._caller)

    @property
    def with_raw_response(self) -> RecordsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return RecordsViews(RawResponses, Records, self._caller)

    @property
    def with_streaming_response(self) -> RecordsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return RecordsViews(StreamingResponses, Records, self._caller)

    def list_records(
        self,
        *,
        zone_id: str,
        path: str,
        x_trace: UUID,
        page: int | Unset = UNSET,
        tag: list[Literal["a", "b"]] | Unset = UNSET,
        filter: models.ListRecordsFilter | Unset = UNSET,
        class_: str | Unset = UNSET,
        session: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[str]:
        """List records.

        `GET /zones/{zone_id}/records/{path}`

        Args:
            zone_id: Zone identifier. At most 32 characters.
            page: Page number. At least 1. Default: `1`.
            class_: Deprecated. Example: `"gold"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(
            LIST_RECORDS,
            parameters={
                "zone_id": zone_id,
                "path": path,
                "page": page,
                "tag": tag,
                "filter": filter,
                "class_": class_,
                "x_trace": x_trace,
                "session": session,
            },
            options=options,
        )

    def put_record(
        self,
        *,
        zone_id: str,
        path: str,
        content: str,
        ttl: float | Unset = UNSET,
        ttl_body: int | Unset = UNSET,
        path_body: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace a record.

        `PUT /zones/{zone_id}/records/{path}`

        Args:
            zone_id: Zone identifier. At most 32 characters.
            ttl_body: Clashes with the query parameter.
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.PutRecordErrorBody` (Anything else).
        """
        return self._caller.call(
            PUT_RECORD,
            parameters={"zone_id": zone_id, "path": path, "ttl": ttl},
            body=models.PutRecordRequest(content=content, ttl=ttl_body, path=path_body),
            options=options,
        )


class AsyncRecords:
    """`Records`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> RecordsViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return RecordsViews(AsyncEnvelopes, AsyncRecords, self._caller)

    @property
    def with_raw_response(self) -> RecordsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return RecordsViews(AsyncRawResponses, AsyncRecords, self._caller)

    @property
    def with_streaming_response(self) -> RecordsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return RecordsViews(AsyncStreamingResponses, AsyncRecords, self._caller)

    def list_records(
        self,
        *,
        zone_id: str,
        path: str,
        x_trace: UUID,
        page: int | Unset = UNSET,
        tag: list[Literal["a", "b"]] | Unset = UNSET,
        filter: models.ListRecordsFilter | Unset = UNSET,
        class_: str | Unset = UNSET,
        session: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[str]:
        """List records.

        `GET /zones/{zone_id}/records/{path}`

        Args:
            zone_id: Zone identifier. At most 32 characters.
            page: Page number. At least 1. Default: `1`.
            class_: Deprecated. Example: `"gold"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(
            LIST_RECORDS,
            parameters={
                "zone_id": zone_id,
                "path": path,
                "page": page,
                "tag": tag,
                "filter": filter,
                "class_": class_,
                "x_trace": x_trace,
                "session": session,
            },
            options=options,
        )

    async def put_record(
        self,
        *,
        zone_id: str,
        path: str,
        content: str,
        ttl: float | Unset = UNSET,
        ttl_body: int | Unset = UNSET,
        path_body: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace a record.

        `PUT /zones/{zone_id}/records/{path}`

        Args:
            zone_id: Zone identifier. At most 32 characters.
            ttl_body: Clashes with the query parameter.
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.PutRecordErrorBody` (Anything else).
        """
        return await self._caller.call(
            PUT_RECORD,
            parameters={"zone_id": zone_id, "path": path, "ttl": ttl},
            body=models.PutRecordRequest(content=content, ttl=ttl_body, path=path_body),
            options=options,
        )


class RecordsViews(Views[Kind]):
    """The methods of `Records`, returning more."""

    list_records = PageView(Records.list_records, LIST_RECORDS)
    put_record = View(Records.put_record)
