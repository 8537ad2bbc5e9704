"""Whether a request is sent again, and after how long.

Everything here is a pure function of what happened; nobody sleeps. A request that may
safely be repeated is repeated after a broken connection and after 408, 409, 429 and
5xx, except 501 and 505, which no repetition changes. A `POST` or `PATCH` may have taken
effect although no answer came, so it is repeated only if it never left (connection
refused) or if the API said "too many" (429), unless the operation is declared to be
idempotent or the request has an Idempotency-Key. An API that knows better says so in
`X-Should-Retry`: `false` ends the matter, `true` has any refusal of a request that may
safely be repeated sent again.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping

from ..deferred import httpx2
from ..values import immutable, is_really

IDEMPOTENT_METHODS = frozenset(
    {"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "QUERY"}
)
KEY_HEADERS = ("idempotency-key", "x-idempotency-key")
"""Headers that bear an Idempotency-Key, in lower case."""

TOO_MANY_REQUESTS = 429
_RETRIED = frozenset({408, 409, TOO_MANY_REQUESTS})
_FINAL = frozenset({501, 505})
_LOWEST_SERVER_ERROR = 500


@immutable
class RetryPolicy:
    """How often and how patiently requests are sent again; times are in seconds.

    Before retry n (from 0) a random time between 0 and `base * 2**n` is waited, at most
    `cap`. A `Retry-After` of the API is kept to exactly, unless it asks for more than
    `longest_wait`: then the error is raised at once.

    For example: `client.with_options(retry=RetryPolicy(max_retries=5, cap=30.0))`

    Raises:
        ValueError: A number is negative.
    """

    max_retries: int = 2
    base: float = 0.5
    cap: float = 8.0
    longest_wait: float = 60.0

    def __post_init__(self) -> None:
        """Refuse what could not be waited for."""
        if not is_really(self.max_retries, int):
            kind = type(self.max_retries).__name__
            raise TypeError(f"max_retries takes an int, not {kind}")
        if self.max_retries < 0:
            raise ValueError("max_retries cannot be negative; 0 turns retries off")
        if min(self.base, self.cap, self.longest_wait) < 0:
            raise ValueError("base, cap and longest_wait are seconds, never negative")

    def __repr__(self) -> str:
        """Show the numbers."""
        counts = f"max_retries={self.max_retries}, base={self.base}"
        return (
            f"RetryPolicy({counts}, cap={self.cap}, longest_wait={self.longest_wait})"
        )

    def after_status(
        self,
        status: int,
        headers: Mapping[str, str],
        *,
        repeatable: bool,
        retries: int,
        chance: float,
        now: float | None = None,
    ) -> float | None:
        """Return how long to wait after an answer, or None to take it as it is.

        Args:
            status: The HTTP status of the answer.
            headers: Its headers, by lower-case name.
            repeatable: Whether sending twice does no harm.
            retries: How often the request was already sent again.
            chance: A random number from 0 to 1.
            now: Seconds since 1970, for a `Retry-After` that is a date.
        """
        word = headers.get("x-should-retry", "").strip().lower()
        if retries >= self.max_retries or not _is_retried(
            status, word, repeatable=repeatable
        ):
            return None
        asked = retry_after(headers, time.time() if now is None else now)
        if asked is None:
            return self.backoff(retries, chance)
        return asked if asked <= self.longest_wait else None

    def after_error(
        self, error: Exception, *, repeatable: bool, retries: int, chance: float
    ) -> float | None:
        """Return how long to wait after a broken connection, or None to give up."""
        hopeless = httpx2.LocalProtocolError | httpx2.UnsupportedProtocol
        unsent = httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.PoolTimeout
        if retries >= self.max_retries or isinstance(error, hopeless):
            return None
        if isinstance(error, unsent):
            distrusted = "CERTIFICATE_VERIFY_FAILED" in str(error)
            return None if distrusted else self.backoff(retries, chance)
        if not repeatable or not isinstance(error, httpx2.TransportError):
            return None
        return self.backoff(retries, chance)

    def backoff(self, retries: int, chance: float) -> float:
        """Return the wait before the next retry, with full jitter.

        For example: `RetryPolicy().backoff(2, 0.5)` is half of 0.5 s * 2**2, 1.0.
        """
        return min(self.cap, self.base * 2.0 ** min(retries, 30)) * chance


def is_repeatable(
    method: str, headers: Iterable[str] = (), *, declared: bool = False
) -> bool:
    """Tell whether a request may be sent twice without harm (RFC 9110 §9.2.2).

    Args:
        method: The HTTP method.
        headers: The names of its headers, in lower case.
        declared: Whether the description says that the operation is idempotent.
    """
    if declared or method in IDEMPOTENT_METHODS:
        return True
    return any(name in KEY_HEADERS for name in headers)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that an API asks to wait, None where it asks nothing.

    Reads `Retry-After-Ms` (milliseconds) and `Retry-After` (seconds or a date, RFC 9110
    §10.2.3). A date in the past gives 0. For example: `{"retry-after": "2"}` gives 2.0.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    seconds = _number(text)
    return _seconds_until(text, now) if seconds is None else seconds


def _is_retried(status: int, word: str, *, repeatable: bool) -> bool:
    """Tell whether an answer is asked for again; `word` is what the API says to that."""
    if word == "false":
        return False
    if not repeatable:
        return status == TOO_MANY_REQUESTS
    if status in _RETRIED or word == "true":
        return True
    return status >= _LOWEST_SERVER_ERROR and status not in _FINAL


def _number(text: str) -> float | None:
    """Return a finite number that is not negative, None for anything else."""
    digits = text.strip()
    if not digits.isascii() or "_" in digits:  # which Python reads, and HTTP does not
        return None
    try:
        number = float(digits)
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _seconds_until(date: str, now: float) -> float | None:
    from datetime import UTC
    from email.utils import parsedate_to_datetime  # rarely needed, as is the other

    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:  # dates of HTTP are in UTC, in their old form too
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, moment.timestamp() - now)
    except (ValueError, OverflowError):
        return None
