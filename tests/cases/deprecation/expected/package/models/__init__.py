"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .zones import (
        AddZoneRequest,
        AddZoneResponse,
        ListRecordsResponse,
        ListRecordsResultInfo,
        Zone,
    )

    __all__ = [
        "AddZoneRequest",
        "AddZoneResponse",
        "ListRecordsResponse",
        "ListRecordsResultInfo",
        "Zone",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "zones": (
                "AddZoneRequest",
                "AddZoneResponse",
                "ListRecordsResponse",
                "ListRecordsResultInfo",
                "Zone",
            ),
        },
    )
