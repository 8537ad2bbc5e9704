"""What a client takes in place of the text of a token.

A function that gives it, or client credentials, which `granted.py` exchanges for it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import field
from typing import Literal, TypeAlias, cast

from ..errors import CredentialsError
from ..values import immutable

Token: TypeAlias = str | Callable[[], str]
"""A credential, or a function that gives it anew for each call."""

AsyncToken: TypeAlias = Token | Callable[[], Awaitable[str]]
"""The same for an asynchronous client, whose function may have to be awaited."""


@immutable
class ClientCredentials:
    """What a client exchanges for access tokens (OAuth 2, RFC 6749 §4.4).

    A token is fetched on the first call, shared by all calls, and renewed when it runs
    out or is refused; however many calls wait for one, it is fetched once. For example:
    `Client(oauth=ClientCredentials(client_id="…", client_secret="…"))`

    Other grants are told in `extra`: `{"grant_type": "password", "username": "…",
    "password": "…"}` (§4.3), or `{"grant_type": "refresh_token", "refresh_token": "…"}`
    (§6), in whose place the server may give another, which is sent the next time. So is
    the refresh token that comes for what is good once: `{"grant_type":
    "authorization_code", "code": "…", "redirect_uri": "…", "code_verifier": "…"}` (§4.1)
    or `{"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code":
    "…"}` (RFC 8628), which is asked for until somebody has agreed.

    Attributes:
        client_id: Who asks; empty where a client needs no name.
        client_secret: Its secret; empty where it has none.
        scopes: What is asked for; by default what the API gives unasked.
        token_url: Where tokens are had; by default where the API's description says.
        extra: Further fields of the form that is sent, such as `audience`.
        send_in: Whether id and secret go into the `Authorization` header, as the
            standard prefers, or into the form.
    """

    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    scopes: Sequence[str] = ()
    token_url: str = ""
    extra: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    send_in: Literal["header", "body"] = "header"


class FunctionToken:
    """A token that a function gives anew for each call."""

    def __init__(self, keyword: str, function: Callable[[], object]) -> None:
        self._keyword = keyword
        self._function = cast("Callable[[], str | Awaitable[str]]", function)

    def get(self) -> str:
        """Return the token.

        Raises:
            CredentialsError: It has to be awaited, or is no text.
        """
        token = self._function()
        if isinstance(token, Awaitable):
            close: Callable[[], None] | None = getattr(token, "close", None)
            if close is not None:
                close()  # else Python warns that nobody awaited it
            raise CredentialsError(
                f"the function given as {self._keyword} has to be awaited: use"
                " AsyncClient, or a function that returns the token itself"
            )
        return self._text(token)

    async def aget(self) -> str:
        """Return the token, awaited if need be; raises what `get` does."""
        token = self._function()
        return self._text(await token if isinstance(token, Awaitable) else token)

    def _text(self, token: object) -> str:
        if isinstance(token, str) and token:
            return token
        raise CredentialsError(
            f"the function given as {self._keyword} returned no token but"
            f" {type(token).__name__ if token != '' else 'an empty text'}"
        )
