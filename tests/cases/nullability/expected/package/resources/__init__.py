"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .settings import AsyncSettings, Settings
    from .themes import AsyncThemes, Themes

    __all__ = ["AsyncSettings", "AsyncThemes", "Settings", "Themes"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "settings": ("AsyncSettings", "Settings"),
            "themes": ("AsyncThemes", "Themes"),
        },
    )
