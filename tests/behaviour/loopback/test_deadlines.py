"""The total timeout of a call over real connections, whatever the server does."""

from __future__ import annotations

import json
from collections.abc import Callable
from time import perf_counter
from typing import Any

import pytest

from behaviour.loopback.server import Got, Handler, Loopback, Say, head, said

Serve = Callable[[Handler], Loopback]

THING = json.dumps({"id": 1, "name": "it"}).encode()
TOTAL = 0.5
LATE = 2.5
"""Seconds that even a loaded machine stays below; dripping to the end would take longer."""


def drip(content: bytes) -> tuple[bytes, ...]:
    """Give bytes one by one."""
    return tuple(content[i : i + 1] for i in range(len(content)))


HEAD = head(content_type="application/json", content_length="4000")
DRIPS = {
    "content": Say((HEAD, *drip(b" " * 100)), pause=0.1),
    "headers": Say(drip(head(content_type="application/json", x_long="a" * 100)), pause=0.1),
    "silence": Say((HEAD,), pause=10.0),
}


@pytest.mark.parametrize("what", list(DRIPS))
def test_a_server_that_drips_is_left(caller: Any, serve: Serve, what: str) -> None:
    """No read takes long, but the call does; the error says whose time is over."""
    server = serve(lambda _: DRIPS[what])
    start = perf_counter()
    with pytest.raises(caller.package.ApiTimeoutError, match="total_timeout allows") as caught:
        caller.get(server, total_timeout=TOTAL)

    assert TOTAL <= perf_counter() - start < LATE
    assert "GET" == caught.value.method


def test_one_call_may_take_less(caller: Any, serve: Serve) -> None:
    """What is said for the call goes before what is said for the client, in both directions."""
    server = serve(lambda _: Say((said({"id": 1, "name": "it"}).pieces[0],), pause=0.3))
    options = caller.package.RequestOptions

    def quick(things: Any) -> Any:
        return [things.get_thing(id=1, options=options(total_timeout=0.1))]

    with pytest.raises(caller.package.ApiTimeoutError, match="total_timeout"):
        caller.each(server, quick)

    def patient(things: Any) -> Any:
        return [things.get_thing(id=1, options=options(total_timeout=None))]

    assert 1 == caller.each(server, patient, total_timeout=0.1)[0].id


def test_no_retry_begins_that_would_be_late(caller: Any, serve: Serve) -> None:
    """The API's own answer is given at once where it asks for more patience than there is."""

    def busy(_: Got) -> Say:
        return said({"message": "busy"}, 503, retry_after="20")

    server = serve(busy)
    start = perf_counter()
    with pytest.raises(caller.package.ServiceUnavailableError):
        caller.get(server, total_timeout=TOTAL)

    assert 1 == len(server.got)
    assert perf_counter() - start < LATE


def test_retries_share_the_time(caller: Any, serve: Serve) -> None:
    """Each attempt fails soon enough for its own timeout; together they take too long."""
    server = serve(lambda _: Say((HEAD,), pause=10.0))
    retry = caller.package.RetryPolicy(max_retries=50, base=0.0)
    start = perf_counter()
    with pytest.raises(caller.package.ApiTimeoutError):
        caller.each(
            server,
            lambda things: [things.get_thing(id=1)],
            {"retry": retry},
            timeout=0.15,
            total_timeout=TOTAL,
        )

    assert perf_counter() - start < LATE
    assert 1 < len(server.got) < 10


def test_calls_in_time_are_answered_on_one_connection(caller: Any, serve: Serve) -> None:
    """A limit that is kept to changes nothing."""
    server = serve(lambda _: said({"id": 1, "name": "it"}))
    answers = caller.each(
        server, lambda things: (things.get_thing(id=1) for _ in range(3)), total_timeout=5.0
    )

    assert [1, 1, 1] == [one.id for one in answers]
    assert 1 == server.opened


@pytest.mark.parametrize(
    ("given", "error", "said_of_it"),
    [
        (0, ValueError, "must be positive; None sets no limit"),
        ("5", TypeError, "total_timeout takes seconds, or None, not str"),
        (True, TypeError, "not bool"),
    ],
)
def test_what_is_no_limit_is_refused(
    package: Any, given: Any, error: type[Exception], said_of_it: str
) -> None:
    """Where the client is made."""
    with pytest.raises(error, match=said_of_it):
        package.Client(token="t", base_url="http://127.0.0.1:1", total_timeout=given)
