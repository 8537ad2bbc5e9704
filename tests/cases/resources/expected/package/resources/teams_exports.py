"""The operations of *teams.exports*."""

from __future__ import annotations

from builtins import list as list_

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

LIST: Operation[list_[models.Team], None] = Operation(
    operation_id="api_teams_exports_list",
    method="GET",
    path="/teams/{team}/exports",
    resource="teams.exports",
    name="list",
    parameters=(Path("team", lambda: str),),
    responses={"200": Json(lambda: list_[models.Team])},
)


class TeamsExports:
    """The operations of *teams.exports*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TeamsExportsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TeamsExportsViews(RawResponses, TeamsExports, self._caller)

    @property
    def with_streaming_response(self) -> TeamsExportsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TeamsExportsViews(StreamingResponses, TeamsExports, self._caller)

    def list(
        self,
        *,
        team: str,
        options: RequestOptions | None = None,
    ) -> list_[models.Team]:
        """What was exported of a team, as the docstring of a program says it.

        It is still there:
        - for a day, or
        - until it was fetched.

        `GET /teams/{team}/exports`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All teams.
        """
        return self._caller.call(LIST, parameters={"team": team}, options=options)


class AsyncTeamsExports:
    """`TeamsExports`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TeamsExportsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TeamsExportsViews(AsyncRawResponses, AsyncTeamsExports, self._caller)

    @property
    def with_streaming_response(self) -> TeamsExportsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TeamsExportsViews(
            AsyncStreamingResponses, AsyncTeamsExports, self._caller
        )

    async def list(
        self,
        *,
        team: str,
        options: RequestOptions | None = None,
    ) -> list_[models.Team]:
        """What was exported of a team, as the docstring of a program says it.

        It is still there:
        - for a day, or
        - until it was fetched.

        `GET /teams/{team}/exports`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All teams.
        """
        return await self._caller.call(LIST, parameters={"team": team}, options=options)


class TeamsExportsViews(Views[Kind]):
    """The methods of `TeamsExports`, returning more."""

    list = View(TeamsExports.list)
