"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "accounts_cards": {
            "CardController_findAll": "LIST",
            "CardController_create": "CREATE",
            "CardController_findOne": "GET_ONE",
        },
        "accounts": {
            "AccountController_findAll": "LIST",
            "AccountController_close": "CLOSE",
        },
        "health": {"HealthController_check": "CHECK"},
    },
)
