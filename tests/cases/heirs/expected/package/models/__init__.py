"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .drawings import Circle, Drawing, Square
    from .payments import (
        CardPayment,
        CardPaymentWithId,
        Payment,
        PaymentWithId,
        Transfer,
        TransferPaymentWithId,
    )
    from .pets import Cat, Dog, Hen, OtherCat, OtherPet, Pet, Siamese

    __all__ = [
        "CardPayment",
        "CardPaymentWithId",
        "Cat",
        "Circle",
        "Dog",
        "Drawing",
        "Hen",
        "OtherCat",
        "OtherPet",
        "Payment",
        "PaymentWithId",
        "Pet",
        "Siamese",
        "Square",
        "Transfer",
        "TransferPaymentWithId",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "pets": ("Cat", "Dog", "Hen", "OtherCat", "OtherPet", "Pet", "Siamese"),
            "payments": (
                "CardPayment",
                "CardPaymentWithId",
                "Payment",
                "PaymentWithId",
                "Transfer",
                "TransferPaymentWithId",
            ),
            "drawings": ("Circle", "Drawing", "Square"),
        },
    )
