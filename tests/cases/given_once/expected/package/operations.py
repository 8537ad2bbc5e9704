"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "notes": {
            "listNotes": "LIST_NOTES",
            "createNote": "CREATE_NOTE",
            "getNote": "GET_NOTE",
            "deleteNote": "DELETE_NOTE",
        },
        "exports": {"listExports": "LIST_EXPORTS"},
    },
)
