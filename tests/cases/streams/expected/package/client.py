"""The clients of Streams API."""

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
    name="streams",
    user_agent="streams-python clientpress/1",
    servers=(Server(url="https://streams.example.com"),),
)


class Client(BaseClient):
    """A client of Streams API.

    What its methods raise is listed in `errors`.

    Args:
        base_url: Where the API is served. By default the environment variable
            `STREAMS_BASE_URL`, else `https://streams.example.com`.
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
    def chat(self) -> resources.Chat:
        """Chat."""
        return kept(self, resources.Chat, self._caller)

    @property
    def heartbeats(self) -> resources.Heartbeats:
        """Heartbeats."""
        return kept(self, resources.Heartbeats, self._caller)

    @property
    def logs(self) -> resources.Logs:
        """Logs."""
        return kept(self, resources.Logs, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Streams API; takes what `Client` takes."""

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
    def chat(self) -> resources.AsyncChat:
        """Chat."""
        return kept(self, resources.AsyncChat, self._caller)

    @property
    def heartbeats(self) -> resources.AsyncHeartbeats:
        """Heartbeats."""
        return kept(self, resources.AsyncHeartbeats, self._caller)

    @property
    def logs(self) -> resources.AsyncLogs:
        """Logs."""
        return kept(self, resources.AsyncLogs, self._caller)
