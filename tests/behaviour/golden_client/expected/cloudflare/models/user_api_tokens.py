"""Models of *User API Tokens*."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any, Literal

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTokenRequest(Model):
    """The body of `POST /user/tokens`."""

    name: Annotated[str, Constraints(max_length=120)]
    """Token name.

    At most 120 characters.

    Example: `"readonly token"`
    """

    policies: list[PolicyWithPermissionGroups]
    """List of access policies assigned to the token."""

    condition: Condition | Unset = UNSET

    expires_on: datetime | Unset = UNSET
    """The expiration time on or after which the JWT MUST NOT be accepted for processing.

    Example: `"2020-01-01T00:00:00Z"`
    """

    not_before: datetime | Unset = UNSET
    """The time before which the token MUST NOT be accepted for processing.

    Example: `"2018-07-01T05:20:00Z"`
    """


@dataclass(slots=True, kw_only=True, repr=False)
class PolicyWithPermissionGroups(Model):
    """`policy_with_permission_groups`."""

    effect: Literal["allow", "deny"]
    """Allow or deny operations against the resources."""

    permission_groups: list[PermissionGroup]
    """A set of permission groups that are specified to the policy."""

    resources: dict[str, Any]
    """A list of resource names that the policy applies to."""

    id: str | Unset = UNSET
    """Policy identifier. Set by the server."""


@dataclass(slots=True, kw_only=True, repr=False)
class PermissionGroup(Model):
    """A named group of permissions that map to a group of operations against resources."""

    id: str
    """Identifier of the group. Set by the server."""

    name: str | Unset = UNSET
    """Name of the group. Set by the server."""


@dataclass(slots=True, kw_only=True, repr=False)
class Condition(Model):
    """`condition`."""

    request_ip: RequestIp | Unset = field(default=UNSET, metadata=wire("request.ip"))
    """Client IP restrictions."""


@dataclass(slots=True, kw_only=True, repr=False)
class RequestIp(Model):
    """Client IP restrictions."""

    in_: list[str] | Unset = field(default=UNSET, metadata=wire("in"))
    """List of IPv4/IPv6 CIDR addresses."""

    not_in: list[str] | Unset = UNSET
    """List of IPv4/IPv6 CIDR addresses."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTokenResponse(Model):
    """The envelope of `POST /user/tokens` at 200."""

    errors: list[Error]
    messages: list[Error]
    result: CreateTokenResult
    success: Literal[True] = True
    """Whether the API call was successful."""


@dataclass(slots=True, kw_only=True, repr=False)
class Error(Model):
    """An item of `errors` and `messages`."""

    code: Annotated[int, Constraints(minimum=1000)]
    message: str


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTokenResult(Model):
    """`result`."""

    value: Annotated[str, Constraints(min_length=40, max_length=80)] | Unset = UNSET
    """The token value. Set by the server."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTokenErrorBody(Model):
    """The answer of `POST /user/tokens` at 4XX."""

    errors: list[Error]
    messages: list[Error]
    result: None
    success: Literal[False] = False
    """Whether the API call was successful."""
