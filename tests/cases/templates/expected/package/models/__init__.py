"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import Book, Shelf

    __all__ = ["Book", "Shelf"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(__name__, {"books": ("Book", "Shelf")})
