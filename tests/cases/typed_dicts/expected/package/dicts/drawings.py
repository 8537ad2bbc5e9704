"""Models of *Drawings*, as plain dictionaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import models
from .._runtime.recursive import itself
from .shared import Author


class DrawingInput(TypedDict):
    """`models.DrawingInput` as a plain dictionary.

    Shapes on a sheet.
    """

    title: str
    """At most 40 characters."""

    shapes: Sequence[models.Shape | Shape]

    id: NotRequired[str]
    """Who draws need not say. Set by the server."""

    background: NotRequired[models.Shape | Shape]
    """Anything that can be drawn."""

    author: NotRequired[models.Author | Author | None]
    authors: NotRequired[Sequence[Sequence[models.Author | Author]]]
    layers: NotRequired[Mapping[str, models.Group | Group]]

    labels: NotRequired[models.Labels | Labels]
    """Labels, of which one has to be there."""

    colour: NotRequired[models.Colour]
    drawn_at: NotRequired[datetime | str]
    seen: NotRequired[list[date] | list[str]]
    due: NotRequired[Mapping[str, date | str | None]]
    preview: NotRequired[bytes | str]
    price: NotRequired[Decimal | float]
    size: NotRequired[tuple[float, float] | list[float]]
    spans: NotRequired[Sequence[Sequence[models.Author | Author | int]]]
    paths: NotRequired[Sequence[tuple[float, float] | list[float]]]
    watchers: NotRequired[Sequence[str | models.Author | Author]]
    anything: NotRequired[Any]
    free: NotRequired[dict[str, Any]]


class Circle(TypedDict):
    """`models.Circle` as a plain dictionary."""

    kind: Literal["circle"]

    radius: float
    """More than 0."""


class Group(TypedDict):
    """`models.Group` as a plain dictionary.

    Shapes that are moved together.
    """

    kind: Literal["group"]
    shapes: Sequence[models.Shape | Shape]


ListShapesFilter = TypedDict(
    "ListShapesFilter",
    {"in": NotRequired[list[str]], "after": NotRequired[datetime | str]},
)
"""`models.ListShapesFilter` as a plain dictionary."""


class AddDrawingScanRequest(TypedDict):
    """`models.AddDrawingScanRequest` as a plain dictionary."""

    file: bytes | str
    author: NotRequired[models.Author | Author]


Shape: TypeAlias = Circle | Group
"""`models.Shape` as a plain dictionary.

Anything that can be drawn.
"""

Labels: TypeAlias = Mapping[str, str | models.Author | Author | int]
"""`models.Labels` as a plain dictionary.

Labels, of which one has to be there.
"""

if TYPE_CHECKING:
    Change: TypeAlias = "Circle | str | Sequence[models.Change | Change]"
    """`models.Change` as a plain dictionary.

    One change, or several.
    """
else:
    Change = Circle | str | Sequence[models.Change | itself("Change", __name__)]
