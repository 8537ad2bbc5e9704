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
    from .pets import (
        Cat,
        Dog,
        Fish,
        Hen,
        OtherCat,
        OtherFish,
        OtherPet,
        Pet,
        Shark,
        Siamese,
    )

    __all__ = [
        "CardPayment",
        "CardPaymentWithId",
        "Cat",
        "Circle",
        "Dog",
        "Drawing",
        "Fish",
        "Hen",
        "OtherCat",
        "OtherFish",
        "OtherPet",
        "Payment",
        "PaymentWithId",
        "Pet",
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
                "Cat",
                "Dog",
                "Fish",
                "Hen",
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
                "Transfer",
                "TransferPaymentWithId",
            ),
            "drawings": ("Circle", "Drawing", "Square"),
        },
    )
