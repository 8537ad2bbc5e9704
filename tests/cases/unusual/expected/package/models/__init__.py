"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .history import (
        GetBetsResponse as GetBetsResponse,
        GetHitsResponse as GetHitsResponse,
        Hit as Hit,
    )
    from .reports import (
        ChangeReportPrivateRequest as ChangeReportPrivateRequest,
        ChangeReportPublicRequest as ChangeReportPublicRequest,
        PrivateReport as PrivateReport,
        ReportsReport as ReportsReport,
    )
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "reports": (
                "ChangeReportPrivateRequest",
                "ChangeReportPublicRequest",
                "PrivateReport",
                "ReportsReport",
            ),
            "history": ("GetBetsResponse", "GetHitsResponse", "Hit"),
        },
    )
