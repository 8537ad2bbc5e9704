"""Models of *orders*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from .._runtime.codec.constraints import Constraints, Discriminator
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class OrderCreate(Model):
    """`OrderCreate`."""

    customer_id: UUID

    lines: Annotated[list[OrderLineInput], Constraints(min_items=1)]
    """At least 1 item."""

    ship_to: Address
    """A postal address."""

    payment: Payment

    discount: Annotated[
        float, Constraints(exclusive_minimum=0.0, exclusive_maximum=1.0)
    ]
    """More than 0.0. Less than 1.0."""

    weights: Annotated[list[float], Constraints(min_items=2)]
    """At least 2 items."""

    parcels: Annotated[list[int], Constraints(min_items=2, unique_items=True)]
    """At least 2 items. No item twice."""

    packs: Annotated[int, Constraints(multiple_of=6)]
    """A multiple of 6."""

    bill_to: Address | None | Unset = UNSET

    priority: Priority | Unset = UNSET
    """Default: `2`."""

    tags: Annotated[list[str], Constraints(unique_items=True)] | Unset = UNSET
    """No item twice. Default: `[]`."""

    metadata: dict[str, str] | Unset = UNSET
    """Default: `{}`."""


@dataclass(slots=True, kw_only=True, repr=False)
class OrderLineInput(Model):
    """`OrderLine`."""

    sku: str

    quantity: Annotated[int, Constraints(minimum=1)]
    """At least 1."""

    unit_price: float | str
    note: str | None | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Address(Model):
    """A postal address."""

    street: str
    city: str

    postcode: Annotated[str, Constraints(pattern="^\\d{5}$")]
    """Pattern: `^\\d{5}$`."""

    country: Annotated[str, Constraints(min_length=2, max_length=2)] | Unset = UNSET
    """Exactly 2 characters. Default: `"DE"`."""


@dataclass(slots=True, kw_only=True, repr=False)
class CardPayment(Model):
    """A variant of `payment`."""

    kind: Literal["card"] = "card"
    number: str
    expires: date


@dataclass(slots=True, kw_only=True, repr=False)
class SepaPayment(Model):
    """A variant of `payment`."""

    kind: Literal["sepa"] = "sepa"
    iban: str


@dataclass(slots=True, kw_only=True, repr=False)
class OrderRead(Model):
    """`OrderRead`."""

    customer_id: UUID

    lines: Annotated[list[OrderLineOutput], Constraints(min_items=1)]
    """At least 1 item."""

    ship_to: Address
    """A postal address."""

    payment: Payment

    discount: Annotated[
        float, Constraints(exclusive_minimum=0.0, exclusive_maximum=1.0)
    ]
    """More than 0.0. Less than 1.0."""

    weights: Annotated[list[float], Constraints(min_items=2)]
    """At least 2 items."""

    parcels: Annotated[list[int], Constraints(min_items=2, unique_items=True)]
    """At least 2 items. No item twice."""

    packs: Annotated[int, Constraints(multiple_of=6)]
    """A multiple of 6."""

    id: int
    status: OrderStatus
    created_at: datetime
    total: str
    bill_to: Address | None | Unset = UNSET

    priority: Priority | Unset = UNSET
    """Default: `2`."""

    tags: Annotated[list[str], Constraints(unique_items=True)] | Unset = UNSET
    """No item twice. Default: `[]`."""

    metadata: dict[str, str] | Unset = UNSET
    """Default: `{}`."""


@dataclass(slots=True, kw_only=True, repr=False)
class OrderLineOutput(Model):
    """`OrderLine`."""

    sku: str

    quantity: Annotated[int, Constraints(minimum=1)]
    """At least 1."""

    unit_price: str
    note: str | None | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class PageOrderRead(Model):
    """`Page[OrderRead]`."""

    items: list[OrderRead]
    total: int
    page: int
    size: int
    pages: int


@dataclass(slots=True, kw_only=True, repr=False)
class Err(Model):
    """`Err`."""

    detail: str


@dataclass(slots=True, kw_only=True, repr=False)
class OrderPatch(Model):
    """The body of `PATCH /orders/{order_id}`."""

    status: OrderStatus | None | Unset = UNSET
    note: str | None | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class UploadAttachmentRequest(Model):
    """The body of `POST /orders/{order_id}/attachments`."""

    file: bytes

    description: str | Unset = UNSET
    """Default: `""`."""


Payment: TypeAlias = Annotated[
    CardPayment | SepaPayment,
    Discriminator("kind", {"card": CardPayment, "sepa": SepaPayment}),
]
"""`Payment`."""

Priority: TypeAlias = Literal[1, 2, 3]
"""`priority` of `OrderCreate` and others."""

OrderStatus: TypeAlias = Literal["pending", "paid", "shipped", "cancelled"]
"""`OrderStatus`."""
