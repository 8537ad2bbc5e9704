"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import Accounts as Accounts, AsyncAccounts as AsyncAccounts
    from .accounts_cards import (
        AccountsCards as AccountsCards,
        AsyncAccountsCards as AsyncAccountsCards,
    )
    from .health import AsyncHealth as AsyncHealth, Health as Health
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
