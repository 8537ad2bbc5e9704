"""What one call may do differently from its client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields
from typing import Any

from ..deferred import httpx2
from ..mismatch import OnMismatch
from ..security.credentials import Credential
from ..unset import UNSET, Unset
from ..values import checked_mapping, immutable, is_really
from .settings import checked_on_mismatch


@immutable
class RequestOptions:
    """Settings for one call alone; what is not given is as the client has it.

    For example: `RequestOptions(timeout=5.0, idempotency_key=str(uuid4()))`

    Attributes:
        timeout: Seconds for each step of a request, or an `httpx2.Timeout`; None waits
            forever.
        total_timeout: Seconds for the whole call: retries, waits and reading the answer
            included, also of what is streamed; None sets no limit.
        headers: Sent besides, or in place of ours; None leaves one of ours out.
        query: Sent besides: a text, a number or a list of these for each name.
        extra_body: Properties that are added to a JSON body, or replace those in it.
        max_retries: How often a request that is safe to repeat is repeated.
        validate: Whether the request is validated before it is sent.
        on_mismatch: What happens when the answer disagrees with its description.
        idempotency_key: Sent as `Idempotency-Key`, the same at every retry. An API
            that honours it does the thing once, so the call is safe to repeat. Where
            an operation is described to take one, each call has a new one by default.
        credentials: In place of the client's, by the name of its argument. For example:
            `{"api_token": "…"}`

    Raises:
        TypeError: What takes a mapping is given something else.
        ValueError: There is no such thing to do at a mismatch.
    """

    timeout: float | httpx2.Timeout | Unset | None = UNSET
    total_timeout: float | Unset | None = UNSET
    headers: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    max_retries: int | Unset = UNSET
    validate: bool | Unset = UNSET
    on_mismatch: OnMismatch | Unset = UNSET
    idempotency_key: str | None = None
    credentials: Mapping[str, Credential] = field(
        default_factory=dict[str, Credential], repr=False
    )

    def __post_init__(self) -> None:
        """Refuse what no call could do with."""
        for name in ("headers", "query", "extra_body", "credentials"):
            checked_mapping(name, getattr(self, name))
        if self.on_mismatch is not UNSET:
            checked_on_mismatch(self.on_mismatch)

    def __repr__(self) -> str:
        """Show what is given; of headers and credentials, their names alone."""
        shown: list[str] = []
        for item in fields(self):
            value = getattr(self, item.name)
            if value is UNSET or value is item.default or value == {}:
                continue
            if item.name in ("headers", "credentials"):
                value = dict.fromkeys(value, "***")
            shown.append(f"{item.name}={value!r}")
        return f"RequestOptions({', '.join(shown)})"


NO_OPTIONS = RequestOptions()


def checked_options(options: RequestOptions | None) -> RequestOptions:
    """Return the options of a call.

    Raises:
        TypeError: They are given as something else, such as a dictionary.
    """
    if options is None:
        return NO_OPTIONS
    if not is_really(options, RequestOptions):
        raise TypeError(
            "options takes RequestOptions, such as RequestOptions(timeout=5.0), not"
            f" {type(options).__name__}"
        )
    return options
