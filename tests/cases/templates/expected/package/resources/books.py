# Copyright The Library. All rights reserved.
"""The operations of *Books*."""

from __future__ import annotations

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncRawResponses,
    AsyncStreamingResponses,
    Kind,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.description.operation import Json, Operation, Path
from .._runtime.settings.options import RequestOptions

GET_BOOK: Operation[models.Book, None] = Operation(
    operation_id="getBook",
    method="GET",
    path="/books/{isbn}",
    resource="books",
    name="get_book",
    parameters=(Path("isbn", lambda: str),),
    responses={"200": Json(lambda: models.Book)},
)


class Books:
    """The operations of *Books*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> BooksViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return BooksViews(RawResponses, Books, self._caller)

    @property
    def with_streaming_response(self) -> BooksViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return BooksViews(StreamingResponses, Books, self._caller)

    def get_book(
        self,
        *,
        isbn: str,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Get a book.

        `GET /books/{isbn}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(GET_BOOK, parameters={"isbn": isbn}, options=options)


class AsyncBooks:
    """`Books`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> BooksViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return BooksViews(AsyncRawResponses, AsyncBooks, self._caller)

    @property
    def with_streaming_response(self) -> BooksViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return BooksViews(AsyncStreamingResponses, AsyncBooks, self._caller)

    async def get_book(
        self,
        *,
        isbn: str,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Get a book.

        `GET /books/{isbn}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            GET_BOOK, parameters={"isbn": isbn}, options=options
        )


class BooksViews(Views[Kind]):
    """The methods of `Books`, returning more."""

    get_book = View(Books.get_book)
