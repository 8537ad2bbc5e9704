"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import AsyncOrders, Orders

    __all__ = ["AsyncOrders", "Orders"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"orders": ("AsyncOrders", "Orders")}
    )
