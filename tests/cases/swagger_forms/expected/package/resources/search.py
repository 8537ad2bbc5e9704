"""The operations of *search*."""

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
from .._runtime.description.operation import Operation, RequestBody, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

SEARCH: Operation[models.Animal, None] = Operation(
    operation_id="search",
    method="POST",
    path="/search",
    resource="search",
    name="search",
    body=RequestBody(
        {"application/x-www-form-urlencoded": lambda: models.SearchRequest},
        required=True,
    ),
    responses={
        "200": Response(
            {"application/json": lambda: models.Animal, "application/xml": lambda: str}
        ),
    },
    security=(),
)


class Search:
    """The operations of *search*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> SearchViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return SearchViews(RawResponses, Search, self._caller)

    @property
    def with_streaming_response(self) -> SearchViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return SearchViews(StreamingResponses, Search, self._caller)

    def search(
        self,
        *,
        q: str,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """Search search.

        `POST /search`

        Args:
            size: At most 10. Default: `10`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Found.
        """
        return self._caller.call(
            SEARCH, body=models.SearchRequest(q=q, size=size), options=options
        )


class AsyncSearch:
    """`Search`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> SearchViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return SearchViews(AsyncRawResponses, AsyncSearch, self._caller)

    @property
    def with_streaming_response(self) -> SearchViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return SearchViews(AsyncStreamingResponses, AsyncSearch, self._caller)

    async def search(
        self,
        *,
        q: str,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """Search search.

        `POST /search`

        Args:
            size: At most 10. Default: `10`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Found.
        """
        return await self._caller.call(
            SEARCH, body=models.SearchRequest(q=q, size=size), options=options
        )


class SearchViews(Views[Kind]):
    """The methods of `Search`, returning more."""

    search = View(Search.search)
