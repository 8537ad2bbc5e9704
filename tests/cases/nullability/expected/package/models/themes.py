"""Models of *themes*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Theme(Model):
    """`Theme`."""

    name: str

    font: Annotated[str, Constraints(min_length=1)] | Unset = UNSET
    """At least 1 character."""

    size: int | Unset = UNSET
    """Default: `12`."""


@dataclass(slots=True, kw_only=True, repr=False)
class Colours(Model):
    """The body of `PATCH /themes/{id}/colours`."""

    ink: str | None | Unset = UNSET
    paper: Literal["white", "grey"] | None | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateThemeRequest(Model):
    """The body of `PATCH /themes/{id}`."""

    name: str

    font: Annotated[str, Constraints(min_length=1)] | None | Unset = UNSET
    """At least 1 character."""

    size: int | None | Unset = UNSET
    """Default: `12`."""
