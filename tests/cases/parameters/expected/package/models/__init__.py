"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .records import ListRecordsFilter, PutRecordErrorBody, PutRecordRequest

    __all__ = ["ListRecordsFilter", "PutRecordErrorBody", "PutRecordRequest"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {"records": ("ListRecordsFilter", "PutRecordErrorBody", "PutRecordRequest")},
    )
