"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import ListAccountsResponse
    from .accounts_cards import (
        AccountsCardResponse,
        Card,
        CardInput,
        ListAccountsCardsResponse,
        Status,
    )

    __all__ = [
        "AccountsCardResponse",
        "Card",
        "CardInput",
        "ListAccountsCardsResponse",
        "ListAccountsResponse",
        "Status",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "accounts": ("ListAccountsResponse",),
            "accounts_cards": (
                "AccountsCardResponse",
                "Card",
                "CardInput",
                "ListAccountsCardsResponse",
                "Status",
            ),
        },
    )
