"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import (
        Circle,
        Event,
        Rain,
        Reading,
        Shape,
        ShapesMeasureResponse,
        Square,
        Started,
        Stopped,
        Wind,
    )

    __all__ = [
        "Circle",
        "Event",
        "Rain",
        "Reading",
        "Shape",
        "ShapesMeasureResponse",
        "Square",
        "Started",
        "Stopped",
        "Wind",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "shapes": (
                "Circle",
                "Event",
                "Rain",
                "Reading",
                "Shape",
                "ShapesMeasureResponse",
                "Square",
                "Started",
                "Stopped",
                "Wind",
            ),
        },
    )
