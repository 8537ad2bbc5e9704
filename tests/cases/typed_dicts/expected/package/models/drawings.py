"""Models of *Drawings*."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from .._runtime.codec.constraints import Constraints, Discriminator
from .._runtime.model import Model, wire
from .._runtime.recursive import itself
from .._runtime.unset import UNSET, Unset
from .shared import Author


@dataclass(slots=True, kw_only=True, repr=False)
class DrawingInput(Model):
    """Shapes on a sheet."""

    title: Annotated[str, Constraints(max_length=40)]
    """At most 40 characters."""

    shapes: list[Shape]

    id: str | Unset = UNSET
    """Who draws need not say. Set by the server."""

    background: Shape | Unset = UNSET
    """Anything that can be drawn."""

    author: Author | None | Unset = UNSET
    authors: list[list[Author]] | Unset = UNSET
    layers: dict[str, Group] | Unset = UNSET

    labels: Labels | Unset = UNSET
    """Labels, of which one has to be there."""

    colour: Colour | Unset = UNSET
    drawn_at: datetime | Unset = UNSET
    seen: list[date] | Unset = UNSET
    due: dict[str, date | None] | Unset = UNSET
    preview: bytes | Unset = UNSET
    price: Decimal | Unset = UNSET
    size: tuple[float, float] | Unset = UNSET
    spans: list[tuple[Author, int]] | Unset = UNSET
    paths: list[tuple[float, float]] | Unset = UNSET
    watchers: list[str] | list[Author] | Unset = UNSET
    anything: Any | Unset = UNSET
    free: dict[str, Any] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Circle(Model):
    """`Circle`."""

    kind: Literal["circle"] = "circle"

    radius: Annotated[float, Constraints(exclusive_minimum=0)]
    """More than 0."""


@dataclass(slots=True, kw_only=True, repr=False)
class Group(Model):
    """Shapes that are moved together."""

    kind: Literal["group"] = "group"
    shapes: list[Shape]


@dataclass(slots=True, kw_only=True, repr=False)
class Labels(Model):
    """Labels, of which one has to be there."""

    main: str
    author: Author | Unset = UNSET

    extra_: dict[str, int] = field(default_factory=dict[str, int], repr=False)
    """The other properties, by their names on the wire."""


@dataclass(slots=True, kw_only=True, repr=False)
class Drawing(Model):
    """Shapes on a sheet."""

    id: str
    """Who draws need not say. Set by the server."""

    title: Annotated[str, Constraints(max_length=40)]
    """At most 40 characters."""

    shapes: list[Shape]

    background: Shape | Unset = UNSET
    """Anything that can be drawn."""

    author: Author | None | Unset = UNSET
    authors: list[list[Author]] | Unset = UNSET
    layers: dict[str, Group] | Unset = UNSET

    labels: Labels | Unset = UNSET
    """Labels, of which one has to be there."""

    colour: Colour | Unset = UNSET
    drawn_at: datetime | Unset = UNSET
    seen: list[date] | Unset = UNSET
    due: dict[str, date | None] | Unset = UNSET
    preview: bytes | Unset = UNSET
    price: Decimal | Unset = UNSET
    size: tuple[float, float] | Unset = UNSET
    spans: list[tuple[Author, int]] | Unset = UNSET
    paths: list[tuple[float, float]] | Unset = UNSET
    watchers: list[str] | list[Author] | Unset = UNSET
    anything: Any | Unset = UNSET
    free: dict[str, Any] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListShapesFilter(Model):
    """`Filter`."""

    in_: list[str] | Unset = field(default=UNSET, metadata=wire("in"))
    after: datetime | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class AddDrawingScanRequest(Model):
    """The body of `POST /drawings/{id}/scan`."""

    file: bytes
    author: Author | Unset = UNSET


Shape: TypeAlias = Annotated[
    Circle | Group, Discriminator("kind", {"circle": Circle, "group": Group})
]
"""Anything that can be drawn."""

Colour: TypeAlias = Literal["red", "green", "blue"]
"""`colour` of `DrawingInput` and `Drawing`."""

if TYPE_CHECKING:
    Change: TypeAlias = "Circle | datetime | list[Change]"
    """One change, or several."""
else:
    Change = Circle | datetime | list[itself("Change", __name__)]
