"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "chat": {
            "followMessages": "FOLLOW_MESSAGES",
            "followTicks": "FOLLOW_TICKS",
            "followChanges": "FOLLOW_CHANGES",
            "followParts": "FOLLOW_PARTS",
            "complete": "COMPLETE",
            "attach": "ATTACH",
        },
        "heartbeats": {"followHeartbeats": "FOLLOW_HEARTBEATS"},
        "logs": {
            "tailLogs": "TAIL_LOGS",
            "addLogs": "ADD_LOGS",
            "exportLogs": "EXPORT_LOGS",
            "importLogs": "IMPORT_LOGS",
        },
    },
)
