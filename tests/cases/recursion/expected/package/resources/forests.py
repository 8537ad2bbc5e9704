"""The operations of *Forests*."""

from __future__ import annotations

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Operation, Response
from .._runtime.options import RequestOptions
from .._runtime.views import async_raw, async_streaming, raw, streaming

GET_FOREST: Operation[dict[str, models.Node], None] = Operation(
    operation_id="getForest",
    method="GET",
    path="/forest",
    resource="forests",
    name="get_forest",
    responses={"200": Response({"application/json": lambda: dict[str, models.Node]})},
)


class Forests:
    """The operations of *Forests*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ForestsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ForestsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> ForestsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return ForestsWithStreamingResponse(self._caller)

    def get_forest(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, models.Node]:
        """Call `getForest`.

        `GET /forest`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Trees by name.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(GET_FOREST, options=options)


class ForestsWithRawResponse:
    """`Forests`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Forests(caller.answering("raw"))
        self.get_forest = raw(methods.get_forest)


class ForestsWithStreamingResponse:
    """`Forests`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Forests(caller.answering("streaming"))
        self.get_forest = streaming(methods.get_forest)


class AsyncForests:
    """`Forests`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncForestsWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncForestsWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncForestsWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncForestsWithStreamingResponse(self._caller)

    async def get_forest(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, models.Node]:
        """Call `getForest`.

        `GET /forest`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Trees by name.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(GET_FOREST, options=options)


class AsyncForestsWithRawResponse:
    """`AsyncForests`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncForests(caller.answering("raw"))
        self.get_forest = async_raw(methods.get_forest)


class AsyncForestsWithStreamingResponse:
    """`AsyncForests`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncForests(caller.answering("streaming"))
        self.get_forest = async_streaming(methods.get_forest)
