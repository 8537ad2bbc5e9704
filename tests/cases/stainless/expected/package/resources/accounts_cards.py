"""The operations of *accounts.cards*."""

from __future__ import annotations

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncEnvelopes,
    AsyncRawResponses,
    AsyncStreamingResponses,
    Envelopes,
    EnvelopeView,
    Kind,
    PageView,
    RawResponses,
    StreamingResponses,
    Views,
)
from .._runtime.description.operation import (
    Envelope,
    Json,
    JsonBody,
    Operation,
    Path,
    Query,
)
from .._runtime.description.paging import ItemOffset, PageSize
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LIST: Operation[models.ListAccountsCardsResponse, models.ListAccountsCardsResponse] = (
    Operation(
        operation_id="CardController_findAll",
        method="GET",
        path="/v1/accounts/{account_id}/cards",
        resource="accounts.cards",
        name="list",
        parameters=(
            Path("account_id", lambda: str),
            Query("from_row", lambda: int),
            Query("rows", lambda: int),
        ),
        responses={"200": Json(lambda: models.ListAccountsCardsResponse)},
        security=({"bearerAuth": ()},),
        pages=ItemOffset(
            parameter="from_row",
            items=("rows",),
            size=PageSize(parameter="rows"),
            total=("of",),
        ),
    )
)

CREATE: Operation[models.Card, models.AccountsCardResponse] = Operation(
    operation_id="CardController_create",
    method="POST",
    path="/v1/accounts/{account_id}/cards",
    resource="accounts.cards",
    name="create",
    parameters=(Path("account_id", lambda: str),),
    body=JsonBody(lambda: models.CardInput, required=True),
    responses={"201": Json(lambda: models.AccountsCardResponse)},
    envelope=Envelope(payload="data"),
    security=({"bearerAuth": ()},),
)

GET_ONE: Operation[models.Card, models.AccountsCardResponse] = Operation(
    operation_id="CardController_findOne",
    method="GET",
    path="/v1/accounts/{account_id}/cards/{card}",
    resource="accounts.cards",
    name="get_one",
    parameters=(Path("account_id", lambda: str), Path("card", lambda: str)),
    responses={"200": Json(lambda: models.AccountsCardResponse)},
    envelope=Envelope(payload="data"),
    security=({"bearerAuth": ()},),
)


class AccountsCards:
    """The operations of *accounts.cards*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> AccountsCardsViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return AccountsCardsViews(Envelopes, AccountsCards, self._caller)

    @property
    def with_raw_response(self) -> AccountsCardsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AccountsCardsViews(RawResponses, AccountsCards, self._caller)

    @property
    def with_streaming_response(self) -> AccountsCardsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return AccountsCardsViews(StreamingResponses, AccountsCards, self._caller)

    def list(
        self,
        *,
        account_id: str,
        from_row: int | Unset = UNSET,
        rows: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Card, models.ListAccountsCardsResponse]:
        """List accounts cards.

        `GET /v1/accounts/{account_id}/cards`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `rows` of the answer (200): Some cards. Iterate over it for all
            items.
        """
        return self._caller.pages(
            LIST,
            parameters={"account_id": account_id, "from_row": from_row, "rows": rows},
            options=options,
        )

    def create(
        self,
        *,
        account_id: str,
        name: str,
        state: models.Status,
        id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Card:
        """Create accounts card.

        `POST /v1/accounts/{account_id}/cards`

        Security: `bearerAuth`.

        Args:
            id: Set by the server.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `data` of the answer (201): A card.
        """
        return self._caller.call(
            CREATE,
            parameters={"account_id": account_id},
            body=models.CardInput(name=name, state=state, id=id),
            options=options,
        )

    def get_one(
        self,
        *,
        account_id: str,
        card: str,
        options: RequestOptions | None = None,
    ) -> models.Card:
        """Get one.

        `GET /v1/accounts/{account_id}/cards/{card}`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `data` of the answer (200): A card.
        """
        return self._caller.call(
            GET_ONE,
            parameters={"account_id": account_id, "card": card},
            options=options,
        )


class AsyncAccountsCards:
    """`AccountsCards`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> AccountsCardsViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return AccountsCardsViews(AsyncEnvelopes, AsyncAccountsCards, self._caller)

    @property
    def with_raw_response(self) -> AccountsCardsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AccountsCardsViews(AsyncRawResponses, AsyncAccountsCards, self._caller)

    @property
    def with_streaming_response(self) -> AccountsCardsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return AccountsCardsViews(
            AsyncStreamingResponses, AsyncAccountsCards, self._caller
        )

    def list(
        self,
        *,
        account_id: str,
        from_row: int | Unset = UNSET,
        rows: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Card, models.ListAccountsCardsResponse]:
        """List accounts cards.

        `GET /v1/accounts/{account_id}/cards`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `rows` of the answer (200): Some cards. Iterate over it for all
            items.
        """
        return self._caller.pages(
            LIST,
            parameters={"account_id": account_id, "from_row": from_row, "rows": rows},
            options=options,
        )

    async def create(
        self,
        *,
        account_id: str,
        name: str,
        state: models.Status,
        id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Card:
        """Create accounts card.

        `POST /v1/accounts/{account_id}/cards`

        Security: `bearerAuth`.

        Args:
            id: Set by the server.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `data` of the answer (201): A card.
        """
        return await self._caller.call(
            CREATE,
            parameters={"account_id": account_id},
            body=models.CardInput(name=name, state=state, id=id),
            options=options,
        )

    async def get_one(
        self,
        *,
        account_id: str,
        card: str,
        options: RequestOptions | None = None,
    ) -> models.Card:
        """Get one.

        `GET /v1/accounts/{account_id}/cards/{card}`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The `data` of the answer (200): A card.
        """
        return await self._caller.call(
            GET_ONE,
            parameters={"account_id": account_id, "card": card},
            options=options,
        )


class AccountsCardsViews(Views[Kind]):
    """The methods of `AccountsCards`, returning more."""

    list = PageView(AccountsCards.list, LIST)
    create = EnvelopeView(AccountsCards.create, CREATE)
    get_one = EnvelopeView(AccountsCards.get_one, GET_ONE)
