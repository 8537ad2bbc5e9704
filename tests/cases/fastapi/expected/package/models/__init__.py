"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth import LoginAuthRequest as LoginAuthRequest, Token as Token
    from .orders import (
        Address as Address,
        CardPayment as CardPayment,
        Err as Err,
        OrderCreate as OrderCreate,
        OrderLineInput as OrderLineInput,
        OrderLineOutput as OrderLineOutput,
        OrderPatch as OrderPatch,
        OrderRead as OrderRead,
        OrderStatus as OrderStatus,
        PageOrderRead as PageOrderRead,
        Payment as Payment,
        Priority as Priority,
        SepaPayment as SepaPayment,
        UploadAttachmentRequest as UploadAttachmentRequest,
    )
    from .shared import (
        HttpValidationError as HttpValidationError,
        ValidationError as ValidationError,
    )
    from .standalone import OrderReadInput as OrderReadInput
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
