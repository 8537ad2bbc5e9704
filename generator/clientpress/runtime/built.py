"""Models made of arguments that may be plain dictionaries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def built(model: Callable[..., T], /, **fields: object) -> T:
    """Make a model of fields that may hold dictionaries in the place of models.

    Its own annotations are those of what is answered, where there are none. What it
    holds is validated and written like any other model.
    """
    return model(**fields)
