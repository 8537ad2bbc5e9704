"""Models that no operation uses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .orders import Order


@dataclass(slots=True, kw_only=True, repr=False)
class OrderPaid(Model):
    """An order was paid."""

    event: Literal["order.paid"] = "order.paid"
    order: Order
    payer: Payer | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Payer(Model):
    """`payer` of `OrderPaid`."""

    name: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class OrderDropped(Model):
    """`OrderDropped`."""

    event: Literal["order.dropped"] = "order.dropped"
    id: str


OrderEvent: TypeAlias = OrderPaid | OrderDropped
"""`OrderEvent`."""
