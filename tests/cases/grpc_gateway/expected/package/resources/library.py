"""The operations of *LibraryService*."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from .. import models
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
    StreamView,
    View,
    Views,
)
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import (
    Json,
    JsonBody,
    Operation,
    Path,
    Query,
    Response,
)
from .._runtime.description.paging import BodyCursor, PageSize
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.streams.streams import AsyncJsonLines, JsonLines
from .._runtime.unset import UNSET, Unset

LIST_BOOKS: Operation[models.ListBooksResponse, models.ListBooksResponse] = Operation(
    operation_id="LibraryService_ListBooks",
    method="GET",
    path="/v1/{parent}/books",
    resource="library",
    name="list_books",
    parameters=(
        Path(
            "parent",
            lambda: Annotated[str, Constraints(pattern="shelves/[^/]+")],
            allow_reserved=True,
        ),
        Query("page_size", lambda: int, wire="pageSize"),
        Query("page_token", lambda: str, wire="pageToken"),
        Query("filter_genre", lambda: models.Genre, wire="filter.genre"),
        Query("filter_tags", lambda: list[str], wire="filter.tags"),
        Query("filter_after", lambda: datetime, wire="filter.after"),
        Query("filter_labels_string", lambda: str, wire="filter.labels[string]"),
    ),
    responses={
        "200": Json(lambda: models.ListBooksResponse),
        "default": Json(lambda: models.RpcStatus),
    },
    pages=BodyCursor(
        parameter="pageToken",
        next=("nextPageToken",),
        items=("books",),
        size=PageSize(parameter="pageSize"),
        total=("totalSize",),
    ),
)

CREATE_BOOK: Operation[models.Book, None] = Operation(
    operation_id="LibraryService_CreateBook",
    method="POST",
    path="/v1/{parent}/books",
    resource="library",
    name="create_book",
    parameters=(
        Path(
            "parent",
            lambda: Annotated[str, Constraints(pattern="shelves/[^/]+")],
            allow_reserved=True,
        ),
        Query("request_id", lambda: str, wire="requestId"),
    ),
    body=JsonBody(lambda: models.Book, required=True),
    responses={
        "200": Json(lambda: models.Book),
        "default": Json(lambda: models.RpcStatus),
    },
)

GET_BOOK: Operation[models.Book, None] = Operation(
    operation_id="LibraryService_GetBook",
    method="GET",
    path="/v1/{name}",
    resource="library",
    name="get_book",
    parameters=(
        Path(
            "name",
            lambda: Annotated[str, Constraints(pattern="shelves/[^/]+/books/[^/]+")],
            allow_reserved=True,
        ),
    ),
    responses={
        "200": Json(lambda: models.Book),
        "default": Json(lambda: models.RpcStatus),
    },
)

DELETE_BOOK: Operation[dict[str, Any], None] = Operation(
    operation_id="LibraryService_DeleteBook",
    method="DELETE",
    path="/v1/{name}",
    resource="library",
    name="delete_book",
    parameters=(
        Path(
            "name",
            lambda: Annotated[str, Constraints(pattern="shelves/[^/]+/books/[^/]+")],
            allow_reserved=True,
        ),
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: models.RpcStatus),
    },
)

UPDATE_BOOK: Operation[models.Book, None] = Operation(
    operation_id="LibraryService_UpdateBook",
    method="PATCH",
    path="/v1/{book.name}",
    resource="library",
    name="update_book",
    parameters=(
        Path(
            "book_name",
            lambda: Annotated[str, Constraints(pattern="shelves/[^/]+/books/[^/]+")],
            wire="book.name",
            allow_reserved=True,
        ),
    ),
    body=JsonBody(lambda: models.UpdateBookRequest, required=True),
    responses={
        "200": Json(lambda: models.Book),
        "default": Json(lambda: models.RpcStatus),
    },
)

MOVE_BOOK: Operation[models.Book, None] = Operation(
    operation_id="LibraryService_MoveBook",
    method="POST",
    path="/v1/{name}:move",
    resource="library",
    name="move_book",
    parameters=(
        Path(
            "name",
            lambda: Annotated[str, Constraints(pattern="shelves/[^/]+/books/[^/]+")],
            allow_reserved=True,
        ),
    ),
    body=JsonBody(lambda: models.MoveBookRequest, required=True),
    responses={
        "200": Json(lambda: models.Book),
        "default": Json(lambda: models.RpcStatus),
    },
)

GET_SHELF: Operation[models.Shelf, None] = Operation(
    operation_id="GetShelf",
    method="GET",
    path="/v1/{name}",
    resource="library",
    name="get_shelf",
    parameters=(
        Path(
            "name",
            lambda: Annotated[str, Constraints(pattern="^shelves/[^/]+$")],
            allow_reserved=True,
        ),
    ),
    responses={"200": Json(lambda: models.Shelf)},
)

READ_RAW: Operation[models.Shelf, None] = Operation(
    operation_id="ReadRaw",
    method="GET",
    path="/v1/{path}/raw",
    resource="library",
    name="read_raw",
    parameters=(
        Path(
            "path",
            lambda: Annotated[str, Constraints(pattern="^.+$")],
            allow_reserved=True,
        ),
    ),
    responses={
        "200": Response(
            {"application/x-ndjson": lambda: models.Shelf}, wrapped="result"
        ),
    },
)


class Library:
    """The operations of *LibraryService*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> LibraryViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return LibraryViews(Envelopes, Library, self._caller)

    @property
    def with_raw_response(self) -> LibraryViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return LibraryViews(RawResponses, Library, self._caller)

    @property
    def with_streaming_response(self) -> LibraryViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return LibraryViews(StreamingResponses, Library, self._caller)

    def list_books(
        self,
        *,
        parent: str,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        filter_genre: models.Genre | Unset = UNSET,
        filter_tags: list[str] | Unset = UNSET,
        filter_after: datetime | Unset = UNSET,
        filter_labels_string: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Book, models.ListBooksResponse]:
        """Lists books in a shelf. The order is unspecified but deterministic.

        NOT_FOUND if the shelf does not exist.

        `GET /v1/{parent}/books`

        Args:
            parent: The name of the shelf whose books we'd like to list. Pattern:
                `shelves/[^/]+`. Slashes in it are sent as they are.
            page_size: Requested page size. Format: `int32`.
            filter_genre: Genre of it.

                - GENRE_UNSPECIFIED: Not said.
                - GENRE_NOVEL: A novel.

                Default: `"GENRE_UNSPECIFIED"`.
            filter_labels_string: This is a request variable of the map type. The query
                format is "map_name[key]=value", e.g. If the map name is Age, the key
                type is string, and the value type is integer, the query parameter is
                expressed as Age["bob"]=18.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `books` of the answer (200). Iterate over it for all items.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.pages(
            LIST_BOOKS,
            parameters={
                "parent": parent,
                "page_size": page_size,
                "page_token": page_token,
                "filter_genre": filter_genre,
                "filter_tags": filter_tags,
                "filter_after": filter_after,
                "filter_labels_string": filter_labels_string,
            },
            options=options,
        )

    def create_book(
        self,
        *,
        parent: str,
        title: str,
        request_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        author: str | Unset = UNSET,
        genre: models.Genre | Unset = UNSET,
        pages: str | Unset = UNSET,
        rating: float | Unset = UNSET,
        published_at: datetime | Unset = UNSET,
        loan_for: str | Unset = UNSET,
        labels: dict[str, str] | Unset = UNSET,
        reviews: list[models.BookReview] | Unset = UNSET,
        cover: bytes | Unset = UNSET,
        read: bool | Unset = UNSET,
        meta: dict[str, Any] | Unset = UNSET,
        nothing: Literal["NULL_VALUE"] | Unset = UNSET,
        extra: models.ProtobufAny | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Creates a book.

        `POST /v1/{parent}/books`

        Args:
            parent: Pattern: `shelves/[^/]+`. Slashes in it are sent as they are.
            title: The title of the book.
            name: The resource name of the book. Set by the server.
            author: The name of the book author.
            genre: Genre of it.

                - GENRE_UNSPECIFIED: Not said.
                - GENRE_NOVEL: A novel.

                Default: `"GENRE_UNSPECIFIED"`.
            pages: Format: `int64`.
            loan_for: How long it is lent.
            nothing: `NullValue` is a singleton enumeration to represent the null value
                for the `Value` type union.

                The JSON representation for `NullValue` is JSON `null`.

                - NULL_VALUE: Null value.

                Default: `"NULL_VALUE"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.call(
            CREATE_BOOK,
            parameters={"parent": parent, "request_id": request_id},
            body=models.Book(
                title=title,
                name=name,
                author=author,
                genre=genre,
                pages=pages,
                rating=rating,
                published_at=published_at,
                loan_for=loan_for,
                labels=labels,
                reviews=reviews,
                cover=cover,
                read=read,
                meta=meta,
                nothing=nothing,
                extra=extra,
            ),
            options=options,
        )

    def get_book(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Gets a book.

        `GET /v1/{name}`

        Args:
            name: Pattern: `shelves/[^/]+/books/[^/]+`. Slashes in it are sent as they
                are.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.call(GET_BOOK, parameters={"name": name}, options=options)

    def delete_book(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Deletes a book.

        `DELETE /v1/{name}`

        Args:
            name: Pattern: `shelves/[^/]+/books/[^/]+`. Slashes in it are sent as they
                are.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.call(
            DELETE_BOOK, parameters={"name": name}, options=options
        )

    def update_book(
        self,
        *,
        book_name: str,
        author: str | Unset = UNSET,
        genre: models.Genre | Unset = UNSET,
        pages: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Updates a book.

        `PATCH /v1/{book.name}`

        Args:
            book_name: The resource name of the book. Pattern:
                `shelves/[^/]+/books/[^/]+`. Slashes in it are sent as they are.
            author: The name of the book author.
            genre: Genre of it.

                - GENRE_UNSPECIFIED: Not said.
                - GENRE_NOVEL: A novel.

                Default: `"GENRE_UNSPECIFIED"`.
            pages: Format: `int64`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.call(
            UPDATE_BOOK,
            parameters={"book_name": book_name},
            body=models.UpdateBookRequest(author=author, genre=genre, pages=pages),
            options=options,
        )

    def move_book(
        self,
        *,
        name: str,
        other_shelf_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Moves a book to another shelf, and returns the new book.

        `POST /v1/{name}:move`

        Args:
            name: Pattern: `shelves/[^/]+/books/[^/]+`. Slashes in it are sent as they
                are.
            other_shelf_name: The name of the destination shelf.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.call(
            MOVE_BOOK,
            parameters={"name": name},
            body=models.MoveBookRequest(other_shelf_name=other_shelf_name),
            options=options,
        )

    def get_shelf(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> models.Shelf:
        """Gets a shelf, as grpc-gateway wrote it before it wrote patterns.

        `GET /v1/{name}`

        Args:
            name: Pattern: `^shelves/[^/]+$`. Slashes in it are sent as they are.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(GET_SHELF, parameters={"name": name}, options=options)

    def read_raw(
        self,
        *,
        path: str,
        options: RequestOptions | None = None,
    ) -> JsonLines[models.Shelf]:
        """Read raw.

        `GET /v1/{path}/raw`

        Args:
            path: Pattern: `^.+$`. Slashes in it are sent as they are.
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200).
        """
        return self._caller.lines(READ_RAW, parameters={"path": path}, options=options)


class AsyncLibrary:
    """`Library`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> LibraryViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return LibraryViews(AsyncEnvelopes, AsyncLibrary, self._caller)

    @property
    def with_raw_response(self) -> LibraryViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return LibraryViews(AsyncRawResponses, AsyncLibrary, self._caller)

    @property
    def with_streaming_response(self) -> LibraryViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return LibraryViews(AsyncStreamingResponses, AsyncLibrary, self._caller)

    def list_books(
        self,
        *,
        parent: str,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        filter_genre: models.Genre | Unset = UNSET,
        filter_tags: list[str] | Unset = UNSET,
        filter_after: datetime | Unset = UNSET,
        filter_labels_string: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Book, models.ListBooksResponse]:
        """Lists books in a shelf. The order is unspecified but deterministic.

        NOT_FOUND if the shelf does not exist.

        `GET /v1/{parent}/books`

        Args:
            parent: The name of the shelf whose books we'd like to list. Pattern:
                `shelves/[^/]+`. Slashes in it are sent as they are.
            page_size: Requested page size. Format: `int32`.
            filter_genre: Genre of it.

                - GENRE_UNSPECIFIED: Not said.
                - GENRE_NOVEL: A novel.

                Default: `"GENRE_UNSPECIFIED"`.
            filter_labels_string: This is a request variable of the map type. The query
                format is "map_name[key]=value", e.g. If the map name is Age, the key
                type is string, and the value type is integer, the query parameter is
                expressed as Age["bob"]=18.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of `books` of the answer (200). Iterate over it for all items.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return self._caller.pages(
            LIST_BOOKS,
            parameters={
                "parent": parent,
                "page_size": page_size,
                "page_token": page_token,
                "filter_genre": filter_genre,
                "filter_tags": filter_tags,
                "filter_after": filter_after,
                "filter_labels_string": filter_labels_string,
            },
            options=options,
        )

    async def create_book(
        self,
        *,
        parent: str,
        title: str,
        request_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        author: str | Unset = UNSET,
        genre: models.Genre | Unset = UNSET,
        pages: str | Unset = UNSET,
        rating: float | Unset = UNSET,
        published_at: datetime | Unset = UNSET,
        loan_for: str | Unset = UNSET,
        labels: dict[str, str] | Unset = UNSET,
        reviews: list[models.BookReview] | Unset = UNSET,
        cover: bytes | Unset = UNSET,
        read: bool | Unset = UNSET,
        meta: dict[str, Any] | Unset = UNSET,
        nothing: Literal["NULL_VALUE"] | Unset = UNSET,
        extra: models.ProtobufAny | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Creates a book.

        `POST /v1/{parent}/books`

        Args:
            parent: Pattern: `shelves/[^/]+`. Slashes in it are sent as they are.
            title: The title of the book.
            name: The resource name of the book. Set by the server.
            author: The name of the book author.
            genre: Genre of it.

                - GENRE_UNSPECIFIED: Not said.
                - GENRE_NOVEL: A novel.

                Default: `"GENRE_UNSPECIFIED"`.
            pages: Format: `int64`.
            loan_for: How long it is lent.
            nothing: `NullValue` is a singleton enumeration to represent the null value
                for the `Value` type union.

                The JSON representation for `NullValue` is JSON `null`.

                - NULL_VALUE: Null value.

                Default: `"NULL_VALUE"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return await self._caller.call(
            CREATE_BOOK,
            parameters={"parent": parent, "request_id": request_id},
            body=models.Book(
                title=title,
                name=name,
                author=author,
                genre=genre,
                pages=pages,
                rating=rating,
                published_at=published_at,
                loan_for=loan_for,
                labels=labels,
                reviews=reviews,
                cover=cover,
                read=read,
                meta=meta,
                nothing=nothing,
                extra=extra,
            ),
            options=options,
        )

    async def get_book(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Gets a book.

        `GET /v1/{name}`

        Args:
            name: Pattern: `shelves/[^/]+/books/[^/]+`. Slashes in it are sent as they
                are.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return await self._caller.call(
            GET_BOOK, parameters={"name": name}, options=options
        )

    async def delete_book(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Deletes a book.

        `DELETE /v1/{name}`

        Args:
            name: Pattern: `shelves/[^/]+/books/[^/]+`. Slashes in it are sent as they
                are.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return await self._caller.call(
            DELETE_BOOK, parameters={"name": name}, options=options
        )

    async def update_book(
        self,
        *,
        book_name: str,
        author: str | Unset = UNSET,
        genre: models.Genre | Unset = UNSET,
        pages: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Updates a book.

        `PATCH /v1/{book.name}`

        Args:
            book_name: The resource name of the book. Pattern:
                `shelves/[^/]+/books/[^/]+`. Slashes in it are sent as they are.
            author: The name of the book author.
            genre: Genre of it.

                - GENRE_UNSPECIFIED: Not said.
                - GENRE_NOVEL: A novel.

                Default: `"GENRE_UNSPECIFIED"`.
            pages: Format: `int64`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return await self._caller.call(
            UPDATE_BOOK,
            parameters={"book_name": book_name},
            body=models.UpdateBookRequest(author=author, genre=genre, pages=pages),
            options=options,
        )

    async def move_book(
        self,
        *,
        name: str,
        other_shelf_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Moves a book to another shelf, and returns the new book.

        `POST /v1/{name}:move`

        Args:
            name: Pattern: `shelves/[^/]+/books/[^/]+`. Slashes in it are sent as they
                are.
            other_shelf_name: The name of the destination shelf.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at default its `body` is a
                `models.RpcStatus` (An unexpected error response).
        """
        return await self._caller.call(
            MOVE_BOOK,
            parameters={"name": name},
            body=models.MoveBookRequest(other_shelf_name=other_shelf_name),
            options=options,
        )

    async def get_shelf(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> models.Shelf:
        """Gets a shelf, as grpc-gateway wrote it before it wrote patterns.

        `GET /v1/{name}`

        Args:
            name: Pattern: `^shelves/[^/]+$`. Slashes in it are sent as they are.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            GET_SHELF, parameters={"name": name}, options=options
        )

    async def read_raw(
        self,
        *,
        path: str,
        options: RequestOptions | None = None,
    ) -> AsyncJsonLines[models.Shelf]:
        """Read raw.

        `GET /v1/{path}/raw`

        Args:
            path: Pattern: `^.+$`. Slashes in it are sent as they are.
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of items, for a `with` block. The answer (200).
        """
        return await self._caller.lines(
            READ_RAW, parameters={"path": path}, options=options
        )


class LibraryViews(Views[Kind]):
    """The methods of `Library`, returning more."""

    list_books = PageView(Library.list_books, LIST_BOOKS)
    create_book = View(Library.create_book)
    get_book = View(Library.get_book)
    delete_book = View(Library.delete_book)
    update_book = View(Library.update_book)
    move_book = View(Library.move_book)
    get_shelf = View(Library.get_shelf)
    read_raw = StreamView(Library.read_raw, AsyncLibrary.read_raw)
