"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .history import GetBetsResponse, GetHitsResponse, Hit
    from .reports import (
        ChangeReportPrivateRequest,
        ChangeReportPublicRequest,
        PrivateReport,
        ReportsReport,
    )

    __all__ = [
        "ChangeReportPrivateRequest",
        "ChangeReportPublicRequest",
        "GetBetsResponse",
        "GetHitsResponse",
        "Hit",
        "PrivateReport",
        "ReportsReport",
    ]
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
