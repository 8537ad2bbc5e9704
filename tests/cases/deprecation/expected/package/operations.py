"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "listZones": ("zones", "LIST_ZONES"),
        "addZone": ("zones", "ADD_ZONE"),
        "getZone": ("zones", "GET_ZONE"),
        "deprecated": ("zones", "DEPRECATED"),
        "listRecords": ("zones", "LIST_RECORDS"),
        "followEvents": ("zones", "FOLLOW_EVENTS"),
    },
)
