"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "pets": {"list_pets": "LIST_PETS"},
        "toys": {"list_toys": "LIST_TOYS"},
        "stores": {"list_stores": "LIST_STORES"},
        "trees": {"get_tree": "GET_TREE", "get_plain": "GET_PLAIN"},
    },
)
