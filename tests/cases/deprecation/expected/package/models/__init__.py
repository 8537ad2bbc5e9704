"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .zones import (
        AddZoneRequest as AddZoneRequest,
        AddZoneResponse as AddZoneResponse,
        ListRecordsResponse as ListRecordsResponse,
        ListRecordsResultInfo as ListRecordsResultInfo,
        Zone as Zone,
    )
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
