"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import (
        AddNoteRequest,
        AttachNoteExportRequest,
        Exchange,
        ExportNotesRequest,
        GetProblemErrorBody,
        GetProblemResponse,
        ImportNotesRequest,
        MarkNoteExportRequest,
        NoteChange,
        SendFormRequest,
    )

    __all__ = [
        "AddNoteRequest",
        "AttachNoteExportRequest",
        "Exchange",
        "ExportNotesRequest",
        "GetProblemErrorBody",
        "GetProblemResponse",
        "ImportNotesRequest",
        "MarkNoteExportRequest",
        "NoteChange",
        "SendFormRequest",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "notes": (
                "AddNoteRequest",
                "AttachNoteExportRequest",
                "Exchange",
                "ExportNotesRequest",
                "GetProblemErrorBody",
                "GetProblemResponse",
                "ImportNotesRequest",
                "MarkNoteExportRequest",
                "NoteChange",
                "SendFormRequest",
            ),
        },
    )
