"""Models of *Parcels*."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ListParcelsResponse(Model):
    """The answer of `GET /parcels` at 200."""

    parcels: list[Parcel]
    next_cursor: str | None


@dataclass(slots=True, kw_only=True, repr=False)
class Parcel(Model):
    """`Parcel`."""

    id: str

    weight: Annotated[int, Constraints(minimum=1)]
    """In grams. At least 1."""

    to: ParcelTo | Unset = UNSET

    from_: ParcelTo | Unset = field(default=UNSET, metadata=wire("from"))
    """Where it comes from."""


@dataclass(slots=True, kw_only=True, repr=False)
class ParcelTo(Model):
    """`from` of `Parcel`."""

    street: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ParcelErrorBody(Model):
    """The answer of `GET /parcels` at 4XX."""

    reason: str


Status: TypeAlias = Literal["sent", "delivered"]
"""The parameter `status` of `GET /parcels`."""
