"""The operations of *Records*."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.constraints import Constraints
from .._runtime.operation import Operation, Parameter, RequestBody, Response
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPager, Pager
from .._runtime.paging import PageNumber
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    async_page_envelope,
    async_page_raw,
    async_page_streaming,
    async_raw,
    async_streaming,
    page_envelope,
    page_raw,
    page_streaming,
    raw,
    streaming,
)

LIST_RECORDS: Operation[list[str], list[str]] = Operation(
    operation_id="list-records",
    method="GET",
    path="/zones/{zone_id}/records/{path}",
    resource="records",
    name="list_records",
    parameters=(
        Parameter(
            name="zone_id",
            wire="zone_id",
            location="path",
            type=lambda: Annotated[str, Constraints(max_length=32)],
            required=True,
        ),
        Parameter(
            name="path", wire="path", location="path", type=lambda: str, required=True
        ),
        Parameter(
            name="page",
            wire="page",
            location="query",
            type=lambda: Annotated[int, Constraints(minimum=1)],
        ),
        Parameter(
            name="tag",
            wire="tag",
            location="query",
            type=lambda: list[Literal["a", "b"]],
        ),
        Parameter(
            name="filter",
            wire="filter",
            location="query",
            type=lambda: models.ListRecordsFilter,
        ),
        Parameter(name="class_", wire="class", location="query", type=lambda: str),
        Parameter(
            name="x_trace",
            wire="X-Trace",
            location="header",
            type=lambda: UUID,
            required=True,
        ),
        Parameter(name="session", wire="session", location="cookie", type=lambda: str),
    ),
    responses={"200": Response({"application/json": lambda: list[str]})},
    pages=PageNumber(parameter="page", items=()),
)

PUT_RECORD: Operation[None, None] = Operation(
    operation_id="put-record",
    method="PUT",
    path="/zones/{zone_id}/records/{path}",
    resource="records",
    name="put_record",
    parameters=(
        Parameter(
            name="zone_id",
            wire="zone_id",
            location="path",
            type=lambda: Annotated[str, Constraints(max_length=32)],
            required=True,
        ),
        Parameter(
            name="path", wire="path", location="path", type=lambda: str, required=True
        ),
        Parameter(name="ttl", wire="ttl", location="query", type=lambda: float),
    ),
    body=RequestBody(
        {"application/json": lambda: models.PutRecordRequest}, required=True
    ),
    responses={
        "204": Response(),
        "default": Response({"application/json": lambda: models.PutRecordErrorBody}),
    },
)


class Records:
    """The operations of *Records*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> RecordsWithEnvelope:
        """The same methods, returning the whole envelope."""
        return RecordsWithEnvelope(self._caller)

    @property
    def with_raw_response(self) -> RecordsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return RecordsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> RecordsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return RecordsWithStreamingResponse(self._caller)

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
            Pages of the answer (200): The records. Iterate it for all items.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            PaginationError: The server leads in a circle, or to another host.
            ValidationError: The request is not valid; nothing was sent.
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
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(
            PUT_RECORD,
            parameters={"zone_id": zone_id, "path": path, "ttl": ttl},
            body=models.PutRecordRequest(content=content, ttl=ttl_body, path=path_body),
            options=options,
        )


class RecordsWithEnvelope:
    """`Records`, returning the whole envelope."""

    def __init__(self, caller: Caller) -> None:
        methods = Records(caller.answering("envelope"))
        self.list_records = page_envelope(methods.list_records, LIST_RECORDS)


class RecordsWithRawResponse:
    """`Records`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Records(caller.answering("raw"))
        self.list_records = page_raw(methods.list_records, LIST_RECORDS)
        self.put_record = raw(methods.put_record)


class RecordsWithStreamingResponse:
    """`Records`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Records(caller.answering("streaming"))
        self.list_records = page_streaming(methods.list_records, LIST_RECORDS)
        self.put_record = streaming(methods.put_record)


class AsyncRecords:
    """`Records`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> AsyncRecordsWithEnvelope:
        """The same methods, returning the whole envelope."""
        return AsyncRecordsWithEnvelope(self._caller)

    @property
    def with_raw_response(self) -> AsyncRecordsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncRecordsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncRecordsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncRecordsWithStreamingResponse(self._caller)

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
            Pages of the answer (200): The records. Iterate it for all items.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            PaginationError: The server leads in a circle, or to another host.
            ValidationError: The request is not valid; nothing was sent.
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
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(
            PUT_RECORD,
            parameters={"zone_id": zone_id, "path": path, "ttl": ttl},
            body=models.PutRecordRequest(content=content, ttl=ttl_body, path=path_body),
            options=options,
        )


class AsyncRecordsWithEnvelope:
    """`AsyncRecords`, returning the whole envelope."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncRecords(caller.answering("envelope"))
        self.list_records = async_page_envelope(methods.list_records, LIST_RECORDS)


class AsyncRecordsWithRawResponse:
    """`AsyncRecords`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncRecords(caller.answering("raw"))
        self.list_records = async_page_raw(methods.list_records, LIST_RECORDS)
        self.put_record = async_raw(methods.put_record)


class AsyncRecordsWithStreamingResponse:
    """`AsyncRecords`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncRecords(caller.answering("streaming"))
        self.list_records = async_page_streaming(methods.list_records, LIST_RECORDS)
        self.put_record = async_streaming(methods.put_record)
