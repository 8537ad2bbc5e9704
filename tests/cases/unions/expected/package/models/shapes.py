"""Models of *Shapes*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.constraints import Constraints, Discriminator
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Circle(Model):
    """A round one."""

    type: Literal["circle"] = "circle"

    radius: Annotated[float, Constraints(exclusive_minimum=0)]
    """More than 0."""


@dataclass(slots=True, kw_only=True, repr=False)
class Square(Model):
    """`Square`."""

    type: Literal["box"] = "box"

    side: Annotated[int, Constraints(multiple_of=2)]
    """A multiple of 2."""


@dataclass(slots=True, kw_only=True, repr=False)
class Started(Model):
    """`started`."""

    kind: Literal["started"] = "started"
    at: datetime


@dataclass(slots=True, kw_only=True, repr=False)
class Stopped(Model):
    """`stopped`."""

    kind: Literal["stopped"] = "stopped"
    code: int | None


@dataclass(slots=True, kw_only=True, repr=False)
class Wind(Model):
    """Its tag has a default, and pydantic requires nothing that has one."""

    kind: Literal[1] | Unset = 1
    """Default: `1`."""

    strength: float | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Rain(Model):
    """`Rain`."""

    kind: Literal[2] | Unset = 2
    """Default: `2`."""

    strength: float | Unset = UNSET


Shape: TypeAlias = Annotated[
    Circle | Square, Discriminator("type", {"circle": Circle, "box": Square})
]
"""`Shape`."""

Event: TypeAlias = Started | Stopped | str
"""The answer of `GET /events` at 200."""

ShapesMeasureResponse: TypeAlias = (
    Annotated[str, Constraints(max_length=8)] | Annotated[float, Constraints(minimum=0)]
)
"""The answer of `GET /measure` at 200."""

Reading: TypeAlias = Annotated[Wind | Rain, Discriminator("kind", {1: Wind, 2: Rain})]
"""`Reading`."""
