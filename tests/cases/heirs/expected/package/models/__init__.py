"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .drawings import Circle, Drawing, Square
    from .payments import (
        CardPayment,
        CardPaymentWithId,
        Payment,
        PaymentWithId,
        Receipt,
        ReceiptPayment,
        Transfer,
        TransferPaymentWithId,
    )
    from .pets import (
        Bird,
        Cat,
        Dog,
        Fish,
        Hen,
        OtherBird,
        OtherCat,
        OtherFish,
        OtherPet,
        Pet,
        Shark,
        Siamese,
    )

    __all__ = [
        "Bird",
        "CardPayment",
        "CardPaymentWithId",
        "Cat",
        "Circle",
        "Dog",
        "Drawing",
        "Fish",
        "Hen",
        "OtherBird",
        "OtherCat",
        "OtherFish",
        "OtherPet",
        "Payment",
        "PaymentWithId",
        "Pet",
        "Receipt",
        "ReceiptPayment",
        "Shark",
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
            "pets": (
                "Bird",
                "Cat",
                "Dog",
                "Fish",
                "Hen",
                "OtherBird",
                "OtherCat",
                "OtherFish",
                "OtherPet",
                "Pet",
                "Shark",
                "Siamese",
            ),
            "payments": (
                "CardPayment",
                "CardPaymentWithId",
                "Payment",
                "PaymentWithId",
                "Receipt",
                "ReceiptPayment",
                "Transfer",
                "TransferPaymentWithId",
            ),
            "drawings": ("Circle", "Drawing", "Square"),
        },
    )
