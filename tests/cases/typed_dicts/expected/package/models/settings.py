"""Models of *Settings*."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset
from .shared import Author


@dataclass(slots=True, kw_only=True, repr=False)
class Settings(Model):
    """`Settings`."""

    in_: list[UUID] = field(metadata=wire("in"))
    """Where it holds."""

    request_ip: Author = field(metadata=wire("request.ip"))
    settings: Settings | Unset = UNSET
    hidden: Hidden | Unset = UNSET
    plain: SettingsPlain | Unset = UNSET
    none: SettingsNone | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Hidden(Model):
    """`Hidden`."""

    str_: int | Unset = field(default=UNSET, metadata=wire("str"))
    models: str | Unset = UNSET
    not_required: str | Unset = field(default=UNSET, metadata=wire("NotRequired"))
    author: Author | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SettingsPlain(Model):
    """`Plain`."""

    models: str | Unset = UNSET
    date_: str | Unset = field(default=UNSET, metadata=wire("date"))
    keys: list[str] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SettingsNone(Model):
    """`None`."""
