"""The clients of shop/v1/library.proto."""

from __future__ import annotations

from . import resources
from ._runtime.client.base import AsyncBaseClient, BaseClient
from ._runtime.client.caller import kept
from ._runtime.deferred import httpx2
from ._runtime.description.package import Package
from ._runtime.description.servers import Server
from ._runtime.mismatch import OnMismatch
from ._runtime.settings.settings import DEFAULT_LIMIT
from ._runtime.transports.transport import AsyncTransport, Transport

PACKAGE = Package(
    name="grpc_gateway",
    user_agent="grpc_gateway-python clientpress/1",
    servers=(Server(url="https://library.example.com"),),
)


class Client(BaseClient):
    """A client of shop/v1/library.proto.

    What its methods raise is listed in `errors`.

    Args:
        base_url: Where the API is served. By default the environment variable
            `GRPC_GATEWAY_BASE_URL`, else `https://library.example.com`.
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
            credentials={},
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            http_client=http_client,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
        )

    @property
    def library(self) -> resources.Library:
        """LibraryService."""
        return kept(self, resources.Library, self._caller)

    @property
    def watch(self) -> resources.Watch:
        """WatchService."""
        return kept(self, resources.Watch, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of shop/v1/library.proto; takes what `Client` takes."""

    def __init__(
        self,
        *,
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
            credentials={},
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            http_client=http_client,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
        )

    @property
    def library(self) -> resources.AsyncLibrary:
        """LibraryService."""
        return kept(self, resources.AsyncLibrary, self._caller)

    @property
    def watch(self) -> resources.AsyncWatch:
        """WatchService."""
        return kept(self, resources.AsyncWatch, self._caller)
