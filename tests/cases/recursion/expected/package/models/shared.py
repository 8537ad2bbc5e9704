"""Models that several resources use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import Model
from .._runtime.recursive import itself
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Node(Model):
    """`Node`."""

    name: str
    children: list[Node] | Unset = UNSET
    owner: Owner | Unset = UNSET

    attributes: Value | Unset = UNSET
    """Any JSON, spelled out."""


@dataclass(slots=True, kw_only=True, repr=False)
class Owner(Model):
    """`Owner`."""

    trees: dict[str, Node] | Unset = UNSET

    friend: Owner | None | Unset = UNSET
    """Perhaps another owner."""


if TYPE_CHECKING:
    Value: TypeAlias = "str | float | list[Value] | dict[str, Value]"
    """Any JSON, spelled out."""
else:
    Value = (
        str
        | float
        | list[itself("Value", __name__)]
        | dict[str, itself("Value", __name__)]
    )
