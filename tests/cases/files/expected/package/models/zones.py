"""Models of *zones*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Zone(Model):
    """`Zone`."""

    id: Annotated[str, Constraints(max_length=32)]
    """At most 32 characters."""

    plan: Plan
    parent: Zone | Unset = UNSET
    records: list[DnsRecord] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class DnsRecord(Model):
    """An item of `records` of `Zone`."""

    id: Annotated[str, Constraints(max_length=32)] | Unset = UNSET
    """At most 32 characters."""

    content: str | Unset = UNSET
    zone: Zone | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Problem(Model):
    """`Problem`."""

    message: str | Unset = UNSET


Plan: TypeAlias = Literal["free", "pro"]
"""`plan`."""
