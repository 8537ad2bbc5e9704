"""The clients of Acme."""

from __future__ import annotations

from typing import Literal

from . import resources
from ._runtime.client.base import AsyncBaseClient, BaseClient
from ._runtime.client.caller import kept
from ._runtime.deferred import httpx2
from ._runtime.description.package import Package
from ._runtime.description.schemes import HttpBearer
from ._runtime.description.servers import Server
from ._runtime.mismatch import OnMismatch
from ._runtime.security.tokens import AsyncToken, Token
from ._runtime.settings.settings import DEFAULT_LIMIT
from ._runtime.transports.transport import AsyncTransport, Transport

PACKAGE = Package(
    name="stainless",
    user_agent="stainless-python clientpress/1",
    servers=(
        Server(url="https://api.acme.example", name="production"),
        Server(url="https://sandbox.acme.example", name="sandbox"),
    ),
    schemes={"bearerAuth": HttpBearer(env="ACME_KEY", keyword="api_key")},
)


class Client(BaseClient):
    """A client of Acme.

    What its methods raise is listed in `errors`.

    Args:
        api_key: Bearer token, or a function that gives it for each call. By default the
            environment variable `ACME_KEY`.
        server: Which server is called: production (`https://api.acme.example`), sandbox
            (`https://sandbox.acme.example`). By default production.
        base_url: Where the API is served, in place of `server`. Without any of these,
            the environment variable `STAINLESS_BASE_URL` counts, else
            `https://api.acme.example`.
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
        api_key: Token | None = None,
        server: Literal["production", "sandbox"] | None = None,
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
            credentials={"bearerAuth": api_key},
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
    def accounts(self) -> resources.Accounts:
        """accounts."""
        return kept(self, resources.Accounts, self._caller)

    @property
    def health(self) -> resources.Health:
        """health-controller."""
        return kept(self, resources.Health, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Acme; takes what `Client` takes."""

    def __init__(
        self,
        *,
        api_key: AsyncToken | None = None,
        server: Literal["production", "sandbox"] | None = None,
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
            credentials={"bearerAuth": api_key},
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
    def accounts(self) -> resources.AsyncAccounts:
        """accounts."""
        return kept(self, resources.AsyncAccounts, self._caller)

    @property
    def health(self) -> resources.AsyncHealth:
        """health-controller."""
        return kept(self, resources.AsyncHealth, self._caller)
