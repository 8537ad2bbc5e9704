"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import AsyncPets, Pets
    from .statistics import AsyncStatistics, Statistics

    __all__ = ["AsyncPets", "AsyncStatistics", "Pets", "Statistics"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "pets": ("AsyncPets", "Pets"),
            "statistics": ("AsyncStatistics", "Statistics"),
        },
    )
