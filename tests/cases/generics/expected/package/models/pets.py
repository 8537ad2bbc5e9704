"""Models of *pets*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class PetList(Model):
    """Pets."""

    items: list[Named]
    page: PetListPage | Unset = UNSET
    next: PetList | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Named(Model):
    """`Named`."""

    pet: str | Unset = UNSET
    again: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class PetListPage(Model):
    """`page` of `PetList`."""

    number: int | Unset = UNSET
    first: Named | Unset = UNSET
