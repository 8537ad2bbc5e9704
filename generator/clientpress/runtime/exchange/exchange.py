"""The course of one call: send, follow, read, wait, send again. Does no I/O itself.

`exchange` is a generator that yields what has to be done (`Send`, `Read`, `Sleep`) and
is resumed with what came of it. Two small drivers perform it: `drive` blocks, `adrive`
awaits. So there is one course of a call, for both kinds of client.

For example, a call that is answered by 503 and then by 200 yields `Send`, `Read`,
`Sleep`, `Send`, `Read`, and returns the second answer with `retries == 1`.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from logging import DEBUG, INFO
from typing import TYPE_CHECKING, TypeVar, assert_never, cast

import httpx2

from ..errors import CredentialsError
from ..security.applied import Live, authorise
from ..security.tokens import FunctionToken
from ..settings.hooks import Received, Sending
from ..transports.transport import AsyncLine, Line
from ..values import immutable
from ..waiting import asleep
from .call import (
    Answer,
    Authorise,
    Call,
    Close,
    Course,
    Effect,
    Read,
    Send,
    Sleep,
)
from .deadline import DeadlineError, awithin, ending, limited, within
from .failures import broken_off, failure
from .reading import aread, read
from .redirects import MOST_HOPS, can_be_read_again, redirected, same_origin

if TYPE_CHECKING:  # few credentials are granted
    from ..security.granted import GrantedToken

__all__ = ["Answer", "Call", "adrive", "broken_off", "drive", "exchange"]

R = TypeVar("R")

_LOWEST_ERROR = 300
_UNAUTHORIZED = 401


@immutable
class _Outcome:
    """What a request and its redirects led to."""

    result: httpx2.Response | httpx2.HTTPError
    has_acted: bool  # whether to begin anew would do again what may be done only once


def exchange(call: Call) -> Course[Answer]:
    """Run a call to its answer, whatever its status.

    Where the API refuses a token that may be out of date, it is renewed once; the call
    is sent again if its content can be read again.

    Raises:
        CredentialsError: A token is not granted.
        ApiTimeoutError: No answer in time, and no retry left or allowed.
        ApiConnectionError: The connection failed, likewise.
        DecodeError: The content is compressed in a way that cannot be undone, too
            large, or a stream of events that was not asked for.
    """
    retries, base, start = 0, call.request.url, time.perf_counter()
    tokens = yield from _authorised(call, base, ())
    renewed = not tokens
    while True:
        outcome = yield from _hops(call, retries)
        result, elapsed = outcome.result, time.perf_counter() - start
        if isinstance(result, httpx2.HTTPError):
            wait = _wait(call, outcome, retries)
            if wait is None:
                # What httpx2 says of a broken rule repeats the header that broke it.
                hidden = isinstance(result, httpx2.LocalProtocolError)
                cause = None if hidden else result
                raise failure(call, result, retries, elapsed) from cause
            _log(call, INFO, "failed (%s)", type(result).__name__)
        else:
            answer = Answer(
                call=call, response=result, retries=retries, elapsed=elapsed
            )
            if result.status_code < _LOWEST_ERROR:
                return answer
            if result.status_code == _UNAUTHORIZED and not renewed:
                renewed = True
                older, tokens = tokens, (yield from _authorised(call, base, tokens))
                again = not outcome.has_acted and can_be_read_again(call.request)
                if again and tokens != older:
                    _log(call, INFO, "401, sent again with a new token")
                    continue
            wait = _wait(call, outcome, retries)
            if wait is None:
                return answer
        retries += 1
        _log(call, INFO, "retry %d in %.2f s", retries, wait)
        yield Sleep(seconds=wait)


def _wait(call: Call, outcome: _Outcome, retries: int) -> float | None:
    """Return how long to wait before a call is sent again, None to take what came."""
    result, policy, chance = outcome.result, call.policy, call.chance()
    if isinstance(result, httpx2.HTTPError):
        wait = policy.after_error(
            result, repeatable=call.repeatable, retries=retries, chance=chance
        )
    else:
        wait = policy.after_status(
            result.status_code,
            result.headers,
            repeatable=call.repeatable,
            retries=retries,
            chance=chance,
        )
    if wait is None or outcome.has_acted:
        return None
    is_late = call.ends is not None and time.perf_counter() + wait >= call.ends
    return None if is_late else wait


def _authorised(
    call: Call, base: httpx2.URL, refused: Sequence[str]
) -> Course[tuple[str, ...]]:
    """Put tokens into the request; returns them. None of those refused is reused."""
    tokens: list[str] = []
    url, start = base, time.perf_counter()
    for index, live in enumerate(call.live):
        wanted = Authorise(
            source=live.source,
            refused=refused[index] if refused else "",
            course=partial(_granted, live, call),
            ends=call.ends,
        )
        try:
            token: str = yield wanted
        except DeadlineError as error:
            raise failure(call, error, 0, time.perf_counter() - start) from error
        call.redactor.add(token)
        authorise(call.request, url, live.applied(token))
        url = call.request.url
        tokens.append(token)
    return tuple(tokens)


def _granted(live: Live, call: Call) -> Course[str]:
    """Exchange client credentials for a token."""
    source = cast("GrantedToken", live.source)
    try:
        discovery = source.discovery(call.base_url)
        if discovery is not None:
            source.discovered((yield from exchange(_aside(call, discovery))).response)
        while True:
            request = source.request(call.base_url)
            response = (yield from exchange(_aside(call, request))).response
            wait = source.pending(response)
            ends = call.ends if call.ends is not None else float("inf")
            if wait is None or time.perf_counter() + wait >= ends:
                return source.take(response)
            yield Sleep(seconds=wait)
    except CredentialsError as error:
        raise CredentialsError(
            call.redactor.text(str(error)),
            missing=(live.keyword,),
            operation_id=call.operation_id,
        ) from None


def _aside(call: Call, request: httpx2.Request) -> Call:
    """Return the call that gets a token for another one; to get two does no harm."""
    timeout = call.request.extensions.get("timeout")
    request.extensions = {"timeout": timeout, **request.extensions}
    return replace(
        call,
        place=f"{request.method} {request.url.path}",
        request=request,
        repeatable=True,
        streams=False,
        events=False,
        query_credentials=(),
        live=(),
        trusted=False,
    )


def _hops(call: Call, retries: int) -> Course[_Outcome]:
    """Send a request and follow its redirects; an error's content is always read."""
    request, trusted, hops = call.request, call.trusted, 0
    while True:
        result = yield from _hop(call, request, retries, trusted=trusted)
        changed = request.method != call.request.method  # by 303: it was acted upon
        outcome = _Outcome(result=result, has_acted=changed and not call.repeatable)
        if isinstance(result, httpx2.HTTPError) or not call.follows:
            return outcome
        if result.status_code < _LOWEST_ERROR:
            return outcome
        query = call.query_credentials if trusted else ()
        target = redirected(request, result, call.redactor, query)
        if target is None or hops == MOST_HOPS:
            return outcome
        trusted = trusted and same_origin(target.url, request.url)
        request, hops = target, hops + 1


def _hop(
    call: Call, request: httpx2.Request, retries: int, *, trusted: bool
) -> Course[httpx2.Response | httpx2.HTTPError]:
    """Send a request; what a hook raises is not taken for an error of the transport."""
    key, hooks = call.operation_id, call.hooks
    if hooks.on_request:
        hooks.sending(Sending(operation_id=key, request=request, retries=retries))
    start = time.perf_counter()
    _log(call, DEBUG, "%s %s", request.method, request.url)
    result: httpx2.Response | httpx2.HTTPError
    try:
        if call.ends is not None:
            limited(request, call.ends)
        response: httpx2.Response = yield Send(
            request=request, trusted=trusted, ends=call.ends
        )
        if call.ends is not None:
            ending(response, call.ends)
        if not (call.streams and response.status_code < _LOWEST_ERROR):
            response = yield Read(
                response=response,
                limit=call.limit,
                events=call.events,
                ends=call.ends,
            )
        result = response
    except httpx2.HTTPError as error:
        result = error
    elapsed = time.perf_counter() - start
    try:
        _tell(call, request, retries, elapsed, result)
    except BaseException:
        if isinstance(result, httpx2.Response):
            yield Close(response=result)  # which is a stream that nobody has yet
        raise
    if isinstance(result, httpx2.Response):
        _log(call, INFO, "%d in %.3f s", result.status_code, elapsed)
    return result


def _tell(
    call: Call,
    request: httpx2.Request,
    retries: int,
    elapsed: float,
    result: httpx2.Response | Exception,
) -> None:
    """Tell the hooks what came of a request."""
    if call.hooks.on_response:
        call.hooks.received(
            Received(
                operation_id=call.operation_id,
                request=request,
                response=result if isinstance(result, httpx2.Response) else None,
                error=result if isinstance(result, Exception) else None,
                elapsed=elapsed,
                retries=retries,
            )
        )


def _log(call: Call, level: int, text: str, *arguments: object) -> None:
    if not call.logger.isEnabledFor(level):
        return
    shown = [
        call.redactor.url(item) if isinstance(item, httpx2.URL) else item
        for item in arguments
    ]
    call.logger.log(
        level, "%s: %s", call.operation_id or "request", text % tuple(shown)
    )


# Derived from `adrive`, word by word: change that one.
def drive(course: Course[R], line: Line) -> R:
    """Perform a course on a line that blocks; returns what the course returns."""
    try:
        effect = next(course)
        while True:
            try:
                if isinstance(effect, Sleep) or effect.ends is None:
                    result = _perform(effect, line)
                else:
                    work = partial(_perform, effect, line)
                    result = within(effect.ends, work)
            except httpx2.HTTPError as error:
                effect = course.throw(error)
            else:
                effect = course.send(result)
    except StopIteration as stop:
        value: R = stop.value
        return value
    finally:
        course.close()


# Derived from `_aperform`, word by word: change that one.
def _perform(effect: Effect, line: Line) -> httpx2.Response | str | None:
    match effect:
        case Send():
            return line.send(effect.request, trusted=effect.trusted)
        case Read():
            return read(effect.response, effect.limit, events=effect.events)
        case Close():
            effect.response.close()
            return None
        case Sleep():
            time.sleep(effect.seconds)
            return None
        case Authorise():
            return _token(effect, line)
        case _:
            assert_never(effect)


# Derived from `_atoken`, word by word: change that one.
def _token(effect: Authorise, line: Line) -> str:
    source = effect.source
    if isinstance(source, FunctionToken):
        return source.get()
    token = source.known(effect.refused)
    if token:
        return token
    with source.lock:  # one fetches, all others find what it got
        known = source.known(effect.refused)
        return known or drive(effect.course(), line)


async def adrive(course: Course[R], line: AsyncLine) -> R:
    """Perform a course on a line that is awaited; returns what the course returns."""
    try:
        effect = next(course)
        while True:
            try:
                if isinstance(effect, Sleep) or effect.ends is None:
                    result = await _aperform(effect, line)
                else:
                    work = partial(_aperform, effect, line)
                    result = await awithin(effect.ends, work)
            except httpx2.HTTPError as error:
                effect = course.throw(error)
            else:
                effect = course.send(result)
    except StopIteration as stop:
        value: R = stop.value
        return value
    finally:
        course.close()


async def _aperform(effect: Effect, line: AsyncLine) -> httpx2.Response | str | None:
    match effect:
        case Send():
            return await line.send(effect.request, trusted=effect.trusted)
        case Read():
            return await aread(effect.response, effect.limit, events=effect.events)
        case Close():
            await effect.response.aclose()
            return None
        case Sleep():
            await _asleep(effect.seconds)
            return None
        case Authorise():
            return await _atoken(effect, line)
        case _:
            assert_never(effect)


async def _atoken(effect: Authorise, line: AsyncLine) -> str:
    source = effect.source
    if isinstance(source, FunctionToken):
        return await source.aget()
    token = source.known(effect.refused)
    if token:
        return token
    async with source.locks.get():  # one fetches, all others find what it got
        known = source.known(effect.refused)
        return known or await adrive(effect.course(), line)


async def _asleep(seconds: float) -> None:
    await asleep(seconds)
