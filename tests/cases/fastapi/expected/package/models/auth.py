"""Models of *auth*."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class LoginAuthRequest(Model):
    """The body of `POST /auth/token`."""

    username: str

    password: str = field(metadata=wire(secret=True))
    """Format: `password`."""

    grant_type: Annotated[str, Constraints(pattern="^password$")] | None | Unset = UNSET
    """Pattern: `^password$`."""

    scope: str | Unset = UNSET
    """Default: `""`."""

    client_id: str | None | Unset = UNSET

    client_secret: str | None | Unset = field(default=UNSET, metadata=wire(secret=True))
    """Format: `password`."""


@dataclass(slots=True, kw_only=True, repr=False)
class Token(Model):
    """The answer of `POST /auth/token` at 200."""

    access_token: str
    token_type: str
