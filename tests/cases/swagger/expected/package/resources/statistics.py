"""The operations of *statistics*."""

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

GET_STATISTICS: Operation[list[models.Count | models.Ranking], None] = Operation(
    operation_id="get-statistics",
    method="GET",
    path="/statistics",
    resource="statistics",
    name="get_statistics",
    responses={"200": Json(lambda: list[models.Count | models.Ranking])},
    security=({"key": ()},),
)


class Statistics:
    """The operations of *statistics*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> StatisticsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return StatisticsViews(RawResponses, Statistics, self._caller)

    @property
    def with_streaming_response(self) -> StatisticsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return StatisticsViews(StreamingResponses, Statistics, self._caller)

    def get_statistics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Count | models.Ranking]:
        """Get statistics.

        `GET /statistics`

        Security: `key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Numbers and lists.
        """
        return self._caller.call(GET_STATISTICS, options=options)


class AsyncStatistics:
    """`Statistics`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> StatisticsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return StatisticsViews(AsyncRawResponses, AsyncStatistics, self._caller)

    @property
    def with_streaming_response(self) -> StatisticsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return StatisticsViews(AsyncStreamingResponses, AsyncStatistics, self._caller)

    async def get_statistics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Count | models.Ranking]:
        """Get statistics.

        `GET /statistics`

        Security: `key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Numbers and lists.
        """
        return await self._caller.call(GET_STATISTICS, options=options)


class StatisticsViews(Views[Kind]):
    """The methods of `Statistics`, returning more."""

    get_statistics = View(Statistics.get_statistics)
