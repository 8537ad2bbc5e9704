"""Models that no operation uses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .orders import Address, OrderLineInput, OrderStatus, Payment, Priority


@dataclass(slots=True, kw_only=True, repr=False)
class OrderReadInput(Model):
    """`OrderRead`."""

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

    id: int
    status: OrderStatus
    created_at: datetime
    total: float | str
    bill_to: Address | None | Unset = UNSET

    priority: Priority | Unset = UNSET
    """Default: `2`."""

    tags: Annotated[list[str], Constraints(unique_items=True)] | Unset = UNSET
    """No item twice. Default: `[]`."""

    metadata: dict[str, str] | Unset = UNSET
    """Default: `{}`."""
