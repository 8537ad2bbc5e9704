"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "listZones": ("zones", "LIST_ZONES"),
        "getZone": ("zones", "GET_ZONE"),
        "listRoles": ("zones", "LIST_ROLES"),
        "listPlain": ("lists", "PLAIN"),
        "listShort": ("lists", "SHORT"),
        "listCounted": ("lists", "COUNTED"),
        "listOffset": ("lists", "OFFSET"),
        "listCursor": ("lists", "CURSOR"),
        "listHeaderCursor": ("lists", "HEADER_CURSOR"),
        "listLink": ("lists", "LINK"),
        "listLinkHeader": ("lists", "LINK_HEADER"),
        "searchLists": ("lists", "SEARCH_LISTS"),
        "listWhole": ("lists", "WHOLE"),
    },
)
