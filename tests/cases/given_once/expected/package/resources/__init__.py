"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .exports import AsyncExports, Exports
    from .notes import AsyncNotes, Notes

    __all__ = ["AsyncExports", "AsyncNotes", "Exports", "Notes"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {"notes": ("AsyncNotes", "Notes"), "exports": ("AsyncExports", "Exports")},
    )
