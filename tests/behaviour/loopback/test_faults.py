"""What servers do wrong: each fault ends in the right answer or the right error, for both clients.

A POST that may have taken effect is never sent again.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from behaviour.loopback.server import Handler, Loopback, Say, chunk, head, said

Serve = Callable[[Handler], Loopback]

THING = {"id": 1, "name": "it"}
WHOLE = b'{"id": 1, "name": "it"}'
JSON = {"content_type": "application/json"}


def in_turn(*answers: Say) -> Handler:
    """Answer with one after the other, and with the last one ever after."""
    waiting: Iterator[Say] = iter(answers[:-1])
    return lambda _: next(waiting, answers[-1])


def always(say: Say) -> Handler:
    """Answer always with this."""
    return lambda _: say


CHUNKED = {**JSON, "transfer_encoding": "chunked"}
SLOW = Say((b"", head(**JSON, content_length="23"), WHOLE), pause=1.0)
TRUNCATED = Say((head(**JSON, content_length="23") + WHOLE[:10],), then="close")
CUT_CHUNK = Say((head(**CHUNKED) + chunk(WHOLE)[:-9],), then="close")
RESET = Say((head(**JSON, content_length="23") + WHOLE[:10],), pause=0.05, then="reset")
SILENT = Say((), then="close")
NO_HTTP = Say((b"SSH-2.0-OpenSSH_9.6\r\n\r\n",), then="close")


@pytest.mark.parametrize(
    "fault",
    [TRUNCATED, CUT_CHUNK, RESET, SILENT, NO_HTTP],
    ids=["truncated", "cut chunk", "reset", "silent", "no HTTP"],
)
def test_a_broken_answer_is_a_connection_error(caller: Any, serve: Serve, fault: Say) -> None:
    """A GET is tried three times; a POST, which may have been obeyed, once."""
    server = serve(always(fault))
    for call, sent in ((caller.get, 3), (caller.make, 1)):
        server.got.clear()
        with pytest.raises(caller.package.ApiConnectionError) as caught:
            call(server)
        assert sent == len(server.got)
        assert sent - 1 == caught.value.retries


def test_a_broken_answer_is_asked_for_again(caller: Any, serve: Serve) -> None:
    """Nothing of the broken one is left in the answer."""
    server = serve(in_turn(TRUNCATED, RESET, said(THING)))

    assert THING == caller.get(server).to_dict()
    assert 3 == len(server.got)


def test_a_slow_answer_is_a_timeout(caller: Any, serve: Serve) -> None:
    """The timeout of the client ends the wait, and a POST is not sent again."""
    server = serve(always(SLOW))
    for call, sent in ((caller.get, 3), (caller.make, 1)):
        server.got.clear()
        with pytest.raises(caller.package.ApiTimeoutError, match="no answer in time"):
            call(server, timeout=0.1)
        assert sent == len(server.got)


def test_an_answer_shorter_than_its_content_is_not_mixed_into_the_next(
    caller: Any, serve: Serve
) -> None:
    """What follows the announced length is of no call: the next one has its own answer."""
    short = Say((head(**JSON, content_length="10") + WHOLE,))
    server = serve(in_turn(short, said({"id": 2, "name": "other"})))

    def calls(things: Any) -> Iterator[Any]:
        yield things.with_raw_response.get_thing(id=1)
        yield things.get_thing(id=2)

    if caller.way == "aiohttp":  # it refuses such an answer as a whole, which is asked for again
        assert 2 == caller.get(server).id
        assert 2 == len(server.got)
        return
    raw, thing = caller.each(server, calls)
    with pytest.raises(caller.package.DecodeError):
        raw.parse()
    assert WHOLE[:10] == raw.content
    assert 2 == thing.id


@pytest.mark.parametrize("wait", [{}, {"retry_after": "0"}, {"retry_after_ms": "20"}])
def test_too_many_requests(caller: Any, serve: Serve, wait: dict[str, Any]) -> None:
    """Both kinds of call are sent again, since nothing was done."""
    for call in (caller.get, caller.make):
        server = serve(in_turn(said({"message": "slow"}, 429, **wait), said(THING)))
        assert 1 == call(server).id
        assert 2 == len(server.got)


def test_a_wait_that_is_too_long(caller: Any, serve: Serve) -> None:
    """Nobody sleeps for an hour: the error comes at once, with what the API said."""
    server = serve(always(said({"message": "come back later"}, 429, retry_after="3600")))
    with pytest.raises(caller.package.RateLimitError, match="come back later") as caught:
        caller.get(server)

    assert (1, 0) == (len(server.got), caught.value.retries)
    assert "3600" == caught.value.headers["retry-after"]


def test_an_error_and_then_an_answer(caller: Any, serve: Serve) -> None:
    """500 and then 200 is a success for what may be repeated, an error for what may not."""
    server = serve(in_turn(said({"message": "broke"}, 500), said(THING)))
    assert 1 == caller.get(server).id

    server = serve(in_turn(said({"message": "broke"}, 500), said(THING)))
    with pytest.raises(caller.package.InternalServerError, match="broke"):
        caller.make(server)
    assert 1 == len(server.got)


@pytest.mark.parametrize(
    ("content", "said_of_it"),
    [
        (b"<!doctype html><title>Down for maintenance</title>", "Down for maintenance"),
        (b'{"id": 1, "name": "\xff\xfe"}', "JSON is described"),
        (b'{"id": 1, "na', "JSON is described"),
        (b"", "is empty, where JSON is described"),
        (b"[" * 100_000, "JSON is described"),
        (b'{"id": 1, "name": "it"} and more', "JSON is described"),
        (b"null", "is not what is described"),
        (b"[1]", "is not what is described"),
    ],
    ids=["HTML", "invalid UTF-8", "half", "nothing", "deep", "more", "null", "list"],
)
def test_content_that_is_not_what_is_described(
    caller: Any, serve: Serve, content: bytes, said_of_it: str
) -> None:
    """It is a decoding error that names the operation and the status, and is not repeated."""
    for label in ("application/json", "text/html"):
        server = serve(always(said(content=content, content_type=label)))
        with pytest.raises(caller.package.DecodeError, match=said_of_it) as caught:
            caller.make(server, on_mismatch="raise")
        error = caught.value
        assert str(error).startswith("the answer to make-thing (200")
        assert (200, "POST") == (error.status_code, error.method)
        assert 1 == len(server.got)


def test_keys_that_stand_twice(caller: Any, serve: Serve) -> None:
    """The last one counts, as for every reader of JSON that does not refuse them."""
    server = serve(always(said(content=b'{"id": 7, "name": "a", "id": 1, "name": "it"}')))

    assert THING == caller.get(server).to_dict()


def bomb(size: int) -> bytes:
    """Compress this many blanks around a thing."""
    return gzip.compress(b" " * size + WHOLE)


def test_a_bomb_goes_off_nowhere(caller: Any, serve: Serve) -> None:
    """Compressed content is counted as it is unpacked; the error names the setting, and nothing is sent again."""
    content = bomb(8_000_000)
    assert len(content) < 10_000
    server = serve(always(said(content=content, content_encoding="gzip")))
    with pytest.raises(caller.package.ResponseTooLargeError, match="max_response_bytes") as caught:
        caller.get(server, max_response_bytes=1_000_000)

    assert (200, 1) == (caught.value.status_code, len(server.got))
    assert 1 == caller.get(server).id
    assert 1 == caller.get(server, options={"max_response_bytes": 9_000_000}).id


@pytest.mark.parametrize(
    "endless",
    [
        Say((head(**CHUNKED), chunk(b" " * 60_000)), repeats=True),
        Say((head(**JSON, connection="close"), b" " * 60_000), repeats=True),
        Say((head(**JSON, content_length="99999999999") + WHOLE,)),
        Say((head(500, **JSON, content_length="99999999999") + WHOLE,)),
    ],
    ids=["chunks", "until closed", "announced", "an error's"],
)
def test_content_without_end(caller: Any, serve: Serve, endless: Say) -> None:
    """It is read up to the limit, or not at all where its length is announced."""
    server = serve(always(endless))
    with pytest.raises(caller.package.ResponseTooLargeError):
        caller.make(server, max_response_bytes=1_000_000)

    assert 1 == len(server.got)


def test_events_where_json_is_described(caller: Any, serve: Serve) -> None:
    """A stream that never ends is not waited for."""
    events = head(content_type="text/event-stream", transfer_encoding="chunked")
    server = serve(always(Say((events, chunk(b"data: 1\n\n")), pause=0.01, repeats=True)))
    with pytest.raises(caller.package.DecodeError, match="with_streaming_response"):
        caller.get(server)

    assert 1 == len(server.got)


def test_compressed_content_that_is_damaged(caller: Any, serve: Serve) -> None:
    """It is a decoding error, and asking again would not help."""
    server = serve(always(said(content=b"not gzip at all", content_encoding="gzip")))
    with pytest.raises(caller.package.DecodeError, match="damaged"):
        caller.get(server)

    assert 1 == len(server.got)


def test_nobody_listens(caller: Any, serve: Serve) -> None:
    """A refused connection is tried again for every method, since nothing was sent."""
    server = serve(always(said(THING)))
    server.origin = "http://127.0.0.1:9"
    with pytest.raises(caller.package.ApiConnectionError, match="cannot connect") as caught:
        caller.make(server)

    assert 2 == caught.value.retries


def test_connections_are_used_again(caller: Any, serve: Serve) -> None:
    """Good answers and errors leave the connection as good as new, and closing the client closes it."""
    compressed = said(content=bomb(9), content_encoding="gzip")
    server = serve(in_turn(said(THING), said({"message": "no"}, 503), compressed, said(THING)))

    things = caller.each(server, lambda things: (things.get_thing(id=1) for _ in range(3)))
    assert [1, 1, 1] == [thing.id for thing in things]
    assert (4, 1) == (len(server.got), server.opened)
    server.wait_until(lambda: server.open == 0)
