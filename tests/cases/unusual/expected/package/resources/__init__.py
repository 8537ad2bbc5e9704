"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .history import AsyncHistory as AsyncHistory, History as History
    from .ingredients import (
        AsyncIngredients as AsyncIngredients,
        Ingredients as Ingredients,
    )
    from .reports import AsyncReports as AsyncReports, Reports as Reports
    from .tags import AsyncTags as AsyncTags, Tags as Tags
    from .weather import AsyncWeather as AsyncWeather, Weather as Weather
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
