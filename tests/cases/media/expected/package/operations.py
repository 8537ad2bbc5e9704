"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "addNote": ("notes", "ADD_NOTE"),
        "sendForm": ("notes", "SEND_FORM"),
        "putFile": ("notes", "PUT_FILE"),
        "getProblem": ("notes", "GET_PROBLEM"),
    },
)
