"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "zones": {
            "listZones": "LIST_ZONES",
            "getZone": "GET_ZONE",
            "listRoles": "LIST_ROLES",
        },
        "lists": {
            "listPlain": "PLAIN",
            "listShort": "SHORT",
            "listCounted": "COUNTED",
            "listOffset": "OFFSET",
            "listIterator": "ITERATOR",
            "listCursor": "CURSOR",
            "listLastItem": "LAST_ITEM",
            "listBehind": "BEHIND",
            "listHeaderCursor": "HEADER_CURSOR",
            "listLink": "LINK",
            "listLinks": "LINKS",
            "listAskedInHeader": "ASKED_IN_HEADER",
            "listUnsaidLink": "UNSAID_LINK",
            "listLinkHeader": "LINK_HEADER",
            "searchLists": "SEARCH_LISTS",
            "searchByCursor": "SEARCH_BY_CURSOR",
            "searchByKey": "SEARCH_BY_KEY",
            "searchByOffset": "SEARCH_BY_OFFSET",
            "searchByPage": "SEARCH_BY_PAGE",
            "makeZones": "MAKE_ZONES",
            "listHinted": "HINTED",
            "listNumbered": "NUMBERED",
            "listPageable": "PAGEABLE",
            "listDeep": "DEEP",
            "listWrapped": "WRAPPED",
            "listWrappedBehind": "WRAPPED_BEHIND",
            "listChanges": "CHANGES",
            "listWhole": "WHOLE",
        },
    },
)
