"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lists import (
        LastItemResponse as LastItemResponse,
        Link as Link,
        LinkListResponse as LinkListResponse,
        ListsCursorMeta as ListsCursorMeta,
        ListsCursorResponse as ListsCursorResponse,
        ListsHintedResponse as ListsHintedResponse,
        ListsHintedState as ListsHintedState,
        ListsIteratorResponse as ListsIteratorResponse,
        ListsLinksItem as ListsLinksItem,
        ListsLinksResponse as ListsLinksResponse,
        ListsOffsetResponse as ListsOffsetResponse,
        ListsPageableResponse as ListsPageableResponse,
        MakeZonesRequest as MakeZonesRequest,
        Page as Page,
        Pageable as Pageable,
        Pagination as Pagination,
        Part as Part,
        SearchListByCursorRequest as SearchListByCursorRequest,
        SearchListByCursorResponse as SearchListByCursorResponse,
        SearchListByKeyRequest as SearchListByKeyRequest,
        SearchListByKeyResponse as SearchListByKeyResponse,
        SearchListByOffsetRequest as SearchListByOffsetRequest,
        SearchListByOffsetResponse as SearchListByOffsetResponse,
        SearchListByPageMeta as SearchListByPageMeta,
        SearchListByPageRequest as SearchListByPageRequest,
        SearchListByPageResponse as SearchListByPageResponse,
        SearchListsRequest as SearchListsRequest,
        SearchListsResponse as SearchListsResponse,
    )
    from .shared import Zone as Zone
    from .zones import (
        Error as Error,
        GetZoneResponse as GetZoneResponse,
        ListRolesResponse as ListRolesResponse,
        ListZonesResponse as ListZonesResponse,
        ZoneResultInfo as ZoneResultInfo,
    )
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "zones": (
                "Error",
                "GetZoneResponse",
                "ListRolesResponse",
                "ListZonesResponse",
                "ZoneResultInfo",
            ),
            "lists": (
                "LastItemResponse",
                "Link",
                "LinkListResponse",
                "ListsCursorMeta",
                "ListsCursorResponse",
                "ListsHintedResponse",
                "ListsHintedState",
                "ListsIteratorResponse",
                "ListsLinksItem",
                "ListsLinksResponse",
                "ListsOffsetResponse",
                "ListsPageableResponse",
                "MakeZonesRequest",
                "Page",
                "Pageable",
                "Pagination",
                "Part",
                "SearchListByCursorRequest",
                "SearchListByCursorResponse",
                "SearchListByKeyRequest",
                "SearchListByKeyResponse",
                "SearchListByOffsetRequest",
                "SearchListByOffsetResponse",
                "SearchListByPageMeta",
                "SearchListByPageRequest",
                "SearchListByPageResponse",
                "SearchListsRequest",
                "SearchListsResponse",
            ),
            "shared": ("Zone",),
        },
    )
