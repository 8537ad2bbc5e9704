"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "zones": {
            "query-zones": "QUERY_ZONES",
            "pay-zones": "PAY_ZONES",
            "find-zones": "FIND_ZONES",
            "make-zone": "MAKE_ZONE",
            "purge-zones": "PURGE_ZONES",
            "follow-zones": "FOLLOW_ZONES",
            "search-zones": "SEARCH_ZONES",
            "add-picture": "ADD_PICTURE",
            "put-picture": "PUT_PICTURE",
        },
    },
)
