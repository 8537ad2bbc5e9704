"""Models of *toys*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ToyList(Model):
    """The answer of `GET /toys` at 200."""

    items: list[Toy]
    page: ToyListPage | Unset = UNSET
    next: ToyListNext | Unset = UNSET
    total: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Toy(Model):
    """An item of `items` of `ToyList` and `ToyListNext`."""

    size: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ToyListPage(Model):
    """`page` of `ToyList` and `ToyListNext`."""

    number: int | Unset = UNSET
    first: Toy | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ToyListNext(Model):
    """`next` of `ToyList` and `ToyListNext`."""

    items: list[Toy]
    page: ToyListPage | Unset = UNSET
    next: ToyListNext | Unset = UNSET
