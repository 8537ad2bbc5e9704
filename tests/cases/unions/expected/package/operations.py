"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "shapes": {
            "create_shape": "CREATE_SHAPE",
            "list_events": "LIST_EVENTS",
            "measure": "MEASURE",
            "add_reading": "ADD_READING",
            "replace_readings": "REPLACE_READINGS",
        },
    },
)
