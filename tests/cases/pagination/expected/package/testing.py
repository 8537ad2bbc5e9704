"""A fake of Pagination for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import PagedStub, Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "FakeTransport",
    "ListsStubs",
    "OperationCheck",
    "RecordedCall",
    "UnexpectedCallError",
    "ZonesStubs",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Pagination, and records what they send.

    Args:
        strict: Whether operations without a prepared answer are refused.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__(
            PACKAGE,
            OPERATIONS,
            testing_examples.__name__,
            Client,
            AsyncClient,
            strict=strict,
        )

    @property
    def zones(self) -> ZonesStubs:
        """zones."""
        return ZonesStubs(self, "zones")

    @property
    def lists(self) -> ListsStubs:
        """lists."""
        return ListsStubs(self, "lists")


class ZonesStubs(Stubs):
    """What `zones` answers."""

    list_zones: PagedStub[list[models.Zone], models.Zone]
    """`GET /zones`."""

    get_zone: Stub[models.Zone]
    """`GET /zones/{zone_id}`."""

    list_roles: PagedStub[list[str], str]
    """`GET /roles`."""


class ListsStubs(Stubs):
    """What `lists` answers."""

    plain: PagedStub[list[models.Zone], models.Zone]
    """`GET /lists/plain`."""

    short: PagedStub[list[models.Zone], models.Zone]
    """`GET /lists/short`."""

    counted: PagedStub[list[models.Zone], models.Zone]
    """`GET /lists/header`."""

    offset: PagedStub[models.ListsOffsetResponse, models.Zone]
    """`GET /lists/offset`."""

    iterator: PagedStub[models.ListsIteratorResponse, models.Zone]
    """`GET /lists/iterator`."""

    cursor: PagedStub[models.ListsCursorResponse, models.Zone]
    """`GET /lists/cursor`."""

    last_item: PagedStub[models.LastItemResponse, models.Zone]
    """`GET /lists/last-item`."""

    behind: PagedStub[list[models.Zone], models.Zone]
    """`GET /lists/behind`."""

    header_cursor: PagedStub[list[models.Zone], models.Zone]
    """`GET /lists/header-cursor`."""

    link: PagedStub[models.LinkListResponse, models.Zone]
    """`GET /lists/link`."""

    links: PagedStub[models.ListsLinksResponse, models.ListsLinksItem]
    """`GET /lists/links`."""

    asked_in_header: PagedStub[models.AskedInHeaderResponse, models.Zone]
    """`GET /lists/asked-in-a-header`."""

    unsaid_link: PagedStub[list[models.Zone], models.Zone]
    """`GET /lists/unsaid-link`."""

    link_header: PagedStub[list[models.Zone], models.Zone]
    """`GET /lists/link-header`."""

    search_lists: PagedStub[models.SearchListsResponse, models.Zone]
    """`POST /lists/search`."""

    search_by_cursor: PagedStub[models.SearchListByCursorResponse, models.Zone]
    """`POST /lists/search-cursor`."""

    search_by_key: PagedStub[models.SearchListByKeyResponse, models.Zone]
    """`POST /lists/search-key`."""

    search_by_offset: PagedStub[models.SearchListByOffsetResponse, models.Zone]
    """`POST /lists/search-offset`."""

    search_by_page: PagedStub[models.SearchListByPageResponse, models.Zone]
    """`POST /lists/search-page`."""

    make_zones: Stub[list[models.Zone]]
    """`POST /lists/made`."""

    hinted: PagedStub[models.ListsHintedResponse, models.Zone]
    """`GET /lists/hinted`."""

    numbered: PagedStub[models.ListsNumberedResponse, models.Zone]
    """`GET /lists/numbered`."""

    pageable: PagedStub[models.ListsPageableResponse, models.Zone]
    """`GET /lists/pageable`."""

    deep: PagedStub[list[models.Zone], models.Zone]
    """`GET /lists/deep`."""

    wrapped: PagedStub[models.ListsWrappedResponse, models.Zone]
    """`GET /lists/wrapped`."""

    wrapped_behind: PagedStub[models.WrappedBehindResponse, models.Zone]
    """`GET /lists/wrapped-behind`."""

    changes: PagedStub[models.ListsChangesResponse, models.ListsChangesResponse]
    """`GET /lists/changes`."""

    whole: Stub[list[models.Zone]]
    """`GET /lists/whole`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
