"""Plain dictionaries for the models that are sent, under the same names; imported when
they are touched.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .drawings import (
        AddDrawingScanRequest,
        Change,
        Circle,
        DrawingInput,
        Group,
        Labels,
        ListShapesFilter,
        Shape,
    )
    from .settings import Hidden, Settings, SettingsNone, SettingsPlain
    from .shared import Author

    __all__ = [
        "AddDrawingScanRequest",
        "Author",
        "Change",
        "Circle",
        "DrawingInput",
        "Group",
        "Hidden",
        "Labels",
        "ListShapesFilter",
        "Settings",
        "SettingsNone",
        "SettingsPlain",
        "Shape",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "drawings": (
                "AddDrawingScanRequest",
                "Change",
                "Circle",
                "DrawingInput",
                "Group",
                "Labels",
                "ListShapesFilter",
                "Shape",
            ),
            "settings": ("Hidden", "Settings", "SettingsNone", "SettingsPlain"),
            "shared": ("Author",),
        },
    )
