"""Settings: what goes along with every request, who is told of it, and what is said of mistakes."""

from __future__ import annotations

import asyncio
import logging
import pickle
from typing import Any

import httpx2
import pytest

from behaviour.client.driving import FAILURE, SECRET, SUCCESS, answers, in_turn

PACKAGE = "cloudflare"


def ok() -> httpx2.Response:
    """Answer that a token was made."""
    return httpx2.Response(200, json=SUCCESS)


def create(driver: Any, client: Any, options: Any = None) -> Any:
    """Create a token."""
    return driver.run(client.user_api_tokens.create_token(**driver.arguments(), options=options))


def test_headers_and_query_of_the_client(driver: Any) -> None:
    """They go along with every request, add up, and those of the call go before them."""
    client = driver.client(answers(SUCCESS)).with_options(headers={"X-A": "1"}, query={"a": 1})
    client = client.with_options(headers={"X-B": "2"}, query={"b": [2, 3]})
    create(driver, client)
    options = driver.package.RequestOptions(headers={"X-A": "9"}, query={"a": "own"})
    create(driver, client, options)

    assert [("1", "2", "a=1&b=2&b=3"), ("9", "2", "a=own&b=2&b=3")] == [
        (one.headers["x-a"], one.headers["x-b"], one.url.query.decode()) for one in driver.requests
    ]


def test_headers_of_the_environment(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are sent with every call; those that the program gives go before them. A line that is none is told, and not shown."""
    monkeypatch.setenv("CLOUDFLARE_CUSTOM_HEADERS", "X-A: 1:2\n\n x-b : two \n")
    create(driver, driver.client(answers(SUCCESS)).with_options(headers={"X-B": "own"}))
    assert [("1:2", "own")] == [(one.headers["x-a"], one.headers["x-b"]) for one in driver.requests]

    monkeypatch.setenv("CLOUDFLARE_CUSTOM_HEADERS", f"X-A: 1\n{SECRET}")
    with pytest.raises(ValueError, match="CLOUDFLARE_CUSTOM_HEADERS takes a `Name: value`") as told:
        driver.client(answers(SUCCESS))
    assert SECRET not in str(told.value)


def test_a_header_of_ours_is_left_out(driver: Any) -> None:
    """None takes away what the client sends by itself, for all calls and for one; the next call has it again."""
    client = driver.client(answers(SUCCESS)).with_options(headers={"user-agent": None, "X-A": "1"})
    create(driver, client, driver.package.RequestOptions(headers={"x-a": None}))
    create(driver, client)

    assert [(False, None), (False, "1")] == [
        (driver.package.__name__ in one.headers.get("user-agent", ""), one.headers.get("x-a"))
        for one in driver.requests
    ]


def test_hooks_see_every_request(driver: Any, no_sleep: list[float]) -> None:
    """Each one that is really sent, in order, with what came of it; the first may add headers."""
    told: list[Any] = []
    traces: list[str] = []

    def begin(sending: Any) -> None:
        sending.request.headers["traceparent"] = f"trace-{sending.retries}"
        told.append(("send", sending.operation_id, sending.retries))

    def end(received: Any) -> None:
        assert received.elapsed > 0
        told.append((received.status_code, type(received.error).__name__, received.retries))

    refused = httpx2.ConnectError("refused")
    answer = in_turn(refused, httpx2.Response(429, json=FAILURE), ok())

    def noting(request: httpx2.Request) -> httpx2.Response:
        traces.append(request.headers["traceparent"])
        return answer(request)

    client = driver.client(noting).with_options(on_request=begin, on_response=end)
    create(driver, client)

    key = "user-api-tokens-create-token"
    assert [
        ("send", key, 0),
        (None, "ConnectError", 0),
        ("send", key, 1),
        (429, "NoneType", 1),
        ("send", key, 2),
        (200, "NoneType", 2),
    ] == told
    assert ["trace-0", "trace-1", "trace-2"] == traces
    assert 2 == len(no_sleep)


def test_hooks_add_up_and_can_be_taken_away(driver: Any) -> None:
    """Those of an outer client are called first."""
    told: list[str] = []
    client = driver.client(answers(SUCCESS))
    one = client.with_options(on_request=lambda _: told.append("one"))
    both = one.with_options(on_request=lambda _: told.append("two"))
    create(driver, both)
    create(driver, both.with_options(on_request=None))
    create(driver, client)

    assert ["one", "two"] == told


def test_a_hook_that_fails_ends_the_call(driver: Any) -> None:
    """What it raises is the caller's, and nothing is sent again."""

    def broken(_: Any) -> None:
        raise ZeroDivisionError

    for hook in ("on_request", "on_response"):
        driver.requests.clear()
        client = driver.client(answers(SUCCESS)).with_options(**{hook: broken})
        with pytest.raises(ZeroDivisionError):
            create(driver, client)
        assert (0 if hook == "on_request" else 1) == len(driver.requests)


def test_one_logger_tells_all(driver: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Its name is the package's, and it never shows a secret, not even a header that a user gave."""
    caplog.set_level(logging.DEBUG, logger=PACKAGE)
    create(driver, driver.client(answers(SUCCESS)).with_options(headers={"X-Own": SECRET}))

    assert {PACKAGE} == {one.name for one in caplog.records if one.name.startswith(PACKAGE)}
    assert SECRET not in caplog.text


def test_errors_tell_how_long_it_took(driver: Any, no_sleep: list[float]) -> None:
    """So do raw answers; pickled errors keep it."""
    refused = httpx2.ConnectError("refused")
    with pytest.raises(driver.package.ApiConnectionError) as caught:
        driver.create(in_turn(refused, refused, refused))
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    with pytest.raises(driver.package.BadRequestError) as failed:
        driver.create(answers(FAILURE, 400))
    raw = driver.create(answers(SUCCESS), "with_raw_response")

    assert caught.value.elapsed == again.elapsed
    for one in (caught.value, failed.value, raw):
        assert 0 < one.elapsed < 5
    assert 2 == len(no_sleep)


@pytest.mark.parametrize(
    ("status", "family", "name"),
    [
        (400, "ClientError", "BadRequestError"),
        (418, "ClientError", "ClientError"),
        (429, "ClientError", "RateLimitError"),
        (500, "ServerError", "InternalServerError"),
        (599, "ServerError", "ServerError"),
    ],
)
def test_each_family_has_a_class(driver: Any, status: int, family: str, name: str) -> None:
    """A caller can catch what is its own fault apart from what is the API's."""
    with pytest.raises(getattr(driver.package, family)) as caught:
        driver.create(answers(FAILURE, status), max_retries=0)

    assert name == type(caught.value).__name__


@pytest.mark.parametrize(
    ("settings", "error", "text"),
    [
        ({"plan": "fre"}, ValueError, "no plan 'fre'; there are: business, enterprise, free, pro"),
        ({"on_mismatch": "explode"}, ValueError, "a function, not 'explode'"),
        ({"timeout": "5"}, TypeError, "timeout takes seconds"),
        ({"timeout": True}, TypeError, "timeout takes seconds"),
        ({"max_retries": "2"}, TypeError, "max_retries takes an int, not str"),
        ({"max_retries": -1}, ValueError, "0 turns retries off"),
        ({"base_url": httpx2.URL("https://x.example")}, TypeError, "base_url takes a str"),
        ({"base_url": "x.example"}, ValueError, "must be absolute"),
        ({"max_response_bytes": -1}, ValueError, "negative"),
    ],
)
def test_settings_that_make_no_sense(
    driver: Any, settings: dict[str, Any], error: type[Exception], text: str
) -> None:
    """A client says what it takes when it is made, and so does `with_options`."""
    with pytest.raises(error, match=text):
        driver.client(answers(SUCCESS), **settings)
    with pytest.raises(error, match=text):
        driver.client(answers(SUCCESS)).with_options(**settings)


def test_options_of_another_type(driver: Any) -> None:
    """A dictionary is no RequestOptions, and nothing is sent."""
    with pytest.raises(TypeError, match=r"RequestOptions\(timeout=5.0\), not dict"):
        create(driver, driver.client(answers(SUCCESS)), {"timeout": 5.0})
    assert [] == driver.requests


def test_clients_that_are_mixed_up(driver: Any) -> None:
    """The wrong kind of `with` block is told, with the right one."""
    client = driver.client(answers(SUCCESS))

    async def awaiting() -> None:
        async with client:
            pass

    if driver.awaits:
        with pytest.raises(TypeError, match="used with `async with`; for `with`, Client"), client:
            pass
        with pytest.raises(TypeError, match=r"await client.aclose\(\)"):
            client.close()
    else:
        with pytest.raises(TypeError, match="for `async with`, AsyncClient"):
            asyncio.run(awaiting())
