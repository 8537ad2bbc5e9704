"""The operations of *users*."""

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

LIST_USERS: Operation[list[models.User], None] = Operation(
    operation_id="GET /users",
    method="GET",
    path="/users",
    resource="users",
    name="list_users",
    responses={"200": Json(lambda: list[models.User])},
)


class Users:
    """The operations of *users*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> UsersViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return UsersViews(RawResponses, Users, self._caller)

    @property
    def with_streaming_response(self) -> UsersViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return UsersViews(StreamingResponses, Users, self._caller)

    def list_users(self, *, options: RequestOptions | None = None) -> list[models.User]:
        """Neither operationId nor tag.

        `GET /users`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(LIST_USERS, options=options)


class AsyncUsers:
    """`Users`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> UsersViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return UsersViews(AsyncRawResponses, AsyncUsers, self._caller)

    @property
    def with_streaming_response(self) -> UsersViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return UsersViews(AsyncStreamingResponses, AsyncUsers, self._caller)

    async def list_users(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.User]:
        """Neither operationId nor tag.

        `GET /users`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(LIST_USERS, options=options)


class UsersViews(Views[Kind]):
    """The methods of `Users`, returning more."""

    list_users = View(Users.list_users)
