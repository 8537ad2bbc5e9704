"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .standalone import (
        Order,
        OrderDroppedPayload,
        OrderDroppedReason,
        OrderPaid,
        OrdersListedPayloadItem,
    )

    __all__ = [
        "Order",
        "OrderDroppedPayload",
        "OrderDroppedReason",
        "OrderPaid",
        "OrdersListedPayloadItem",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "standalone": (
                "Order",
                "OrderDroppedPayload",
                "OrderDroppedReason",
                "OrderPaid",
                "OrdersListedPayloadItem",
            ),
        },
    )
