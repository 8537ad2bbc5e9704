"""Models of *accounts.cards*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ListAccountsCardsResponse(Model):
    """The answer of `GET /v1/accounts/{account_id}/cards` at 200."""

    rows: list[Card] | Unset = UNSET
    of: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Card(Model):
    """`CardDto`."""

    id: str
    """Set by the server."""

    name: str
    state: Status


@dataclass(slots=True, kw_only=True, repr=False)
class CardInput(Model):
    """`CardDto`."""

    name: str
    state: Status

    id: str | Unset = UNSET
    """Set by the server."""


@dataclass(slots=True, kw_only=True, repr=False)
class AccountsCardResponse(Model):
    """The envelope of `POST /v1/accounts/{account_id}/cards` at 201."""

    data: Card


Status: TypeAlias = Literal["open", "frozen"]
"""`CardState`."""
