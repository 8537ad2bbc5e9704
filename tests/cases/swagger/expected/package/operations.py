"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "pets": {
            "list-pets": "LIST_PETS",
            "create-pet": "CREATE_PET",
            "replace-pet": "REPLACE_PET",
            "put-to-sleep": "PUT_TO_SLEEP",
            "print-pet": "PRINT_PET",
        },
        "statistics": {"get-statistics": "GET_STATISTICS"},
    },
)
