"""Security schemes: where a credential goes, and where it is found by default."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..values import immutable


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
        prefix: A word that goes in front of it in a header, unless it is given with it.
        env: The environment variable that gives it by default.
        keyword: The client's argument for it; empty where it is the scheme's name.
    """

    location: Literal["header", "query", "cookie"]
    wire: str
    prefix: str = ""
    env: str = ""
    keyword: str = ""


@immutable
class OAuth2:
    """An access token of OAuth 2 or OpenID Connect, sent as `HttpBearer` is.

    Attributes:
        token_url: Where client credentials are exchanged for tokens; may be relative to
            the base URL.
        discovery_url: Where OpenID Connect tells that, if nothing else does.
        env: The environment variable that gives a token by default.
        keyword: The client's argument for it; empty where it is the scheme's name.
    """

    token_url: str = ""
    discovery_url: str = ""
    env: str = ""
    keyword: str = ""


@immutable
class MutualTls:
    """A certificate of the client, which the connection shows (RFC 8446 §4.4.2).

    Attributes:
        env: The environment variable that gives the path of its file by default.
        keyword: The client's argument for it; empty where it is the scheme's name.
    """

    env: str = ""
    keyword: str = ""


Scheme: TypeAlias = HttpBearer | HttpBasic | ApiKey | OAuth2 | MutualTls


def header_of(scheme: Scheme) -> str:
    """Return the header that a scheme goes into, in lower case; empty for none."""
    match scheme:
        case ApiKey(location="header", wire=wire):
            return wire.lower()
        case HttpBearer() | HttpBasic() | OAuth2():
            return "authorization"
        case _:
            return ""
