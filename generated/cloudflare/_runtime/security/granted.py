"""Tokens that OAuth 2 grants for client credentials, and that are renewed.

Says which request gets a token, reads the answer, and remembers the token until it runs
out. Nothing is sent here.
"""

from __future__ import annotations

import threading
import time
from base64 import b64encode
from collections.abc import Mapping
from typing import Any, Final, TypeAlias
from urllib.parse import quote_plus, urlencode

from ..deferred import httpx2
from ..description.servers import is_place
from ..errors import CredentialsError
from ..waiting import AsyncLocks
from .tokens import ClientCredentials, FunctionToken

_EARLY: Final = 30.0  # a token is renewed this many seconds before it runs out
_INTERVAL: Final = 5.0
"""Seconds before a device asks again; so many more each time it is told to slow down."""


class GrantedToken:
    """A token that client credentials are exchanged for, kept while it is good.

    Attributes:
        lock: Held by the thread that fetches a token.
        locks: The same for tasks.
    """

    def __init__(
        self, keyword: str, of: ClientCredentials, token_url: str, discovery_url: str
    ) -> None:
        self.lock = threading.Lock()
        self.locks = AsyncLocks()
        self._keyword = keyword
        self._of = of
        self._url = of.token_url or token_url
        self._discovery_url = "" if self._url else discovery_url
        self._token = ""
        self._good_until = 0.0
        self._refreshes = of.extra.get("refresh_token", "")
        self._interval = _INTERVAL

    def known(self, refused: str) -> str:
        """Return the token if there is one that is good; empty if there is none.

        Args:
            refused: A token that the API has just refused.
        """
        token = self._token
        if token == refused or time.monotonic() >= self._good_until:
            return ""
        return token

    def discovery(self, base_url: str) -> httpx2.Request | None:
        """Return the request that finds out where tokens are had, if it is needed.

        Raises:
            CredentialsError: There is no such place.
        """
        if self._url or not self._discovery_url:
            return None
        url = self._joined(base_url, self._discovery_url)
        return httpx2.Request("GET", url, headers=_ACCEPT)

    def discovered(self, response: httpx2.Response) -> None:
        """Take where tokens are had (OpenID Connect Discovery 1.0 §4.2).

        Raises:
            CredentialsError: The answer does not tell.
        """
        url = _data(response).get("token_endpoint")
        if not isinstance(url, str) or not response.is_success:
            raise CredentialsError(
                f"{self._discovery_url} does not tell where tokens for"
                f" {self._keyword} are had; give token_url"
            )
        self._url = url

    def request(self, base_url: str) -> httpx2.Request:
        """Return the request for a token.

        Raises:
            CredentialsError: Nothing says where tokens are had.
        """
        if not self._url:
            raise CredentialsError(
                f"nothing says where tokens for {self._keyword} are had;"
                " give ClientCredentials a token_url"
            )
        of, headers = self._of, dict(_ACCEPT)
        form = {"grant_type": "client_credentials", **of.extra}
        if self._refreshes:
            form = {name: form[name] for name in form if name not in _GOOD_ONCE}
            form |= {"grant_type": "refresh_token", "refresh_token": self._refreshes}
        if of.scopes:
            form["scope"] = " ".join(of.scopes)
        if of.send_in == "body" or not of.client_secret:
            named = {"client_id": of.client_id, "client_secret": of.client_secret}
            form |= {name: text for name, text in named.items() if text}
        else:
            headers["Authorization"] = f"Basic {_pair(of)}"
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return httpx2.Request(
            "POST",
            self._joined(base_url, self._url),
            headers=headers,
            content=urlencode(form).encode("ascii"),
        )

    def pending(self, response: httpx2.Response) -> float | None:
        """Return how long to wait before a token is asked for again, None to take what came.

        A device asks until somebody has agreed, or the server tells otherwise (RFC 8628
        §3.5).
        """
        if (
            "device_code" not in self._of.extra
            or self._refreshes
            or response.is_success
        ):
            return None
        error = _data(response).get("error")
        if error == "slow_down":
            self._interval += _INTERVAL
        return self._interval if error in _PENDING else None

    def take(self, response: httpx2.Response) -> str:
        """Keep the token that was answered, and return it.

        Raises:
            CredentialsError: It was refused, or there is none in the answer.
        """
        data = _data(response)
        token, seconds = data.get("access_token"), data.get("expires_in")
        if not response.is_success or not isinstance(token, str) or not token:
            from ..summary import one_line, summary_of

            said = " ".join(str(data[key]) for key in _SAID if data.get(key))
            said = one_line(said or summary_of(data or None, response.status_code))
            raise CredentialsError(
                f"no token for {self._keyword} from {response.request.url.host}:"
                f" {response.status_code} {said}".rstrip()
            )
        self._token, self._good_until = token, time.monotonic() + _life(seconds)
        another = data.get("refresh_token")
        once = not _GOOD_ONCE.isdisjoint(self._of.extra)
        if (self._refreshes or once) and isinstance(another, str) and another:
            self._refreshes = another
        return token

    def _joined(self, base_url: str, url: str) -> httpx2.URL:
        """Return a URL, which may be relative to the base URL, if it can be called."""
        try:
            joined = httpx2.URL(f"{base_url}/").join(url)
        except httpx2.InvalidURL:
            joined = None
        if joined is None or not is_place(joined):
            raise CredentialsError(
                f"tokens for {self._keyword} are said to be had at {url!r}, which is no"
                " URL; give ClientCredentials a token_url"
            )
        return joined

    def secrets(self) -> tuple[str, ...]:
        """Return the texts that must not be shown."""
        of = self._of
        told = [of.extra[name] for name in _SECRET if name in of.extra]
        own = [of.client_secret, _pair(of)] if of.client_secret else []
        return *own, *told, *filter(None, [self._refreshes])


TokenSource: TypeAlias = FunctionToken | GrantedToken

_ACCEPT: Final = {"Accept": "application/json"}
_FOREVER: Final = float("inf")
_GOOD_ONCE: Final = frozenset({"code", "code_verifier", "redirect_uri", "device_code"})
_SECRET: Final = (
    *("password", "assertion", "client_assertion"),
    *("code", "code_verifier", "device_code"),
)
_SAID: Final = ("error", "error_description")
_PENDING: Final = ("authorization_pending", "slow_down")


def _pair(of: ClientCredentials) -> str:
    """Return id and secret for the header (RFC 6749 §2.3.1)."""
    pair = f"{quote_plus(of.client_id)}:{quote_plus(of.client_secret)}"
    return b64encode(pair.encode("ascii")).decode("ascii")


def _data(response: httpx2.Response) -> Mapping[str, Any]:
    from ..codec.jsontext import read_json
    from ..codec.plain import is_mapping
    from ..errors import DecodeError

    try:
        data = read_json(response.content)
    except DecodeError:
        return {}
    return data if is_mapping(data) else {}


def _life(seconds: object) -> float:
    """Return for how long a token is used; without a limit where none is told."""
    try:
        life = float(seconds) if isinstance(seconds, (int, float, str)) else _FOREVER
    except (ValueError, OverflowError):
        return _FOREVER
    return max(life - min(_EARLY, life / 10), 0.0)
