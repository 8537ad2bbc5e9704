"""The course of a call, step by step, without any I/O."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from clientpress.runtime.errors import ApiConnectionError, ApiTimeoutError, DecodeError
from clientpress.runtime.exchange.call import Answer, Call, Close, Read, Send, Sleep
from clientpress.runtime.exchange.exchange import exchange
from clientpress.runtime.settings.hooks import Hooks, Received
from clientpress.runtime.settings.redaction import Redactor
from clientpress.runtime.settings.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(
    events: Sequence[httpx2.Response | Exception], done: list[str] | None = None, **facts: Any
) -> tuple[list[str], Answer | None]:
    """Answer every Send with the next event; return what was done, and the result."""
    call = Call(
        **{
            "operation_id": "op",
            "place": "GET /x",
            "request": httpx2.Request("GET", "https://example.com/x"),
            "policy": RetryPolicy(),
            "repeatable": True,
            "redactor": Redactor(["s3cr3t"]),
            "logger": logging.getLogger("test.exchange"),
            "chance": lambda: 1.0,
            **facts,
        }
    )
    waiting = list(events)
    course = exchange(call)
    done = [] if done is None else done
    effect = next(course)
    while True:
        try:
            match effect:
                case Send(request=request, trusted=trusted):
                    done.append(f"send {request.url.host}" + ("" if trusted else " untrusted"))
                    event = waiting.pop(0)
                    if isinstance(event, Exception):
                        effect = course.throw(event)
                    else:
                        effect = course.send(event)
                case Read(response=response):
                    done.append("read")
                    effect = course.send(response)
                case Close():
                    done.append("close")
                    effect = next(course)
                case Sleep(seconds=seconds):
                    done.append(f"sleep {seconds}")
                    effect = next(course)
        except StopIteration as stop:
            return done, stop.value


OK = httpx2.Response(200)
DOWN = httpx2.Response(503)


def test_a_call_that_succeeds() -> None:
    """One request, one reading."""
    done, answer = run([OK])

    assert ["send example.com", "read"] == done
    assert answer is not None
    assert (OK, 0) == (answer.response, answer.retries)


def test_a_call_that_is_repeated() -> None:
    """Statuses and broken connections count as retries alike."""
    done, answer = run([DOWN, httpx2.ReadError("cut"), OK])

    assert [
        "send example.com",
        "read",
        "sleep 0.5",
        "send example.com",
        "sleep 1.0",
        "send example.com",
        "read",
    ] == done
    assert answer is not None
    assert 2 == answer.retries


def test_a_failure_is_an_answer_too() -> None:
    """When the retries are used up, the last answer is returned."""
    _, answer = run([DOWN, DOWN], policy=RetryPolicy(max_retries=1))

    assert answer is not None
    assert (503, 1) == (answer.response.status_code, answer.retries)


def test_what_was_acted_upon_is_not_sent_again() -> None:
    """A POST that was answered by 303 took effect: what fails behind it begins nothing anew."""
    post = httpx2.Request("POST", "https://example.com/x", content=b"{}")
    seen = httpx2.Response(303, headers={"Location": "/y"})
    steps = ["send example.com", "read", "send example.com"]

    with pytest.raises(ApiConnectionError):
        run([seen, httpx2.ConnectError("refused")], request=post, repeatable=False)
    done, answer = run([seen, httpx2.Response(429)], request=post, repeatable=False)
    assert [*steps, "read"] == done
    assert answer is not None
    assert 429 == answer.response.status_code
    again, _ = run([seen, DOWN, seen, OK], request=post, repeatable=True)
    assert [*steps, "read", "sleep 0.5", *steps, "read"] == again


@pytest.mark.parametrize("failing", ["on_request", "on_response"])
def test_what_a_hook_raises_is_never_a_broken_connection(failing: str) -> None:
    """A hook may speak HTTP itself; its failure ends the call, and nothing is sent twice."""
    told: list[str] = []

    def broken(_: Any) -> None:
        told.append("told")
        raise httpx2.ConnectError("the collector is down")

    with pytest.raises(httpx2.ConnectError, match="collector"):
        run([OK, OK], hooks=Hooks(**{failing: (broken,)}))
    assert ["told"] == told


def test_a_stream_is_closed_if_a_hook_fails() -> None:
    """Nobody has it yet, so nobody else could."""

    def broken(_: Received) -> None:
        raise ZeroDivisionError

    done: list[str] = []
    with pytest.raises(ZeroDivisionError):
        run([OK], done, streams=True, hooks=Hooks(on_response=(broken,)))
    assert ["send example.com", "close"] == done


def test_a_stream_is_not_read() -> None:
    """The content of a success is left to the caller, that of a failure is not."""
    assert ["send example.com"] == run([OK], streams=True)[0]
    done, _ = run([httpx2.Response(404)], streams=True)
    assert ["send example.com", "read"] == done


def test_redirects() -> None:
    """Once away from home, nothing is trusted again, not even home."""
    away = httpx2.Response(302, headers={"Location": "https://other.example/"})
    back = httpx2.Response(302, headers={"Location": "https://example.com/"})

    done, _ = run([away, back, OK])

    assert ["send example.com", "send other.example untrusted", "send example.com untrusted"] == [
        step for step in done if step.startswith("send")
    ]


def test_redirects_end() -> None:
    """A circle of redirects ends as an answer, after ten hops."""
    circle = httpx2.Response(302, headers={"Location": "/x"})
    done, answer = run([circle] * 20)

    assert 11 == done.count("send example.com")
    assert answer is not None
    assert 302 == answer.response.status_code
    assert ["send example.com", "read"] == run([circle], follows=False)[0]


@pytest.mark.parametrize(
    ("error", "kind", "text"),
    [
        (httpx2.ConnectError("refused"), ApiConnectionError, "cannot connect for GET https"),
        (httpx2.ReadTimeout("slow"), ApiTimeoutError, "no answer in time from GET https"),
        (httpx2.RemoteProtocolError(""), ApiConnectionError, "RemoteProtocolError"),
        (httpx2.DecodingError("bad gzip"), DecodeError, "damaged: bad gzip"),
        (httpx2.ReadError("at s3cr3t"), ApiConnectionError, r"at \*\*\*$"),
    ],
)
def test_errors_of_the_transport(error: Exception, kind: type, text: str) -> None:
    """They become ours, with the cause attached and no secret in the text."""
    with pytest.raises(kind, match=text) as caught:
        run([error], repeatable=False, policy=RetryPolicy(max_retries=0))

    assert kind is type(caught.value)
    assert error is caught.value.__cause__


def test_a_broken_header_is_not_repeated_in_the_error() -> None:
    """What httpx2 says of a header that breaks the rules holds the header: it is dropped."""
    with pytest.raises(ApiConnectionError) as caught:
        run([httpx2.LocalProtocolError("Illegal header value b'other s3cr3t'")])

    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "s3cr3t" not in str(caught.value)


def test_bugs_are_not_masked() -> None:
    """An error that is none of the transport's passes through, and is not repeated."""
    with pytest.raises(ZeroDivisionError):
        run([ZeroDivisionError()])


def test_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """Requests, answers and retries have a line each, without secrets."""
    caplog.set_level(logging.DEBUG, logger="test.exchange")
    request = httpx2.Request("GET", "https://user:pass@example.com/x?key=s3cr3t&p=100%25")
    run([httpx2.ReadError("cut"), OK], request=request)

    lines = [record.getMessage() for record in caplog.records]
    assert [
        "op: GET https://example.com/x?key=***&p=100%25",
        "op: failed (ReadError)",
        "op: retry 1 in 0.50 s",
        "op: GET https://example.com/x?key=***&p=100%25",
    ] == lines[:4]
    assert lines[4].startswith("op: 200 in 0.0")
