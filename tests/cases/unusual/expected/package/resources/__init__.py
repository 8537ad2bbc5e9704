"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .history import AsyncHistory, History
    from .ingredients import AsyncIngredients, Ingredients
    from .reports import AsyncReports, Reports
    from .tags import AsyncTags, Tags
    from .weather import AsyncWeather, Weather

    __all__ = [
        "AsyncHistory",
        "AsyncIngredients",
        "AsyncReports",
        "AsyncTags",
        "AsyncWeather",
        "History",
        "Ingredients",
        "Reports",
        "Tags",
        "Weather",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "weather": ("AsyncWeather", "Weather"),
            "reports": ("AsyncReports", "Reports"),
            "history": ("AsyncHistory", "History"),
            "tags": ("AsyncTags", "Tags"),
            "ingredients": ("AsyncIngredients", "Ingredients"),
        },
    )
