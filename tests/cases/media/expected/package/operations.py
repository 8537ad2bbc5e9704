"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "notes": {
            "addNote": "ADD_NOTE",
            "changeNote": "CHANGE_NOTE",
            "exportNotes": "EXPORT_NOTES",
            "markExport": "MARK_EXPORT",
            "attachExport": "ATTACH_EXPORT",
            "importNotes": "IMPORT_NOTES",
            "sendForm": "SEND_FORM",
            "exchangeNotes": "EXCHANGE_NOTES",
            "putFile": "PUT_FILE",
            "getSeal": "GET_SEAL",
            "getProblem": "GET_PROBLEM",
        },
    },
)
