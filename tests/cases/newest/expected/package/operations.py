"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "query-zones": ("zones", "QUERY_ZONES"),
        "find-zones": ("zones", "FIND_ZONES"),
        "make-zone": ("zones", "MAKE_ZONE"),
        "purge-zones": ("zones", "PURGE_ZONES"),
        "follow-zones": ("zones", "FOLLOW_ZONES"),
        "search-zones": ("zones", "SEARCH_ZONES"),
    },
)
