"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .settings import Settings, SettingsInput, Stamp
    from .themes import Colours, Theme, UpdateThemeRequest

    __all__ = [
        "Colours",
        "Settings",
        "SettingsInput",
        "Stamp",
        "Theme",
        "UpdateThemeRequest",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "settings": ("Settings", "SettingsInput", "Stamp"),
            "themes": ("Colours", "Theme", "UpdateThemeRequest"),
        },
    )
