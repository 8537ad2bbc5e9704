"""Models that several resources use, as plain dictionaries."""

from __future__ import annotations

from datetime import date
from typing import NotRequired, TypedDict


class Author(TypedDict):
    """`models.Author` as a plain dictionary."""

    name: str
    born: NotRequired[date | str]

    items: NotRequired[int]
    """How many there are."""
