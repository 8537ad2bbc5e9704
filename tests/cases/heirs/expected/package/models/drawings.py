"""Models of *Drawings*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.constraints import Discriminator
from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Circle(Model):
    """A round one."""

    shape: Literal["circle"] = "circle"
    colour: str
    radius: float


@dataclass(slots=True, kw_only=True, repr=False)
class Square(Model):
    """One with corners."""

    shape: Literal["square"] = "square"
    colour: str
    side: float


Drawing: TypeAlias = Annotated[
    Circle | Square, Discriminator("shape", {"circle": Circle, "square": Square})
]
"""A drawing. It lists its kinds, and they are made of it."""
