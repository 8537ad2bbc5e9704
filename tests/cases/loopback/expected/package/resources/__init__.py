"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import AsyncThings, Things

    __all__ = ["AsyncThings", "Things"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"things": ("AsyncThings", "Things")}
    )
