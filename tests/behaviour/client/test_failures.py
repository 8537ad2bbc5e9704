"""Create Token, refused: what is raised, what is sent again, and what is never sent."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import httpx2
import pytest

from behaviour.client.driving import FAILURE, SECRET, SUCCESS, VALUE, answers, in_turn

PACKAGE = "cloudflare"
PAGE = "<!DOCTYPE html><html><head><title>502 Bad\n Gateway</title></head></html>"


def test_a_streamed_refusal_is_raised_on_entering(driver: Any) -> None:
    """The error of a streamed call has its body, as any other has."""
    resource = driver.client(answers(FAILURE, 400)).user_api_tokens.with_streaming_response
    response = resource.create_token(**driver.arguments())

    def blocking() -> None:
        with response:
            pass

    async def awaiting() -> None:
        async with response:
            pass

    with pytest.raises(driver.package.BadRequestError, match="7003"):
        driver.run(awaiting()) if driver.awaits else blocking()


def test_a_refusal_is_typed(driver: Any) -> None:
    """A 400 is an error of its own class, with the body that is described for it."""
    answer = answers(FAILURE, 400, **{"X-Request-Id": "r1"})
    with pytest.raises(driver.package.BadRequestError) as caught:
        driver.create(answer)

    error = caught.value
    assert "400 Bad Request from POST /user/tokens: 7003 No route for the URI" == str(error)
    assert (7003, "No route for the URI") == (error.errors[0].code, error.errors[0].message)
    assert driver.models.CreateTokenErrorBody is type(error.body)
    assert (400, "r1", "POST", 0) == (
        error.status_code,
        error.request_id,
        error.method,
        error.retries,
    )
    assert "https://api.cloudflare.com/client/v4/user/tokens" == error.url
    assert "user-api-tokens-create-token" == error.operation_id


@pytest.mark.parametrize("view", ["", "with_envelope"])
def test_a_success_that_failed_is_raised(driver: Any, view: str) -> None:
    """A success flag that is false raises at status 200, with typed errors."""
    with pytest.raises(driver.package.ApiResultError) as caught:
        driver.create(answers(FAILURE, 200), view)

    assert isinstance(caught.value, driver.package.ApiStatusError)
    assert (200, 7003) == (caught.value.status_code, caught.value.errors[0].code)
    assert (
        "200 OK from POST /user/tokens: but success is false, 7003 No route for the URI"
    ) == str(caught.value)


def test_a_page_from_a_proxy_is_a_status_error(driver: Any) -> None:
    """HTML at 502 gives the class of the status, and one short line."""
    with pytest.raises(driver.package.BadGatewayError) as caught:
        driver.create(lambda _: httpx2.Response(502, html=PAGE))

    assert "502 Bad Gateway from POST /user/tokens: an HTML page, '502 Bad Gateway'" == str(
        caught.value
    )
    assert PAGE == caught.value.body
    assert [] == caught.value.errors


@pytest.mark.parametrize(
    ("status", "name"),
    [(401, "AuthenticationError"), (418, "ClientError"), (501, "ServerError")],
)
def test_an_empty_refusal_has_its_class(driver: Any, status: int, name: str) -> None:
    """A refusal without a body is still told by its status."""
    with pytest.raises(driver.package.ApiStatusError) as caught:
        driver.create(lambda _: httpx2.Response(status))

    assert name == type(caught.value).__name__
    assert caught.value.body is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"html": PAGE}, "an HTML page, '502 Bad Gateway'"),
        ({}, "is empty"),
        ({"content": b'{"result": {"value": "s3'}, "is 24 bytes"),
        (
            {"json": {"success": True, "errors": [], "messages": []}},
            "has no 'result'",
        ),
    ],
)
@pytest.mark.parametrize("on_mismatch", ["ignore", "raise"])
def test_an_answer_that_is_not_understood_is_a_decode_error(
    driver: Any, content: dict[str, Any], said: str, on_mismatch: str
) -> None:
    """Whatever a success is instead of what is described, one kind of error says so."""
    response = httpx2.Response(200, **content)
    with pytest.raises(driver.package.DecodeError) as caught:
        driver.create(in_turn(response), on_mismatch=on_mismatch)

    if on_mismatch == "ignore":
        assert said in str(caught.value)
    assert "user-api-tokens-create-token (200 OK" in str(caught.value)
    assert (200, response.content) == (caught.value.status_code, caught.value.content)
    assert "s3" not in str(caught.value)


def test_too_many_requests_are_repeated_as_asked(driver: Any, no_sleep: list[float]) -> None:
    """After 429 even a POST is sent again, once the time asked for has passed."""
    limited = httpx2.Response(429, json=FAILURE, headers={"Retry-After": "3"})

    raw = driver.create(in_turn(limited, httpx2.Response(200, json=SUCCESS)), "with_raw_response")

    assert ([3.0], 1, 2) == (no_sleep, raw.retries, len(driver.requests))


def test_retries_end(driver: Any, no_sleep: list[float]) -> None:
    """When the retries are used up, the error says how many there were."""
    limited = answers(FAILURE, 429, **{"Retry-After": "0"})
    with pytest.raises(driver.package.RateLimitError) as caught:
        driver.create(limited, max_retries=1)

    assert (1, 2, [0.0]) == (caught.value.retries, len(driver.requests), no_sleep)


@pytest.mark.usefixtures("no_sleep")
@pytest.mark.parametrize("error", [httpx2.ReadTimeout("slow"), httpx2.ReadError("cut")])
def test_a_post_that_may_have_taken_effect_is_sent_once(driver: Any, error: Exception) -> None:
    """No second token is made because the first answer was lost."""
    with pytest.raises(driver.package.ApiConnectionError) as caught:
        driver.create(in_turn(error, httpx2.Response(200, json=SUCCESS)))

    assert 1 == len(driver.requests)
    assert error is caught.value.__cause__
    assert isinstance(error, httpx2.ReadTimeout) == isinstance(
        caught.value, driver.package.ApiTimeoutError
    )
    assert "POST https://api.cloudflare.com/client/v4/user/tokens: " in str(caught.value)


@pytest.mark.usefixtures("no_sleep")
def test_a_post_with_a_key_is_repeated(driver: Any) -> None:
    """One Idempotency-Key goes with every attempt of a call, and allows them."""
    options = driver.package.RequestOptions(idempotency_key="k1")
    answer = in_turn(httpx2.ReadTimeout("slow"), httpx2.Response(200, json=SUCCESS))

    driver.create(answer, arguments=driver.arguments(options=options))

    assert ["k1", "k1"] == [request.headers["idempotency-key"] for request in driver.requests]


@pytest.mark.usefixtures("no_sleep")
def test_a_refused_connection_is_tried_again(driver: Any) -> None:
    """A request that never left is sent again, whatever its method."""
    answer = in_turn(httpx2.ConnectError("refused"), httpx2.Response(200, json=SUCCESS))

    assert VALUE == driver.create(answer).value


def test_missing_credentials_are_named(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without credentials nothing is sent, and both ways to give them are named."""
    monkeypatch.delenv("CLOUDFLARE_API_TOKEN", raising=False)
    with pytest.raises(driver.package.CredentialsError) as caught:
        driver.create(answers(SUCCESS), api_token=None)

    assert [] == driver.requests
    assert ("api_token",) == caught.value.missing
    assert "`api_token`" in str(caught.value)
    assert "CLOUDFLARE_API_TOKEN" in str(caught.value)


def test_a_plan_that_lacks_the_operation_is_refused(
    driver: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`Client(plan=…)` refuses before the network."""
    operation = driver.package.OPERATIONS["user-api-tokens-create-token"]
    monkeypatch.setitem(operation.plans, "free", value=False)
    with pytest.raises(driver.package.PlanError) as caught:
        driver.create(answers(SUCCESS), plan="free")

    assert [] == driver.requests
    assert "it is on: business, enterprise, pro" in str(caught.value)
    assert {"free": False, "pro": True, "business": True, "enterprise": True} == caught.value.plans


def test_all_problems_are_told_at_once(driver: Any) -> None:
    """A request that is not valid is not sent; every problem is listed with its path."""
    policy = {"effect": "permit", "permission_groups": [{}]}
    with pytest.raises(driver.package.ValidationError) as caught:
        driver.create(answers(SUCCESS), arguments={"name": "n" * 121, "policies": [policy]})

    assert [] == driver.requests
    assert {
        "$.name",
        "$.policies[0].effect",
        "$.policies[0].permission_groups[0].id",
        "$.policies[0].resources",
    } == {problem.path for problem in caught.value.problems}
    assert "4 problems in the request user-api-tokens-create-token (nothing was sent)" in str(
        caught.value
    )


def test_errors_can_be_pickled(driver: Any) -> None:
    """An error keeps its text, class and attributes through pickle."""
    with pytest.raises(driver.package.BadRequestError) as caught:
        driver.create(answers(FAILURE, 400))
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes

    assert (type(caught.value), str(caught.value)) == (type(again), str(again))
    assert (7003, 400) == (again.errors[0].code, again.status_code)
    assert caught.value.headers == again.headers


def test_no_secret_is_shown(driver: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Neither repr nor log nor error holds the token, even if the API repeats it."""
    caplog.set_level(logging.DEBUG)
    echo = {**FAILURE, "errors": [{"code": 9109, "message": f"bad token {SECRET}"}]}
    client = driver.client(answers(echo, 400))
    with pytest.raises(driver.package.BadRequestError) as caught:
        driver.run(client.user_api_tokens.create_token(**driver.arguments()))

    shown = [repr(client), str(vars(client)), str(caught.value), repr(caught.value), caplog.text]
    assert not any(SECRET in text for text in shown)
    assert "credentials: api_token" in repr(client)
    assert "bad token ***" in str(caught.value)


@pytest.mark.parametrize("token", ["with\nline end", "wïth ✓", "blank-at-its-end ", "\ttab"])
def test_a_credential_that_cannot_be_sent_is_refused_unshown(driver: Any, token: str) -> None:
    """A token with a line end is refused at once, and not shown; so is one with a blank around it, which no header keeps."""
    with pytest.raises(driver.package.CredentialsError) as caught:
        driver.client(answers(SUCCESS), api_token=token)

    assert token not in str(caught.value)
    assert str(caught.value).startswith("api_token holds")


@pytest.mark.parametrize("content", [b"null", b"{}", b'{"success":true,"errors":[],"messages":[]}'])
def test_an_envelope_without_its_payload_is_an_error(driver: Any, content: bytes) -> None:
    """However much mismatches are borne: nothing stands for what the method gives."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        del request
        return httpx2.Response(200, content=content, headers={"content-type": "application/json"})

    with pytest.raises(driver.package.DecodeError, match="which holds the result"):
        driver.create(answer, on_mismatch="ignore")


def test_a_redirect_of_a_post_is_not_followed(driver: Any) -> None:
    """A POST neither becomes a GET nor goes to another host."""
    elsewhere = httpx2.Response(302, headers={"Location": "https://evil.example/"})
    with pytest.raises(driver.package.ApiStatusError, match="not followed"):
        driver.create(in_turn(elsewhere))

    assert 1 == len(driver.requests)
