"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import (
        AddNoteRequest as AddNoteRequest,
        Exchange as Exchange,
        GetProblemErrorBody as GetProblemErrorBody,
        GetProblemResponse as GetProblemResponse,
        NoteChange as NoteChange,
        SendFormRequest as SendFormRequest,
    )
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "notes": (
                "AddNoteRequest",
                "Exchange",
                "GetProblemErrorBody",
                "GetProblemResponse",
                "NoteChange",
                "SendFormRequest",
            ),
        },
    )
