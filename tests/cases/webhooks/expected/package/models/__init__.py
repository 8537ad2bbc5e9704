"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .standalone import (
        Order as Order,
        OrderDroppedPayload as OrderDroppedPayload,
        OrderDroppedReason as OrderDroppedReason,
        OrderPaid as OrderPaid,
        OrdersListedPayloadItem as OrdersListedPayloadItem,
    )
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
