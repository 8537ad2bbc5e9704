"""The operations of *Forests*."""

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

GET_FOREST: Operation[dict[str, models.Node], None] = Operation(
    operation_id="getForest",
    method="GET",
    path="/forest",
    resource="forests",
    name="get_forest",
    responses={"200": Json(lambda: dict[str, models.Node])},
)


class Forests:
    """The operations of *Forests*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ForestsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ForestsViews(RawResponses, Forests, self._caller)

    @property
    def with_streaming_response(self) -> ForestsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ForestsViews(StreamingResponses, Forests, self._caller)

    def get_forest(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, models.Node]:
        """Get forest.

        `GET /forest`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Trees by name.
        """
        return self._caller.call(GET_FOREST, options=options)


class AsyncForests:
    """`Forests`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ForestsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ForestsViews(AsyncRawResponses, AsyncForests, self._caller)

    @property
    def with_streaming_response(self) -> ForestsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ForestsViews(AsyncStreamingResponses, AsyncForests, self._caller)

    async def get_forest(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, models.Node]:
        """Get forest.

        `GET /forest`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Trees by name.
        """
        return await self._caller.call(GET_FOREST, options=options)


class ForestsViews(Views[Kind]):
    """The methods of `Forests`, returning more."""

    get_forest = View(Forests.get_forest)
