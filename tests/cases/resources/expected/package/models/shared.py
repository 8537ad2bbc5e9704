"""Models that several resources use."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Team(Model):
    """`Team`."""

    name: str
