"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "import_": {"POST /users/{user-id}/import": "IMPORT"},
        "users": {"GET /users": "LIST_USERS"},
        "client": {"close": "CLOSE"},
    },
)
