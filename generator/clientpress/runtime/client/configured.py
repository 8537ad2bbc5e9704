"""What clients have in common, whether they block or are awaited: their settings."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any, Self

from ..deferred import httpx2
from ..mismatch import OnMismatch
from ..security.credentials import Credential
from ..settings.hooks import RequestHook, ResponseHook
from ..settings.retry import RetryPolicy
from ..settings.settings import Settings
from ..transports.connection import Bound
from ..unset import UNSET, Unset
from .preparations import Preparations


class Configured(Bound):
    """Settings, which clients have in common whether they block or are awaited."""

    def __init__(self, settings: Settings) -> None:
        self._preparations = Preparations(settings)
        self._kept: dict[object, Any] = (
            {}
        )  # its resources, which call with the settings

    @property
    def base_url(self) -> str:
        """Where the API is served."""
        return self._preparations.settings.base_url

    @property
    def timeout(self) -> float | httpx2.Timeout | None:
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
        server: str | Unset = UNSET,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
        total_timeout: float | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        validate: bool | Unset = UNSET,
        on_mismatch: OnMismatch | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
        plan: str | Unset | None = UNSET,
        headers: Mapping[str, str | None] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        credentials: Mapping[str, Credential] | Unset = UNSET,
        parameters: Mapping[str, object] | Unset = UNSET,
        on_request: RequestHook | Unset | None = UNSET,
        on_response: ResponseHook | Unset | None = UNSET,
    ) -> Self:
        """Return a client that differs in some settings, and shares the transport.

        Args:
            base_url: Where the API is served.
            server: The name of another of its servers.
            timeout: Seconds for each request, or an `httpx2.Timeout`; None: no limit.
            total_timeout: Seconds for a whole call, retries included; None: no limit.
            max_retries: How often a request that is safe to repeat is repeated.
            retry: The same, and how long is waited before each time.
            validate: Whether requests are validated before they are sent.
            on_mismatch: What happens when an answer disagrees with its description.
            max_response_bytes: The largest answer that is read, once decompressed.
            plan: The plan you are on.
            headers: Sent besides those that are; None leaves one of these out.
            query: The same for the query: a text, a number or a list for each name.
            credentials: In place of the client's, by argument: `{"api_token": "…"}`
            parameters: The same for what calls send that give no other; None: nothing.
            on_request: Called before each request; may change its headers. None: nothing.
            on_response: Called after each, whether it was answered or not.
        """
        settings = self._preparations.settings.changed(
            base_url=base_url,
            server=server,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            retry=retry,
            validate=validate,
            on_mismatch=on_mismatch,
            max_response_bytes=max_response_bytes,
            plan=plan,
            headers=headers,
            query=query,
            credentials=credentials,
            parameters=parameters,
            on_request=on_request,
            on_response=on_response,
        )
        return self._told(settings)

    def _told(self, settings: Settings) -> Self:
        client = copy(self)
        Configured.__init__(client, settings)
        return client

    def __copy__(self) -> Self:
        """Return a client with the same settings, and all that a subclass has added."""
        client = object.__new__(type(self))
        vars(client).update(
            vars(self), _kept={}
        )  # what is patched in one is not in both
        return client

    def __repr__(self) -> str:
        """Show where the client goes, and which credentials it has, not what they are."""
        settings = self._preparations.settings
        url = settings.redactor.url(httpx2.URL(settings.base_url))
        names = ", ".join(settings.credentials.names) or "none"
        return f"<{type(self).__name__} {url}, credentials: {names}>"
