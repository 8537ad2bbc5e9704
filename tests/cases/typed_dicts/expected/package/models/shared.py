"""Models that several resources use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Author(Model):
    """`Author`."""

    name: str
    born: date | Unset = UNSET

    items: int | Unset = UNSET
    """How many there are."""
