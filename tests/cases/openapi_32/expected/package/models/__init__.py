"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .standalone import Doc
    from .zones import (
        Circle,
        FormZonesMeta,
        FormZonesRequest,
        ListZonesErrorBody,
        Other,
        QueryZonesRequest,
        Shape,
        Square,
    )

    __all__ = [
        "Circle",
        "Doc",
        "FormZonesMeta",
        "FormZonesRequest",
        "ListZonesErrorBody",
        "Other",
        "QueryZonesRequest",
        "Shape",
        "Square",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "zones": (
                "Circle",
                "FormZonesMeta",
                "FormZonesRequest",
                "ListZonesErrorBody",
                "Other",
                "QueryZonesRequest",
                "Shape",
                "Square",
            ),
            "standalone": ("Doc",),
        },
    )
