"""The operations of *teams.members*."""

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
from .._runtime.description.operation import Json, Operation, Path, Response
from .._runtime.settings.options import RequestOptions

LIST: Operation[list_[models.Member], None] = Operation(
    operation_id="list-members",
    method="GET",
    path="/teams/{team}/members",
    resource="teams.members",
    name="list",
    parameters=(Path("team", lambda: str),),
    responses={"200": Json(lambda: list_[models.Member])},
)

REMOVE: Operation[None, None] = Operation(
    operation_id="remove-member",
    method="DELETE",
    path="/teams/{team}/members/{member}",
    resource="teams.members",
    name="remove",
    parameters=(Path("team", lambda: str), Path("member", lambda: str)),
    responses={"204": Response()},
)


class TeamsMembers:
    """The operations of *teams.members*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TeamsMembersViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TeamsMembersViews(RawResponses, TeamsMembers, self._caller)

    @property
    def with_streaming_response(self) -> TeamsMembersViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TeamsMembersViews(StreamingResponses, TeamsMembers, self._caller)

    def list(
        self,
        *,
        team: str,
        options: RequestOptions | None = None,
    ) -> list_[models.Member]:
        """List teams members.

        `GET /teams/{team}/members`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Who is in it.
        """
        return self._caller.call(LIST, parameters={"team": team}, options=options)

    def remove(
        self,
        *,
        team: str,
        member: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove teams member.

        `DELETE /teams/{team}/members/{member}`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            REMOVE, parameters={"team": team, "member": member}, options=options
        )


class AsyncTeamsMembers:
    """`TeamsMembers`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TeamsMembersViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TeamsMembersViews(AsyncRawResponses, AsyncTeamsMembers, self._caller)

    @property
    def with_streaming_response(self) -> TeamsMembersViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TeamsMembersViews(
            AsyncStreamingResponses, AsyncTeamsMembers, self._caller
        )

    async def list(
        self,
        *,
        team: str,
        options: RequestOptions | None = None,
    ) -> list_[models.Member]:
        """List teams members.

        `GET /teams/{team}/members`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Who is in it.
        """
        return await self._caller.call(LIST, parameters={"team": team}, options=options)

    async def remove(
        self,
        *,
        team: str,
        member: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove teams member.

        `DELETE /teams/{team}/members/{member}`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            REMOVE, parameters={"team": team, "member": member}, options=options
        )


class TeamsMembersViews(Views[Kind]):
    """The methods of `TeamsMembers`, returning more."""

    list = View(TeamsMembers.list)
    remove = View(TeamsMembers.remove)
