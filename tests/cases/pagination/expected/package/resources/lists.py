"""The operations of *lists*."""

from __future__ import annotations

from typing import Annotated

from .. import models
from .._runtime.calling.optional_body import if_any
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncEnvelopes,
    AsyncRawResponses,
    AsyncStreamingResponses,
    Envelopes,
    Kind,
    PageView,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import Header, Json, JsonBody, Operation, Query
from .._runtime.description.paging import (
    BodyCursor,
    BodyLink,
    HeaderCursor,
    HeaderLink,
    ItemCursor,
    ItemOffset,
    PageNumber,
    PageSize,
)
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

PLAIN: Operation[list[models.Zone], list[models.Zone]] = Operation(
    operation_id="listPlain",
    method="GET",
    path="/lists/plain",
    resource="lists",
    name="plain",
    parameters=(
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Query("size", lambda: int),
    ),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
    pages=PageNumber(parameter="page", items=(), size=PageSize(parameter="size")),
)

SHORT: Operation[list[models.Zone], list[models.Zone]] = Operation(
    operation_id="listShort",
    method="GET",
    path="/lists/short",
    resource="lists",
    name="short",
    parameters=(
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Query("per_page", lambda: Annotated[int, Constraints(minimum=1, maximum=50)]),
    ),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
    pages=PageNumber(
        parameter="page",
        items=(),
        size=PageSize(parameter="per_page", default=20, maximum=50),
    ),
)

COUNTED: Operation[list[models.Zone], list[models.Zone]] = Operation(
    operation_id="listCounted",
    method="GET",
    path="/lists/header",
    resource="lists",
    name="counted",
    parameters=(
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Query("limit", lambda: int),
    ),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
    pages=PageNumber(
        parameter="page",
        items=(),
        size=PageSize(parameter="limit"),
        total_header="X-Total-Count",
    ),
)

OFFSET: Operation[models.ListsOffsetResponse, models.ListsOffsetResponse] = Operation(
    operation_id="listOffset",
    method="GET",
    path="/lists/offset",
    resource="lists",
    name="offset",
    parameters=(Query("offset", lambda: int), Query("limit", lambda: int)),
    responses={"200": Json(lambda: models.ListsOffsetResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=ItemOffset(
        parameter="offset",
        items=("items",),
        size=PageSize(parameter="limit"),
        total=("total",),
    ),
)

ITERATOR: Operation[models.ListsIteratorResponse, models.ListsIteratorResponse] = (
    Operation(
        operation_id="listIterator",
        method="GET",
        path="/lists/iterator",
        resource="lists",
        name="iterator",
        parameters=(Query("iterator", lambda: str | None), Query("limit", lambda: int)),
        responses={"200": Json(lambda: models.ListsIteratorResponse)},
        security=({"token": ()}, {"key": ()}, {}),
        pages=BodyCursor(
            parameter="iterator",
            next=("iterator",),
            items=("data",),
            size=PageSize(parameter="limit"),
            last=("done",),
        ),
    )
)

CURSOR: Operation[models.ListsCursorResponse, models.ListsCursorResponse] = Operation(
    operation_id="listCursor",
    method="GET",
    path="/lists/cursor",
    resource="lists",
    name="cursor",
    parameters=(Query("cursor", lambda: str), Query("limit", lambda: int)),
    responses={"200": Json(lambda: models.ListsCursorResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=BodyCursor(
        parameter="cursor",
        next=("meta", "next_cursor"),
        items=("data",),
        size=PageSize(parameter="limit"),
        more=("meta", "has_more"),
    ),
)

LAST_ITEM: Operation[models.LastItemResponse, models.LastItemResponse] = Operation(
    operation_id="listLastItem",
    method="GET",
    path="/lists/last-item",
    resource="lists",
    name="last_item",
    parameters=(Query("starting_after", lambda: str), Query("limit", lambda: int)),
    responses={"200": Json(lambda: models.LastItemResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=ItemCursor(
        parameter="starting_after",
        key=("id",),
        items=("data",),
        size=PageSize(parameter="limit"),
        more=("has_more",),
    ),
)

BEHIND: Operation[list[models.Zone], list[models.Zone]] = Operation(
    operation_id="listBehind",
    method="GET",
    path="/lists/behind",
    resource="lists",
    name="behind",
    parameters=(Query("starting_after", lambda: str),),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
    pages=ItemCursor(parameter="starting_after", key=("id",), items=()),
)

HEADER_CURSOR: Operation[list[models.Zone], list[models.Zone]] = Operation(
    operation_id="listHeaderCursor",
    method="GET",
    path="/lists/header-cursor",
    resource="lists",
    name="header_cursor",
    parameters=(Query("cursor", lambda: str),),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
    pages=HeaderCursor(parameter="cursor", header="X-Next-Cursor", items=()),
)

LINK: Operation[models.LinkListResponse, models.LinkListResponse] = Operation(
    operation_id="listLink",
    method="GET",
    path="/lists/link",
    resource="lists",
    name="link",
    parameters=(Query("limit", lambda: int),),
    responses={"200": Json(lambda: models.LinkListResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=BodyLink(
        next=("next",), items=("results",), size=PageSize(parameter="limit")
    ),
)

LINKS: Operation[models.ListsLinksResponse, models.ListsLinksResponse] = Operation(
    operation_id="listLinks",
    method="GET",
    path="/lists/links",
    resource="lists",
    name="links",
    parameters=(Query("limit", lambda: int),),
    responses={"200": Json(lambda: models.ListsLinksResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=BodyLink(next=("links",), items=("data",), size=PageSize(parameter="limit")),
)

ASKED_IN_HEADER: Operation[
    models.AskedInHeaderResponse, models.AskedInHeaderResponse
] = Operation(
    operation_id="listAskedInHeader",
    method="GET",
    path="/lists/asked-in-a-header",
    resource="lists",
    name="asked_in_header",
    parameters=(
        Header("x_page_continue", lambda: str, wire="X-Page-Continue"),
        Header("x_page_size", lambda: int, wire="X-Page-Size"),
    ),
    responses={"200": Json(lambda: models.AskedInHeaderResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=HeaderCursor(
        parameter="X-Page-Continue",
        location="header",
        header="X-Page-Next",
        items=("zones",),
        size=PageSize(parameter="X-Page-Size", location="header"),
    ),
)

UNSAID_LINK: Operation[list[models.Zone], list[models.Zone]] = Operation(
    operation_id="listUnsaidLink",
    method="GET",
    path="/lists/unsaid-link",
    resource="lists",
    name="unsaid_link",
    parameters=(Query("after", lambda: str), Query("limit", lambda: int)),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
    pages=HeaderLink(items=(), size=PageSize(parameter="limit")),
)

LINK_HEADER: Operation[list[models.Zone], list[models.Zone]] = Operation(
    operation_id="listLinkHeader",
    method="GET",
    path="/lists/link-header",
    resource="lists",
    name="link_header",
    parameters=(
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Query("limit", lambda: int),
    ),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
    pages=HeaderLink(items=(), size=PageSize(parameter="limit")),
)

SEARCH_LISTS: Operation[models.SearchListsResponse, models.SearchListsResponse] = (
    Operation(
        operation_id="searchLists",
        method="POST",
        path="/lists/search",
        resource="lists",
        name="search_lists",
        parameters=(Query("page", lambda: Annotated[int, Constraints(minimum=1)]),),
        body=JsonBody(lambda: models.SearchListsRequest, required=True),
        responses={"200": Json(lambda: models.SearchListsResponse)},
        security=({"token": ()}, {"key": ()}, {}),
        pages=PageNumber(parameter="page", items=("results",), pages=("total_pages",)),
    )
)

SEARCH_BY_CURSOR: Operation[
    models.SearchListByCursorResponse, models.SearchListByCursorResponse
] = Operation(
    operation_id="searchByCursor",
    method="POST",
    path="/lists/search-cursor",
    resource="lists",
    name="search_by_cursor",
    body=JsonBody(lambda: models.SearchListByCursorRequest, required=True),
    responses={"200": Json(lambda: models.SearchListByCursorResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=BodyCursor(
        parameter="cursor",
        location="body",
        next=("next_cursor",),
        items=("hits",),
        size=PageSize(parameter="limit", location="body", default=10, maximum=100),
    ),
)

SEARCH_BY_KEY: Operation[
    models.SearchListByKeyResponse, models.SearchListByKeyResponse
] = Operation(
    operation_id="searchByKey",
    method="POST",
    path="/lists/search-key",
    resource="lists",
    name="search_by_key",
    body=JsonBody(lambda: models.SearchListByKeyRequest),
    responses={"200": Json(lambda: models.SearchListByKeyResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=BodyCursor(
        parameter="ExclusiveStartKey",
        location="body",
        next=("LastEvaluatedKey",),
        items=("Items",),
        size=PageSize(parameter="Limit", location="body"),
    ),
)

SEARCH_BY_OFFSET: Operation[
    models.SearchListByOffsetResponse, models.SearchListByOffsetResponse
] = Operation(
    operation_id="searchByOffset",
    method="POST",
    path="/lists/search-offset",
    resource="lists",
    name="search_by_offset",
    body=JsonBody(lambda: models.SearchListByOffsetRequest),
    responses={"200": Json(lambda: models.SearchListByOffsetResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=ItemOffset(
        parameter="offset",
        location="body",
        items=("zones",),
        size=PageSize(parameter="count", location="body", default=2, maximum=2),
    ),
)

SEARCH_BY_PAGE: Operation[
    models.SearchListByPageResponse, models.SearchListByPageResponse
] = Operation(
    operation_id="searchByPage",
    method="POST",
    path="/lists/search-page",
    resource="lists",
    name="search_by_page",
    body=JsonBody(lambda: models.SearchListByPageRequest, required=True),
    responses={"200": Json(lambda: models.SearchListByPageResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=PageNumber(
        parameter="page",
        location="body",
        within=("pagination",),
        items=("data",),
        size=PageSize(parameter="page_size", location="body", within=("pagination",)),
        total=("meta", "total"),
    ),
)

MAKE_ZONES: Operation[list[models.Zone], None] = Operation(
    operation_id="makeZones",
    method="POST",
    path="/lists/made",
    resource="lists",
    name="make_zones",
    body=JsonBody(lambda: models.MakeZonesRequest, required=True),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
)

HINTED: Operation[models.ListsHintedResponse, models.ListsHintedResponse] = Operation(
    operation_id="listHinted",
    method="GET",
    path="/lists/hinted",
    resource="lists",
    name="hinted",
    parameters=(Query("mark", lambda: str), Query("n", lambda: int)),
    responses={"200": Json(lambda: models.ListsHintedResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=BodyCursor(
        parameter="mark",
        next=("state", "mark"),
        items=("zones",),
        size=PageSize(parameter="n"),
    ),
)

NUMBERED: Operation[models.ListsNumberedResponse, models.ListsNumberedResponse] = (
    Operation(
        operation_id="listNumbered",
        method="GET",
        path="/lists/numbered",
        resource="lists",
        name="numbered",
        parameters=(Query("page", lambda: int),),
        responses={"200": Json(lambda: models.ListsNumberedResponse)},
        security=({"token": ()}, {"key": ()}, {}),
        pages=PageNumber(parameter="page", items=("results",), onward=("next",)),
    )
)

PAGEABLE: Operation[models.ListsPageableResponse, models.ListsPageableResponse] = (
    Operation(
        operation_id="listPageable",
        method="GET",
        path="/lists/pageable",
        resource="lists",
        name="pageable",
        parameters=(
            Query("name", lambda: str),
            Query("pageable", lambda: models.Pageable),
        ),
        responses={"200": Json(lambda: models.ListsPageableResponse)},
        security=({"token": ()}, {"key": ()}, {}),
        pages=PageNumber(
            parameter="page",
            within=("pageable",),
            first=0,
            items=("content",),
            size=PageSize(parameter="size", within=("pageable",)),
            total=("totalElements",),
            pages=("totalPages",),
            page=("number",),
            last=("last",),
        ),
    )
)

DEEP: Operation[list[models.Zone], list[models.Zone]] = Operation(
    operation_id="listDeep",
    method="GET",
    path="/lists/deep",
    resource="lists",
    name="deep",
    parameters=(Query("page", lambda: models.Page, style="deepObject"),),
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
    pages=PageNumber(
        parameter="number",
        within=("page",),
        items=(),
        size=PageSize(parameter="size", within=("page",)),
    ),
)

WRAPPED: Operation[models.ListsWrappedResponse, models.ListsWrappedResponse] = (
    Operation(
        operation_id="listWrapped",
        method="GET",
        path="/lists/wrapped",
        resource="lists",
        name="wrapped",
        parameters=(Query("after", lambda: str), Query("first", lambda: int)),
        responses={"200": Json(lambda: models.ListsWrappedResponse)},
        security=({"token": ()}, {"key": ()}, {}),
        pages=BodyCursor(
            parameter="after",
            next=("pageInfo", "endCursor"),
            items=("edges",),
            wrapped=("node",),
            size=PageSize(parameter="first"),
            more=("pageInfo", "hasNextPage"),
        ),
    )
)

WRAPPED_BEHIND: Operation[
    models.WrappedBehindResponse, models.WrappedBehindResponse
] = Operation(
    operation_id="listWrappedBehind",
    method="GET",
    path="/lists/wrapped-behind",
    resource="lists",
    name="wrapped_behind",
    parameters=(Query("starting_after", lambda: str), Query("limit", lambda: int)),
    responses={"200": Json(lambda: models.WrappedBehindResponse)},
    security=({"token": ()}, {"key": ()}, {}),
    pages=ItemCursor(
        parameter="starting_after",
        key=("id",),
        items=("data",),
        wrapped=("data",),
        size=PageSize(parameter="limit"),
    ),
)

CHANGES: Operation[models.ListsChangesResponse, models.ListsChangesResponse] = (
    Operation(
        operation_id="listChanges",
        method="GET",
        path="/lists/changes",
        resource="lists",
        name="changes",
        parameters=(Query("cursor", lambda: str),),
        responses={"200": Json(lambda: models.ListsChangesResponse)},
        security=({"token": ()}, {"key": ()}, {}),
        pages=BodyCursor(
            parameter="cursor",
            next=("next_cursor",),
            items=(),
            whole=True,
            more=("has_more",),
        ),
    )
)

WHOLE: Operation[list[models.Zone], None] = Operation(
    operation_id="listWhole",
    method="GET",
    path="/lists/whole",
    resource="lists",
    name="whole",
    responses={"200": Json(lambda: list[models.Zone])},
    security=({"token": ()}, {"key": ()}, {}),
)


class Lists:
    """The operations of *lists*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> ListsViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return ListsViews(Envelopes, Lists, self._caller)

    @property
    def with_raw_response(self) -> ListsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ListsViews(RawResponses, Lists, self._caller)

    @property
    def with_streaming_response(self) -> ListsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ListsViews(StreamingResponses, Lists, self._caller)

    def plain(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List by page, with nothing told.

        `GET /lists/plain`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            PLAIN, parameters={"page": page, "size": size}, options=options
        )

    def short(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List by page, of a declared size.

        `GET /lists/short`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            per_page: Items on a page. At least 1. At most 50. Default: `20`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            SHORT, parameters={"page": page, "per_page": per_page}, options=options
        )

    def counted(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List by page, with the total in a header.

        `GET /lists/header`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            COUNTED, parameters={"page": page, "limit": limit}, options=options
        )

    def offset(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.ListsOffsetResponse]:
        """List by offset.

        `GET /lists/offset`

        Security: `token`, or `key`, or none.

        Args:
            offset: Default: `0`.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `items` of the answer (200): The zones, and how many there are.
            Iterate over it for all items.
        """
        return self._caller.pages(
            OFFSET, parameters={"offset": offset, "limit": limit}, options=options
        )

    def iterator(
        self,
        *,
        iterator: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.ListsIteratorResponse]:
        """List by an iterator that never ends.

        `GET /lists/iterator`

        Security: `token`, or `key`, or none.

        Args:
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, where to go on, and whether
            there is nothing there yet. Iterate over it for all items.
        """
        return self._caller.pages(
            ITERATOR, parameters={"iterator": iterator, "limit": limit}, options=options
        )

    def cursor(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.ListsCursorResponse]:
        """List by cursor.

        `GET /lists/cursor`

        Security: `token`, or `key`, or none.

        Args:
            cursor: Where the page begins.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, and the next cursor. Iterate
            over it for all items.
        """
        return self._caller.pages(
            CURSOR, parameters={"cursor": cursor, "limit": limit}, options=options
        )

    def last_item(
        self,
        *,
        starting_after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.LastItemResponse]:
        """List by the last item.

        `GET /lists/last-item`

        Security: `token`, or `key`, or none.

        Args:
            starting_after: The id of an item: what comes behind it.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, and whether there are more.
            Iterate over it for all items.
        """
        return self._caller.pages(
            LAST_ITEM,
            parameters={"starting_after": starting_after, "limit": limit},
            options=options,
        )

    def behind(
        self,
        *,
        starting_after: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List behind an item.

        `GET /lists/behind`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            BEHIND, parameters={"starting_after": starting_after}, options=options
        )

    def header_cursor(
        self,
        *,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List by a cursor in a header.

        `GET /lists/header-cursor`

        Security: `token`, or `key`, or none.

        Args:
            cursor: Where the page begins.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            HEADER_CURSOR, parameters={"cursor": cursor}, options=options
        )

    def link(
        self,
        *,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.LinkListResponse]:
        """List by links.

        `GET /lists/link`

        Security: `token`, or `key`, or none.

        Args:
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `results` of the answer (200): The zones, and a link to more.
            Iterate over it for all items.
        """
        return self._caller.pages(LINK, parameters={"limit": limit}, options=options)

    def links(
        self,
        *,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ListsLinksItem, models.ListsLinksResponse]:
        """List by a list of links.

        Each item is wrapped, and the list of links may have one to the next page.

        `GET /lists/links`

        Security: `token`, or `key`, or none.

        Args:
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, and links. Iterate over it
            for all items.
        """
        return self._caller.pages(LINKS, parameters={"limit": limit}, options=options)

    def asked_in_header(
        self,
        *,
        x_page_continue: str | Unset = UNSET,
        x_page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.AskedInHeaderResponse]:
        """List by a cursor that goes in a header, and comes in one.

        `GET /lists/asked-in-a-header`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `zones` of the answer (200): The zones. Iterate over it for all
            items.
        """
        return self._caller.pages(
            ASKED_IN_HEADER,
            parameters={"x_page_continue": x_page_continue, "x_page_size": x_page_size},
            options=options,
        )

    def unsaid_link(
        self,
        *,
        after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List by a cursor, and nothing says where the next one stands.

        `GET /lists/unsaid-link`

        Security: `token`, or `key`, or none.

        Args:
            after: The pagination cursor for the next page.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            UNSAID_LINK, parameters={"after": after, "limit": limit}, options=options
        )

    def link_header(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List by the Link header.

        `GET /lists/link-header`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            LINK_HEADER, parameters={"page": page, "limit": limit}, options=options
        )

    def search_lists(
        self,
        *,
        query: str,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.SearchListsResponse]:
        """Search.

        A search that is posted; its body goes along to every page.

        `POST /lists/search`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `results` of the answer (200): The zones. Iterate over it for all
            items.
        """
        return self._caller.pages(
            SEARCH_LISTS,
            parameters={"page": page},
            body=models.SearchListsRequest(query=query),
            options=options,
        )

    def search_by_cursor(
        self,
        *,
        query: str,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.SearchListByCursorResponse]:
        """Search, by a cursor in the body.

        `POST /lists/search-cursor`

        Security: `token`, or `key`, or none.

        Args:
            cursor: Where the page begins.
            limit: At most 100. Default: `10`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `hits` of the answer (200): The zones, and the next cursor. Iterate
            over it for all items.
        """
        return self._caller.pages(
            SEARCH_BY_CURSOR,
            body=models.SearchListByCursorRequest(
                query=query, cursor=cursor, limit=limit
            ),
            options=options,
        )

    def search_by_key(
        self,
        *,
        name: str | Unset = UNSET,
        exclusive_start_key: dict[str, models.Part] | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.SearchListByKeyResponse]:
        """Search by a key of several parts.

        `POST /lists/search-key`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `Items` of the answer (200): The zones, and the key of the last one
            that was read. Iterate over it for all items.
        """
        return self._caller.pages(
            SEARCH_BY_KEY,
            body=if_any(
                models.SearchListByKeyRequest(
                    name=name, exclusive_start_key=exclusive_start_key, limit=limit
                ),
            ),
            options=options,
        )

    def search_by_offset(
        self,
        *,
        text: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.SearchListByOffsetResponse]:
        """Search, by an offset in the body.

        The body is optional, and nothing is told but the items.

        `POST /lists/search-offset`

        Security: `token`, or `key`, or none.

        Args:
            count: At most 2. Default: `2`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `zones` of the answer (200): The zones. Iterate over it for all
            items.
        """
        return self._caller.pages(
            SEARCH_BY_OFFSET,
            body=if_any(
                models.SearchListByOffsetRequest(text=text, offset=offset, count=count)
            ),
            options=options,
        )

    def search_by_page(
        self,
        *,
        filters: list[str] | Unset = UNSET,
        pagination: models.Pagination | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.SearchListByPageResponse]:
        """Search, by a page within the body.

        `POST /lists/search-page`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, and how many there are.
            Iterate over it for all items.
        """
        return self._caller.pages(
            SEARCH_BY_PAGE,
            body=models.SearchListByPageRequest(filters=filters, pagination=pagination),
            options=options,
        )

    def make_zones(
        self,
        *,
        page: int | Unset = UNSET,
        from_: int | Unset = UNSET,
        to: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Zone]:
        """Make zones, which is no search.

        What is made belongs to a page of a book, and ends somewhere.

        `POST /lists/made`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The zones made.
        """
        return self._caller.call(
            MAKE_ZONES,
            body=models.MakeZonesRequest(page=page, from_=from_, to=to, limit=limit),
            options=options,
        )

    def hinted(
        self,
        *,
        mark: str | Unset = UNSET,
        n: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.ListsHintedResponse]:
        """List as the document says.

        Nothing is called like what asks for a page, and the answer has two lists.

        `GET /lists/hinted`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `zones` of the answer (200): The zones, the rules, and what to ask
            for next. Iterate over it for all items.
        """
        return self._caller.pages(
            HINTED, parameters={"mark": mark, "n": n}, options=options
        )

    def numbered(
        self,
        *,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.ListsNumberedResponse]:
        """List pages by their numbers, as the document says.

        The link tells where the list ends, as in Django; what is asked for behind the
        last page is not found.

        `GET /lists/numbered`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `results` of the answer (200): The zones, and a link to more of
            them. Iterate over it for all items.
        """
        return self._caller.pages(NUMBERED, parameters={"page": page}, options=options)

    def pageable(
        self,
        *,
        name: str | Unset = UNSET,
        pageable: models.Pageable | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.ListsPageableResponse]:
        """List by an object of the query.

        The object is required, and nothing of it is. Pages are counted from 0.

        `GET /lists/pageable`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `content` of the answer (200): The zones, and which page it is of
            how many. Iterate over it for all items.
        """
        return self._caller.pages(
            PAGEABLE, parameters={"name": name, "pageable": pageable}, options=options
        )

    def deep(
        self,
        *,
        page: models.Page | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone]:
        """List by a deep object of the query.

        `GET /lists/deep`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(DEEP, parameters={"page": page}, options=options)

    def wrapped(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.ListsWrappedResponse]:
        """List zones that are wrapped, as Relay has them.

        `GET /lists/wrapped`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `edges` of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(
            WRAPPED, parameters={"after": after, "first": first}, options=options
        )

    def wrapped_behind(
        self,
        *,
        starting_after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Zone, models.WrappedBehindResponse]:
        """List zones that are wrapped, by the id of the last one.

        `GET /lists/wrapped-behind`

        Security: `token`, or `key`, or none.

        Args:
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(
            WRAPPED_BEHIND,
            parameters={"starting_after": starting_after, "limit": limit},
            options=options,
        )

    def changes(
        self,
        *,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ListsChangesResponse]:
        """List what changed.

        `GET /lists/changes`

        Security: `token`, or `key`, or none.

        Args:
            cursor: Where the page begins.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Answers, one for each page: the answer (200): What changed since. Iterate
            over it for all.
        """
        return self._caller.pages(
            CHANGES, parameters={"cursor": cursor}, options=options
        )

    def whole(self, *, options: RequestOptions | None = None) -> list[models.Zone]:
        """List in one piece.

        `GET /lists/whole`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The zones.
        """
        return self._caller.call(WHOLE, options=options)


class AsyncLists:
    """`Lists`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> ListsViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return ListsViews(AsyncEnvelopes, AsyncLists, self._caller)

    @property
    def with_raw_response(self) -> ListsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ListsViews(AsyncRawResponses, AsyncLists, self._caller)

    @property
    def with_streaming_response(self) -> ListsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ListsViews(AsyncStreamingResponses, AsyncLists, self._caller)

    def plain(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List by page, with nothing told.

        `GET /lists/plain`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            PLAIN, parameters={"page": page, "size": size}, options=options
        )

    def short(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List by page, of a declared size.

        `GET /lists/short`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            per_page: Items on a page. At least 1. At most 50. Default: `20`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            SHORT, parameters={"page": page, "per_page": per_page}, options=options
        )

    def counted(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List by page, with the total in a header.

        `GET /lists/header`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            COUNTED, parameters={"page": page, "limit": limit}, options=options
        )

    def offset(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.ListsOffsetResponse]:
        """List by offset.

        `GET /lists/offset`

        Security: `token`, or `key`, or none.

        Args:
            offset: Default: `0`.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `items` of the answer (200): The zones, and how many there are.
            Iterate over it for all items.
        """
        return self._caller.pages(
            OFFSET, parameters={"offset": offset, "limit": limit}, options=options
        )

    def iterator(
        self,
        *,
        iterator: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.ListsIteratorResponse]:
        """List by an iterator that never ends.

        `GET /lists/iterator`

        Security: `token`, or `key`, or none.

        Args:
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, where to go on, and whether
            there is nothing there yet. Iterate over it for all items.
        """
        return self._caller.pages(
            ITERATOR, parameters={"iterator": iterator, "limit": limit}, options=options
        )

    def cursor(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.ListsCursorResponse]:
        """List by cursor.

        `GET /lists/cursor`

        Security: `token`, or `key`, or none.

        Args:
            cursor: Where the page begins.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, and the next cursor. Iterate
            over it for all items.
        """
        return self._caller.pages(
            CURSOR, parameters={"cursor": cursor, "limit": limit}, options=options
        )

    def last_item(
        self,
        *,
        starting_after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.LastItemResponse]:
        """List by the last item.

        `GET /lists/last-item`

        Security: `token`, or `key`, or none.

        Args:
            starting_after: The id of an item: what comes behind it.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, and whether there are more.
            Iterate over it for all items.
        """
        return self._caller.pages(
            LAST_ITEM,
            parameters={"starting_after": starting_after, "limit": limit},
            options=options,
        )

    def behind(
        self,
        *,
        starting_after: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List behind an item.

        `GET /lists/behind`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            BEHIND, parameters={"starting_after": starting_after}, options=options
        )

    def header_cursor(
        self,
        *,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List by a cursor in a header.

        `GET /lists/header-cursor`

        Security: `token`, or `key`, or none.

        Args:
            cursor: Where the page begins.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            HEADER_CURSOR, parameters={"cursor": cursor}, options=options
        )

    def link(
        self,
        *,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.LinkListResponse]:
        """List by links.

        `GET /lists/link`

        Security: `token`, or `key`, or none.

        Args:
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `results` of the answer (200): The zones, and a link to more.
            Iterate over it for all items.
        """
        return self._caller.pages(LINK, parameters={"limit": limit}, options=options)

    def links(
        self,
        *,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ListsLinksItem, models.ListsLinksResponse]:
        """List by a list of links.

        Each item is wrapped, and the list of links may have one to the next page.

        `GET /lists/links`

        Security: `token`, or `key`, or none.

        Args:
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, and links. Iterate over it
            for all items.
        """
        return self._caller.pages(LINKS, parameters={"limit": limit}, options=options)

    def asked_in_header(
        self,
        *,
        x_page_continue: str | Unset = UNSET,
        x_page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.AskedInHeaderResponse]:
        """List by a cursor that goes in a header, and comes in one.

        `GET /lists/asked-in-a-header`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `zones` of the answer (200): The zones. Iterate over it for all
            items.
        """
        return self._caller.pages(
            ASKED_IN_HEADER,
            parameters={"x_page_continue": x_page_continue, "x_page_size": x_page_size},
            options=options,
        )

    def unsaid_link(
        self,
        *,
        after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List by a cursor, and nothing says where the next one stands.

        `GET /lists/unsaid-link`

        Security: `token`, or `key`, or none.

        Args:
            after: The pagination cursor for the next page.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            UNSAID_LINK, parameters={"after": after, "limit": limit}, options=options
        )

    def link_header(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List by the Link header.

        `GET /lists/link-header`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(
            LINK_HEADER, parameters={"page": page, "limit": limit}, options=options
        )

    def search_lists(
        self,
        *,
        query: str,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.SearchListsResponse]:
        """Search.

        A search that is posted; its body goes along to every page.

        `POST /lists/search`

        Security: `token`, or `key`, or none.

        Args:
            page: The page. At least 1. Default: `1`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `results` of the answer (200): The zones. Iterate over it for all
            items.
        """
        return self._caller.pages(
            SEARCH_LISTS,
            parameters={"page": page},
            body=models.SearchListsRequest(query=query),
            options=options,
        )

    def search_by_cursor(
        self,
        *,
        query: str,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.SearchListByCursorResponse]:
        """Search, by a cursor in the body.

        `POST /lists/search-cursor`

        Security: `token`, or `key`, or none.

        Args:
            cursor: Where the page begins.
            limit: At most 100. Default: `10`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `hits` of the answer (200): The zones, and the next cursor. Iterate
            over it for all items.
        """
        return self._caller.pages(
            SEARCH_BY_CURSOR,
            body=models.SearchListByCursorRequest(
                query=query, cursor=cursor, limit=limit
            ),
            options=options,
        )

    def search_by_key(
        self,
        *,
        name: str | Unset = UNSET,
        exclusive_start_key: dict[str, models.Part] | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.SearchListByKeyResponse]:
        """Search by a key of several parts.

        `POST /lists/search-key`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `Items` of the answer (200): The zones, and the key of the last one
            that was read. Iterate over it for all items.
        """
        return self._caller.pages(
            SEARCH_BY_KEY,
            body=if_any(
                models.SearchListByKeyRequest(
                    name=name, exclusive_start_key=exclusive_start_key, limit=limit
                ),
            ),
            options=options,
        )

    def search_by_offset(
        self,
        *,
        text: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.SearchListByOffsetResponse]:
        """Search, by an offset in the body.

        The body is optional, and nothing is told but the items.

        `POST /lists/search-offset`

        Security: `token`, or `key`, or none.

        Args:
            count: At most 2. Default: `2`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `zones` of the answer (200): The zones. Iterate over it for all
            items.
        """
        return self._caller.pages(
            SEARCH_BY_OFFSET,
            body=if_any(
                models.SearchListByOffsetRequest(text=text, offset=offset, count=count)
            ),
            options=options,
        )

    def search_by_page(
        self,
        *,
        filters: list[str] | Unset = UNSET,
        pagination: models.Pagination | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.SearchListByPageResponse]:
        """Search, by a page within the body.

        `POST /lists/search-page`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200): The zones, and how many there are.
            Iterate over it for all items.
        """
        return self._caller.pages(
            SEARCH_BY_PAGE,
            body=models.SearchListByPageRequest(filters=filters, pagination=pagination),
            options=options,
        )

    async def make_zones(
        self,
        *,
        page: int | Unset = UNSET,
        from_: int | Unset = UNSET,
        to: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Zone]:
        """Make zones, which is no search.

        What is made belongs to a page of a book, and ends somewhere.

        `POST /lists/made`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The zones made.
        """
        return await self._caller.call(
            MAKE_ZONES,
            body=models.MakeZonesRequest(page=page, from_=from_, to=to, limit=limit),
            options=options,
        )

    def hinted(
        self,
        *,
        mark: str | Unset = UNSET,
        n: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.ListsHintedResponse]:
        """List as the document says.

        Nothing is called like what asks for a page, and the answer has two lists.

        `GET /lists/hinted`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `zones` of the answer (200): The zones, the rules, and what to ask
            for next. Iterate over it for all items.
        """
        return self._caller.pages(
            HINTED, parameters={"mark": mark, "n": n}, options=options
        )

    def numbered(
        self,
        *,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.ListsNumberedResponse]:
        """List pages by their numbers, as the document says.

        The link tells where the list ends, as in Django; what is asked for behind the
        last page is not found.

        `GET /lists/numbered`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `results` of the answer (200): The zones, and a link to more of
            them. Iterate over it for all items.
        """
        return self._caller.pages(NUMBERED, parameters={"page": page}, options=options)

    def pageable(
        self,
        *,
        name: str | Unset = UNSET,
        pageable: models.Pageable | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.ListsPageableResponse]:
        """List by an object of the query.

        The object is required, and nothing of it is. Pages are counted from 0.

        `GET /lists/pageable`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `content` of the answer (200): The zones, and which page it is of
            how many. Iterate over it for all items.
        """
        return self._caller.pages(
            PAGEABLE, parameters={"name": name, "pageable": pageable}, options=options
        )

    def deep(
        self,
        *,
        page: models.Page | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone]:
        """List by a deep object of the query.

        `GET /lists/deep`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): The zones. Iterate over it for all items.
        """
        return self._caller.pages(DEEP, parameters={"page": page}, options=options)

    def wrapped(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.ListsWrappedResponse]:
        """List zones that are wrapped, as Relay has them.

        `GET /lists/wrapped`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `edges` of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(
            WRAPPED, parameters={"after": after, "first": first}, options=options
        )

    def wrapped_behind(
        self,
        *,
        starting_after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Zone, models.WrappedBehindResponse]:
        """List zones that are wrapped, by the id of the last one.

        `GET /lists/wrapped-behind`

        Security: `token`, or `key`, or none.

        Args:
            limit: Items on a page.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `data` of the answer (200). Iterate over it for all items.
        """
        return self._caller.pages(
            WRAPPED_BEHIND,
            parameters={"starting_after": starting_after, "limit": limit},
            options=options,
        )

    def changes(
        self,
        *,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ListsChangesResponse]:
        """List what changed.

        `GET /lists/changes`

        Security: `token`, or `key`, or none.

        Args:
            cursor: Where the page begins.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Answers, one for each page: the answer (200): What changed since. Iterate
            over it for all.
        """
        return self._caller.pages(
            CHANGES, parameters={"cursor": cursor}, options=options
        )

    async def whole(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Zone]:
        """List in one piece.

        `GET /lists/whole`

        Security: `token`, or `key`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The zones.
        """
        return await self._caller.call(WHOLE, options=options)


class ListsViews(Views[Kind]):
    """The methods of `Lists`, returning more."""

    plain = PageView(Lists.plain, PLAIN)
    short = PageView(Lists.short, SHORT)
    counted = PageView(Lists.counted, COUNTED)
    offset = PageView(Lists.offset, OFFSET)
    iterator = PageView(Lists.iterator, ITERATOR)
    cursor = PageView(Lists.cursor, CURSOR)
    last_item = PageView(Lists.last_item, LAST_ITEM)
    behind = PageView(Lists.behind, BEHIND)
    header_cursor = PageView(Lists.header_cursor, HEADER_CURSOR)
    link = PageView(Lists.link, LINK)
    links = PageView(Lists.links, LINKS)
    asked_in_header = PageView(Lists.asked_in_header, ASKED_IN_HEADER)
    unsaid_link = PageView(Lists.unsaid_link, UNSAID_LINK)
    link_header = PageView(Lists.link_header, LINK_HEADER)
    search_lists = PageView(Lists.search_lists, SEARCH_LISTS)
    search_by_cursor = PageView(Lists.search_by_cursor, SEARCH_BY_CURSOR)
    search_by_key = PageView(Lists.search_by_key, SEARCH_BY_KEY)
    search_by_offset = PageView(Lists.search_by_offset, SEARCH_BY_OFFSET)
    search_by_page = PageView(Lists.search_by_page, SEARCH_BY_PAGE)
    make_zones = View(Lists.make_zones)
    hinted = PageView(Lists.hinted, HINTED)
    numbered = PageView(Lists.numbered, NUMBERED)
    pageable = PageView(Lists.pageable, PAGEABLE)
    deep = PageView(Lists.deep, DEEP)
    wrapped = PageView(Lists.wrapped, WRAPPED)
    wrapped_behind = PageView(Lists.wrapped_behind, WRAPPED_BEHIND)
    changes = PageView(Lists.changes, CHANGES)
    whole = View(Lists.whole)
