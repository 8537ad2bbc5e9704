"""Models of *trees*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class StrictTree(Model):
    """`StrictTree`."""

    data: Any | Unset = UNSET
    children: list[StrictTree] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Tree(Model):
    """`Tree`."""

    data: Any | Unset = UNSET
    children: list[Tree] | Unset = UNSET
