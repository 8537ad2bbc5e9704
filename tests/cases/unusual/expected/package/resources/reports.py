"""The operations of *reports*."""

from __future__ import annotations

from typing import Literal

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
from .._runtime.description.operation import Json, Operation, Path, RequestBody
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

CHANGE_REPORT_PUBLIC: Operation[models.ReportsReport, None] = Operation(
    operation_id="change_report_reports_public__id__put",
    method="PUT",
    path="/reports/public/{id}",
    resource="reports",
    name="change_report_public",
    parameters=(Path("id", lambda: int),),
    body=RequestBody(
        {"application/x-www-form-urlencoded": lambda: models.ChangeReportPublicRequest},
        required=True,
    ),
    responses={"200": Json(lambda: models.ReportsReport)},
)

CHANGE_REPORT_PRIVATE: Operation[models.PrivateReport, None] = Operation(
    operation_id="change_report_reports_private__id__put",
    method="PUT",
    path="/reports/private/{id}",
    resource="reports",
    name="change_report_private",
    parameters=(Path("id", lambda: int),),
    body=RequestBody({"*/*": lambda: models.ChangeReportPrivateRequest}, required=True),
    responses={"200": Json(lambda: models.PrivateReport)},
)


class Reports:
    """The operations of *reports*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ReportsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ReportsViews(RawResponses, Reports, self._caller)

    @property
    def with_streaming_response(self) -> ReportsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ReportsViews(StreamingResponses, Reports, self._caller)

    def change_report_public(
        self,
        *,
        id: int,
        title: str,
        options: RequestOptions | None = None,
    ) -> models.ReportsReport:
        """Change report public.

        `PUT /reports/public/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The report.
        """
        return self._caller.call(
            CHANGE_REPORT_PUBLIC,
            parameters={"id": id},
            body=models.ChangeReportPublicRequest(title=title),
            options=options,
        )

    def change_report_private(
        self,
        *,
        id: int,
        kind: Literal["report"] = "report",
        hidden: bool,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PrivateReport:
        """Change report private.

        `PUT /reports/private/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The report.
        """
        return self._caller.call(
            CHANGE_REPORT_PRIVATE,
            parameters={"id": id},
            body=models.ChangeReportPrivateRequest(
                kind=kind, hidden=hidden, count=count
            ),
            options=options,
        )


class AsyncReports:
    """`Reports`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ReportsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ReportsViews(AsyncRawResponses, AsyncReports, self._caller)

    @property
    def with_streaming_response(self) -> ReportsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ReportsViews(AsyncStreamingResponses, AsyncReports, self._caller)

    async def change_report_public(
        self,
        *,
        id: int,
        title: str,
        options: RequestOptions | None = None,
    ) -> models.ReportsReport:
        """Change report public.

        `PUT /reports/public/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The report.
        """
        return await self._caller.call(
            CHANGE_REPORT_PUBLIC,
            parameters={"id": id},
            body=models.ChangeReportPublicRequest(title=title),
            options=options,
        )

    async def change_report_private(
        self,
        *,
        id: int,
        kind: Literal["report"] = "report",
        hidden: bool,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PrivateReport:
        """Change report private.

        `PUT /reports/private/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The report.
        """
        return await self._caller.call(
            CHANGE_REPORT_PRIVATE,
            parameters={"id": id},
            body=models.ChangeReportPrivateRequest(
                kind=kind, hidden=hidden, count=count
            ),
            options=options,
        )


class ReportsViews(Views[Kind]):
    """The methods of `Reports`, returning more."""

    change_report_public = View(Reports.change_report_public)
    change_report_private = View(Reports.change_report_private)
