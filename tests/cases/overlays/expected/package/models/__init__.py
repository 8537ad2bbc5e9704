"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcels import ListParcelsResponse, Parcel, ParcelErrorBody, ParcelTo, Status

    __all__ = ["ListParcelsResponse", "Parcel", "ParcelErrorBody", "ParcelTo", "Status"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "parcels": (
                "ListParcelsResponse",
                "Parcel",
                "ParcelErrorBody",
                "ParcelTo",
                "Status",
            ),
        },
    )
