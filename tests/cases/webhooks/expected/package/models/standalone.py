"""Models that no operation uses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Order(Model):
    """`Order`."""

    id: str | Unset = UNSET
    state: Literal["open", "paid"] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class OrderPaid(Model):
    """`OrderPaid`."""

    order: Order
    event: Literal["paid"] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class OrderDroppedPayload(Model):
    """An order was dropped."""

    id: str
    reason: OrderDroppedReason | Unset = UNSET
    order: Order | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class OrderDroppedReason(Model):
    """`reason` of `OrderDroppedPayload`."""

    text: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class OrdersListedPayloadItem(Model):
    """`webhook ordersListed`."""

    a: int | Unset = UNSET
