"""Models of *zones*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec.constraints import Discriminator
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Circle(Model):
    """`Circle`."""

    kind: Literal["circle"] = "circle"
    r: float


@dataclass(slots=True, kw_only=True, repr=False)
class Square(Model):
    """`Square`."""

    kind: Literal["square"] = "square"
    side: float


@dataclass(slots=True, kw_only=True, repr=False)
class Other(Model):
    """`Other`."""

    kind: str | Unset = UNSET
    text: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListZonesErrorBody(Model):
    """The answer of `GET /zones` at 404."""

    title: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class QueryZonesRequest(Model):
    """The body of `QUERY /zones`."""

    name: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class FormZonesRequest(Model):
    """The body of `POST /zones/form`."""

    picture: list[Any] | Unset = UNSET
    meta: FormZonesMeta | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class FormZonesMeta(Model):
    """`meta` of `FormZonesRequest`."""

    x: int | Unset = UNSET


Shape: TypeAlias = Annotated[
    Circle | Square | Other,
    Discriminator("kind", {"circle": Circle, "square": Square}, default=Other),
]
"""`Shape`."""
