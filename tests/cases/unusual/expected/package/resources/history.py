"""The operations of *history*."""

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
from .._runtime.description.operation import Json, Operation, Path, Query
from .._runtime.description.paging import BodyCursor, PageNumber, PageSize
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

GET_HISTORY: Operation[list[str], None] = Operation(
    operation_id="getHistory",
    method="GET",
    path="/history?from={since}&{word}=1&until={until}",
    resource="history",
    name="get_history",
    parameters=(
        Path("since", lambda: str),
        Path("word", lambda: str),
        Path("until", lambda: str),
    ),
    responses={"200": Json(lambda: list[str])},
)

GET_HITS: Operation[models.GetHitsResponse, models.GetHitsResponse] = Operation(
    operation_id="getHits",
    method="GET",
    path="/hits",
    resource="history",
    name="get_hits",
    parameters=(Query("offset", lambda: str), Query("limit", lambda: int)),
    responses={"200": Json(lambda: models.GetHitsResponse)},
    pages=BodyCursor(
        parameter="offset",
        next=("lastKey",),
        items=("hits",),
        size=PageSize(parameter="limit"),
    ),
)

GET_BETS: Operation[models.GetBetsResponse, models.GetBetsResponse] = Operation(
    operation_id="getBets",
    method="GET",
    path="/bets",
    resource="history",
    name="get_bets",
    parameters=(Query("page", lambda: float), Query("page_size", lambda: float)),
    responses={"200": Json(lambda: models.GetBetsResponse)},
    pages=PageNumber(
        parameter="page",
        items=("bets",),
        size=PageSize(parameter="page_size"),
        page=("page",),
    ),
)


class History:
    """The operations of *history*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> HistoryViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return HistoryViews(Envelopes, History, self._caller)

    @property
    def with_raw_response(self) -> HistoryViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return HistoryViews(RawResponses, History, self._caller)

    @property
    def with_streaming_response(self) -> HistoryViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return HistoryViews(StreamingResponses, History, self._caller)

    def get_history(
        self,
        *,
        since: str,
        word: str,
        until: str,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """Get history.

        `GET /history?from={since}&{word}=1&until={until}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): What happened.
        """
        return self._caller.call(
            GET_HISTORY,
            parameters={"since": since, "word": word, "until": until},
            options=options,
        )

    def get_hits(
        self,
        *,
        offset: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Hit, models.GetHitsResponse]:
        """Get hits.

        `GET /hits`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `hits` of the answer (200): The hits. Iterate over it for all
            items.
        """
        return self._caller.pages(
            GET_HITS, parameters={"offset": offset, "limit": limit}, options=options
        )

    def get_bets(
        self,
        *,
        page: float | Unset = UNSET,
        page_size: float | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Hit, models.GetBetsResponse]:
        """Get bets.

        `GET /bets`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `bets` of the answer (200): The bets. Iterate over it for all
            items.
        """
        return self._caller.pages(
            GET_BETS, parameters={"page": page, "page_size": page_size}, options=options
        )


class AsyncHistory:
    """`History`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> HistoryViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return HistoryViews(AsyncEnvelopes, AsyncHistory, self._caller)

    @property
    def with_raw_response(self) -> HistoryViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return HistoryViews(AsyncRawResponses, AsyncHistory, self._caller)

    @property
    def with_streaming_response(self) -> HistoryViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return HistoryViews(AsyncStreamingResponses, AsyncHistory, self._caller)

    async def get_history(
        self,
        *,
        since: str,
        word: str,
        until: str,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """Get history.

        `GET /history?from={since}&{word}=1&until={until}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): What happened.
        """
        return await self._caller.call(
            GET_HISTORY,
            parameters={"since": since, "word": word, "until": until},
            options=options,
        )

    def get_hits(
        self,
        *,
        offset: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Hit, models.GetHitsResponse]:
        """Get hits.

        `GET /hits`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `hits` of the answer (200): The hits. Iterate over it for all
            items.
        """
        return self._caller.pages(
            GET_HITS, parameters={"offset": offset, "limit": limit}, options=options
        )

    def get_bets(
        self,
        *,
        page: float | Unset = UNSET,
        page_size: float | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Hit, models.GetBetsResponse]:
        """Get bets.

        `GET /bets`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `bets` of the answer (200): The bets. Iterate over it for all
            items.
        """
        return self._caller.pages(
            GET_BETS, parameters={"page": page, "page_size": page_size}, options=options
        )


class HistoryViews(Views[Kind]):
    """The methods of `History`, returning more."""

    get_history = View(History.get_history)
    get_hits = PageView(History.get_hits, GET_HITS)
    get_bets = PageView(History.get_bets, GET_BETS)
