"""The clients of Cloudflare."""

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
    name="cloudflare",
    user_agent="cloudflare-python clientpress/1",
    servers=(Server(url="https://api.cloudflare.com/client/v4"),),
    schemes={"api_token": HttpBearer(env="CLOUDFLARE_API_TOKEN")},
    plans=("business", "enterprise", "free", "pro"),
)


class Client(BaseClient):
    """A client of Cloudflare.

    What its methods raise is listed in `errors`.

    Args:
        api_token: Bearer token, or a function that gives it for each call. By default
            the environment variable `CLOUDFLARE_API_TOKEN`.
        base_url: Where the API is served. By default the environment variable
            `CLOUDFLARE_BASE_URL`, else `https://api.cloudflare.com/client/v4`.
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
        plan: The plan you are on; operations that it lacks are refused unsent.
    """

    def __init__(
        self,
        *,
        api_token: Token | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        http_client: httpx2.Client | Transport | None = None,
        validate: bool = True,
        on_mismatch: OnMismatch = "warn",
        max_response_bytes: int = DEFAULT_LIMIT,
        plan: Literal["business", "enterprise", "free", "pro"] | None = None,
    ) -> None:
        super().__init__(
            PACKAGE,
            credentials={"api_token": api_token},
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            http_client=http_client,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            plan=plan,
        )

    @property
    def user_api_tokens(self) -> resources.UserApiTokens:
        """User API Tokens."""
        return kept(self, resources.UserApiTokens, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Cloudflare; takes what `Client` takes."""

    def __init__(
        self,
        *,
        api_token: AsyncToken | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
        validate: bool = True,
        on_mismatch: OnMismatch = "warn",
        max_response_bytes: int = DEFAULT_LIMIT,
        plan: Literal["business", "enterprise", "free", "pro"] | None = None,
    ) -> None:
        super().__init__(
            PACKAGE,
            credentials={"api_token": api_token},
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            http_client=http_client,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            plan=plan,
        )

    @property
    def user_api_tokens(self) -> resources.AsyncUserApiTokens:
        """User API Tokens."""
        return kept(self, resources.AsyncUserApiTokens, self._caller)
