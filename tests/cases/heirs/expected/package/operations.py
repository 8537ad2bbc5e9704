"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "pets": {
            "list_pets": "LIST_PETS",
            "create_pet": "CREATE_PET",
            "get_cat": "GET_CAT",
            "get_fish": "GET_FISH",
            "get_bird": "GET_BIRD",
        },
        "payments": {"get_receipt": "GET_RECEIPT", "create_payment": "CREATE_PAYMENT"},
        "drawings": {"list_drawings": "LIST_DRAWINGS"},
    },
)
