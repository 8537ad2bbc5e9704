"""The case `retries`: which operations are sent again, and under which key."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from uuid import UUID

import httpx2
import pytest

from behaviour.client.driving import Answer, in_turn

PACKAGE = "retries"

CUT = httpx2.ReadError("cut")
pytestmark = pytest.mark.usefixtures("no_sleep")


def then(*events: int | Exception) -> Answer:
    """Answer with statuses and broken connections, one after the other, and then with success."""
    made = [each if isinstance(each, Exception) else httpx2.Response(each) for each in events]
    return in_turn(*made, httpx2.Response(204))


def keys(driver: Any, name: str = "idempotency-key") -> list[str | None]:
    """Return the key of each request."""
    return [request.headers.get(name) for request in driver.requests]


@pytest.mark.parametrize("failure", [408, 409, 429, 503, CUT])
@pytest.mark.parametrize(
    ("method", "arguments"),
    [("list_payments", {}), ("search", {}), ("pay", {"amount": 1}), ("answer", {})],
)
def test_what_may_be_repeated_is(driver: Any, failure: Any, method: str, arguments: Any) -> None:
    """By its method, because the document declares it, or because it has a key."""
    driver.call(f"payments.{method}", then(failure), **arguments)

    assert 2 == len(driver.requests)


@pytest.mark.parametrize(
    ("failure", "sent"),
    [
        (408, 1),
        (409, 1),
        (503, 1),
        (CUT, 1),
        (429, 2),
        (httpx2.ConnectError("refused"), 2),
    ],
)
def test_what_may_have_taken_effect_is_not(driver: Any, failure: Any, sent: int) -> None:
    """A PATCH without a key is repeated only if it did nothing for certain."""
    with suppress(driver.package.ApiError):
        driver.call("payments.change", then(failure))

    assert sent == len(driver.requests)


@pytest.mark.parametrize("code", [501, 505])
def test_what_no_repetition_changes_is_final(driver: Any, code: int) -> None:
    """A method or version that is not implemented is not there a second later either."""
    with pytest.raises(driver.package.ServerError):
        driver.call("payments.list_payments", then(code))

    assert 1 == len(driver.requests)


def test_each_call_has_one_key(driver: Any) -> None:
    """It is made for the caller, though required, and is the same at every retry."""
    for _ in range(2):
        driver.call("payments.pay", then(503, CUT), amount=1)
    first, again, third, other, *_ = found = keys(driver)

    assert 6 == len(found)
    assert first == again == third
    assert first != other
    assert 4 == UUID(first).version


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ({"idempotency_key": "own"}, "own"),
        ({"options": {"idempotency_key": "own"}}, "own"),
        ({"options": {"headers": {"idempotency-key": "own"}}}, "own"),
    ],
)
def test_a_key_of_the_caller_is_kept(driver: Any, way: Any, expected: str) -> None:
    """Whichever way it is given."""
    if "options" in way:
        way = {"options": driver.package.RequestOptions(**way["options"])}
    driver.call("payments.pay", then(503), amount=1, **way)

    assert [expected, expected] == keys(driver)


def test_the_header_is_the_one_described(driver: Any) -> None:
    """Where an API calls it otherwise, so do we, and nothing else is sent."""
    key = "6f0c1d52-5d3b-4c1e-8a55-111111111111"
    options = driver.package.RequestOptions(idempotency_key=key)
    driver.call("payments.answer", then(), options=options)

    assert [key] == keys(driver, "x-idempotency-key")
    assert [None] == keys(driver)


def test_operations_tell_what_is_declared(package: Any) -> None:
    """An extension that says neither true nor false declares nothing."""
    assert ["search"] == [key for key, one in package.OPERATIONS.items() if one.idempotent]


def test_a_policy_of_the_caller(driver: Any, no_sleep: list[float]) -> None:
    """It says how often and how long; the number alone can be changed for one call."""
    policy = driver.package.RetryPolicy(max_retries=3, base=0.0, longest_wait=1.0)
    client = driver.client(lambda _: httpx2.Response(503)).with_options(retry=policy)
    once = driver.package.RequestOptions(max_retries=1)

    for options, expected in ((None, 3), (once, 1)):
        with pytest.raises(driver.package.ServiceUnavailableError) as caught:
            driver.run(client.payments.list_payments(options=options))
        assert expected == caught.value.retries
    assert [0.0] * 4 == no_sleep
    assert 3 == client.max_retries
    assert 5 == client.with_options(max_retries=5).max_retries


def test_an_answer_tells_how_often(driver: Any) -> None:
    """The number of retries stands on the raw response as on errors."""
    answer = then(503, CUT)
    raw = driver.call("payments.with_raw_response.list_payments", answer)

    assert 2 == raw.retries
