"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .payments import AsyncPayments, Payments

    __all__ = ["AsyncPayments", "Payments"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"payments": ("AsyncPayments", "Payments")}
    )
