"""The credentials of a client, and the choice of some for an operation.

Takes the credentials given to a client or found in the environment; gives, for the
security requirements of an operation, what is added to its requests.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..description.operation import Requirement
from ..description.schemes import (
    ApiKey,
    HttpBasic,
    MutualTls,
    OAuth2,
    Scheme,
    header_of,
)
from ..errors import CredentialsError
from .applied import Applied, Held, Live, Secret, apply, secret_of
from .tokens import AsyncToken, ClientCredentials, FunctionToken

if TYPE_CHECKING:
    import httpx2

    from .granted import TokenSource

    Session: TypeAlias = httpx2.Client | httpx2.AsyncClient

Credential: TypeAlias = AsyncToken | tuple[str, str] | ClientCredentials | None
"""What a client takes for a scheme: a text, or a function that gives it for each call;
name and password for `HttpBasic`; client credentials for `OAuth2`."""

Certified: TypeAlias = Literal["yes", "perhaps", "no"]
"""Whether the connections of a client show a certificate: those of an `http_client` may."""


class Credentials:
    """The credentials of a client.

    Raises:
        CredentialsError: One of them cannot be sent: it is of a kind that the scheme
            does not take, or holds a line end or a character that headers cannot carry.
    """

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        given: Mapping[str, Credential],
        environment: Mapping[str, str],
        *,
        certified: Certified = "no",
        session: Session | None = None,
    ) -> None:
        self._schemes = schemes
        self._session = session
        self._certified: Certified = certified
        self._first: dict[str, Held] = {}
        self._given: dict[str, Held] = {}
        self._found: dict[str, Held] = {}
        for name, scheme in schemes.items():
            if isinstance(scheme, MutualTls):
                continue
            credential = given.get(name)
            if credential is not None:
                if credential:
                    self._given[name] = _held(name, scheme, credential)
            elif scheme.env and environment.get(scheme.env):
                self._found[name] = secret_of(
                    scheme.env, scheme, environment[scheme.env]
                )

    def changed(self, given: Mapping[str, Credential]) -> Credentials:
        """Return credentials of which some are others, which are preferred; None: none.

        Args:
            given: By the name that the client's argument for a scheme has.

        Raises:
            CredentialsError: There is no scheme of such a name, or one cannot be sent.
        """
        names = {
            _keyword(name, one): name
            for name, one in self._schemes.items()
            if not isinstance(one, MutualTls)  # which belongs to the connection
        }
        unknown = [keyword for keyword in given if keyword not in names]
        if unknown:
            raise CredentialsError(
                f"there is no credential {unknown[0]!r}; there are: {', '.join(names)}"
            )
        by_name = {names[keyword]: one for keyword, one in given.items()}
        new = Credentials(
            self._schemes,
            by_name,
            {},
            certified=self._certified,
            session=self._session,
        )
        new._first = dict(new._given)
        for name, held in self._given.items():
            if name not in by_name:
                new._given[name] = held
        new._found = {n: held for n, held in self._found.items() if n not in by_name}
        return new

    @property
    def names(self) -> tuple[str, ...]:
        """The schemes that there are credentials for."""
        return tuple(
            name for name in self._schemes if self._has(name, self._found | self._given)
        )

    @property
    def are_live(self) -> bool:
        """Whether some are only known when a request is sent."""
        return any(isinstance(held, Live) for held in self._given.values())

    def secrets(self) -> Iterator[str]:
        """Give every text that must not be shown."""
        for name, held in (*self._given.items(), *self._found.items()):
            if isinstance(held, Secret):
                yield held.reveal()
                if isinstance(self._schemes[name], HttpBasic):
                    from base64 import b64decode

                    yield b64decode(held.reveal()).decode().partition(":")[2]
            elif not isinstance(held.source, FunctionToken):
                yield from held.source.secrets()

    def choose(
        self, security: Sequence[Requirement] | None, *, operation_id: str
    ) -> Applied:
        """Return what requests of an operation carry.

        The first alternative counts that is met by what was given for the call alone;
        else the first that is met with arguments of the client; else with the help of
        the environment, or by a cookie that the `http_client` keeps, as that of a login
        is; else none, if the operation may be called anonymously.

        Raises:
            CredentialsError: No alternative is met.
        """
        if security is None:
            return self._applied(self._given or self._found)
        every = {**self._found, **self._given}
        for names in (self._first, self._given, every):
            for requirement in security:
                if self._meets(requirement, names):
                    return self._applied(
                        {n: names[n] for n in requirement if n in names}
                    )
        if self._certified == "perhaps":
            for requirement in security:
                if requirement and all(self._may_have(n, every) for n in requirement):
                    return self._applied(
                        {n: every[n] for n in requirement if n in every}
                    )
        if not security or any(not requirement for requirement in security):
            return Applied()
        raise self._missing(security, operation_id)

    def header_names(self, security: Sequence[Requirement]) -> Iterator[str]:
        """Give the headers, in lower case, that could carry what is required."""
        for requirement in security:
            for name in requirement:
                scheme = self._schemes.get(name)
                header = "" if scheme is None else header_of(scheme)
                if header:
                    yield header

    def _meets(self, requirement: Requirement, held: Mapping[str, Held]) -> bool:
        """Tell whether an alternative is met, not by a certificate alone for a call."""
        if held is self._first and held.keys().isdisjoint(requirement):
            return False
        return bool(requirement) and all(self._has(name, held) for name in requirement)

    def _has(self, name: str, held: Mapping[str, Held]) -> bool:
        if isinstance(self._schemes.get(name), MutualTls):
            return self._certified == "yes"
        return name in held

    def _may_have(self, name: str, held: Mapping[str, Held]) -> bool:
        scheme = self._schemes.get(name)
        return name in held or isinstance(scheme, MutualTls) or self._keeps(scheme)

    def _keeps(self, scheme: Scheme | None) -> bool:
        """Tell whether the httpx2 client that was given has a cookie already."""
        if self._session is None or not isinstance(scheme, ApiKey):
            return False
        jar = self._session.cookies.jar
        return scheme.location == "cookie" and any(
            one.name == scheme.wire for one in jar
        )

    def _applied(self, held: Mapping[str, Held]) -> Applied:
        fixed = [(n, one) for n, one in held.items() if isinstance(one, Secret)]
        return apply(
            [(self._schemes[name], one) for name, one in fixed],
            tuple(one for one in held.values() if isinstance(one, Live)),
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


def _held(
    name: str,
    scheme: Scheme,
    credential: AsyncToken | tuple[str, str] | ClientCredentials,
) -> Held:
    """Make a credential ready, or what gives it when a request is sent."""
    keyword = _keyword(name, scheme)
    source: TokenSource
    if isinstance(credential, ClientCredentials):
        if not isinstance(scheme, OAuth2):
            raise CredentialsError(f"{keyword} is no OAuth 2 and takes a str")
        from .granted import GrantedToken  # and what it takes to exchange them

        urls = scheme.token_url, scheme.discovery_url
        source = GrantedToken(keyword, credential, *urls)
    elif callable(credential):
        source = FunctionToken(keyword, credential)
    else:
        return secret_of(keyword, scheme, credential)
    return Live(keyword=keyword, scheme=scheme, source=source)
