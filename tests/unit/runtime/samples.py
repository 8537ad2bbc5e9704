"""Models as they are generated, for tests of codecs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any, Literal

from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.model import Model, wire
from clientpress.runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Token(Model):
    """A token."""

    name: Annotated[str, Constraints(max_length=120)]
    policies: list[Policy]
    condition: Condition | Unset = UNSET
    expires_on: datetime | Unset = UNSET
    value: str | Unset = field(default=UNSET, metadata=wire(secret=True))
    parent: Token | Unset | None = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Policy(Model):
    """A policy."""

    effect: Literal["allow", "deny"]
    resources: dict[str, Any]
    id: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Condition(Model):
    """A condition."""

    request_ip: RequestIp | Unset = field(default=UNSET, metadata=wire("request.ip"))


@dataclass(slots=True, kw_only=True, repr=False)
class RequestIp(Model):
    """Addresses."""

    in_: list[str] | Unset = field(default=UNSET, metadata=wire("in"))


DATA: dict[str, Any] = {
    "name": "readonly token",
    "policies": [
        {"effect": "allow", "resources": {"zone": "*", "deep": {"a": [1.5, None]}}, "id": "p1"}
    ],
    "condition": {"request.ip": {"in": ["199.27.128.0/21"]}},
    "expires_on": "2020-01-01T00:00:00Z",
    "value": "s3cr3t",
    "parent": None,
    "brand_new": {"x": [1]},
}


def untyped(value: object) -> Any:
    """Give a value as it is, past the checker of types: what a caller does who has none."""
    return value


def token() -> Token:
    """Return a token, decoded afresh."""
    return Token.from_dict(DATA, on_mismatch="raise")
