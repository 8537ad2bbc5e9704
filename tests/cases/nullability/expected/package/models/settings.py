"""Models of *settings*."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Annotated, Any, Literal
from uuid import UUID

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class SettingsInput(Model):
    """`Settings`."""

    name: str | None
    """Null clears it, absent leaves it."""

    password: Annotated[str, Constraints(min_length=8)] = field(
        metadata=wire(secret=True)
    )
    """At least 8 characters. Format: `password`. Never returned."""

    level: Literal["low", "high"] | None

    id: UUID | Unset = UNSET
    """Set by the server."""

    quota: Annotated[int, Constraints(minimum=0, maximum=9007199254740991)] | Unset = (
        UNSET
    )
    """At least 0. At most 9007199254740991."""

    price: str | Unset = UNSET
    """Format: `decimal`."""

    since: date | Unset = UNSET
    at: time | Unset = UNSET
    blob: bytes | Unset = UNSET

    labels: (
        Annotated[
            dict[str, Annotated[str, Constraints(max_length=63)]],
            Constraints(max_properties=10),
        ]
        | Unset
    ) = UNSET
    """At most 10 entries."""

    window: (
        Annotated[list[int], Constraints(min_items=2, max_items=2, unique_items=True)]
        | Unset
    ) = UNSET
    """Exactly 2 items. No item twice."""

    anything: Any | Unset = UNSET
    ceiling: int | Literal["none", "auto"] | None | Unset = UNSET

    created: Stamp | Unset = UNSET
    """Who and when; all of it the server's."""


@dataclass(slots=True, kw_only=True, repr=False)
class Stamp(Model):
    """Who and when; all of it the server's."""

    by: str
    """Set by the server."""

    when: datetime | Unset = UNSET
    """Set by the server."""


@dataclass(slots=True, kw_only=True, repr=False)
class Settings(Model):
    """The answer of `PATCH /settings/{id}` at 200."""

    id: UUID
    """Set by the server."""

    name: str | None
    """Null clears it, absent leaves it."""

    level: Literal["low", "high"] | None

    password: Annotated[str, Constraints(min_length=8)] | Unset = field(
        default=UNSET, metadata=wire(secret=True)
    )
    """At least 8 characters. Format: `password`. Never returned."""

    quota: Annotated[int, Constraints(minimum=0, maximum=9007199254740991)] | Unset = (
        UNSET
    )
    """At least 0. At most 9007199254740991."""

    price: str | Unset = UNSET
    """Format: `decimal`."""

    since: date | Unset = UNSET
    at: time | Unset = UNSET
    blob: bytes | Unset = UNSET

    labels: (
        Annotated[
            dict[str, Annotated[str, Constraints(max_length=63)]],
            Constraints(max_properties=10),
        ]
        | Unset
    ) = UNSET
    """At most 10 entries."""

    window: (
        Annotated[list[int], Constraints(min_items=2, max_items=2, unique_items=True)]
        | Unset
    ) = UNSET
    """Exactly 2 items. No item twice."""

    anything: Any | Unset = UNSET
    ceiling: int | Literal["none", "auto"] | None | Unset = UNSET

    created: Stamp | Unset = UNSET
    """Who and when; all of it the server's."""
