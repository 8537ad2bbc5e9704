"""The operations of *users*."""

from __future__ import annotations

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Operation, Response
from .._runtime.options import RequestOptions
from .._runtime.views import async_raw, async_streaming, raw, streaming

LIST_USERS: Operation[list[models.User], None] = Operation(
    operation_id="GET /users",
    method="GET",
    path="/users",
    resource="users",
    name="list_users",
    responses={"200": Response({"application/json": lambda: list[models.User]})},
)


class Users:
    """The operations of *users*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return UsersWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return UsersWithStreamingResponse(self._caller)

    def list_users(self, *, options: RequestOptions | None = None) -> list[models.User]:
        """Neither operationId nor tag.

        `GET /users`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): OK.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(LIST_USERS, options=options)


class UsersWithRawResponse:
    """`Users`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Users(caller.answering("raw"))
        self.list_users = raw(methods.list_users)


class UsersWithStreamingResponse:
    """`Users`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Users(caller.answering("streaming"))
        self.list_users = streaming(methods.list_users)


class AsyncUsers:
    """`Users`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncUsersWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncUsersWithStreamingResponse(self._caller)

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
            The answer (200): OK.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(LIST_USERS, options=options)


class AsyncUsersWithRawResponse:
    """`AsyncUsers`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncUsers(caller.answering("raw"))
        self.list_users = async_raw(methods.list_users)


class AsyncUsersWithStreamingResponse:
    """`AsyncUsers`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncUsers(caller.answering("streaming"))
        self.list_users = async_streaming(methods.list_users)
