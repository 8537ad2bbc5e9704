"""Models of *Logs*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class LogEntry(Model):
    """`Entry`."""

    level: Literal["info", "error"]
    text: str | Unset = UNSET
