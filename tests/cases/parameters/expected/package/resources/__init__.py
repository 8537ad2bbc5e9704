"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .records import AsyncRecords, Records

    __all__ = ["AsyncRecords", "Records"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"records": ("AsyncRecords", "Records")}
    )
