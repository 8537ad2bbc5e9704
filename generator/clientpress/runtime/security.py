"""Security schemes, and the choice of credentials for an operation.

Takes the credentials given to a client or found in the environment; gives, for the
security requirements of an operation, what is added to its requests. A credential is
held in a `Secret`, which does not show in any text.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

from .errors import CredentialsError
from .operation import Requirement
from .percent import encoded
from .values import immutable

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")

Credential: TypeAlias = str | tuple[str, str] | None
"""What a client takes for a scheme; name and password for `HttpBasic`."""


@immutable
class HttpBearer:
    """A token in the header `Authorization: Bearer …` (RFC 6750).

    Attributes:
        env: The environment variable that gives it by default.
        keyword: The client's argument for it; empty where it is the scheme's name.
    """

    env: str = ""
    keyword: str = ""


@immutable
class HttpBasic:
    """Name and password in the header `Authorization: Basic …` (RFC 7617).

    Attributes:
        env: The environment variable that gives it by default, as `name:password`.
        keyword: The client's argument for it; empty where it is the scheme's name.
    """

    env: str = ""
    keyword: str = ""


@immutable
class ApiKey:
    """A key in a header, the query or a cookie.

    Attributes:
        location: Where it goes.
        wire: The name of the header, query parameter or cookie.
        env: The environment variable that gives it by default.
        keyword: The client's argument for it; empty where it is the scheme's name.
    """

    location: Literal["header", "query", "cookie"]
    wire: str
    env: str = ""
    keyword: str = ""


@immutable
class MutualTls:
    """A client certificate, which is the transport's business (`http_client=…`)."""

    env: str = ""
    keyword: str = ""


Scheme: TypeAlias = HttpBearer | HttpBasic | ApiKey | MutualTls


class Secret:
    """A text that no repr, log or error shows; `reveal` gives it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text itself."""
        return self._text

    def __repr__(self) -> str:
        """Show that there is something, and not what."""
        return "Secret(***)"


@immutable
class Applied:
    """What the chosen credentials add to a request; texts are ready for their place."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()


class Credentials:
    """The credentials of a client.

    Raises:
        CredentialsError: One of them cannot be sent: it is no text, or holds a line
            end or a character that headers cannot carry.
    """

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        given: Mapping[str, Credential],
        environment: Mapping[str, str],
    ) -> None:
        self._schemes = schemes
        self._given: dict[str, Secret] = {}
        self._found: dict[str, Secret] = {}
        for name, scheme in schemes.items():
            credential = given.get(name)
            if credential is not None:
                if credential:
                    keyword = _keyword(name, scheme)
                    self._given[name] = _secret(keyword, scheme, credential)
            elif scheme.env and environment.get(scheme.env):
                self._found[name] = _secret(scheme.env, scheme, environment[scheme.env])

    @property
    def names(self) -> tuple[str, ...]:
        """The schemes that there are credentials for."""
        return tuple(
            name for name in self._schemes if name in self._given or name in self._found
        )

    def secrets(self) -> Iterator[str]:
        """Give every text that must not be shown."""
        for name, secret in (*self._given.items(), *self._found.items()):
            yield secret.reveal()
            if isinstance(self._schemes[name], HttpBasic):
                yield b64decode(secret.reveal()).decode().partition(":")[2]

    def choose(
        self, security: Sequence[Requirement] | None, *, operation_id: str
    ) -> Applied:
        """Return what requests of an operation carry.

        The first alternative counts that is met by arguments of the client alone; else
        the first that is met with the help of the environment; else none, if the
        operation may be called anonymously.

        Raises:
            CredentialsError: No alternative is met.
        """
        if security is None:
            return self._apply(self._given or self._found)
        for names in (self._given, {**self._found, **self._given}):
            for requirement in security:
                if requirement and all(self._has(name, names) for name in requirement):
                    return self._apply({n: names[n] for n in requirement if n in names})
        if not security or any(not requirement for requirement in security):
            return Applied()
        raise self._missing(security, operation_id)

    def header_names(self, security: Sequence[Requirement]) -> Iterator[str]:
        """Give the headers, in lower case, that could carry what is required."""
        for requirement in security:
            for name in requirement:
                scheme = self._schemes.get(name)
                if isinstance(scheme, HttpBearer | HttpBasic):
                    yield "authorization"
                elif isinstance(scheme, ApiKey) and scheme.location == "header":
                    yield scheme.wire.lower()

    def _has(self, name: str, secrets: Mapping[str, Secret]) -> bool:
        return name in secrets or isinstance(self._schemes.get(name), MutualTls)

    def _apply(self, secrets: Mapping[str, Secret]) -> Applied:
        headers: dict[str, tuple[str, str]] = {}
        query: list[str] = []
        cookies: list[str] = []
        for name, secret in secrets.items():
            match self._schemes[name]:
                case HttpBearer():
                    header = ("Authorization", f"Bearer {secret.reveal()}")
                    headers.setdefault("authorization", header)
                case HttpBasic():
                    header = ("Authorization", f"Basic {secret.reveal()}")
                    headers.setdefault("authorization", header)
                case ApiKey(location="header", wire=wire):
                    headers.setdefault(wire.lower(), (wire, secret.reveal()))
                case ApiKey(location="query", wire=wire):
                    query.append(f"{encoded(wire)}={encoded(secret.reveal())}")
                case ApiKey(wire=wire):
                    cookies.append(f"{wire}={secret.reveal()}")
                case MutualTls():
                    pass
        return Applied(
            headers=tuple(headers.values()), query=tuple(query), cookies=tuple(cookies)
        )

    def _missing(
        self, security: Sequence[Requirement], operation_id: str
    ) -> CredentialsError:
        """Say which schemes would help, and both ways to give them."""
        missing: dict[str, None] = {}
        ways: list[str] = []
        has = {**self._found, **self._given}
        for requirement in security:
            lacking = [name for name in requirement if not self._has(name, has)]
            missing.update(dict.fromkeys(lacking))
            ways.append(" and ".join(map(self._way, lacking)))
        return CredentialsError(
            f"{operation_id or 'the request'} needs credentials that the client lacks:"
            f" {'; or '.join(ways)}",
            missing=tuple(missing),
            operation_id=operation_id,
        )

    def _way(self, name: str) -> str:
        scheme = self._schemes.get(name)
        if scheme is None:
            return f"`{name}`, which this package does not know how to send"
        way = f"`{_keyword(name, scheme)}` (the client's argument of that name"
        return way + (
            f" or the environment variable {scheme.env})" if scheme.env else ")"
        )


def _keyword(name: str, scheme: Scheme) -> str:
    return scheme.keyword or name


def _secret(source: str, scheme: Scheme, credential: str | tuple[str, str]) -> Secret:
    """Check a credential without ever showing it, and make it ready to be sent."""
    if isinstance(scheme, HttpBasic):
        pair = credential if isinstance(credential, tuple) else credential.split(":", 1)
        return Secret(_basic(source, pair))
    if not isinstance(credential, str):
        raise CredentialsError(f"{source} takes a str")
    if _CONTROL.search(credential):
        raise CredentialsError(
            f"{source} holds a line end or another control character;"
            " was it read from a file? Then strip() it."
        )
    if any(character > "\xff" for character in credential):
        raise CredentialsError(
            f"{source} holds a character that an HTTP header cannot carry"
        )
    return Secret(credential)


def _basic(source: str, pair: Sequence[str]) -> str:
    if len(pair) != len(("name", "password")) or ":" in pair[0]:
        raise CredentialsError(
            f"{source} takes name and password, and a name cannot hold a colon"
        )
    if any(map(_CONTROL.search, pair)):
        raise CredentialsError(f"{source} holds a control character")
    return b64encode(":".join(pair).encode()).decode("ascii")
