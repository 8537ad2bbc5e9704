"""Create Token, called: what is sent, what comes back, what is raised."""

from __future__ import annotations

import json
import logging
import pickle
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

VALUE = "v" * 40
SUCCESS: dict[str, Any] = {
    "result": {"value": VALUE},
    "success": True,
    "errors": [],
    "messages": [],
}
FAILURE: dict[str, Any] = {
    "result": None,
    "success": False,
    "errors": [{"code": 7003, "message": "No route for the URI"}],
    "messages": [],
}
SECRET = "t0ken-s3cret"
PAGE = "<!DOCTYPE html><html><head><title>502 Bad\n Gateway</title></head></html>"


def answers(data: Any, status: int = 200, **headers: str) -> Callable[..., httpx2.Response]:
    """Answer always with this."""
    return lambda _: httpx2.Response(status, json=data, headers=headers)


def in_turn(*responses: httpx2.Response | Exception) -> Callable[..., httpx2.Response]:
    """Answer with one after the other."""
    waiting: Iterator[httpx2.Response | Exception] = iter(responses)

    def answer(_: httpx2.Request) -> httpx2.Response:
        response = next(waiting)
        if isinstance(response, Exception):
            raise response
        return response

    return answer


def test_the_payload_is_returned(driver: Any) -> None:
    """A method returns the payload, typed, without its envelope."""
    token = driver.call(answers(SUCCESS))

    assert driver.cloudflare.models.CreateTokenResult(value=VALUE) == token


def test_the_request_is_exact(driver: Any) -> None:
    """Names on the wire, credentials and headers are what the document says."""
    driver.call(answers(SUCCESS))

    (request,) = driver.requests
    assert "POST" == request.method
    assert "https://api.cloudflare.com/client/v4/user/tokens" == str(request.url)
    assert {
        "name": "readonly token",
        "policies": [
            {
                "effect": "allow",
                "permission_groups": [{"id": "c8fed203ed3043cba015a93ad1616f1f"}],
                "resources": {"com.cloudflare.api.account.zone.22b1de5f": "*"},
            }
        ],
        "condition": {"request.ip": {"in": ["199.27.128.0/21"]}},
    } == json.loads(request.content)
    assert f"Bearer {SECRET}" == request.headers["authorization"]
    assert "application/json" == request.headers["content-type"]
    assert "application/json" == request.headers["accept"]
    assert "cloudflare-python clientpress/1" == request.headers["user-agent"]


def test_the_envelope_is_returned_when_asked_for(driver: Any) -> None:
    """`with_envelope` gives the envelope's own class."""
    envelope = driver.call(answers(SUCCESS), "with_envelope")

    assert driver.cloudflare.models.CreateTokenResponse is type(envelope)
    assert (True, VALUE) == (envelope.success, envelope.result.value)


def test_a_raw_response_is_parsed_on_demand(driver: Any) -> None:
    """`with_raw_response` gives status, headers and content, and the payload when asked."""
    raw = driver.call(answers(SUCCESS, 200, **{"CF-Ray": "abc"}), "with_raw_response")

    assert (200, "abc", "abc", 0) == (
        raw.status_code,
        raw.headers["cf-ray"],
        raw.request_id,
        raw.retries,
    )
    assert SUCCESS == json.loads(raw.content) == raw.json()
    assert VALUE == raw.parse().value
    assert raw.parse() is raw.parse()


def test_a_raw_response_is_not_decoded_before_it_is_asked_for(driver: Any) -> None:
    """What cannot be decoded can still be had as it came."""
    raw = driver.call(lambda _: httpx2.Response(200, content=b"{"), "with_raw_response")

    assert b"{" == raw.content
    with pytest.raises(driver.cloudflare.DecodeError):
        raw.parse()


def test_a_response_is_streamed(driver: Any) -> None:
    """`with_streaming_response` gives the content in pieces, and sends only on entering."""
    resource = driver.client(answers(SUCCESS)).user_api_tokens.with_streaming_response
    response = resource.create_token(**driver.arguments())
    assert [] == driver.requests

    def blocking() -> tuple[int, bytes]:
        with response as opened:
            return opened.status_code, b"".join(opened.iter_bytes(7))

    async def awaiting() -> tuple[int, bytes]:
        async with response as opened:
            return opened.status_code, b"".join([piece async for piece in opened.iter_bytes(7)])

    status, content = driver.run(awaiting()) if driver.awaits else blocking()

    assert (200, SUCCESS) == (status, json.loads(content))


def test_a_streamed_response_is_parsed(driver: Any) -> None:
    """A streamed response can still be turned into the payload."""
    resource = driver.client(answers(SUCCESS)).user_api_tokens.with_streaming_response
    response = resource.create_token(**driver.arguments())

    def blocking() -> Any:
        with response as opened:
            return opened.parse()

    async def awaiting() -> Any:
        async with response as opened:
            return await opened.parse()

    assert VALUE == (driver.run(awaiting()) if driver.awaits else blocking()).value


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

    with pytest.raises(driver.cloudflare.BadRequestError, match="7003"):
        driver.run(awaiting()) if driver.awaits else blocking()


def test_a_refusal_is_typed(driver: Any) -> None:
    """A 400 is an error of its own class, with the body that is described for it."""
    answer = answers(FAILURE, 400, **{"X-Request-Id": "r1"})
    with pytest.raises(driver.cloudflare.BadRequestError) as caught:
        driver.call(answer)

    error = caught.value
    assert "400 Bad Request from POST /user/tokens: 7003 No route for the URI" == str(error)
    assert (7003, "No route for the URI") == (error.errors[0].code, error.errors[0].message)
    assert driver.cloudflare.models.CreateTokenErrorBody is type(error.body)
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
    with pytest.raises(driver.cloudflare.ApiResultError) as caught:
        driver.call(answers(FAILURE, 200), view)

    assert isinstance(caught.value, driver.cloudflare.ApiStatusError)
    assert (200, 7003) == (caught.value.status_code, caught.value.errors[0].code)
    assert (
        "200 OK from POST /user/tokens: but success is false, 7003 No route for the URI"
    ) == str(caught.value)


def test_a_page_from_a_proxy_is_a_status_error(driver: Any) -> None:
    """HTML at 502 gives the class of the status, and one short line."""
    with pytest.raises(driver.cloudflare.BadGatewayError) as caught:
        driver.call(lambda _: httpx2.Response(502, html=PAGE))

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
    with pytest.raises(driver.cloudflare.ApiStatusError) as caught:
        driver.call(lambda _: httpx2.Response(status))

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
    with pytest.raises(driver.cloudflare.DecodeError) as caught:
        driver.call(in_turn(response), on_mismatch=on_mismatch)

    if on_mismatch == "ignore":
        assert said in str(caught.value)
    assert "user-api-tokens-create-token (200 OK" in str(caught.value)
    assert (200, response.content) == (caught.value.status_code, caught.value.content)
    assert "s3" not in str(caught.value)


def test_json_under_another_label_is_read(driver: Any) -> None:
    """A wrong content type does not break the caller of a 200."""
    answer = in_turn(httpx2.Response(200, text=json.dumps(SUCCESS)))

    assert VALUE == driver.call(answer).value


def test_a_mismatch_is_told_and_borne(driver: Any) -> None:
    """A server that disagrees with its document does not break the caller of a 200."""
    told: list[Any] = []
    data = {**SUCCESS, "errors": "none", "result": {"value": 7, "new": 1}}

    token = driver.call(answers(data), on_mismatch=told.append)

    assert (7, {"new": 1}) == (token.value, token.extra_)
    assert ["$.errors", "$.result.value"] == sorted(mismatch.path for mismatch in told)


def test_too_many_requests_are_repeated_as_asked(driver: Any, no_sleep: list[float]) -> None:
    """After 429 even a POST is sent again, once the time asked for has passed."""
    limited = httpx2.Response(429, json=FAILURE, headers={"Retry-After": "3"})

    raw = driver.call(in_turn(limited, httpx2.Response(200, json=SUCCESS)), "with_raw_response")

    assert ([3.0], 1, 2) == (no_sleep, raw.retries, len(driver.requests))


def test_retries_end(driver: Any, no_sleep: list[float]) -> None:
    """When the retries are used up, the error says how many there were."""
    limited = answers(FAILURE, 429, **{"Retry-After": "0"})
    with pytest.raises(driver.cloudflare.RateLimitError) as caught:
        driver.call(limited, max_retries=1)

    assert (1, 2, [0.0]) == (caught.value.retries, len(driver.requests), no_sleep)


@pytest.mark.usefixtures("no_sleep")
@pytest.mark.parametrize("error", [httpx2.ReadTimeout("slow"), httpx2.ReadError("cut")])
def test_a_post_that_may_have_taken_effect_is_sent_once(driver: Any, error: Exception) -> None:
    """No second token is made because the first answer was lost."""
    with pytest.raises(driver.cloudflare.ApiConnectionError) as caught:
        driver.call(in_turn(error, httpx2.Response(200, json=SUCCESS)))

    assert 1 == len(driver.requests)
    assert error is caught.value.__cause__
    assert isinstance(error, httpx2.ReadTimeout) == isinstance(
        caught.value, driver.cloudflare.ApiTimeoutError
    )
    assert "POST https://api.cloudflare.com/client/v4/user/tokens: " in str(caught.value)


@pytest.mark.usefixtures("no_sleep")
def test_a_post_with_a_key_is_repeated(driver: Any) -> None:
    """One Idempotency-Key goes with every attempt of a call, and allows them."""
    options = driver.cloudflare.RequestOptions(idempotency_key="k1")
    answer = in_turn(httpx2.ReadTimeout("slow"), httpx2.Response(200, json=SUCCESS))

    driver.call(answer, arguments=driver.arguments(options=options))

    assert ["k1", "k1"] == [request.headers["idempotency-key"] for request in driver.requests]


@pytest.mark.usefixtures("no_sleep")
def test_a_refused_connection_is_tried_again(driver: Any) -> None:
    """A request that never left is sent again, whatever its method."""
    answer = in_turn(httpx2.ConnectError("refused"), httpx2.Response(200, json=SUCCESS))

    assert VALUE == driver.call(answer).value


def test_missing_credentials_are_named(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without credentials nothing is sent, and both ways to give them are named."""
    monkeypatch.delenv("CLOUDFLARE_API_TOKEN", raising=False)
    with pytest.raises(driver.cloudflare.CredentialsError) as caught:
        driver.call(answers(SUCCESS), api_token=None)

    assert [] == driver.requests
    assert ("api_token",) == caught.value.missing
    assert "`api_token`" in str(caught.value)
    assert "CLOUDFLARE_API_TOKEN" in str(caught.value)


def test_the_environment_gives_credentials(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment variable stands in for the argument."""
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "from-env")
    driver.call(answers(SUCCESS), api_token=None)

    assert "Bearer from-env" == driver.requests[0].headers["authorization"]


def test_a_plan_that_lacks_the_operation_is_refused(
    driver: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`Client(plan=…)` refuses before the network."""
    operation = driver.cloudflare.OPERATIONS["user-api-tokens-create-token"]
    monkeypatch.setitem(operation.plans, "free", value=False)
    with pytest.raises(driver.cloudflare.PlanError) as caught:
        driver.call(answers(SUCCESS), plan="free")

    assert [] == driver.requests
    assert "it is on: business, enterprise, pro" in str(caught.value)


def test_a_plan_that_has_the_operation_is_let_through(driver: Any) -> None:
    """The plan that has it makes no difference."""
    assert VALUE == driver.call(answers(SUCCESS), plan="free").value


def test_all_problems_are_told_at_once(driver: Any) -> None:
    """A request that is not valid is not sent; every problem is listed with its path."""
    policy = {"effect": "permit", "permission_groups": [{}]}
    with pytest.raises(driver.cloudflare.ValidationError) as caught:
        driver.call(answers(SUCCESS), arguments={"name": "n" * 121, "policies": [policy]})

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


def test_validation_can_be_turned_off(driver: Any) -> None:
    """Documents are partly wrong; the caller may know better, for a client or a call."""
    options = driver.cloudflare.RequestOptions(validate=False)
    arguments = {"name": "n" * 121, "policies": "all"}

    driver.call(answers(SUCCESS), arguments=arguments, validate=False)
    driver.call(answers(SUCCESS), arguments={**arguments, "options": options})

    assert ["all", "all"] == [json.loads(each.content)["policies"] for each in driver.requests]


def test_options_change_one_call(driver: Any) -> None:
    """Headers, query, body and timeout can be added for a call."""
    options = driver.cloudflare.RequestOptions(
        headers={"X-Extra": "1"}, query={"a.b": ["c", 2]}, extra_body={"new": True}, timeout=None
    )
    driver.call(answers(SUCCESS), arguments=driver.arguments(options=options))

    (request,) = driver.requests
    assert "1" == request.headers["x-extra"]
    assert b"a.b=c&a.b=2" == request.url.query
    assert json.loads(request.content)["new"] is True
    assert {None} == set(request.extensions["timeout"].values())


def test_errors_can_be_pickled(driver: Any) -> None:
    """An error keeps its text, class and attributes through pickle."""
    with pytest.raises(driver.cloudflare.BadRequestError) as caught:
        driver.call(answers(FAILURE, 400))
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes

    assert (type(caught.value), str(caught.value)) == (type(again), str(again))
    assert (7003, 400) == (again.errors[0].code, again.status_code)
    assert caught.value.headers == again.headers


def test_no_secret_is_shown(driver: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Neither repr nor log nor error holds the token, even if the API repeats it."""
    caplog.set_level(logging.DEBUG)
    echo = {**FAILURE, "errors": [{"code": 9109, "message": f"bad token {SECRET}"}]}
    client = driver.client(answers(echo, 400))
    with pytest.raises(driver.cloudflare.BadRequestError) as caught:
        driver.run(client.user_api_tokens.create_token(**driver.arguments()))

    shown = [repr(client), str(vars(client)), str(caught.value), repr(caught.value), caplog.text]
    assert not any(SECRET in text for text in shown)
    assert "credentials: api_token" in repr(client)
    assert "bad token ***" in str(caught.value)


def test_a_line_is_logged_for_request_and_response(
    driver: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """The logger with the package's name gets a line each way."""
    caplog.set_level(logging.DEBUG, logger="cloudflare")
    driver.call(answers(SUCCESS))

    lines = [record.getMessage() for record in caplog.records if record.name == "cloudflare"]
    url = "https://api.cloudflare.com/client/v4/user/tokens"
    assert f"user-api-tokens-create-token: POST {url}" == lines[0]
    assert lines[1].startswith("user-api-tokens-create-token: 200 in ")
    assert 2 == len(lines)


@pytest.mark.parametrize("token", ["with\nline end", "wïth ✓"])
def test_a_credential_that_cannot_be_sent_is_refused_unshown(driver: Any, token: str) -> None:
    """A token with a line end is refused at once, and not shown."""
    with pytest.raises(driver.cloudflare.CredentialsError) as caught:
        driver.client(answers(SUCCESS), api_token=token)

    assert token not in str(caught.value)
    assert str(caught.value).startswith("api_token holds")


def test_a_redirect_of_a_post_is_not_followed(driver: Any) -> None:
    """A POST neither becomes a GET nor goes to another host."""
    elsewhere = httpx2.Response(302, headers={"Location": "https://evil.example/"})
    with pytest.raises(driver.cloudflare.ApiStatusError, match="not followed"):
        driver.call(in_turn(elsewhere))

    assert 1 == len(driver.requests)


def test_operations_are_listed(cloudflare: Any) -> None:
    """`OPERATIONS` gives the facts of an operation by its id."""
    operation = cloudflare.OPERATIONS["user-api-tokens-create-token"]

    assert ("POST", "/user/tokens") == (operation.method, operation.path)
    assert ("user_api_tokens", "create_token") == (operation.resource, operation.name)
    assert ("com.cloudflare.api.token.create",) == operation.permissions
    assert operation.plans["free"]
    assert 1 == len(cloudflare.OPERATIONS)
    assert ["user-api-tokens-create-token"] == list(cloudflare.OPERATIONS)
