"""The operations of *Drawings*."""

from __future__ import annotations

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
from .._runtime.description.operation import Json, Operation
from .._runtime.settings.options import RequestOptions

LIST_DRAWINGS: Operation[list[models.Drawing], None] = Operation(
    operation_id="list_drawings",
    method="GET",
    path="/drawings",
    resource="drawings",
    name="list_drawings",
    responses={"200": Json(lambda: list[models.Drawing])},
)


class Drawings:
    """The operations of *Drawings*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> DrawingsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return DrawingsViews(RawResponses, Drawings, self._caller)

    @property
    def with_streaming_response(self) -> DrawingsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return DrawingsViews(StreamingResponses, Drawings, self._caller)

    def list_drawings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Drawing]:
        """List drawings.

        `GET /drawings`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(LIST_DRAWINGS, options=options)


class AsyncDrawings:
    """`Drawings`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> DrawingsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return DrawingsViews(AsyncRawResponses, AsyncDrawings, self._caller)

    @property
    def with_streaming_response(self) -> DrawingsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return DrawingsViews(AsyncStreamingResponses, AsyncDrawings, self._caller)

    async def list_drawings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Drawing]:
        """List drawings.

        `GET /drawings`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(LIST_DRAWINGS, options=options)


class DrawingsViews(Views[Kind]):
    """The methods of `Drawings`, returning more."""

    list_drawings = View(Drawings.list_drawings)
