"""The errors for calls that were not answered, or not to the end."""

from __future__ import annotations

import time

import httpx2

from ..errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    DecodeError,
    ResponseTooLargeError,
)
from .call import Answer, Call
from .deadline import DeadlineError
from .reading import OversizedError, UnreadError


def broken_off(answer: Answer, error: httpx2.HTTPError) -> ApiError:
    """Return the error for content that broke off while it was read in pieces."""
    return failure(answer.call, error, answer.retries, answer.elapsed)


def failure(
    call: Call, error: httpx2.HTTPError, retries: int, elapsed: float
) -> ApiError:
    """Wrap an error of the transport, whose text may hold what was sent."""
    place = f"{call.request.method} {call.url}"
    if isinstance(error, UnreadError):
        return _unread(call, error, retries, elapsed)
    said = call.redactor.text(str(error)) or type(error).__name__
    if isinstance(error, httpx2.LocalProtocolError):
        said = "the request breaks the rules of HTTP; look at its headers"
    kind: type[ApiConnectionError | DecodeError] = ApiConnectionError
    unsent = isinstance(error, httpx2.ConnectError)
    text = f"{'cannot connect for' if unsent else 'broken off:'} {place}: {said}"
    if isinstance(error, httpx2.TimeoutException):
        if call.ends is not None and time.perf_counter() >= call.ends:
            said = str(DeadlineError())
        kind, text = ApiTimeoutError, f"no answer in time from {place}: {said}"
    elif isinstance(error, httpx2.DecodingError):
        kind, text = DecodeError, f"the content from {place} is damaged: {said}"
    return kind(
        text,
        operation_id=call.operation_id,
        method=call.request.method,
        url=call.url,
        retries=retries,
        elapsed=elapsed,
    )


def _unread(
    call: Call, error: UnreadError, retries: int, elapsed: float
) -> DecodeError:
    oversized = isinstance(error, OversizedError)
    return (ResponseTooLargeError if oversized else DecodeError)(
        f"the answer to {call.operation_id or call.place} {error}",
        status_code=error.response.status_code,
        headers=error.response.headers,
        operation_id=call.operation_id,
        method=call.request.method,
        url=call.url,
        retries=retries,
        elapsed=elapsed,
    )
