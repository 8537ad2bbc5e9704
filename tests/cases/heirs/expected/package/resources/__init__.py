"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .drawings import AsyncDrawings, Drawings
    from .payments import AsyncPayments, Payments
    from .pets import AsyncPets, Pets

    __all__ = [
        "AsyncDrawings",
        "AsyncPayments",
        "AsyncPets",
        "Drawings",
        "Payments",
        "Pets",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "pets": ("AsyncPets", "Pets"),
            "payments": ("AsyncPayments", "Payments"),
            "drawings": ("AsyncDrawings", "Drawings"),
        },
    )
