# Copyright The Library. All rights reserved.
"""Models of *Books*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Book(Model):
    """A book, as the shelf has it."""

    isbn: str
    title: str
    shelf: Shelf | Unset = UNSET

    def fields_(self) -> dict[str, object]:
        """Return all fields, unset ones too."""
        return {
            "isbn": self.isbn,
            "title": self.title,
            "shelf": self.shelf,
        }


Shelf: TypeAlias = Literal["history", "fiction"]
"""`shelf` of `Book`."""
