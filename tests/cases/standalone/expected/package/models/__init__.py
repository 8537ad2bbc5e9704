"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import Order
    from .standalone import OrderDropped, OrderEvent, OrderPaid, Payer

    __all__ = ["Order", "OrderDropped", "OrderEvent", "OrderPaid", "Payer"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "orders": ("Order",),
            "standalone": ("OrderDropped", "OrderEvent", "OrderPaid", "Payer"),
        },
    )
