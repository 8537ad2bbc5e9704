"""Models of *LibraryService*."""

from __future__ import annotations

from dataclasses import dataclass, field

from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset
from .shared import Book, Genre


@dataclass(slots=True, kw_only=True, repr=False)
class ListBooksResponse(Model):
    """`v1ListBooksResponse`."""

    books: list[Book] | Unset = UNSET
    """The list of books."""

    next_page_token: str | Unset = field(default=UNSET, metadata=wire("nextPageToken"))
    """A token to retrieve next page of results."""

    total_size: int | Unset = field(default=UNSET, metadata=wire("totalSize"))
    """Format: `int32`."""


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateBookRequest(Model):
    """The name of the book to update."""

    author: str | Unset = UNSET
    """The name of the book author."""

    genre: Genre | Unset = UNSET
    """Genre of it.

    - GENRE_UNSPECIFIED: Not said.
    - GENRE_NOVEL: A novel.

    Default: `"GENRE_UNSPECIFIED"`.
    """

    pages: str | Unset = UNSET
    """Format: `int64`."""


@dataclass(slots=True, kw_only=True, repr=False)
class MoveBookRequest(Model):
    """Describes what book to move (books/* in shelves/*)."""

    other_shelf_name: str | Unset = field(
        default=UNSET, metadata=wire("otherShelfName")
    )
    """The name of the destination shelf."""


@dataclass(slots=True, kw_only=True, repr=False)
class Shelf(Model):
    """A shelf with books."""

    name: str | Unset = UNSET
    theme: str | Unset = UNSET
