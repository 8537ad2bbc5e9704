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
    """Token name. At most 120 characters.

    Example: `"readonly token"`
    """

    policies: list[PolicyWithPermissionGroups]
    """List of access policies assigned to the token."""

    condition: Condition | Unset = UNSET

    expires_on: datetime | Unset = UNSET
    """The expiration time on or after which the JWT MUST NOT be accepted for
    processing.

    Example: `"2020-01-01T00:00:00Z"`
    """

    not_before: datetime | Unset = UNSET
    """The time before which the token MUST NOT be accepted for processing.

    Example: `"2018-07-01T05:20:00Z"`
    """


@dataclass(slots=True, kw_only=True, repr=False)
class Condition(Model):
    """`condition` of `CreateTokenRequest`."""

    request_ip: RequestIp | Unset = field(default=UNSET, metadata=wire("request.ip"))
    """Client IP restrictions.

    Example: `{"in": ["123.123.123.0/24", "2606:4700::/32"], "not_in":
    ["123.123.123.100/24", "2606:4700:4700::/48"]}`
    """


@dataclass(slots=True, kw_only=True, repr=False)
class RequestIp(Model):
    """Client IP restrictions."""

    in_: list[str] | Unset = field(default=UNSET, metadata=wire("in"))
    """List of IPv4/IPv6 CIDR addresses.

    Example: `["199.27.128.0/21", "2400:cb00::/32"]`
    """

    not_in: list[str] | Unset = UNSET
    """List of IPv4/IPv6 CIDR addresses.

    Example: `["199.27.128.0/21", "2400:cb00::/32"]`
    """


@dataclass(slots=True, kw_only=True, repr=False)
class PolicyWithPermissionGroups(Model):
    """`policy_with_permission_groups`."""

    effect: Literal["allow", "deny"]
    """Allow or deny operations against the resources."""

    permission_groups: list[PermissionGroup]
    """A set of permission groups that are specified to the policy.

    Example: `[{"id": "c8fed203ed3043cba015a93ad1616f1f", "name": "Zone Read"}, {"id":
    "82e64a83756745bbbb1c9c2701bf816b", "name": "DNS Read"}]`
    """

    resources: dict[str, Any]
    """A list of resource names that the policy applies to.

    Example: `{"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43": "*",
    "com.cloudflare.api.account.zone.eb78d65290b24279ba6f44721b3ea3c4": "*"}`
    """

    id: str | Unset = UNSET
    """Policy identifier. Set by the server.

    Example: `"f267e341f3dd4697bd3b9f71dd96247f"`
    """


@dataclass(slots=True, kw_only=True, repr=False)
class PermissionGroup(Model):
    """A named group of permissions that map to a group of operations against
    resources.
    """

    id: str
    """Identifier of the group. Set by the server.

    Example: `"6d7f2f5f5b1d4a0e9081fdc98d432fd1"`
    """

    name: str | Unset = UNSET
    """Name of the group. Set by the server.

    Example: `"Load Balancers Write"`
    """


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
    """At least 1000."""

    message: str


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTokenResult(Model):
    """`result` of `CreateTokenResponse`."""

    value: Annotated[str, Constraints(min_length=40, max_length=80)] | Unset = UNSET
    """The token value. 40 to 80 characters. Set by the server.

    Example: `"8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T"`
    """


@dataclass(slots=True, kw_only=True, repr=False)
class CreateTokenErrorBody(Model):
    """The answer of `POST /user/tokens` at 4XX."""

    errors: list[Error]
    """Example: `[{"code": 7003, "message": "No route for the URI"}]`"""

    messages: list[Error]
    result: None

    success: Literal[False] = False
    """Whether the API call was successful."""
