"""What users may watch: each request that is really sent, and what came of it.

Hooks are plain functions, called in order; one that raises ends the call, and what it
raises is not taken for an error of the transport. For example, to trace calls:

    def begin(sending: Sending) -> None:
        sending.request.headers["traceparent"] = trace.header()

    def end(received: Received) -> None:
        trace.record(received.operation_id, received.status_code, received.elapsed)

    client = client.with_options(on_request=begin, on_response=end)
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import TypeAlias

from ..deferred import httpx2
from ..unset import UNSET, Unset
from ..values import immutable

# Not `httpx2.Request` in the classes: from Python 3.15 on, a dataclass looks up what an
# annotation begins with, which would import httpx2.
Request: TypeAlias = "httpx2.Request"
AnyResponse: TypeAlias = "httpx2.Response | None"


@immutable
class Sending:
    """A request that is about to be sent; its headers may be changed.

    Attributes:
        operation_id: The operation that is called; empty for `client.request`.
        request: What is sent, with its credentials: do not log its headers as they are.
        retries: How many times the call was sent again so far.
    """

    operation_id: str
    request: Request
    retries: int


@immutable
class Received:
    """What came of a request.

    Attributes:
        operation_id: The operation that is called; empty for `client.request`.
        request: What was sent, with its credentials.
        response: What was answered, of which the content may not have been read; None
            where there was no answer.
        error: Why there was none.
        elapsed: The seconds since the request was sent.
        retries: How many times the call was sent again so far.
    """

    operation_id: str
    request: Request
    response: AnyResponse
    error: Exception | None
    elapsed: float
    retries: int

    @property
    def status_code(self) -> int | None:
        """The HTTP status; None where there was no answer."""
        return None if self.response is None else self.response.status_code


RequestHook: TypeAlias = Callable[[Sending], None]
ResponseHook: TypeAlias = Callable[[Received], None]


@immutable
class Hooks:
    """All hooks of a client, in the order in which they are called."""

    on_request: tuple[RequestHook, ...] = ()
    on_response: tuple[ResponseHook, ...] = ()

    def sending(self, sending: Sending) -> None:
        """Tell that a request is about to be sent."""
        for hook in self.on_request:
            hook(sending)

    def received(self, received: Received) -> None:
        """Tell what came of it."""
        for hook in self.on_response:
            hook(received)

    def changed(
        self,
        on_request: RequestHook | Unset | None,
        on_response: ResponseHook | Unset | None,
    ) -> Hooks:
        """Return hooks to which those given are added; None takes hooks away.

        Raises:
            TypeError: One is no function, or one that has to be awaited.
        """
        begins, ends = self.on_request, self.on_response
        if on_request is not UNSET:
            _check("on_request", on_request)
            begins = () if on_request is None else (*begins, on_request)
        if on_response is not UNSET:
            _check("on_response", on_response)
            ends = () if on_response is None else (*ends, on_response)
        return Hooks(on_request=begins, on_response=ends)


def _check(name: str, given: object) -> None:
    if given is not None and (not callable(given) or iscoroutinefunction(given)):
        kind = "one that is awaited" if callable(given) else type(given).__name__
        raise TypeError(f"{name} takes a plain function, not {kind}")


NO_HOOKS = Hooks()
