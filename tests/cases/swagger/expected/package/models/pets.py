"""Models of *pets*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Pet(Model):
    """`Pet`."""

    id: int
    """Set by the server."""

    name: str
    nickname: str | None | Unset = UNSET
    photo: bytes | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Problem(Model):
    """`Problem`."""

    code: int | Unset = UNSET
    message: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class PetInput(Model):
    """`Pet`."""

    name: str

    id: int | Unset = UNSET
    """Set by the server."""

    nickname: str | None | Unset = UNSET
    photo: bytes | Unset = UNSET
