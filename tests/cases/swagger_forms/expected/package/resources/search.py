"""The operations of *search*."""

from __future__ import annotations

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Operation, RequestBody, Response
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset
from .._runtime.views import async_raw, async_streaming, raw, streaming

SEARCH: Operation[models.Animal, None] = Operation(
    operation_id="search",
    method="POST",
    path="/search",
    resource="search",
    name="search",
    body=RequestBody(
        {"application/x-www-form-urlencoded": lambda: models.SearchSearchRequest},
        required=True,
    ),
    responses={
        "200": Response(
            {
                "application/json": lambda: models.Animal,
                "application/xml": lambda: models.Animal,
            },
        ),
    },
    security=(),
)


class Search:
    """The operations of *search*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> SearchWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return SearchWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> SearchWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return SearchWithStreamingResponse(self._caller)

    def search(
        self,
        *,
        q: str,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """Call `search`.

        `POST /search`

        Args:
            size: At most 10. Default: `10`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Found.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(
            SEARCH, body=models.SearchSearchRequest(q=q, size=size), options=options
        )


class SearchWithRawResponse:
    """`Search`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Search(caller.answering("raw"))
        self.search = raw(methods.search)


class SearchWithStreamingResponse:
    """`Search`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Search(caller.answering("streaming"))
        self.search = streaming(methods.search)


class AsyncSearch:
    """`Search`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncSearchWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncSearchWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncSearchWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncSearchWithStreamingResponse(self._caller)

    async def search(
        self,
        *,
        q: str,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """Call `search`.

        `POST /search`

        Args:
            size: At most 10. Default: `10`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Found.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(
            SEARCH, body=models.SearchSearchRequest(q=q, size=size), options=options
        )


class AsyncSearchWithRawResponse:
    """`AsyncSearch`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncSearch(caller.answering("raw"))
        self.search = async_raw(methods.search)


class AsyncSearchWithStreamingResponse:
    """`AsyncSearch`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncSearch(caller.answering("streaming"))
        self.search = async_streaming(methods.search)
