"""Create Token, called: what is sent, and what comes back."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx2
import pytest

from behaviour.client.driving import SECRET, SUCCESS, VALUE, answers, in_turn

PACKAGE = "cloudflare"


def test_the_payload_is_returned(driver: Any) -> None:
    """A method returns the payload, typed, without its envelope."""
    token = driver.create(answers(SUCCESS))

    assert driver.models.CreateTokenResult(value=VALUE) == token


def test_the_request_is_exact(driver: Any) -> None:
    """Names on the wire, credentials and headers are what the document says."""
    driver.create(answers(SUCCESS))

    (request,) = driver.requests
    assert "POST" == request.method
    assert "https://api.cloudflare.com/client/v4/user/tokens" == str(request.url)
    assert (
        b'{"name":"readonly token","policies":[{"effect":"allow",'
        b'"permission_groups":[{"id":"c8fed203ed3043cba015a93ad1616f1f"}],'
        b'"resources":{"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43":"*"}}],'
        b'"condition":{"request.ip":{"in":["199.27.128.0/21"]}}}'
    ) == request.content
    assert f"Bearer {SECRET}" == request.headers["authorization"]
    assert "application/json" == request.headers["content-type"]
    assert "application/json" == request.headers["accept"]
    assert "cloudflare-python clientpress/1" == request.headers["user-agent"]


def test_what_only_the_server_sets_need_not_be_sent(driver: Any) -> None:
    """A policy is created without its `id`; one that is given is sent, since the caller said so."""
    (policy,) = driver.arguments()["policies"]
    driver.create(answers(SUCCESS))
    driver.create(answers(SUCCESS), arguments=driver.arguments(policies=[replace(policy, id="p")]))

    without, given = (json.loads(each.content)["policies"][0] for each in driver.requests)
    assert ["effect", "permission_groups", "resources"] == list(without)
    assert {**without, "id": "p"} == given


def test_what_a_policy_refers_to_is_required(driver: Any) -> None:
    """A permission group is all readOnly, so it names one that exists: its `id` has to be sent."""
    with pytest.raises(TypeError, match="'id'"):
        driver.models.PermissionGroup()


def test_mappings_stand_in_for_models(driver: Any) -> None:
    """Plain data by the names on the wire is sent as the models would be."""
    plain = [each.to_dict() for each in driver.arguments()["policies"]]
    condition = {"request.ip": {"in": ["199.27.128.0/21"]}}
    driver.create(answers(SUCCESS))
    driver.create(answers(SUCCESS), arguments=driver.arguments(policies=plain, condition=condition))

    models, mappings = driver.requests
    assert models.content == mappings.content


def test_times_are_written_as_the_document_says(driver: Any) -> None:
    """An aware time in UTC ends in `Z`, one of another zone has its offset."""
    zone = timezone(timedelta(hours=2))
    driver.create(
        answers(SUCCESS),
        arguments=driver.arguments(
            expires_on=datetime(2020, 1, 1, tzinfo=UTC),
            not_before=datetime(2018, 7, 1, 5, 20, tzinfo=zone),
        ),
    )

    body = json.loads(driver.request.content)
    assert ("2020-01-01T00:00:00Z", "2018-07-01T05:20:00+02:00") == (
        body["expires_on"],
        body["not_before"],
    )


def test_the_envelope_is_returned_when_asked_for(driver: Any) -> None:
    """`with_envelope` gives the envelope's own class."""
    envelope = driver.create(answers(SUCCESS), "with_envelope")

    assert driver.models.CreateTokenResponse is type(envelope)
    assert (True, VALUE) == (envelope.success, envelope.result.value)


def test_a_raw_response_is_parsed_on_demand(driver: Any) -> None:
    """`with_raw_response` gives status, headers and content, and the payload when asked."""
    raw = driver.create(answers(SUCCESS, 200, **{"CF-Ray": "abc"}), "with_raw_response")

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
    raw = driver.create(lambda _: httpx2.Response(200, content=b"{"), "with_raw_response")

    assert b"{" == raw.content
    with pytest.raises(driver.package.DecodeError):
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


def test_a_streamed_response_gives_text_and_lines(driver: Any) -> None:
    """As it comes, wherever it is cut: a letter of several bytes stays whole, and a line has no end mark."""
    content = "zwölf\r\nBoxkämpfer\n\njagen €".encode()
    pieces = [content[start : start + 3] for start in range(0, len(content), 3)]

    class Content(httpx2.SyncByteStream, httpx2.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield from pieces

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

    label = {"content-type": "text/plain; charset=utf-8"}

    def opened() -> Any:
        client = driver.client(lambda _: httpx2.Response(200, stream=Content(), headers=label))
        resource = client.user_api_tokens.with_streaming_response
        return resource.create_token(**driver.arguments())

    def blocking() -> tuple[list[str], list[str]]:
        with opened() as one, opened() as other:
            return list(one.iter_text()), list(other.iter_lines())

    async def awaiting() -> tuple[list[str], list[str]]:
        async with opened() as one, opened() as other:
            texts = [text async for text in one.iter_text()]
            return texts, [line async for line in other.iter_lines()]

    texts, lines = driver.run(awaiting()) if driver.awaits else blocking()

    assert content.decode() == "".join(texts)
    assert 1 < len(texts)
    assert ["zwölf", "Boxkämpfer", "", "jagen €"] == lines


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


def test_json_under_another_label_is_read(driver: Any) -> None:
    """A wrong content type does not break the caller of a 200."""
    answer = in_turn(httpx2.Response(200, text=json.dumps(SUCCESS)))

    assert VALUE == driver.create(answer).value


def test_a_mismatch_is_told_and_borne(driver: Any) -> None:
    """A server that disagrees with its document does not break the caller of a 200."""
    told: list[Any] = []
    data = {**SUCCESS, "errors": "none", "result": {"value": 7, "new": 1}}

    token = driver.create(answers(data), on_mismatch=told.append)

    assert (7, {"new": 1}) == (token.value, token.extra_)
    assert ["$.errors", "$.result.value"] == sorted(mismatch.path for mismatch in told)


def test_the_environment_gives_credentials(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment variable stands in for the argument."""
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "from-env")
    driver.create(answers(SUCCESS), api_token=None)

    assert "Bearer from-env" == driver.requests[0].headers["authorization"]


def test_a_plan_that_has_the_operation_is_let_through(driver: Any) -> None:
    """The plan that has it makes no difference."""
    assert VALUE == driver.create(answers(SUCCESS), plan="free").value


def test_validation_can_be_turned_off(driver: Any) -> None:
    """Documents are partly wrong; the caller may know better, for a client or a call."""
    options = driver.package.RequestOptions(validate=False)
    arguments = {"name": "n" * 121, "policies": "all"}

    driver.create(answers(SUCCESS), arguments=arguments, validate=False)
    driver.create(answers(SUCCESS), arguments={**arguments, "options": options})

    assert ["all", "all"] == [json.loads(each.content)["policies"] for each in driver.requests]


def test_options_change_one_call(driver: Any) -> None:
    """Headers, query, body and timeout can be added for a call."""
    options = driver.package.RequestOptions(
        headers={"X-Extra": "1"}, query={"a.b": ["c", 2]}, extra_body={"new": True}, timeout=None
    )
    driver.create(answers(SUCCESS), arguments=driver.arguments(options=options))

    (request,) = driver.requests
    assert "1" == request.headers["x-extra"]
    assert b"a.b=c&a.b=2" == request.url.query
    assert json.loads(request.content)["new"] is True
    assert {None} == set(request.extensions["timeout"].values())


def test_a_line_is_logged_for_request_and_response(
    driver: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """The logger with the package's name gets a line each way."""
    caplog.set_level(logging.DEBUG, logger="cloudflare")
    driver.create(answers(SUCCESS))

    lines = [record.getMessage() for record in caplog.records if record.name == "cloudflare"]
    url = "https://api.cloudflare.com/client/v4/user/tokens"
    assert f"user-api-tokens-create-token: POST {url}" == lines[0]
    assert lines[1].startswith("user-api-tokens-create-token: 200 in ")
    assert 2 == len(lines)


def test_operations_are_listed(package: Any) -> None:
    """`OPERATIONS` gives the facts of an operation by its id."""
    operation = package.OPERATIONS["user-api-tokens-create-token"]

    assert ("POST", "/user/tokens") == (operation.method, operation.path)
    assert ("user_api_tokens", "create_token") == (operation.resource, operation.name)
    assert ("com.cloudflare.api.token.create",) == operation.permissions
    assert {"business": True, "enterprise": True, "free": True, "pro": True} == operation.plans
    assert ({"api_token": ()},) == operation.security
    assert ((), False) == (operation.parameters, operation.deprecated)
    assert 1 == len(package.OPERATIONS)
    assert ["user-api-tokens-create-token"] == list(package.OPERATIONS)
