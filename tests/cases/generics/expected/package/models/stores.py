"""Models of *stores*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ListStoresNext(Model):
    """The answer of `GET /stores` at 200."""

    items: list[Store]
    page: StorePage | Unset = UNSET
    next: ListStoresNext | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Store(Model):
    """An item of `items` of `ListStoresNext`."""

    address: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class StorePage(Model):
    """`page` of `ListStoresNext`."""

    number: int | Unset = UNSET
    first: Store | Unset = UNSET
