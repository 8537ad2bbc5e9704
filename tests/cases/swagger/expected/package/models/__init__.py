"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import Pet, PetInput, Problem
    from .statistics import Count, Ranking

    __all__ = ["Count", "Pet", "PetInput", "Problem", "Ranking"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {"pets": ("Pet", "PetInput", "Problem"), "statistics": ("Count", "Ranking")},
    )
