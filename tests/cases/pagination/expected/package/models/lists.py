"""Models of *lists*."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset
from .shared import Zone


@dataclass(slots=True, kw_only=True, repr=False)
class ListsOffsetResponse(Model):
    """The answer of `GET /lists/offset` at 200."""

    items: list[Zone]
    total: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsIteratorResponse(Model):
    """The answer of `GET /lists/iterator` at 200."""

    data: list[Zone]
    done: bool
    iterator: str | None | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsCursorResponse(Model):
    """The answer of `GET /lists/cursor` at 200."""

    data: list[Zone] | Unset = UNSET
    meta: ListsCursorMeta | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsCursorMeta(Model):
    """`meta` of `ListsCursorResponse`."""

    next_cursor: str | None | Unset = UNSET
    has_more: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class LastItemResponse(Model):
    """The answer of `GET /lists/last-item` at 200."""

    data: list[Zone]
    has_more: bool


@dataclass(slots=True, kw_only=True, repr=False)
class LinkListResponse(Model):
    """The answer of `GET /lists/link` at 200."""

    count: int | Unset = UNSET

    next: str | None | Unset = UNSET
    """Format: `uri`."""

    results: list[Zone] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsLinksResponse(Model):
    """The answer of `GET /lists/links` at 200."""

    data: list[ListsLinksItem] | Unset = UNSET
    links: list[Link] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsLinksItem(Model):
    """An item of `data` of `ListsLinksResponse`."""

    data: Zone | Unset = UNSET
    uri: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Link(Model):
    """An item of `links` of `ListsLinksResponse`."""

    rel: str
    uri: str


@dataclass(slots=True, kw_only=True, repr=False)
class AskedInHeaderResponse(Model):
    """The answer of `GET /lists/asked-in-a-header` at 200."""

    zones: list[Zone] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListsRequest(Model):
    """The body of `POST /lists/search`."""

    query: str


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListsResponse(Model):
    """The answer of `POST /lists/search` at 200."""

    results: list[Zone] | Unset = UNSET
    total_pages: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByCursorRequest(Model):
    """The body of `POST /lists/search-cursor`."""

    query: str

    cursor: str | Unset = UNSET
    """Where the page begins."""

    limit: Annotated[int, Constraints(maximum=100)] | Unset = UNSET
    """At most 100. Default: `10`."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByCursorResponse(Model):
    """The answer of `POST /lists/search-cursor` at 200."""

    hits: list[Zone] | Unset = UNSET
    next_cursor: str | None | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByKeyRequest(Model):
    """The body of `POST /lists/search-key`."""

    name: str | Unset = field(default=UNSET, metadata=wire("Name"))
    exclusive_start_key: dict[str, Part] | Unset = field(
        default=UNSET, metadata=wire("ExclusiveStartKey")
    )
    limit: int | Unset = field(default=UNSET, metadata=wire("Limit"))


@dataclass(slots=True, kw_only=True, repr=False)
class Part(Model):
    """`Part`."""

    s: str | Unset = field(default=UNSET, metadata=wire("S"))

    n: str | Unset = field(default=UNSET, metadata=wire("N", secret=True))
    """Format: `password`."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByKeyResponse(Model):
    """The answer of `POST /lists/search-key` at 200."""

    items: list[Zone] | Unset = field(default=UNSET, metadata=wire("Items"))
    count: int | Unset = field(default=UNSET, metadata=wire("Count"))
    last_evaluated_key: dict[str, Part] | Unset = field(
        default=UNSET, metadata=wire("LastEvaluatedKey")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByOffsetRequest(Model):
    """The body of `POST /lists/search-offset`."""

    text: str | Unset = UNSET
    offset: int | Unset = UNSET

    count: Annotated[int, Constraints(maximum=2)] | Unset = UNSET
    """At most 2. Default: `2`."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByOffsetResponse(Model):
    """The answer of `POST /lists/search-offset` at 200."""

    zones: list[Zone] | Unset = UNSET
    request_id: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByPageRequest(Model):
    """The body of `POST /lists/search-page`."""

    filters: list[str] | Unset = UNSET
    pagination: Pagination | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Pagination(Model):
    """`pagination` of `SearchListByPageRequest`."""

    page: Annotated[int, Constraints(minimum=1)] | Unset = UNSET
    """At least 1."""

    page_size: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByPageResponse(Model):
    """The answer of `POST /lists/search-page` at 200."""

    data: list[Zone] | Unset = UNSET
    meta: SearchListByPageMeta | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListByPageMeta(Model):
    """`meta` of `SearchListByPageResponse`."""

    total: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class MakeZonesRequest(Model):
    """The body of `POST /lists/made`."""

    page: int | Unset = UNSET
    from_: int | Unset = field(default=UNSET, metadata=wire("from"))
    to: int | Unset = UNSET
    limit: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsHintedResponse(Model):
    """The answer of `GET /lists/hinted` at 200."""

    zones: list[Zone] | Unset = UNSET
    rules: list[str] | Unset = UNSET
    state: ListsHintedState | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsHintedState(Model):
    """`state` of `ListsHintedResponse`."""

    mark: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsNumberedResponse(Model):
    """The answer of `GET /lists/numbered` at 200."""

    count: int
    results: list[Zone]

    next: str | None | Unset = UNSET
    """Format: `uri`."""

    previous: str | None | Unset = UNSET
    """Format: `uri`."""


@dataclass(slots=True, kw_only=True, repr=False)
class Pageable(Model):
    """The parameter `pageable` of `GET /lists/pageable`."""

    page: Annotated[int, Constraints(minimum=0)] | Unset = UNSET
    """At least 0."""

    size: Annotated[int, Constraints(minimum=1)] | Unset = UNSET
    """At least 1."""

    sort: list[str] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsPageableResponse(Model):
    """The answer of `GET /lists/pageable` at 200."""

    content: list[Zone] | Unset = UNSET
    number: int | Unset = UNSET
    total_pages: int | Unset = field(default=UNSET, metadata=wire("totalPages"))
    total_elements: int | Unset = field(default=UNSET, metadata=wire("totalElements"))
    last: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Page(Model):
    """The parameter `page` of `GET /lists/deep`."""

    number: int | Unset = UNSET
    size: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsWrappedResponse(Model):
    """The answer of `GET /lists/wrapped` at 200."""

    edges: list[Edge]
    page_info: PageInfo = field(metadata=wire("pageInfo"))


@dataclass(slots=True, kw_only=True, repr=False)
class Edge(Model):
    """An item of `edges` of `ListsWrappedResponse`."""

    cursor: str
    node: Zone


@dataclass(slots=True, kw_only=True, repr=False)
class PageInfo(Model):
    """`pageInfo` of `ListsWrappedResponse`."""

    has_next_page: bool = field(metadata=wire("hasNextPage"))
    end_cursor: str | None | Unset = field(default=UNSET, metadata=wire("endCursor"))


@dataclass(slots=True, kw_only=True, repr=False)
class WrappedBehindResponse(Model):
    """The answer of `GET /lists/wrapped-behind` at 200."""

    data: list[WrappedBehindItem] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class WrappedBehindItem(Model):
    """An item of `data` of `WrappedBehindResponse`."""

    data: Zone | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsChangesResponse(Model):
    """The answer of `GET /lists/changes` at 200."""

    added: list[Zone]
    removed: list[Zone]
    has_more: bool
    next_cursor: str
