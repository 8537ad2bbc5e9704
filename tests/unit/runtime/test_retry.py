"""Retries: which requests are sent again, and when."""

from __future__ import annotations

import time
from typing import Any

import httpx2
import pytest

from clientpress.runtime.settings.retry import RetryPolicy, is_repeatable, retry_after

NOW = 1_700_000_000.0
POLICY = RetryPolicy()


@pytest.mark.parametrize(
    ("status", "repeatable", "expected"),
    [
        (408, True, 0.25),
        (429, True, 0.25),
        (500, True, 0.25),
        (503, True, 0.25),
        (599, True, 0.25),
        (400, True, None),
        (404, True, None),
        (409, True, 0.25),
        (409, False, None),
        (501, True, None),
        (505, True, None),
        (429, False, 0.25),
        (408, False, None),
        (500, False, None),
        (503, False, None),
    ],
)
def test_which_statuses_are_repeated(
    status: int, *, repeatable: bool, expected: float | None
) -> None:
    """Only 429 is repeated where repeating could do harm."""
    assert expected == POLICY.after_status(status, {}, repeatable=repeatable, retries=0, chance=0.5)


@pytest.mark.parametrize(
    ("status", "word", "repeatable", "expected"),
    [
        (503, "false", True, None),
        (429, "false", False, None),
        (400, "true", True, 0.25),
        (501, " True ", True, 0.25),
        (503, "perhaps", True, 0.25),
        (500, "true", False, None),
        (429, "true", False, 0.25),
    ],
)
def test_the_api_may_say_whether_to_repeat(
    status: int, word: str, *, repeatable: bool, expected: float | None
) -> None:
    """Its word decides, but never has sent twice what could do harm."""
    headers = {"x-should-retry": word}

    assert expected == POLICY.after_status(
        status, headers, repeatable=repeatable, retries=0, chance=0.5
    )


@pytest.mark.parametrize(
    ("error", "repeatable", "expected"),
    [
        (httpx2.ConnectError("refused"), False, 0.25),
        (httpx2.ConnectTimeout("slow"), False, 0.25),
        (httpx2.PoolTimeout("full"), False, 0.25),
        (httpx2.ReadTimeout("slow"), False, None),
        (httpx2.ReadError("cut"), False, None),
        (httpx2.WriteError("cut"), False, None),
        (httpx2.RemoteProtocolError("odd"), False, None),
        (httpx2.ReadTimeout("slow"), True, 0.25),
        (httpx2.RemoteProtocolError("odd"), True, 0.25),
        (httpx2.LocalProtocolError("bad header"), True, None),
        (httpx2.UnsupportedProtocol("ftp"), True, None),
        (httpx2.DecodingError("not gzip"), True, None),
        (httpx2.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED]"), True, None),
        (ValueError("a bug in a hook"), True, None),
    ],
)
def test_which_errors_are_repeated(
    error: Exception, *, repeatable: bool, expected: float | None
) -> None:
    """A request that never left is repeated, one that may have arrived only if harmless."""
    assert expected == POLICY.after_error(error, repeatable=repeatable, retries=0, chance=0.5)


def test_retries_are_counted() -> None:
    """After the last retry, nothing is repeated."""
    error = httpx2.ConnectError("refused")

    assert POLICY.after_error(error, repeatable=True, retries=2, chance=1) is None
    assert POLICY.after_status(503, {}, repeatable=True, retries=2, chance=1) is None


def test_the_wait_grows_to_a_cap() -> None:
    """Without jitter the wait doubles, up to the cap, however many retries there were."""
    assert [0.5, 1.0, 2.0, 4.0, 8.0, 8.0] == [POLICY.backoff(n, 1) for n in range(6)]
    assert 8.0 == POLICY.backoff(10**6, 1)
    assert 0.0 == POLICY.backoff(3, 0)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 0.5 "}, 0.5),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:25 GMT"}, 5.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:15 GMT"}, 0.0),
        ({"retry-after": "Tue Nov 14 22:13:25 2023"}, 5.0),
        ({"retry-after": "Tuesday, 14-Nov-23 22:13:25 GMT"}, 5.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:25 -0000"}, 5.0),
        ({"retry-after": "Tue, 14 Nov 2023 23:13:25 +0100"}, 5.0),
        ({"retry-after": "7, 8"}, None),
        ({"retry-after": "1_0"}, None),
        ({"retry-after": "\u0667"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
        ({"retry-after-ms": "x", "retry-after": "7"}, 7.0),
    ],
)
def test_what_the_api_asks_to_wait(
    headers: dict[str, str], expected: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seconds, dates and milliseconds are read; nonsense is nothing. Dates are in UTC, wherever the program runs."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        found = retry_after(headers, NOW)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert expected == found


def test_an_answer_is_taken_if_the_wait_would_be_long() -> None:
    """A wait up to a minute is kept to exactly; for a longer one nobody sleeps."""

    def wait(seconds: str) -> float | None:
        headers = {"retry-after": seconds}
        return POLICY.after_status(429, headers, repeatable=False, retries=0, chance=0)

    assert (60.0, None) == (wait("60"), wait("61"))


def test_what_is_repeatable() -> None:
    """By RFC 9110, or because an Idempotency-Key or the description makes it so."""
    safe = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "QUERY"]

    assert safe == [name for name in [*safe, "POST", "PATCH", "PURGE"] if is_repeatable(name)]
    assert is_repeatable("POST", ["accept", "idempotency-key"])
    assert is_repeatable("POST", declared=True)
    assert not is_repeatable("POST", ["accept"])


@pytest.mark.parametrize("wrong", [{"max_retries": -1}, {"cap": -0.1}, {"longest_wait": -1.0}])
def test_a_policy_that_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    """A number below nought is the caller's mistake, and is told at once."""
    with pytest.raises(ValueError, match="negative"):
        RetryPolicy(**wrong)
