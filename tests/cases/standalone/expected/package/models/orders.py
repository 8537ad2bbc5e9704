"""Models of *Orders*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Order(Model):
    """The answer of `GET /orders/{id}` at 200."""

    id: str
    state: Literal["open", "paid"] | Unset = UNSET
