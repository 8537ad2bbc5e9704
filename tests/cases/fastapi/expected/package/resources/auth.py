"""The operations of *auth*."""

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
from .._runtime.description.operation import Json, Operation, RequestBody
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LOGIN: Operation[models.Token, None] = Operation(
    operation_id="login_auth_token_post",
    method="POST",
    path="/auth/token",
    resource="auth",
    name="login",
    body=RequestBody(
        {"application/x-www-form-urlencoded": lambda: models.LoginAuthRequest},
        required=True,
    ),
    responses={
        "200": Json(lambda: models.Token),
        "422": Json(lambda: models.HttpValidationError),
    },
)


class Auth:
    """The operations of *auth*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AuthViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AuthViews(RawResponses, Auth, self._caller)

    @property
    def with_streaming_response(self) -> AuthViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return AuthViews(StreamingResponses, Auth, self._caller)

    def login(
        self,
        *,
        username: str,
        password: str,
        grant_type: str | None | Unset = UNSET,
        scope: str | Unset = UNSET,
        client_id: str | None | Unset = UNSET,
        client_secret: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Token:
        """Login.

        `POST /auth/token`

        Args:
            password: Format: `password`.
            grant_type: Pattern: `^password$`.
            scope: Default: `""`.
            client_secret: Format: `password`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 422 its `body` is a
                `models.HttpValidationError`.
        """
        return self._caller.call(
            LOGIN,
            body=models.LoginAuthRequest(
                username=username,
                password=password,
                grant_type=grant_type,
                scope=scope,
                client_id=client_id,
                client_secret=client_secret,
            ),
            options=options,
        )


class AsyncAuth:
    """`Auth`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AuthViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AuthViews(AsyncRawResponses, AsyncAuth, self._caller)

    @property
    def with_streaming_response(self) -> AuthViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return AuthViews(AsyncStreamingResponses, AsyncAuth, self._caller)

    async def login(
        self,
        *,
        username: str,
        password: str,
        grant_type: str | None | Unset = UNSET,
        scope: str | Unset = UNSET,
        client_id: str | None | Unset = UNSET,
        client_secret: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Token:
        """Login.

        `POST /auth/token`

        Args:
            password: Format: `password`.
            grant_type: Pattern: `^password$`.
            scope: Default: `""`.
            client_secret: Format: `password`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 422 its `body` is a
                `models.HttpValidationError`.
        """
        return await self._caller.call(
            LOGIN,
            body=models.LoginAuthRequest(
                username=username,
                password=password,
                grant_type=grant_type,
                scope=scope,
                client_id=client_id,
                client_secret=client_secret,
            ),
            options=options,
        )


class AuthViews(Views[Kind]):
    """The methods of `Auth`, returning more."""

    login = View(Auth.login)
