"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "create_shape": ("shapes", "CREATE_SHAPE"),
        "list_events": ("shapes", "LIST_EVENTS"),
        "measure": ("shapes", "MEASURE"),
    },
)
