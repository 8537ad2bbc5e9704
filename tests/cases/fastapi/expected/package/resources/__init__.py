"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth import AsyncAuth, Auth
    from .orders import AsyncOrders, Orders

    __all__ = ["AsyncAuth", "AsyncOrders", "Auth", "Orders"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"auth": ("AsyncAuth", "Auth"), "orders": ("AsyncOrders", "Orders")}
    )
