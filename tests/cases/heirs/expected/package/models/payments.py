"""Models of *Payments*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.constraints import Discriminator
from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Receipt(Model):
    """What was paid, by means that only what both are made of tells apart."""

    payment: ReceiptPayment


@dataclass(slots=True, kw_only=True, repr=False)
class CardPayment(Model):
    """By card."""

    means: Literal["card"] = "card"
    amount: int
    number: str


@dataclass(slots=True, kw_only=True, repr=False)
class Transfer(Model):
    """By bank."""

    means: Literal["transfer"] = "transfer"
    amount: int
    iban: str


@dataclass(slots=True, kw_only=True, repr=False)
class CardPaymentWithId(Model):
    """By card."""

    means: Literal["card"] = "card"
    amount: int
    id: str
    number: str


@dataclass(slots=True, kw_only=True, repr=False)
class TransferPaymentWithId(Model):
    """By bank."""

    means: Literal["transfer"] = "transfer"
    amount: int
    id: str
    iban: str


ReceiptPayment: TypeAlias = Annotated[
    CardPayment | Transfer,
    Discriminator("means", {"card": CardPayment, "transfer": Transfer}),
]
"""`payment` of `Receipt`."""

Payment: TypeAlias = Annotated[
    CardPayment | Transfer,
    Discriminator("means", {"card": CardPayment, "transfer": Transfer}),
]
"""A payment, by one of two means."""

PaymentWithId: TypeAlias = Annotated[
    CardPaymentWithId | TransferPaymentWithId,
    Discriminator(
        "means", {"card": CardPaymentWithId, "transfer": TransferPaymentWithId}
    ),
]
"""A payment as it is kept. It is made of one, and no kind of it."""
