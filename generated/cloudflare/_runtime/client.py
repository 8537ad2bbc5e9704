"""What all clients are made of; a generated client adds its resources and arguments."""

from __future__ import annotations

import os
from collections.abc import Mapping
from copy import copy
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

import httpx2

from .caller import AsyncCaller, Caller
from .connection import Connection
from .hooks import RequestHook, ResponseHook
from .mismatch import OnMismatch
from .options import RequestOptions, Timeout
from .package import Package
from .preparations import Preparations
from .reading import DEFAULT_LIMIT
from .retry import RetryPolicy
from .security import Credential, Credentials
from .settings import (
    Settings,
    checked_base_url,
    checked_limit,
    checked_on_mismatch,
    checked_plan,
    redactor_of,
    timeouts_of,
)
from .transport import (
    AsyncLine,
    AsyncTransport,
    Line,
    Transport,
    async_line_of,
    line_of,
    open_async_line,
    open_line,
)
from .undescribed import undescribed
from .unset import UNSET, Unset

__all__ = ["AsyncBaseClient", "BaseClient", "Timeout"]

T = TypeVar("T")


class _Client:
    """Settings, which clients have in common whether they block or are awaited."""

    def __init__(self, settings: Settings) -> None:
        self._preparations = Preparations(settings)

    @property
    def base_url(self) -> str:
        """Where the API is served."""
        return self._preparations.settings.base_url

    @property
    def timeout(self) -> Timeout:
        """The timeout of requests."""
        return self._preparations.settings.timeout

    @property
    def max_retries(self) -> int:
        """How often a request that is safe to repeat is repeated."""
        return self._preparations.settings.policy.max_retries

    def with_options(
        self,
        *,
        base_url: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        validate: bool | Unset = UNSET,
        on_mismatch: OnMismatch | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
        plan: str | Unset | None = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        credentials: Mapping[str, Credential] | Unset = UNSET,
        on_request: RequestHook | Unset | None = UNSET,
        on_response: ResponseHook | Unset | None = UNSET,
    ) -> Self:
        """Return a client that differs in some settings, and shares the transport.

        For example: `client.with_options(timeout=5.0, max_retries=0)`

        Args:
            base_url: Where the API is served.
            timeout: Seconds for each request, or an `httpx2.Timeout`; None waits
                forever.
            max_retries: How often a request that is safe to repeat is repeated.
            retry: The same, and how long is waited before each time.
            validate: Whether requests are validated before they are sent.
            on_mismatch: What happens when an answer disagrees with its description.
            max_response_bytes: The largest answer that is read, once decompressed.
            plan: The plan you are on.
            headers: Sent with every request, besides those that are sent already.
            query: The same for the query: a text, a number or a list for each name.
            credentials: In place of the client's, by the name of its argument. For
                example: `{"api_token": "…"}`
            on_request: Called before each request that is sent; may change its headers.
                None takes away those there are.
            on_response: Called after each, whether it was answered or not.
        """
        settings = self._preparations.settings.changed(
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            plan=plan,
            headers=headers,
            query=query,
            credentials=credentials,
            on_request=on_request,
            on_response=on_response,
        )
        client = copy(self)
        _Client.__init__(client, settings)
        return client

    def __repr__(self) -> str:
        """Show where the client goes, and which credentials it has, not what they are."""
        settings = self._preparations.settings
        url = settings.redactor.url(httpx2.URL(settings.base_url))
        names = ", ".join(settings.credentials.names) or "none"
        return f"<{type(self).__name__} {url}, credentials: {names}>"


class BaseClient(_Client):
    """A client whose calls block until they are answered.

    May be shared between threads. Use it with `with`, or close it. The transport is
    made on the first call.
    """

    def __init__(
        self,
        package: Package,
        *,
        credentials: Mapping[str, Credential],
        base_url: str,
        timeout: Timeout = 60.0,
        max_retries: int = 2,
        http_client: httpx2.Client | Transport | None = None,
        validate: bool = True,
        on_mismatch: OnMismatch = "warn",
        max_response_bytes: int = DEFAULT_LIMIT,
        plan: str | None = None,
    ) -> None:
        line = line_of(http_client, type(self).__name__)
        settings = _settings(
            package,
            credentials,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            plan=plan,
            line=line,
        )
        super().__init__(settings)
        self._connection = Connection(open_line, line)

    @property
    def _caller(self) -> Caller:
        return Caller(self._connection, self._preparations)

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> T: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = Any,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call an endpoint that this package has no method for.

        Credentials, retries and errors are as for all others. For example:
        `client.request("GET", "/user", options=RequestOptions(query={"page": 2}))`

        Args:
            method: The HTTP method.
            path: Below the base URL, such as `/user`.
            cast_to: The type to return: a model, `bytes`, `str`; by default plain JSON
                data.
            body: A model or plain JSON data, or bytes.
            options: Settings for this call alone, and its query.

        Raises:
            ValueError: The path leads away from the base URL's host.
        """
        operation = undescribed(method, path, cast_to, self.base_url)
        return self._caller.call(operation, body=body, options=options)

    if not TYPE_CHECKING:  # what checkers of types see is that there is no such thing

        async def __aenter__(self) -> Self:
            """Say what was mixed up."""
            raise TypeError("Client is used with `with`; for `async with`, AsyncClient")

        async def __aexit__(self, *_: object) -> None:
            """Python looks it up before it calls `__aenter__`."""

    def close(self) -> None:
        """Close the connections, unless they are those of your own `http_client`.

        Clients made by `with_options` share them, and are closed too.
        """
        line = self._connection.release()
        if line is not None:
            line.close()

    def __enter__(self) -> Self:
        """Return the client."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        self.close()


class AsyncBaseClient(_Client):
    """A client whose calls are awaited.

    Use it with `async with`, or close it with `aclose`. The transport is made on the
    first call.
    """

    def __init__(
        self,
        package: Package,
        *,
        credentials: Mapping[str, Credential],
        base_url: str,
        timeout: Timeout = 60.0,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
        validate: bool = True,
        on_mismatch: OnMismatch = "warn",
        max_response_bytes: int = DEFAULT_LIMIT,
        plan: str | None = None,
    ) -> None:
        line = async_line_of(http_client, type(self).__name__)
        settings = _settings(
            package,
            credentials,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            plan=plan,
            line=line,
        )
        super().__init__(settings)
        self._connection = Connection(open_async_line, line)

    @property
    def _caller(self) -> AsyncCaller:
        return AsyncCaller(self._connection, self._preparations)

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = Any,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call an endpoint that this package has no method for.

        Takes and raises what `Client.request` does.
        """
        operation = undescribed(method, path, cast_to, self.base_url)
        return await self._caller.call(operation, body=body, options=options)

    if not TYPE_CHECKING:  # what checkers of types see is that there is no such thing

        def __enter__(self) -> Self:
            """Say what was mixed up."""
            raise TypeError("AsyncClient is used with `async with`; for `with`, Client")

        def __exit__(self, *_: object) -> None:
            """Python looks it up before it calls `__enter__`."""

        def close(self) -> None:
            """Say what was mixed up."""
            raise TypeError("an AsyncClient is closed by `await client.aclose()`")

    async def aclose(self) -> None:
        """Close the connections, unless they are those of your own `http_client`.

        Clients made by `with_options` share them, and are closed too.
        """
        line = self._connection.release()
        if line is not None:
            await line.aclose()

    async def __aenter__(self) -> Self:
        """Return the client."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        await self.aclose()


def _settings(
    package: Package,
    given: Mapping[str, Credential],
    *,
    base_url: str,
    timeout: Timeout,
    max_retries: int,
    validate: bool,
    on_mismatch: OnMismatch,
    max_response_bytes: int,
    plan: str | None,
    line: Line | AsyncLine | None,
) -> Settings:
    """Check what a client was given.

    Raises:
        ValueError: The base URL is not absolute, or the number of retries negative.
        CredentialsError: A credential cannot be sent.
    """
    credentials = Credentials(package.schemes, given, os.environ)
    return Settings(
        package=package,
        credentials=credentials,
        redactor=redactor_of(credentials),
        base_url=checked_base_url(base_url),
        timeout=timeout,
        timeouts=timeouts_of(timeout),
        policy=RetryPolicy(max_retries=max_retries),
        validate=validate,
        on_mismatch=checked_on_mismatch(on_mismatch),
        max_response_bytes=checked_limit(max_response_bytes),
        plan=checked_plan(plan, package.plans),
        line=line,
    )
