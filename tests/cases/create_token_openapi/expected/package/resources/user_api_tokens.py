"""The operations of *User API Tokens*."""

from __future__ import annotations

from datetime import datetime

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncEnvelopes,
    AsyncRawResponses,
    AsyncStreamingResponses,
    Envelopes,
    EnvelopeView,
    Kind,
    RawResponses,
    StreamingResponses,
    Views,
)
from .._runtime.description.operation import Envelope, Json, JsonBody, Operation
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

CREATE_TOKEN: Operation[models.ResponseCreateResult, models.ResponseCreate] = Operation(
    operation_id="user-api-tokens-create-token",
    method="POST",
    path="/user/tokens",
    resource="user_api_tokens",
    name="create_token",
    body=JsonBody(lambda: models.CreatePayload, required=True),
    responses={
        "200": Json(lambda: models.ResponseCreate),
        "4XX": Json(lambda: models.CreateTokenErrorBody),
    },
    envelope=Envelope(payload="result", success="success"),
    security=({"api_token": ()},),
    plans={"business": True, "enterprise": True, "free": True, "pro": True},
    permissions=("com.cloudflare.api.token.create",),
)


class UserApiTokens:
    """The operations of *User API Tokens*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> UserApiTokensViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return UserApiTokensViews(Envelopes, UserApiTokens, self._caller)

    @property
    def with_raw_response(self) -> UserApiTokensViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return UserApiTokensViews(RawResponses, UserApiTokens, self._caller)

    @property
    def with_streaming_response(self) -> UserApiTokensViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return UserApiTokensViews(StreamingResponses, UserApiTokens, self._caller)

    def create_token(
        self,
        *,
        name: str,
        policies: list[models.PolicyWithPermissionGroups],
        condition: models.Condition | Unset = UNSET,
        expires_on: datetime | Unset = UNSET,
        not_before: datetime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ResponseCreateResult:
        """Create Token.

        Create a new access token.

        `POST /user/tokens`

        Plans: business, enterprise, free, pro.
        Permissions: `com.cloudflare.api.token.create`.
        Security: `api_token`.

        Args:
            name: Token name. At most 120 characters. Example: `"readonly token"`.
            policies: List of access policies assigned to the token.
            expires_on: The expiration time on or after which the JWT MUST NOT be
                accepted for processing. Example: `"2020-01-01T00:00:00Z"`.
            not_before: The time before which the token MUST NOT be accepted for
                processing. Example: `"2018-07-01T05:20:00Z"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `result` of the answer (200).

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a
                `models.CreateTokenErrorBody`.
        """
        return self._caller.call(
            CREATE_TOKEN,
            body=models.CreatePayload(
                name=name,
                policies=policies,
                condition=condition,
                expires_on=expires_on,
                not_before=not_before,
            ),
            options=options,
        )


class AsyncUserApiTokens:
    """`UserApiTokens`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> UserApiTokensViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return UserApiTokensViews(AsyncEnvelopes, AsyncUserApiTokens, self._caller)

    @property
    def with_raw_response(self) -> UserApiTokensViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return UserApiTokensViews(AsyncRawResponses, AsyncUserApiTokens, self._caller)

    @property
    def with_streaming_response(self) -> UserApiTokensViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return UserApiTokensViews(
            AsyncStreamingResponses, AsyncUserApiTokens, self._caller
        )

    async def create_token(
        self,
        *,
        name: str,
        policies: list[models.PolicyWithPermissionGroups],
        condition: models.Condition | Unset = UNSET,
        expires_on: datetime | Unset = UNSET,
        not_before: datetime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ResponseCreateResult:
        """Create Token.

        Create a new access token.

        `POST /user/tokens`

        Plans: business, enterprise, free, pro.
        Permissions: `com.cloudflare.api.token.create`.
        Security: `api_token`.

        Args:
            name: Token name. At most 120 characters. Example: `"readonly token"`.
            policies: List of access policies assigned to the token.
            expires_on: The expiration time on or after which the JWT MUST NOT be
                accepted for processing. Example: `"2020-01-01T00:00:00Z"`.
            not_before: The time before which the token MUST NOT be accepted for
                processing. Example: `"2018-07-01T05:20:00Z"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `result` of the answer (200).

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a
                `models.CreateTokenErrorBody`.
        """
        return await self._caller.call(
            CREATE_TOKEN,
            body=models.CreatePayload(
                name=name,
                policies=policies,
                condition=condition,
                expires_on=expires_on,
                not_before=not_before,
            ),
            options=options,
        )


class UserApiTokensViews(Views[Kind]):
    """The methods of `UserApiTokens`, returning more."""

    create_token = EnvelopeView(UserApiTokens.create_token, CREATE_TOKEN)
