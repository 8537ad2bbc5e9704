"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import AsyncCalls, Calls

    __all__ = ["AsyncCalls", "Calls"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(__name__, {"calls": ("AsyncCalls", "Calls")})
