"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "library": {
            "LibraryService_ListBooks": "LIST_BOOKS",
            "LibraryService_CreateBook": "CREATE_BOOK",
            "LibraryService_GetBook": "GET_BOOK",
            "LibraryService_DeleteBook": "DELETE_BOOK",
            "LibraryService_UpdateBook": "UPDATE_BOOK",
            "LibraryService_MoveBook": "MOVE_BOOK",
            "GetShelf": "GET_SHELF",
            "ReadRaw": "READ_RAW",
        },
        "watch": {
            "WatchService_Watch": "WATCH",
            "WatchService_Download": "DOWNLOAD",
            "WatchService_PushLogs": "PUSH_LOGS",
        },
    },
)
