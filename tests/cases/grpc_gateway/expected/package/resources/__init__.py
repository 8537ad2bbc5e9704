"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .library import AsyncLibrary, Library
    from .watch import AsyncWatch, Watch

    __all__ = ["AsyncLibrary", "AsyncWatch", "Library", "Watch"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {"library": ("AsyncLibrary", "Library"), "watch": ("AsyncWatch", "Watch")},
    )
