"""A body that may be left out, made of arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from typing import Any, TypeVar, cast

from ..unset import UNSET, Unset

T = TypeVar("T")


def if_any(body: T) -> T | Unset:
    """Return the body if anything of it is given, else UNSET: then none is sent.

    Takes a model, or the parts of a form by their names on the wire.
    """
    return UNSET if all(value is UNSET for value in _given(body)) else body


def if_given(model: Callable[..., T], /, **fields: object) -> T | Unset:
    """Make the body of what is given of it, else UNSET: then none is sent.

    What is absent though the model has to have it is a problem of the request.
    """
    nothing = all(value is UNSET for value in fields.values())
    return UNSET if nothing else model(**fields)


def _given(body: Any) -> Iterable[object]:
    if isinstance(body, Mapping):
        return cast("Mapping[str, object]", body).values()
    return [getattr(body, one.name) for one in fields(body) if one.name != "extra_"]
