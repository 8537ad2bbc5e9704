"""Models that several resources use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class HttpValidationError(Model):
    """`HTTPValidationError`."""

    detail: list[ValidationError] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ValidationError(Model):
    """An item of `detail` of `HttpValidationError`."""

    loc: list[str | int]
    """Location."""

    msg: str
    """Message."""

    type: str
    """Error Type."""

    input: Any | Unset = UNSET

    ctx: dict[str, Any] | Unset = UNSET
    """Context."""
