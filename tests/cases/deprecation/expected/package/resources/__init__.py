"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .zones import AsyncZones, Zones

    __all__ = ["AsyncZones", "Zones"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(__name__, {"zones": ("AsyncZones", "Zones")})
