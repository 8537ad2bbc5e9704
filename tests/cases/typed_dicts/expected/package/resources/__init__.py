"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .drawings import AsyncDrawings, Drawings
    from .lines import AsyncLines, Lines
    from .settings import AsyncSettings, Settings

    __all__ = [
        "AsyncDrawings",
        "AsyncLines",
        "AsyncSettings",
        "Drawings",
        "Lines",
        "Settings",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "drawings": ("AsyncDrawings", "Drawings"),
            "lines": ("AsyncLines", "Lines"),
            "settings": ("AsyncSettings", "Settings"),
        },
    )
