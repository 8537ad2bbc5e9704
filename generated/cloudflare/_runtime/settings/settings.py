"""What a client was told: everything that its calls share, checked once."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from ..deferred import httpx2
from ..description.package import Package
from ..description.schemes import MutualTls
from ..description.servers import base_url_of
from ..mismatch import OnMismatch
from ..security.credentials import Certified, Credential, Credentials
from ..transports.transport import AsyncLine, Line
from ..unset import UNSET, Unset
from ..values import checked_mapping, is_really
from .hooks import NO_HOOKS, Hooks, RequestHook, ResponseHook
from .redaction import Redactor
from .retry import RetryPolicy

if TYPE_CHECKING:
    from ssl import SSLContext

    from ..security.certificates import Certificate

DEFAULT_LIMIT: Final = 268_435_456  # 256 MiB
_FOREVER: Final = float("inf")
_STEPS: Final = ("connect", "read", "write", "pool")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Settings:
    """The settings of a client.

    Attributes:
        package: The package that the client is of.
        credentials: What there is to authenticate with.
        redactor: Knows all secrets among them.
        base_url: Where paths begin, without a slash at the end.
        told: The base URL that was given, None where there was none.
        server: The name of the server that was chosen, None where there was none.
        variables: Those of servers, by name; None where nothing was given.
        timeout: As given.
        timeouts: The same, as the transport takes it.
        total_timeout: Seconds for a whole call, None where there is no limit.
        policy: How requests are repeated.
        validate: Whether requests are validated before they are sent.
        on_mismatch: What happens when an answer disagrees with its description.
        max_response_bytes: The largest answer that is read.
        plan: The plan that the caller is on, None where that is not known.
        parameters: What is sent where a call gives none, by argument of the client.
        headers: Sent with every request; None leaves one out that is sent otherwise.
        query: The same for the query.
        hooks: Told of every request and what came of it.
        context: For the connections of a client that shows a certificate.
        line: That to the transport that was given, which may have credentials of its
            own; None where none was given.
    """

    package: Package
    credentials: Credentials
    redactor: Redactor
    base_url: str
    told: str | None
    server: str | None
    variables: Mapping[str, str | None]
    timeout: float | httpx2.Timeout | None
    timeouts: Mapping[str, float | None]
    total_timeout: float | None
    policy: RetryPolicy
    validate: bool
    on_mismatch: OnMismatch
    max_response_bytes: int
    plan: str | None
    parameters: Mapping[str, object] = field(
        default_factory=dict[str, object], repr=False
    )
    headers: Mapping[str, str | None] = field(
        default_factory=dict[str, str | None], repr=False
    )
    query: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    hooks: Hooks = NO_HOOKS
    context: SSLContext | None = None
    line: Line | AsyncLine | None = None

    def changed(
        self,
        *,
        base_url: str | Unset = UNSET,
        server: str | Unset = UNSET,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
        total_timeout: float | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        validate: bool | Unset = UNSET,
        on_mismatch: OnMismatch | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
        plan: str | Unset | None = UNSET,
        parameters: Mapping[str, object] | Unset = UNSET,
        headers: Mapping[str, str | None] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        credentials: Mapping[str, Credential] | Unset = UNSET,
        on_request: RequestHook | Unset | None = UNSET,
        on_response: ResponseHook | Unset | None = UNSET,
    ) -> Settings:
        """Return the settings with some of them changed.

        Parameters, headers, query and hooks are added to those there are; None takes a
        parameter or hooks away.
        """
        new = self._sending(parameters, headers, query)
        if base_url is not UNSET or server is not UNSET:
            new = new.served(base_url, server)
        if timeout is not UNSET:
            new = replace(new, timeout=timeout, timeouts=timeouts_of(timeout))
        if total_timeout is not UNSET:
            new = replace(new, total_timeout=checked_total(total_timeout))
        if retry is not UNSET:
            new = replace(new, policy=checked_retry(retry))
        if max_retries is not UNSET:
            new = replace(new, policy=replace(new.policy, max_retries=max_retries))
        if validate is not UNSET:
            new = replace(new, validate=validate)
        if on_mismatch is not UNSET:
            new = replace(new, on_mismatch=checked_on_mismatch(on_mismatch))
        if max_response_bytes is not UNSET:
            new = replace(new, max_response_bytes=checked_limit(max_response_bytes))
        if plan is not UNSET:
            new = replace(new, plan=checked_plan(plan, self.package.plans))
        if on_request is not UNSET or on_response is not UNSET:
            new = replace(new, hooks=self.hooks.changed(on_request, on_response))
        if credentials is not UNSET:
            checked_mapping("credentials", credentials)
            changed = self.credentials.changed(credentials)
            new = replace(
                new, credentials=changed, redactor=Redactor(changed.secrets())
            )
        return new

    def _sending(
        self,
        parameters: Mapping[str, object] | Unset,
        headers: Mapping[str, str | None] | Unset,
        query: Mapping[str, Any] | Unset,
    ) -> Settings:
        new = self
        if parameters is not UNSET:
            merged = {**self.parameters, **checked_parameters(self.package, parameters)}
            new = replace(new, parameters=_told(merged))
        if headers is not UNSET:
            checked_mapping("headers", headers)
            new = replace(new, headers={**self.headers, **headers})
        if query is not UNSET:
            checked_mapping("query", query)
            new = replace(new, query={**self.query, **query})
        return new

    def served(self, base_url: str | Unset, server: str | Unset) -> Settings:
        """Return the settings for another place where the API is served.

        A server that is chosen takes the place of a base URL that was given before,
        unless it is relative: then it is below that.
        """
        name = self.server if server is UNSET else server
        told = self.told if base_url is UNSET else base_url
        if base_url is UNSET and any(one.is_absolute for one in self.package.servers):
            told = None
        found = base_url_of(
            self.package.name,
            self.package.servers,
            os.environ,
            base_url=told,
            server=name,
            variables=self.variables,
        )
        return replace(self, base_url=found, told=told, server=name)


def settings_of(
    package: Package,
    given: Mapping[str, Credential],
    certificate: Certificate | None,
    *,
    base_url: str | None,
    server: str | None,
    variables: Mapping[str, str | None],
    timeout: float | httpx2.Timeout | None,
    total_timeout: float | None,
    max_retries: int,
    validate: bool,
    on_mismatch: OnMismatch,
    max_response_bytes: int,
    plan: str | None,
    parameters: Mapping[str, object],
    line: Line | AsyncLine | None,
) -> Settings:
    """Check what a client was given.

    Raises:
        ValueError: There is no base URL, or it is not absolute; the number of retries
            is negative; headers of the environment are none.
        CredentialsError: A credential cannot be sent, or a certificate not be read.
    """
    context = _context(package, certificate, line)
    credentials = _credentials(package, given, context, line)
    _show_log(package)
    return Settings(
        package=package,
        credentials=credentials,
        redactor=Redactor(credentials.secrets()),
        base_url=base_url_of(
            package.name,
            package.servers,
            os.environ,
            base_url=base_url,
            server=server,
            variables=variables,
        ),
        told=base_url,
        server=server,
        variables=variables,
        timeout=timeout,
        timeouts=timeouts_of(timeout),
        total_timeout=checked_total(total_timeout),
        policy=RetryPolicy(max_retries=max_retries),
        validate=validate,
        on_mismatch=checked_on_mismatch(on_mismatch),
        max_response_bytes=checked_limit(max_response_bytes),
        plan=checked_plan(plan, package.plans),
        parameters=_told(parameters),
        headers=_told_headers(package),
        context=context,
        line=line,
    )


def _credentials(
    package: Package,
    given: Mapping[str, Credential],
    context: SSLContext | None,
    line: Line | AsyncLine | None,
) -> Credentials:
    certified: Certified = "no" if line is None else "perhaps"
    return Credentials(
        package.schemes,
        given,
        os.environ,
        certified=certified if context is None else "yes",
        session=None if line is None else line.http_client,
    )


def _context(
    package: Package, certificate: Certificate | None, line: Line | AsyncLine | None
) -> SSLContext | None:
    if not any(isinstance(one, MutualTls) for one in package.schemes.values()):
        return None
    from ..security.certificates import context_of  # few APIs ask for a certificate

    return context_of(package.schemes, certificate, os.environ, http_client=line)


def _told_headers(package: Package) -> Mapping[str, str]:
    variable = f"{package.name.upper()}_CUSTOM_HEADERS"
    text = os.environ.get(variable, "")
    if not text:
        return {}
    from .headers import headers_of  # few programs are told any this way

    return headers_of(text, variable)


def _show_log(package: Package) -> None:
    if os.environ.get(f"{package.name.upper()}_LOG"):
        from .logs import show_log  # few programs ask for it this way

        show_log(package.name, os.environ)


def checked_limit(max_response_bytes: int) -> int:
    """Return a limit that an answer may keep to.

    Raises:
        TypeError: It is no number of bytes.
        ValueError: It is negative.
    """
    if not is_really(max_response_bytes, int):
        kind = type(max_response_bytes).__name__
        raise TypeError(f"max_response_bytes takes an int, not {kind}")
    if max_response_bytes < 0:
        raise ValueError("max_response_bytes cannot be negative")
    return max_response_bytes


def checked_retry(retry: RetryPolicy) -> RetryPolicy:
    """Return a policy.

    Raises:
        TypeError: It is something else, such as a number.
    """
    if not is_really(retry, RetryPolicy):
        raise TypeError(
            "retry takes a RetryPolicy, and max_retries a number; not"
            f" {type(retry).__name__}"
        )
    return retry


def checked_plan(plan: str | None, plans: Sequence[str]) -> str | None:
    """Return a plan that the API has.

    Raises:
        ValueError: It has no such plan.
    """
    if plan is not None and plans and plan not in plans:
        raise ValueError(f"there is no plan {plan!r}; there are: {', '.join(plans)}")
    return plan


def checked_parameters(
    package: Package, parameters: Mapping[str, object]
) -> Mapping[str, object]:
    """Return parameters that the client of a package takes.

    Raises:
        TypeError: They are no mapping, or the client takes no argument of such a name.
    """
    checked_mapping("parameters", parameters)
    known = [one.name for one in package.parameters]
    for name in parameters:
        if name not in known:
            there = f"there are: {', '.join(known)}" if known else "it takes none"
            raise TypeError(f"the client takes no parameter {name!r}; {there}")
    return parameters


def _told(parameters: Mapping[str, object]) -> Mapping[str, object]:
    return {name: value for name, value in parameters.items() if value is not None}


def checked_on_mismatch(on_mismatch: OnMismatch) -> OnMismatch:
    """Return what can be done at a mismatch.

    Raises:
        ValueError: It is something else.
    """
    if callable(on_mismatch) or on_mismatch in ("warn", "ignore", "raise"):
        return on_mismatch
    raise ValueError(
        'on_mismatch takes "warn", "ignore", "raise" or a function, not'
        f" {on_mismatch!r}"
    )


def checked_total(seconds: float | None) -> float | None:
    """Return the limit of a whole call.

    Raises:
        TypeError: It is neither a number nor None.
        ValueError: No call could keep to it.
    """
    if seconds is None:
        return None
    if isinstance(seconds, bool) or not is_really(seconds, (int, float)):
        kind = type(seconds).__name__
        raise TypeError(f"total_timeout takes seconds, or None, not {kind}")
    if not 0 < seconds < _FOREVER:
        raise ValueError("total_timeout must be positive; None sets no limit")
    return seconds


def timeouts_of(timeout: float | httpx2.Timeout | None) -> Mapping[str, float | None]:
    """Return a timeout as the transport takes it: seconds for each kind.

    Raises:
        TypeError: It is neither a number, an `httpx2.Timeout` nor None.
        ValueError: No request could keep to it.
    """
    if isinstance(timeout, (int, float)) and not isinstance(timeout, bool):
        if not 0 < timeout < _FOREVER:
            raise ValueError("timeout must be positive; None waits forever")
        return dict.fromkeys(_STEPS, float(timeout))
    if timeout is None:
        return dict.fromkeys(_STEPS)
    if not isinstance(timeout, httpx2.Timeout):
        raise TypeError(
            "timeout takes seconds, an httpx2.Timeout, or None to wait forever, not"
            f" {type(timeout).__name__}"
        )
    return timeout.as_dict()
