"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "getTree": ("trees", "GET_TREE"),
        "getFolder": ("trees", "GET_FOLDER"),
        "getForest": ("forests", "GET_FOREST"),
    },
)
