"""Models of *Trees*."""

from __future__ import annotations

from dataclasses import dataclass, field

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Folder(Model):
    """`Folder`."""

    name: str | Unset = UNSET
    first: Document | Unset = UNSET

    extra_: dict[str, Folder] = field(default_factory=dict[str, "Folder"], repr=False)
    """The other properties, by their names on the wire."""


@dataclass(slots=True, kw_only=True, repr=False)
class Document(Model):
    """`first` of `Folder`."""

    title: str | Unset = UNSET
    pages: Pages | Unset = UNSET

    extra_: dict[str, Pages] = field(default_factory=dict[str, "Pages"], repr=False)
    """The other properties, by their names on the wire."""


@dataclass(slots=True, kw_only=True, repr=False)
class Pages(Model):
    """`Pages`."""

    count: int | Unset = UNSET
