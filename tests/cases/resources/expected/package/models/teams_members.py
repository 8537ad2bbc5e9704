"""Models of *teams.members*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Member(Model):
    """`Member`."""

    name: str
    since: date | Unset = UNSET
