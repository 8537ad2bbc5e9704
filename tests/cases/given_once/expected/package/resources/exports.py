"""The operations of *exports*."""

from __future__ import annotations

from uuid import UUID

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
from .._runtime.description.operation import Header, Json, Operation, Path
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LIST_EXPORTS: Operation[list[str], None] = Operation(
    operation_id="listExports",
    method="GET",
    path="/{tenantId}/exports",
    resource="exports",
    name="list_exports",
    parameters=(
        Path("tenant_id", lambda: int, wire="tenantId", client="tenant_id"),
        Header("x_region", lambda: UUID, wire="X-Region", required=True),
        Header("timeout", lambda: int, client="timeout_"),
    ),
    responses={"200": Json(lambda: list[str])},
)


class Exports:
    """The operations of *exports*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ExportsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ExportsViews(RawResponses, Exports, self._caller)

    @property
    def with_streaming_response(self) -> ExportsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ExportsViews(StreamingResponses, Exports, self._caller)

    def list_exports(
        self,
        *,
        x_region: UUID,
        tenant_id: int | Unset = UNSET,
        timeout: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """A region is a UUID here, so that each call gives it.

        `GET /{tenantId}/exports`

        Args:
            tenant_id: By default the client's `tenant_id`.
            timeout: How long the export may take. By default the client's `timeout_`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(
            LIST_EXPORTS,
            parameters={
                "tenant_id": tenant_id,
                "x_region": x_region,
                "timeout": timeout,
            },
            options=options,
        )


class AsyncExports:
    """`Exports`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ExportsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ExportsViews(AsyncRawResponses, AsyncExports, self._caller)

    @property
    def with_streaming_response(self) -> ExportsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ExportsViews(AsyncStreamingResponses, AsyncExports, self._caller)

    async def list_exports(
        self,
        *,
        x_region: UUID,
        tenant_id: int | Unset = UNSET,
        timeout: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """A region is a UUID here, so that each call gives it.

        `GET /{tenantId}/exports`

        Args:
            tenant_id: By default the client's `tenant_id`.
            timeout: How long the export may take. By default the client's `timeout_`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            LIST_EXPORTS,
            parameters={
                "tenant_id": tenant_id,
                "x_region": x_region,
                "timeout": timeout,
            },
            options=options,
        )


class ExportsViews(Views[Kind]):
    """The methods of `Exports`, returning more."""

    list_exports = View(Exports.list_exports)
