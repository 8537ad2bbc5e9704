"""The operations of *accounts*."""

from __future__ import annotations

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
from .._runtime.description.operation import Json, Operation, Path, Query, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LIST: Operation[models.ListAccountsResponse, None] = Operation(
    operation_id="AccountController_findAll",
    method="GET",
    path="/v1/accounts",
    resource="accounts",
    name="list",
    parameters=(Query("page", lambda: int),),
    responses={"200": Json(lambda: models.ListAccountsResponse)},
    security=({"bearerAuth": ()},),
)

CLOSE: Operation[None, None] = Operation(
    operation_id="AccountController_close",
    method="POST",
    path="/v1/accounts/{account_id}/close",
    resource="accounts",
    name="close",
    parameters=(Path("account_id", lambda: str),),
    responses={"204": Response()},
    security=({"bearerAuth": ()},),
)


class Accounts:
    """The operations of *accounts*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def cards(self) -> resources.AccountsCards:
        """accounts.cards."""
        return kept(self, resources.AccountsCards, self._caller)

    @property
    def with_raw_response(self) -> AccountsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AccountsViews(RawResponses, Accounts, self._caller)

    @property
    def with_streaming_response(self) -> AccountsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return AccountsViews(StreamingResponses, Accounts, self._caller)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ListAccountsResponse:
        """List accounts.

        `GET /v1/accounts`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All accounts.
        """
        return self._caller.call(LIST, parameters={"page": page}, options=options)

    def close(self, *, account_id: str, options: RequestOptions | None = None) -> None:
        """Close.

        `POST /v1/accounts/{account_id}/close`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            CLOSE, parameters={"account_id": account_id}, options=options
        )


class AsyncAccounts:
    """`Accounts`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def cards(self) -> resources.AsyncAccountsCards:
        """accounts.cards."""
        return kept(self, resources.AsyncAccountsCards, self._caller)

    @property
    def with_raw_response(self) -> AccountsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AccountsViews(AsyncRawResponses, AsyncAccounts, self._caller)

    @property
    def with_streaming_response(self) -> AccountsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return AccountsViews(AsyncStreamingResponses, AsyncAccounts, self._caller)

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ListAccountsResponse:
        """List accounts.

        `GET /v1/accounts`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All accounts.
        """
        return await self._caller.call(LIST, parameters={"page": page}, options=options)

    async def close(
        self,
        *,
        account_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Close.

        `POST /v1/accounts/{account_id}/close`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            CLOSE, parameters={"account_id": account_id}, options=options
        )


class AccountsViews(Views[Kind]):
    """The methods of `Accounts`, returning more."""

    list = View(Accounts.list)
    close = View(Accounts.close)
