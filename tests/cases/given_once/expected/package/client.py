"""The clients of Notes API."""

from __future__ import annotations

from typing import Literal

from . import resources
from ._runtime.client.base import AsyncBaseClient, BaseClient
from ._runtime.client.caller import kept
from ._runtime.deferred import httpx2
from ._runtime.description.operation import Header, Path
from ._runtime.description.package import Package
from ._runtime.description.servers import Server
from ._runtime.mismatch import OnMismatch
from ._runtime.settings.settings import DEFAULT_LIMIT
from ._runtime.transports.transport import AsyncTransport, Transport

PACKAGE = Package(
    name="given_once",
    user_agent="given_once-python clientpress/1",
    servers=(Server(url="https://notes.example"),),
    parameters=(
        Path("tenant_id", lambda: int, wire="tenantId"),
        Header("notes_version", lambda: Literal["v1", "v2"], wire="Notes-Version"),
        Header("x_region", lambda: str, wire="X-Region"),
        Header("timeout_", lambda: int, wire="timeout"),
    ),
)


class Client(BaseClient):
    """A client of Notes API.

    What its methods raise is listed in `errors`.

    Args:
        tenant_id: Sent in the path as `tenantId` by calls that are given no other.
        notes_version: The version of the API. Sent as header `Notes-Version` by calls
            that are given no other.
        x_region: Where notes are kept. Sent as header `X-Region` by calls that are
            given no other.
        timeout_: How long the export may take. Sent as header `timeout` by calls that
            are given no other.
        base_url: Where the API is served. By default the environment variable
            `GIVEN_ONCE_BASE_URL`, else `https://notes.example`.
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
        tenant_id: int | None = None,
        notes_version: Literal["v1", "v2"] | None = None,
        x_region: str | None = None,
        timeout_: int | None = None,
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
            parameters={
                "tenant_id": tenant_id,
                "notes_version": notes_version,
                "x_region": x_region,
                "timeout_": timeout_,
            },
        )

    @property
    def notes(self) -> resources.Notes:
        """notes."""
        return kept(self, resources.Notes, self._caller)

    @property
    def exports(self) -> resources.Exports:
        """exports."""
        return kept(self, resources.Exports, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Notes API; takes what `Client` takes."""

    def __init__(
        self,
        *,
        tenant_id: int | None = None,
        notes_version: Literal["v1", "v2"] | None = None,
        x_region: str | None = None,
        timeout_: int | None = None,
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
            parameters={
                "tenant_id": tenant_id,
                "notes_version": notes_version,
                "x_region": x_region,
                "timeout_": timeout_,
            },
        )

    @property
    def notes(self) -> resources.AsyncNotes:
        """notes."""
        return kept(self, resources.AsyncNotes, self._caller)

    @property
    def exports(self) -> resources.AsyncExports:
        """exports."""
        return kept(self, resources.AsyncExports, self._caller)
