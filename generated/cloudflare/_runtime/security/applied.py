"""Credentials on their way into a request.

A credential is held in a `Secret`, which does not show in any text, or is `Live`: had
from a `TokenSource` when a request is sent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..deferred import httpx2
from ..description.schemes import (
    ApiKey,
    HttpBasic,
    HttpBearer,
    MutualTls,
    OAuth2,
    Scheme,
    header_of,
)
from ..errors import CredentialsError
from ..percent import encoded
from ..values import immutable

if TYPE_CHECKING:  # few credentials are granted
    from .granted import TokenSource

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


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
class Live:
    """A credential that is had when a request is sent."""

    keyword: str
    scheme: Scheme
    source: TokenSource

    @property
    def header(self) -> str:
        """The header that it goes into, in lower case; empty where it does not."""
        return header_of(self.scheme)

    def applied(self, token: str) -> Applied:
        """Return what a token adds to a request.

        Raises:
            CredentialsError: It cannot be sent.
        """
        return apply([(self.scheme, secret_of(self.keyword, self.scheme, token))])


@immutable
class Applied:
    """What the chosen credentials add to a request; texts are ready for their place.

    What is `live` is only known when the request is sent.
    """

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
    live: tuple[Live, ...] = ()


Held: TypeAlias = "Secret | Live"
"""A credential as it is held."""


def authorise(request: httpx2.Request, base: httpx2.URL, added: Applied) -> None:
    """Put a live credential into a request, in place of an older one.

    Args:
        request: What is about to be sent.
        base: Its URL without any live credential.
        added: What is added.
    """
    for name, value in added.headers:
        request.headers[name] = value
    if added.query:
        present = base.query.decode("ascii")
        query = "&".join([*filter(None, [present]), *added.query])
        request.url = base.copy_with(query=query.encode("ascii"))
    for cookie in added.cookies:
        name = cookie.partition("=")[0]
        present = request.headers.get("cookie", "")
        kept = [one for one in present.split("; ") if one.partition("=")[0] != name]
        request.headers["Cookie"] = "; ".join([*filter(None, kept), cookie])


def _prefixed(key: str, prefix: str) -> str:
    """Return a key behind its prefix, which may be a part of what was given."""
    if not prefix or key.lower().startswith(f"{prefix.lower()} "):
        return key
    return f"{prefix} {key}"


def apply(
    held: Sequence[tuple[Scheme, Secret]], live: tuple[Live, ...] = ()
) -> Applied:
    """Return what credentials add to a request."""
    headers: dict[str, tuple[str, str]] = {}
    query: list[str] = []
    cookies: list[str] = []
    for scheme, secret in held:
        match scheme:
            case HttpBearer() | OAuth2():
                header = ("Authorization", f"Bearer {secret.reveal()}")
                headers.setdefault("authorization", header)
            case HttpBasic():
                header = ("Authorization", f"Basic {secret.reveal()}")
                headers.setdefault("authorization", header)
            case ApiKey(location="header", wire=wire, prefix=prefix):
                key = _prefixed(secret.reveal(), prefix)
                headers.setdefault(wire.lower(), (wire, key))
            case ApiKey(location="query", wire=wire):
                query.append(f"{encoded(wire)}={encoded(secret.reveal())}")
            case ApiKey(wire=wire):
                cookies.append(f"{wire}={secret.reveal()}")
            case MutualTls():
                pass  # the connection shows it
    return Applied(
        headers=tuple(headers.values()),
        query=tuple(query),
        cookies=tuple(cookies),
        live=live,
    )


def secret_of(source: str, scheme: Scheme, credential: str | tuple[str, str]) -> Secret:
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
    in_query = isinstance(scheme, ApiKey) and scheme.location == "query"
    if credential != credential.strip(" \t") and not in_query:
        raise CredentialsError(
            f"{source} holds a blank at its beginning or end, which no header keeps;"
            " was it read from a file? Then strip() it."
        )
    if ";" in credential and isinstance(scheme, ApiKey) and scheme.location == "cookie":
        raise CredentialsError(
            f"{source} holds a semicolon, which ends the value of a cookie"
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
    from base64 import b64encode  # few credentials are a name and a password

    return b64encode(":".join(pair).encode()).decode("ascii")
