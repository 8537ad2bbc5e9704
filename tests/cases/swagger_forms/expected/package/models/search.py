"""Models of *search*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class SearchRequest(Model):
    """The body of `POST /search`."""

    q: str

    size: Annotated[int, Constraints(maximum=10)] | Unset = UNSET
    """At most 10. Default: `10`."""


@dataclass(slots=True, kw_only=True, repr=False)
class Animal(Model):
    """`Animal`."""

    kind: str
