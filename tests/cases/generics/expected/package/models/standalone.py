"""Models that no operation uses."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Pet(Model):
    """`Pet`."""

    name: str | Unset = UNSET
