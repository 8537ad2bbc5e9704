"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import AsyncBooks, Books

    __all__ = ["AsyncBooks", "Books"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(__name__, {"books": ("AsyncBooks", "Books")})
