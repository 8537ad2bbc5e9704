"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "trees": {"getTree": "GET_TREE", "getFolder": "GET_FOLDER"},
        "forests": {"getForest": "GET_FOREST"},
    },
)
