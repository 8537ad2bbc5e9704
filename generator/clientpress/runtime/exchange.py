"""The course of one call: send, follow, read, wait, send again. Does no I/O itself.

`exchange` is a generator that yields what has to be done (`Send`, `Read`, `Sleep`) and
is resumed with what came of it. Two small drivers perform it: `drive` blocks, `adrive`
awaits. So there is one course of a call, for both kinds of client.

For example, a call that is answered by 503 and then by 200 yields `Send`, `Read`,
`Sleep`, `Send`, `Read`, and returns the second answer with `retries == 1`.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import field
from logging import DEBUG, Logger
from typing import TypeAlias, TypeVar

import httpx2

from .errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    DecodeError,
    ResponseTooLargeError,
)
from .reading import DEFAULT_LIMIT, OversizedError, UnreadError, aread, read
from .redaction import Redactor
from .redirects import MOST_HOPS, redirected, same_origin
from .retry import RetryPolicy
from .transport import AsyncLine, Line
from .values import immutable

R = TypeVar("R")

_LOWEST_ERROR = 300


@immutable
class Send:
    """Send a request; resumed with the response, of which only the head is read."""

    request: httpx2.Request
    trusted: bool  # whether the transport's own authentication may be added


@immutable
class Read:
    """Read the rest of a response; resumed with one that has its content."""

    response: httpx2.Response
    limit: int  # in bytes
    events: bool  # whether a stream of events is wanted


@immutable
class Sleep:
    """Wait for some seconds."""

    seconds: float


Effect: TypeAlias = Send | Read | Sleep
Course: TypeAlias = Generator[Effect, httpx2.Response, R]


@immutable
class Call:
    """One call, ready to be sent."""

    operation_id: str
    place: str  # what was called, such as `POST /user/tokens`
    request: httpx2.Request
    policy: RetryPolicy
    repeatable: bool
    redactor: Redactor
    logger: Logger
    follows: bool = True
    streams: bool = False
    events: bool = False
    limit: int = DEFAULT_LIMIT
    query_credentials: Sequence[str] = ()
    chance: Callable[[], float] = field(default=random.random)

    @property
    def url(self) -> str:
        """Where the call goes, without credentials."""
        return self.redactor.url(self.request.url)


@immutable
class Answer:
    """How a call ended: the last response, and how often it was sent again.

    Unless the call streams, or failed, the content has been read.
    """

    call: Call
    response: httpx2.Response
    retries: int


def exchange(call: Call) -> Course[Answer]:
    """Run a call to its answer, whatever its status.

    Raises:
        ApiTimeoutError: No answer in time, and no retry left or allowed.
        ApiConnectionError: The connection failed, likewise.
        DecodeError: The content is compressed in a way that cannot be undone, too
            large, or a stream of events that was not asked for.
    """
    retries = 0
    while True:
        try:
            response = yield from _hops(call)
        except httpx2.HTTPError as error:
            wait = call.policy.after_error(
                error,
                repeatable=call.repeatable,
                retries=retries,
                chance=call.chance(),
            )
            if wait is None:
                # What httpx2 says of a broken rule repeats the header that broke it.
                hidden = isinstance(error, httpx2.LocalProtocolError)
                raise _failure(call, error, retries) from (None if hidden else error)
            _log(call, "failed (%s)", type(error).__name__)
        else:
            if response.status_code < _LOWEST_ERROR:
                return Answer(call=call, response=response, retries=retries)
            wait = call.policy.after_status(
                response.status_code,
                response.headers,
                repeatable=call.repeatable,
                retries=retries,
                chance=call.chance(),
            )
            if wait is None:
                return Answer(call=call, response=response, retries=retries)
        retries += 1
        _log(call, "retry %d in %.2f s", retries, wait)
        yield Sleep(seconds=wait)


def _hops(call: Call) -> Course[httpx2.Response]:
    """Send a request and follow its redirects; an error's content is always read."""
    request, trusted, hops = call.request, True, 0
    while True:
        response = yield from _hop(call, request, trusted=trusted)
        if response.status_code < _LOWEST_ERROR or not call.follows:
            return response
        query = call.query_credentials if trusted else ()
        target = redirected(request, response, call.redactor, query)
        if target is None or hops == MOST_HOPS:
            return response
        trusted = trusted and same_origin(target.url, request.url)
        request, hops = target, hops + 1


def _hop(
    call: Call, request: httpx2.Request, *, trusted: bool
) -> Course[httpx2.Response]:
    start = time.perf_counter()
    _log(call, "%s %s", request.method, request.url)
    response = yield Send(request=request, trusted=trusted)
    if not (call.streams and response.status_code < _LOWEST_ERROR):
        response = yield Read(response=response, limit=call.limit, events=call.events)
    _log(call, "%d in %.3f s", response.status_code, time.perf_counter() - start)
    return response


def broken_off(answer: Answer, error: httpx2.HTTPError) -> ApiError:
    """Return the error for content that broke off while it was read in pieces."""
    return _failure(answer.call, error, answer.retries)


def _failure(call: Call, error: httpx2.HTTPError, retries: int) -> ApiError:
    """Wrap an error of the transport, whose text may hold what was sent."""
    place = f"{call.request.method} {call.url}"
    if isinstance(error, UnreadError):
        return _unread(call, error, retries)
    said = call.redactor.text(str(error)) or type(error).__name__
    if isinstance(error, httpx2.LocalProtocolError):
        said = "the request breaks the rules of HTTP; look at its headers"
    kind: type[ApiConnectionError | DecodeError] = ApiConnectionError
    unsent = isinstance(error, httpx2.ConnectError)
    text = f"{'cannot connect for' if unsent else 'broken off:'} {place}: {said}"
    if isinstance(error, httpx2.TimeoutException):
        kind, text = ApiTimeoutError, f"no answer in time from {place}: {said}"
    elif isinstance(error, httpx2.DecodingError):
        kind, text = DecodeError, f"the content from {place} is damaged: {said}"
    return kind(
        text,
        operation_id=call.operation_id,
        method=call.request.method,
        url=call.url,
        retries=retries,
    )


def _unread(call: Call, error: UnreadError, retries: int) -> DecodeError:
    oversized = isinstance(error, OversizedError)
    return (ResponseTooLargeError if oversized else DecodeError)(
        f"the answer to {call.operation_id or call.place} {error}",
        status_code=error.response.status_code,
        headers=error.response.headers,
        operation_id=call.operation_id,
        method=call.request.method,
        url=call.url,
        retries=retries,
    )


def _log(call: Call, text: str, *arguments: object) -> None:
    if not call.logger.isEnabledFor(DEBUG):
        return
    shown = [
        call.redactor.url(item) if isinstance(item, httpx2.URL) else item
        for item in arguments
    ]
    call.logger.debug("%s: %s", call.operation_id or "request", text % tuple(shown))


def drive(course: Course[R], line: Line) -> R:
    """Perform a course on a blocking line; returns what the course returns."""
    try:
        effect = next(course)
        while True:
            if isinstance(effect, Sleep):
                time.sleep(effect.seconds)
                effect = next(course)
                continue
            try:
                response = _perform(effect, line)
            except httpx2.HTTPError as error:
                effect = course.throw(error)
            else:
                effect = course.send(response)
    except StopIteration as stop:
        result: R = stop.value
        return result
    finally:
        course.close()


def _perform(effect: Send | Read, line: Line) -> httpx2.Response:
    if isinstance(effect, Send):
        return line.send(effect.request, trusted=effect.trusted)
    return read(effect.response, effect.limit, events=effect.events)


async def adrive(course: Course[R], line: AsyncLine) -> R:
    """Perform a course on an awaited line; returns what the course returns."""
    try:
        effect = next(course)
        while True:
            if isinstance(effect, Sleep):
                await _asleep(effect.seconds)
                effect = next(course)
                continue
            try:
                response = await _aperform(effect, line)
            except httpx2.HTTPError as error:
                effect = course.throw(error)
            else:
                effect = course.send(response)
    except StopIteration as stop:
        result: R = stop.value
        return result
    finally:
        course.close()


async def _aperform(effect: Send | Read, line: AsyncLine) -> httpx2.Response:
    if isinstance(effect, Send):
        return await line.send(effect.request, trusted=effect.trusted)
    return await aread(effect.response, effect.limit, events=effect.events)


async def _asleep(seconds: float) -> None:
    import asyncio  # a blocking client does without it

    await asyncio.sleep(seconds)
