"""The clients of Pets."""

from __future__ import annotations

from typing import Literal

from . import resources
from ._runtime.client.base import AsyncBaseClient, BaseClient
from ._runtime.client.caller import kept
from ._runtime.deferred import httpx2
from ._runtime.description.package import Package
from ._runtime.description.schemes import ApiKey, HttpBasic, OAuth2
from ._runtime.description.servers import Server
from ._runtime.mismatch import OnMismatch
from ._runtime.security.tokens import AsyncToken, ClientCredentials, Token
from ._runtime.settings.settings import DEFAULT_LIMIT
from ._runtime.transports.transport import AsyncTransport, Transport

PACKAGE = Package(
    name="swagger",
    user_agent="swagger-python clientpress/1",
    servers=(
        Server(url="https://pets.example/v2", name="https://pets.example/v2"),
        Server(url="http://pets.example/v2", name="http://pets.example/v2"),
    ),
    schemes={
        "basic": HttpBasic(env="SWAGGER_BASIC"),
        "key": ApiKey(location="header", wire="X-Key", env="SWAGGER_KEY"),
        "auth": OAuth2(token_url="https://pets.example/token", env="SWAGGER_AUTH"),
    },
)


class Client(BaseClient):
    """A client of Pets.

    What its methods raise is listed in `errors`.

    Args:
        basic: Name and password, as a pair or as `name:password`. By default the
            environment variable `SWAGGER_BASIC`.
        key: Key for the header `X-Key`, or a function that gives it for each call. By
            default the environment variable `SWAGGER_KEY`.
        auth: OAuth 2 access token, or a function that gives it for each call, or
            `ClientCredentials` that are exchanged for one. By default the environment
            variable `SWAGGER_AUTH`.
        server: Which server is called: https://pets.example/v2
            (`https://pets.example/v2`), http://pets.example/v2
            (`http://pets.example/v2`). By default https://pets.example/v2.
        base_url: Where the API is served, in place of `server`. Without any of these,
            the environment variable `SWAGGER_BASE_URL` counts, else
            `https://pets.example/v2`.
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
        basic: tuple[str, str] | str | None = None,
        key: Token | None = None,
        auth: Token | ClientCredentials | None = None,
        server: Literal["https://pets.example/v2", "http://pets.example/v2"] | None = (
            None
        ),
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
            credentials={"basic": basic, "key": key, "auth": auth},
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
    def pets(self) -> resources.Pets:
        """pets."""
        return kept(self, resources.Pets, self._caller)

    @property
    def statistics(self) -> resources.Statistics:
        """statistics."""
        return kept(self, resources.Statistics, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Pets; takes what `Client` takes."""

    def __init__(
        self,
        *,
        basic: tuple[str, str] | str | None = None,
        key: AsyncToken | None = None,
        auth: AsyncToken | ClientCredentials | None = None,
        server: Literal["https://pets.example/v2", "http://pets.example/v2"] | None = (
            None
        ),
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
            credentials={"basic": basic, "key": key, "auth": auth},
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
    def pets(self) -> resources.AsyncPets:
        """pets."""
        return kept(self, resources.AsyncPets, self._caller)

    @property
    def statistics(self) -> resources.AsyncStatistics:
        """statistics."""
        return kept(self, resources.AsyncStatistics, self._caller)
