"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "zones": {
            "listZones": "LIST_ZONES",
            "addZone": "ADD_ZONE",
            "getZone": "GET_ZONE",
            "deprecated": "DEPRECATED",
            "listRecords": "LIST_RECORDS",
            "followEvents": "FOLLOW_EVENTS",
        },
    },
)
