"""Models of *accounts*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ListAccountsResponse(Model):
    """The answer of `GET /v1/accounts` at 200."""

    total: int | Unset = UNSET
    items: list[str] | Unset = UNSET
