"""Models of *history*."""

from __future__ import annotations

from dataclasses import dataclass, field

from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class GetHitsResponse(Model):
    """The answer of `GET /hits` at 200."""

    hits: list[Hit] | Unset = UNSET
    last_key: str | Unset = field(default=UNSET, metadata=wire("lastKey"))


@dataclass(slots=True, kw_only=True, repr=False)
class Hit(Model):
    """`Hit`."""

    id: str
    hits: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class GetBetsResponse(Model):
    """The answer of `GET /bets` at 200."""

    bets: list[Hit] | Unset = UNSET
    page: int | Unset = UNSET
