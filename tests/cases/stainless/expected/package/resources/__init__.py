"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import Accounts, AsyncAccounts
    from .accounts_cards import AccountsCards, AsyncAccountsCards
    from .health import AsyncHealth, Health

    __all__ = [
        "Accounts",
        "AccountsCards",
        "AsyncAccounts",
        "AsyncAccountsCards",
        "AsyncHealth",
        "Health",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "accounts": ("AsyncAccounts", "Accounts"),
            "accounts_cards": ("AsyncAccountsCards", "AccountsCards"),
            "health": ("AsyncHealth", "Health"),
        },
    )
