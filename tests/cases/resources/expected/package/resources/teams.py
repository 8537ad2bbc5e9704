"""The operations of *Teams*.

People who work together.
"""

from __future__ import annotations

from builtins import list as list_

from .. import models, resources
from .._runtime.client.caller import AsyncCaller, Caller, kept
from .._runtime.client.views import (
    AsyncRawResponses,
    AsyncStreamingResponses,
    Kind,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.description.operation import Json, JsonBody, Operation
from .._runtime.settings.options import RequestOptions

LIST: Operation[list_[models.Team], None] = Operation(
    operation_id="list-teams",
    method="GET",
    path="/teams",
    resource="teams",
    name="list",
    responses={"200": Json(lambda: list_[models.Team])},
)

ADD_TEAM: Operation[models.Team, None] = Operation(
    operation_id="add-team",
    method="POST",
    path="/teams",
    resource="teams",
    name="add_team",
    body=JsonBody(lambda: models.Team, required=True),
    responses={"201": Json(lambda: models.Team)},
)


class Teams:
    """The operations of *Teams*.

    People who work together.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def members(self) -> resources.TeamsMembers:
        """teams.members."""
        return kept(self, resources.TeamsMembers, self._caller)

    @property
    def exports(self) -> resources.TeamsExports:
        """teams.exports."""
        return kept(self, resources.TeamsExports, self._caller)

    @property
    def with_raw_response(self) -> TeamsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TeamsViews(RawResponses, Teams, self._caller)

    @property
    def with_streaming_response(self) -> TeamsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TeamsViews(StreamingResponses, Teams, self._caller)

    def list(self, *, options: RequestOptions | None = None) -> list_[models.Team]:
        """List teams.

        `GET /teams`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All teams.
        """
        return self._caller.call(LIST, options=options)

    def add_team(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> models.Team:
        """Add team.

        `POST /teams`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201): A team.
        """
        return self._caller.call(ADD_TEAM, body=models.Team(name=name), options=options)


class AsyncTeams:
    """`Teams`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def members(self) -> resources.AsyncTeamsMembers:
        """teams.members."""
        return kept(self, resources.AsyncTeamsMembers, self._caller)

    @property
    def exports(self) -> resources.AsyncTeamsExports:
        """teams.exports."""
        return kept(self, resources.AsyncTeamsExports, self._caller)

    @property
    def with_raw_response(self) -> TeamsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TeamsViews(AsyncRawResponses, AsyncTeams, self._caller)

    @property
    def with_streaming_response(self) -> TeamsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TeamsViews(AsyncStreamingResponses, AsyncTeams, self._caller)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list_[models.Team]:
        """List teams.

        `GET /teams`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All teams.
        """
        return await self._caller.call(LIST, options=options)

    async def add_team(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> models.Team:
        """Add team.

        `POST /teams`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201): A team.
        """
        return await self._caller.call(
            ADD_TEAM, body=models.Team(name=name), options=options
        )


class TeamsViews(Views[Kind]):
    """The methods of `Teams`, returning more."""

    list = View(Teams.list)
    add_team = View(Teams.add_team)
