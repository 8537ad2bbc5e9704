"""Models of *Things*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Thing(Model):
    """`Thing`."""

    id: int
    name: str


@dataclass(slots=True, kw_only=True, repr=False)
class Refusal(Model):
    """`Refusal`."""

    message: str


@dataclass(slots=True, kw_only=True, repr=False)
class MakeThingRequest(Model):
    """The body of `POST /things`."""

    name: str
