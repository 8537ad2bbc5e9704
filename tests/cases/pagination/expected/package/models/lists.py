"""Models of *lists*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .shared import Zone


@dataclass(slots=True, kw_only=True, repr=False)
class ListsOffsetResponse(Model):
    """The answer of `GET /lists/offset` at 200."""

    items: list[Zone]
    total: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsCursorResponse(Model):
    """The answer of `GET /lists/cursor` at 200."""

    data: list[Zone] | Unset = UNSET
    meta: ListsCursorMeta | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListsCursorMeta(Model):
    """`meta`."""

    next_cursor: str | None | Unset = UNSET
    has_more: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class LinkListResponse(Model):
    """The answer of `GET /lists/link` at 200."""

    count: int | Unset = UNSET

    next: str | None | Unset = UNSET
    """Format: `uri`."""

    results: list[Zone] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListsRequest(Model):
    """The body of `POST /lists/search`."""

    query: str


@dataclass(slots=True, kw_only=True, repr=False)
class SearchListsResponse(Model):
    """The answer of `POST /lists/search` at 200."""

    results: list[Zone] | Unset = UNSET
    total_pages: int | Unset = UNSET
