"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .standalone import Doc as Doc
    from .zones import (
        Circle as Circle,
        FormZonesMeta as FormZonesMeta,
        FormZonesRequest as FormZonesRequest,
        ListZonesErrorBody as ListZonesErrorBody,
        Other as Other,
        QueryZonesRequest as QueryZonesRequest,
        Shape as Shape,
        Square as Square,
    )
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
