"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .drawings import (
        AddDrawingScanRequest as AddDrawingScanRequest,
        Change as Change,
        Circle as Circle,
        Colour as Colour,
        Drawing as Drawing,
        DrawingInput as DrawingInput,
        Group as Group,
        Labels as Labels,
        ListShapesFilter as ListShapesFilter,
        Shape as Shape,
    )
    from .settings import (
        Hidden as Hidden,
        Settings as Settings,
        SettingsNone as SettingsNone,
        SettingsPlain as SettingsPlain,
    )
    from .shared import Author as Author
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "drawings": (
                "AddDrawingScanRequest",
                "Change",
                "Circle",
                "Colour",
                "Drawing",
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
