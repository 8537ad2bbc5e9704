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
        "searchByCursor": ("lists", "SEARCH_BY_CURSOR"),
        "searchByOffset": ("lists", "SEARCH_BY_OFFSET"),
        "searchByPage": ("lists", "SEARCH_BY_PAGE"),
        "makeZones": ("lists", "MAKE_ZONES"),
        "listWhole": ("lists", "WHOLE"),
    },
)
