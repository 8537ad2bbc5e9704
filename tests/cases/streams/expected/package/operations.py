"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "followMessages": ("chat", "FOLLOW_MESSAGES"),
        "followTicks": ("chat", "FOLLOW_TICKS"),
        "followChanges": ("chat", "FOLLOW_CHANGES"),
        "followParts": ("chat", "FOLLOW_PARTS"),
        "complete": ("chat", "COMPLETE"),
        "tailLogs": ("logs", "TAIL_LOGS"),
        "addLogs": ("logs", "ADD_LOGS"),
        "exportLogs": ("logs", "EXPORT_LOGS"),
        "importLogs": ("logs", "IMPORT_LOGS"),
        "attach": ("chat", "ATTACH"),
    },
)
