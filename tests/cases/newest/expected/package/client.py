"""The clients of Newest."""

from __future__ import annotations

from typing import Literal

from . import resources
from ._runtime.client.base import AsyncBaseClient, BaseClient
from ._runtime.client.caller import kept
from ._runtime.deferred import httpx2
from ._runtime.description.package import Package
from ._runtime.description.schemes import ApiKey
from ._runtime.description.servers import Server
from ._runtime.mismatch import OnMismatch
from ._runtime.security.tokens import AsyncToken, Token
from ._runtime.settings.settings import DEFAULT_LIMIT
from ._runtime.transports.transport import AsyncTransport, Transport

PACKAGE = Package(
    name="newest",
    user_agent="newest-python clientpress/1",
    servers=(
        Server(
            url="https://{region}.zones.example/{version}",
            name="production",
            variables={"region": "eu", "version": "v1"},
        ),
        Server(url="https://staging.zones.example", name="staging"),
    ),
    schemes={
        "purge/key": ApiKey(
            location="header",
            wire="X-Purge-Key",
            env="NEWEST_PURGE_KEY",
            keyword="purge_key",
        ),
    },
)


class Client(BaseClient):
    """A client of Newest.

    What its methods raise is listed in `errors`.

    Args:
        purge_key: Key for the header `X-Purge-Key`, or a function that gives it for
            each call. By default the environment variable `NEWEST_PURGE_KEY`.
        server: Which server is called: production
            (`https://{region}.zones.example/{version}`), staging
            (`https://staging.zones.example`). By default production.
        region: Part of the base URL `https://{region}.zones.example/{version}`. By
            default `eu`.
        version: Part of the base URL `https://{region}.zones.example/{version}`. By
            default `v1`.
        shard: Which shard. By default `1`.
        base_url: Where the API is served, in place of `server`, `region`, `version`.
            Without any of these, the environment variable `NEWEST_BASE_URL` counts,
            else `https://eu.zones.example/v1`. What has a server of its own goes there
            all the same: `https://1.make.zones.example/asia`,
            `https://lists.zones.example`.
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
        purge_key: Token | None = None,
        server: Literal["production", "staging"] | None = None,
        region: Literal["eu", "us"] | None = None,
        version: str | None = None,
        shard: str | None = None,
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
            credentials={"purge/key": purge_key},
            base_url=base_url,
            server=server,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            http_client=http_client,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            variables={"region": region, "version": version, "shard": shard},
        )

    @property
    def zones(self) -> resources.Zones:
        """zones."""
        return kept(self, resources.Zones, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Newest; takes what `Client` takes."""

    def __init__(
        self,
        *,
        purge_key: AsyncToken | None = None,
        server: Literal["production", "staging"] | None = None,
        region: Literal["eu", "us"] | None = None,
        version: str | None = None,
        shard: str | None = None,
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
            credentials={"purge/key": purge_key},
            base_url=base_url,
            server=server,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            http_client=http_client,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            variables={"region": region, "version": version, "shard": shard},
        )

    @property
    def zones(self) -> resources.AsyncZones:
        """zones."""
        return kept(self, resources.AsyncZones, self._caller)
