"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcels import AsyncParcels, Parcels

    __all__ = ["AsyncParcels", "Parcels"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"parcels": ("AsyncParcels", "Parcels")}
    )
