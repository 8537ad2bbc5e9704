"""What all clients are made of; a generated client adds its resources and arguments."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, overload

from ..deferred import httpx2
from ..description.package import Package
from ..mismatch import OnMismatch
from ..security.credentials import Credential
from ..settings.options import RequestOptions
from ..settings.settings import DEFAULT_LIMIT, settings_of
from ..transports.connection import Connection
from ..transports.transport import (
    AsyncLine,
    AsyncTransport,
    Line,
    Transport,
    async_line_of,
    line_of,
)
from ..unset import UNSET
from .caller import AsyncCaller, Caller
from .configured import Configured

if TYPE_CHECKING:
    from ..security.certificates import Certificate

T = TypeVar("T")
NO_VARIABLES: Final[Mapping[str, str | None]] = {}
NO_PARAMETERS: Final[Mapping[str, object]] = {}


class _OnlyBlocking:
    """What is missing of a client that blocks says what was mixed up."""

    if not TYPE_CHECKING:  # what checkers of types see is that there is no such thing

        async def __aenter__(self) -> Self:
            """Say what was mixed up."""
            raise TypeError("Client is used with `with`; for `async with`, AsyncClient")

        async def __aexit__(self, *_: object) -> None:
            """Python looks it up before it calls `__aenter__`."""


class _OnlyAwaited:
    """What is missing of a client that is awaited says what was mixed up."""

    if not TYPE_CHECKING:  # what checkers of types see is that there is no such thing

        def __enter__(self) -> Self:
            """Say what was mixed up."""
            raise TypeError("AsyncClient is used with `async with`; for `with`, Client")

        def __exit__(self, *_: object) -> None:
            """Python looks it up before it calls `__enter__`."""

        def close(self) -> None:
            """Say what was mixed up."""
            raise TypeError("an AsyncClient is closed by `await client.aclose()`")


# Derived from `AsyncBaseClient`, word by word: change that one.
class BaseClient(Configured, _OnlyBlocking):
    """A client whose calls block until they are answered.

    May be shared between threads. Use it with `with`, or close it with `close`.
    The transport is made on the first call.
    """

    def __init__(
        self,
        package: Package,
        *,
        credentials: Mapping[str, Credential],
        certificate: Certificate | None = None,
        base_url: str | None = None,
        server: str | None = None,
        variables: Mapping[str, str | None] = NO_VARIABLES,
        timeout: float | httpx2.Timeout | None = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        http_client: httpx2.Client | Transport | None = None,
        validate: bool = True,
        on_mismatch: OnMismatch = "warn",
        max_response_bytes: int = DEFAULT_LIMIT,
        plan: str | None = None,
        parameters: Mapping[str, object] = NO_PARAMETERS,
    ) -> None:
        line = line_of(http_client, type(self).__name__)
        settings = settings_of(
            package,
            credentials,
            certificate,
            base_url=base_url,
            server=server,
            variables=variables,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            plan=plan,
            parameters=parameters,
            line=line,
        )
        super().__init__(settings)

        def opening() -> Line:
            # The first call imports this, and httpx2 with it.
            from ..transports.own import open_line

            return open_line(settings.context)

        self._connection = Connection(opening, line)

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
        from .undescribed import undescribed  # httpx2 parses the path

        given = self._preparations.settings.package.parameters
        operation = undescribed(method, path, cast_to, self.base_url, given)
        return self._caller.call(operation, body=body, options=options)

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


class AsyncBaseClient(Configured, _OnlyAwaited):
    """A client whose calls are awaited.

    May be shared between tasks. Use it with `async with`, or close it with `aclose`.
    The transport is made on the first call.
    """

    def __init__(
        self,
        package: Package,
        *,
        credentials: Mapping[str, Credential],
        certificate: Certificate | None = None,
        base_url: str | None = None,
        server: str | None = None,
        variables: Mapping[str, str | None] = NO_VARIABLES,
        timeout: float | httpx2.Timeout | None = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
        validate: bool = True,
        on_mismatch: OnMismatch = "warn",
        max_response_bytes: int = DEFAULT_LIMIT,
        plan: str | None = None,
        parameters: Mapping[str, object] = NO_PARAMETERS,
    ) -> None:
        line = async_line_of(http_client, type(self).__name__)
        settings = settings_of(
            package,
            credentials,
            certificate,
            base_url=base_url,
            server=server,
            variables=variables,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            plan=plan,
            parameters=parameters,
            line=line,
        )
        super().__init__(settings)

        def opening() -> AsyncLine:
            # The first call imports this, and httpx2 with it.
            from ..transports.own import open_async_line

            return open_async_line(settings.context)

        self._connection = Connection(opening, line)

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

        Credentials, retries and errors are as for all others. For example:
        `await client.request("GET", "/user", options=RequestOptions(query={"page": 2}))`

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
        from .undescribed import undescribed  # httpx2 parses the path

        given = self._preparations.settings.package.parameters
        operation = undescribed(method, path, cast_to, self.base_url, given)
        return await self._caller.call(operation, body=body, options=options)

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
