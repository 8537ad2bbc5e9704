"""The clients of Shop API."""

from __future__ import annotations

from typing import Literal

from . import resources
from ._runtime.client.base import AsyncBaseClient, BaseClient
from ._runtime.client.caller import kept
from ._runtime.deferred import httpx2
from ._runtime.description.package import Package
from ._runtime.description.schemes import OAuth2
from ._runtime.description.servers import Server
from ._runtime.mismatch import OnMismatch
from ._runtime.security.tokens import AsyncToken, ClientCredentials, Token
from ._runtime.settings.settings import DEFAULT_LIMIT
from ._runtime.transports.transport import AsyncTransport, Transport

PACKAGE = Package(
    name="fastapi",
    user_agent="fastapi-python clientpress/1",
    servers=(
        Server(url="https://shop.example.com", name="prod"),
        Server(url="http://localhost:8000", name="dev"),
    ),
    schemes={
        "OAuth2PasswordBearer": OAuth2(
            token_url="auth/token",
            env="FASTAPI_OAUTH2_PASSWORD_BEARER",
            keyword="oauth2_password_bearer",
        ),
    },
)


class Client(BaseClient):
    """A client of Shop API.

    What its methods raise is listed in `errors`.

    Args:
        oauth2_password_bearer: OAuth 2 access token, or a function that gives it for
            each call, or `ClientCredentials` that are exchanged for one. By default the
            environment variable `FASTAPI_OAUTH2_PASSWORD_BEARER`.
        server: Which server is called: prod (`https://shop.example.com`), dev
            (`http://localhost:8000`). By default prod.
        base_url: Where the API is served, in place of `server`. Without any of these,
            the environment variable `FASTAPI_BASE_URL` counts, else
            `https://shop.example.com`.
        timeout: Seconds for each request, or an `httpx2.Timeout`; None waits forever.
        total_timeout: Seconds for a whole call: retries, waits and reading the answer
            included, also of what is streamed; None sets no limit.
        max_retries: How often a request that is safe to repeat is repeated.
        http_client: Your own `httpx2` client (for proxies, certificates, cookies), or a
            transport, such as a recorder or a fake; it is not closed with the client.
        validate: Whether requests are validated before they are sent.
        on_mismatch: What happens when an answer disagrees with its description: "warn"
            once for each path, "ignore", "raise", or your own function.
        max_response_bytes: The largest answer that is read, once decompressed.
    """

    def __init__(
        self,
        *,
        oauth2_password_bearer: Token | ClientCredentials | None = None,
        server: Literal["prod", "dev"] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        http_client: httpx2.Client | Transport | None = None,
        validate: bool = True,
        on_mismatch: OnMismatch = "warn",
        max_response_bytes: int = DEFAULT_LIMIT,
    ) -> None:
        super().__init__(
            PACKAGE,
            credentials={"OAuth2PasswordBearer": oauth2_password_bearer},
            base_url=base_url,
            server=server,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            http_client=http_client,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
        )

    @property
    def auth(self) -> resources.Auth:
        """auth."""
        return kept(self, resources.Auth, self._caller)

    @property
    def orders(self) -> resources.Orders:
        """orders."""
        return kept(self, resources.Orders, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Shop API; takes what `Client` takes."""

    def __init__(
        self,
        *,
        oauth2_password_bearer: AsyncToken | ClientCredentials | None = None,
        server: Literal["prod", "dev"] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
        validate: bool = True,
        on_mismatch: OnMismatch = "warn",
        max_response_bytes: int = DEFAULT_LIMIT,
    ) -> None:
        super().__init__(
            PACKAGE,
            credentials={"OAuth2PasswordBearer": oauth2_password_bearer},
            base_url=base_url,
            server=server,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            http_client=http_client,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
        )

    @property
    def auth(self) -> resources.AsyncAuth:
        """auth."""
        return kept(self, resources.AsyncAuth, self._caller)

    @property
    def orders(self) -> resources.AsyncOrders:
        """orders."""
        return kept(self, resources.AsyncOrders, self._caller)
