"""The operations of *admin.audit.log*."""

from __future__ import annotations

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
from .._runtime.description.operation import Json, Operation
from .._runtime.settings.options import RequestOptions

READ: Operation[list[str], None] = Operation(
    operation_id="read-log",
    method="GET",
    path="/audit/log",
    resource="admin.audit.log",
    name="read",
    responses={"200": Json(lambda: list[str])},
)


class AdminAuditLog:
    """The operations of *admin.audit.log*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AdminAuditLogViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AdminAuditLogViews(RawResponses, AdminAuditLog, self._caller)

    @property
    def with_streaming_response(self) -> AdminAuditLogViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return AdminAuditLogViews(StreamingResponses, AdminAuditLog, self._caller)

    def read(self, *, options: RequestOptions | None = None) -> list[str]:
        """Read.

        `GET /audit/log`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): What has happened.
        """
        return self._caller.call(READ, options=options)


class AsyncAdminAuditLog:
    """`AdminAuditLog`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AdminAuditLogViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AdminAuditLogViews(AsyncRawResponses, AsyncAdminAuditLog, self._caller)

    @property
    def with_streaming_response(self) -> AdminAuditLogViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return AdminAuditLogViews(
            AsyncStreamingResponses, AsyncAdminAuditLog, self._caller
        )

    async def read(self, *, options: RequestOptions | None = None) -> list[str]:
        """Read.

        `GET /audit/log`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): What has happened.
        """
        return await self._caller.call(READ, options=options)


class AdminAuditLogViews(Views[Kind]):
    """The methods of `AdminAuditLog`, returning more."""

    read = View(AdminAuditLog.read)
