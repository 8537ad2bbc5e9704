"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .library import ListBooksResponse, MoveBookRequest, Shelf, UpdateBookRequest
    from .shared import Book, BookReview, Genre, ProtobufAny, RpcStatus
    from .watch import ApiHttpBody, Event, EventKind, WatchRequest

    __all__ = [
        "ApiHttpBody",
        "Book",
        "BookReview",
        "Event",
        "EventKind",
        "Genre",
        "ListBooksResponse",
        "MoveBookRequest",
        "ProtobufAny",
        "RpcStatus",
        "Shelf",
        "UpdateBookRequest",
        "WatchRequest",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "library": (
                "ListBooksResponse",
                "MoveBookRequest",
                "Shelf",
                "UpdateBookRequest",
            ),
            "watch": ("ApiHttpBody", "Event", "EventKind", "WatchRequest"),
            "shared": ("Book", "BookReview", "Genre", "ProtobufAny", "RpcStatus"),
        },
    )
