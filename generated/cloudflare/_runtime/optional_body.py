"""A body that may be left out, made of arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar, cast

from .unset import UNSET, Unset

T = TypeVar("T")


def if_any(body: T) -> T | Unset:
    """Return the body if anything of it is given, else UNSET: then none is sent.

    Takes a model, or the parts of a form by their names on the wire.
    """
    if isinstance(body, Mapping):
        values = list(cast("Mapping[str, object]", body).values())
    else:
        model = cast("Any", body)
        values = [
            getattr(model, one.name) for one in fields(model) if one.name != "extra_"
        ]
    return UNSET if all(value is UNSET for value in values) else body
