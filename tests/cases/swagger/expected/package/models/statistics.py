"""Models of *statistics*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Count(Model):
    """`Count`."""

    name: str
    value: int


@dataclass(slots=True, kw_only=True, repr=False)
class Ranking(Model):
    """`Ranking`."""

    name: str
    values: list[str]
