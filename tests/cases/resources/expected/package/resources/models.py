"""The operations of *models*."""

from __future__ import annotations

from builtins import property as property_

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
from .._runtime.description.operation import Json, Operation, Path
from .._runtime.settings.options import RequestOptions

PROPERTY: Operation[list[models.Team], None] = Operation(
    operation_id="find-model",
    method="GET",
    path="/model/{team}",
    resource="models",
    name="property",
    parameters=(Path("team", lambda: str),),
    responses={"200": Json(lambda: list[models.Team])},
)


class Models:
    """The operations of *models*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property_
    def with_raw_response(self) -> ModelsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ModelsViews(RawResponses, Models, self._caller)

    @property_
    def with_streaming_response(self) -> ModelsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ModelsViews(StreamingResponses, Models, self._caller)

    def property(
        self,
        *,
        team: str,
        options: RequestOptions | None = None,
    ) -> list[models.Team]:
        """Property.

        `GET /model/{team}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All teams.
        """
        return self._caller.call(PROPERTY, parameters={"team": team}, options=options)


class AsyncModels:
    """`Models`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property_
    def with_raw_response(self) -> ModelsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ModelsViews(AsyncRawResponses, AsyncModels, self._caller)

    @property_
    def with_streaming_response(self) -> ModelsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ModelsViews(AsyncStreamingResponses, AsyncModels, self._caller)

    async def property(
        self,
        *,
        team: str,
        options: RequestOptions | None = None,
    ) -> list[models.Team]:
        """Property.

        `GET /model/{team}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All teams.
        """
        return await self._caller.call(
            PROPERTY, parameters={"team": team}, options=options
        )


class ModelsViews(Views[Kind]):
    """The methods of `Models`, returning more."""

    property = View(Models.property)
