"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth import LoginAuthRequest, Token
    from .orders import (
        Address,
        CardPayment,
        Err,
        OrderCreate,
        OrderLineInput,
        OrderLineOutput,
        OrderPatch,
        OrderRead,
        OrderStatus,
        PageOrderRead,
        Payment,
        Priority,
        SepaPayment,
        UploadAttachmentRequest,
    )
    from .shared import HttpValidationError, ValidationError
    from .standalone import OrderReadInput

    __all__ = [
        "Address",
        "CardPayment",
        "Err",
        "HttpValidationError",
        "LoginAuthRequest",
        "OrderCreate",
        "OrderLineInput",
        "OrderLineOutput",
        "OrderPatch",
        "OrderRead",
        "OrderReadInput",
        "OrderStatus",
        "PageOrderRead",
        "Payment",
        "Priority",
        "SepaPayment",
        "Token",
        "UploadAttachmentRequest",
        "ValidationError",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "auth": ("LoginAuthRequest", "Token"),
            "orders": (
                "Address",
                "CardPayment",
                "Err",
                "OrderCreate",
                "OrderLineInput",
                "OrderLineOutput",
                "OrderPatch",
                "OrderRead",
                "OrderStatus",
                "PageOrderRead",
                "Payment",
                "Priority",
                "SepaPayment",
                "UploadAttachmentRequest",
            ),
            "shared": ("HttpValidationError", "ValidationError"),
            "standalone": ("OrderReadInput",),
        },
    )
