"""The clients of Auth API."""

from __future__ import annotations

from . import resources
from ._runtime.client.base import AsyncBaseClient, BaseClient
from ._runtime.client.caller import kept
from ._runtime.deferred import httpx2
from ._runtime.description.package import Package
from ._runtime.description.schemes import ApiKey, MutualTls, OAuth2
from ._runtime.description.servers import Server
from ._runtime.mismatch import OnMismatch
from ._runtime.security.certificates import Certificate
from ._runtime.security.tokens import AsyncToken, ClientCredentials, Token
from ._runtime.settings.settings import DEFAULT_LIMIT
from ._runtime.transports.transport import AsyncTransport, Transport

PACKAGE = Package(
    name="auth",
    user_agent="auth-python clientpress/1",
    servers=(Server(url="https://api.example.com/v1"),),
    schemes={
        "oauth": OAuth2(token_url="oauth/token", env="AUTH_OAUTH"),
        "openid": OAuth2(
            discovery_url="https://id.example.com/.well-known/openid-configuration",
            env="AUTH_OPENID",
        ),
        "certificate": MutualTls(env="AUTH_CERTIFICATE"),
        "session": ApiKey(location="cookie", wire="session", env="AUTH_SESSION"),
        "key": ApiKey(location="header", wire="X-Key", env="AUTH_KEY"),
        "query": ApiKey(location="query", wire="api_key", env="AUTH_QUERY"),
    },
)


class Client(BaseClient):
    """A client of Auth API.

    What its methods raise is listed in `errors`.

    Args:
        oauth: OAuth 2 access token, or a function that gives it for each call, or
            `ClientCredentials` that are exchanged for one. By default the environment
            variable `AUTH_OAUTH`. Machines only.
        openid: OpenID Connect token
            (https://id.example.com/.well-known/openid-configuration), or a function
            that gives it for each call, or `ClientCredentials` that are exchanged for
            one. By default the environment variable `AUTH_OPENID`.
        session: Key for the cookie `session`, or a function that gives it for each
            call. By default the environment variable `AUTH_SESSION`.
        key: Key for the header `X-Key`, or a function that gives it for each call. By
            default the environment variable `AUTH_KEY`.
        query: Key for the query `api_key`, or a function that gives it for each call.
            By default the environment variable `AUTH_QUERY`.
        certificate: Certificate of the client: the path of a PEM file that has it with
            its key, the paths of the two, or an `ssl.SSLContext`. By default the
            environment variable `AUTH_CERTIFICATE`, which tells a path. An
            `http_client` of yours has its own. Issued by the desk.
        base_url: Where the API is served. By default the environment variable
            `AUTH_BASE_URL`, else `https://api.example.com/v1`.
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
        oauth: Token | ClientCredentials | None = None,
        openid: Token | ClientCredentials | None = None,
        session: Token | None = None,
        key: Token | None = None,
        query: Token | None = None,
        certificate: Certificate | None = None,
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
            credentials={
                "oauth": oauth,
                "openid": openid,
                "session": session,
                "key": key,
                "query": query,
            },
            certificate=certificate,
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
    def calls(self) -> resources.Calls:
        """Calls."""
        return kept(self, resources.Calls, self._caller)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Auth API; takes what `Client` takes."""

    def __init__(
        self,
        *,
        oauth: AsyncToken | ClientCredentials | None = None,
        openid: AsyncToken | ClientCredentials | None = None,
        session: AsyncToken | None = None,
        key: AsyncToken | None = None,
        query: AsyncToken | None = None,
        certificate: Certificate | None = None,
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
            credentials={
                "oauth": oauth,
                "openid": openid,
                "session": session,
                "key": key,
                "query": query,
            },
            certificate=certificate,
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
    def calls(self) -> resources.AsyncCalls:
        """Calls."""
        return kept(self, resources.AsyncCalls, self._caller)
