"""The lock as a value: what each thing was called, and what it is known by.

- A resource is known by its tag.
- An operation by its operationId, or by method and path: one of them may change.
- A type by its fingerprint, by some of its places of use (written with the *settled* method names) and by its components.
- A field by its wire name within its type, an argument by location and wire name within its operation.
- A server by its URL.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from clientpress.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedMethod:
    """One operation. `arguments` are `path zone_id` or, where the name is another, `path zone-id=zone_id`."""

    resource: str  # its attribute
    name: str
    constant: str
    operation_id: str = ""
    route: str = ""  # `POST /user/tokens`
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedType:
    """One model or alias. `at` holds a few places of use, `user_api_tokens.create_token request condition`."""

    name: str
    shape: str
    at: tuple[str, ...] = ()
    components: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedNames:
    """The names of one client."""

    resources: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # key → attribute, class
    methods: tuple[LockedMethod, ...] = ()
    types: tuple[LockedType, ...] = ()
    keywords: Mapping[str, str] = field(
        default_factory=dict
    )  # `scheme api_token`, `variable region`, `parameter header x-tenant` → keyword
    servers: Mapping[str, str] = field(default_factory=dict)  # URL → name


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """A whole lock file: the names of each client, by package."""

    packages: Mapping[str, LockedNames] = field(default_factory=dict)


def renamed(wire: str, name: str) -> str:
    """Write a wire name and its Python name as one text. For example: `in=in_`; `name` where both are the same."""
    return wire if wire == name and "=" not in wire else f"{wire}={name}"


def read_renamed(text: str) -> tuple[str, str]:
    """Read what `renamed` wrote: wire name and Python name."""
    wire, sign, name = text.rpartition("=")
    return (wire, name) if sign else (text, text)
