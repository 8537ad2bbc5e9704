"""Faults that were measured in the vendor's own SDK for the founding endpoint, each with its test.

They are driven over real connections: what counts is what arrives, how often, and what comes back.
"""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from behaviour.client.driving import FAILURE, SUCCESS, VALUE, TokenDriver
from behaviour.loopback.server import Handler, Loopback, Say, head, said
from case_table import write_case
from support import imported

Serve = Callable[[Handler], Loopback]

TOKEN = "t0ken-s3cret"


@pytest.fixture(scope="module")
def cloudflare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package of the founding endpoint."""
    folder: Path = tmp_path_factory.mktemp("founding")
    write_case("create_token_page", folder)
    with imported(folder, "create_token_page") as module:
        yield module


class Creator:
    """Creates tokens over a real connection."""

    def __init__(self, package: Any, *, awaits: bool) -> None:
        self.package = package
        self.awaits = awaits
        self.arguments = TokenDriver(package, awaits=awaits).arguments()

    def create(self, server: Loopback, /, settings: Any = None, **changes: Any) -> Any:
        """Create the token of the README, with some arguments changed."""
        given = {"api_token": TOKEN, "base_url": server.origin, "timeout": 5.0}
        given |= {"on_mismatch": "ignore", **(settings or {})}
        arguments = {**self.arguments, **changes}

        async def awaiting() -> Any:
            async with self.package.AsyncClient(**given) as client:
                return await client.user_api_tokens.create_token(**arguments)

        if self.awaits:
            return asyncio.run(awaiting())
        with self.package.Client(**given) as client:
            return client.user_api_tokens.create_token(**arguments)


@pytest.fixture(params=["blocking", "awaited"])
def creator(request: pytest.FixtureRequest, cloudflare: ModuleType) -> Creator:
    """Create with the blocking and the awaited client alike."""
    return Creator(cloudflare, awaits=request.param == "awaited")


def test_a_post_without_an_answer_is_sent_once(creator: Creator, serve: Serve) -> None:
    """There, a timeout made three requests, and perhaps three live tokens."""
    slow = Say((b"", head(content_length="0")), pause=1.0)
    server = serve(lambda _: slow)
    with pytest.raises(creator.package.ApiTimeoutError):
        creator.create(server, {"timeout": 0.1})

    assert 1 == len(server.got)


def test_wire_names_arrive_as_documented(creator: Creator, serve: Serve) -> None:
    """There, `request.ip` was sent as `request_ip`, which restricts nothing."""
    server = serve(lambda _: said(SUCCESS))
    creator.create(server)

    (got,) = server.got
    assert {"request.ip": {"in": ["199.27.128.0/21"]}} == json.loads(got.body)["condition"]


def test_a_time_without_a_zone_is_refused(creator: Creator, serve: Serve) -> None:
    """There, it was sent without one, for the API to guess."""
    server = serve(lambda _: said(SUCCESS))
    with pytest.raises(creator.package.ValidationError, match="expires_on"):
        creator.create(server, expires_on=datetime(2030, 1, 1))  # noqa: DTZ001 - that is the point
    creator.create(server, expires_on=datetime(2030, 1, 1, tzinfo=UTC))

    assert ["2030-01-01T00:00:00Z"] == [json.loads(got.body)["expires_on"] for got in server.got]


def test_a_name_that_is_too_long_is_not_sent(creator: Creator, serve: Serve) -> None:
    """There, constraints were lost, and 500 characters went out."""
    server = serve(lambda _: said(SUCCESS))
    with pytest.raises(creator.package.ValidationError, match="120"):
        creator.create(server, name="x" * 500)

    assert [] == server.got


def test_requests_are_the_same_every_day(creator: Creator, serve: Serve) -> None:
    """There, a header held today's date, and six more described the caller's machine."""
    server = serve(lambda _: said(SUCCESS))
    creator.create(server)

    (got,) = server.got
    assert {
        "host",
        "accept",
        "accept-encoding",
        "user-agent",
        "authorization",
        "content-type",
        "content-length",
    } == set(got.headers)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (said({**SUCCESS, "success": False}), "ApiResultError"),
        (said({**FAILURE}), "ApiResultError"),
        (said({key: value for key, value in SUCCESS.items() if key != "result"}), "DecodeError"),
        (said(content=b"<html><title>Oops</title></html>", content_type="text/html"), "DecodeError"),
        (said(content=b"<html><title>Oops</title></html>"), "DecodeError"),
        (said(content=b""), "DecodeError"),
        (said(content=b'{"result": {"val'), "DecodeError"),
        (said(content=b"null"), "DecodeError"),
        (said(content=b"[1]"), "DecodeError"),
        (said(content=b"5"), "DecodeError"),
    ],
    ids=["false", "failure", "no result", "HTML", "HTML as JSON", "empty", "half", "null", "list", "5"],
)  # fmt: skip
def test_a_success_without_a_result_is_an_error(
    creator: Creator, serve: Serve, answer: Say, error: str
) -> None:
    """There, these gave None, an AttributeError or a JSONDecodeError; here each says what came, for which operation."""
    server = serve(lambda _: answer)
    with pytest.raises(getattr(creator.package, error)) as caught:
        creator.create(server)

    assert getattr(creator.package, error) is type(caught.value)
    assert 200 == caught.value.status_code
    assert "create-token" in f"{caught.value} {caught.value.operation_id}"
    assert 1 == len(server.got)


@pytest.mark.parametrize(
    ("errors", "shown"),
    [
        ([{"code": 7003, "message": "No route"}], "7003 No route"),
        ([{"code": 7003, "message": "a"}, {"code": 7004, "message": "b"}], "7003 a; 7004 b"),
        (None, ""),
    ],
)
def test_an_error_is_one_line_of_the_apis_own_words(
    creator: Creator, serve: Serve, errors: Any, shown: str
) -> None:
    """There, it was the repr of a dict, `.errors` was None at times, and pickle failed."""
    server = serve(lambda _: said({**FAILURE, "errors": errors}, 400, cf_ray="8f2b"))
    with pytest.raises(creator.package.BadRequestError) as caught:
        creator.create(server)
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes

    for error in (caught.value, again):
        assert str(error).startswith("400 Bad Request from POST /user/tokens")
        assert str(error).endswith(shown)
        assert "\n" not in str(error)
        assert isinstance(error.errors, list)
        assert "8f2b" == error.request_id


def test_a_redirect_of_a_post_is_not_followed(creator: Creator, serve: Serve) -> None:
    """There, a 302 made a GET of it, and took the keys to the foreign host."""
    foreign = serve(lambda _: said(SUCCESS))
    server = serve(lambda _: Say((head(302, location=foreign.origin, content_length="0"),)))
    with pytest.raises(creator.package.ApiStatusError, match="not followed"):
        creator.create(server)

    assert (1, 0) == (len(server.got), len(foreign.got))


def test_nothing_secret_is_logged_or_shown(
    creator: Creator, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    """There, bodies, headers and cookies were logged as they are, down to the new token's value."""
    caplog.set_level(logging.DEBUG)
    server = serve(lambda _: said(SUCCESS, set_cookie="session=c00kie-s3cret"))
    token = creator.create(server)

    ours = [record for record in caplog.records if record.name == "create_token_page"]
    assert VALUE == token.value
    assert [f"user-api-tokens-create-token: POST {server.origin}/user/tokens"] == [
        record.getMessage() for record in ours
    ][:1]
    texts = " ".join(record.getMessage() for record in caplog.records)
    for secret in (TOKEN, VALUE):
        assert secret not in texts


@pytest.mark.parametrize("key", ["_fields_set", "_BaseModel__cls", "self", "cls", "__class__"])
def test_an_unknown_property_can_be_called_anything(
    creator: Creator, serve: Serve, key: str
) -> None:
    """There, the keys of an answer became arguments, and some of them clashed."""
    server = serve(lambda _: said({**SUCCESS, "result": {"value": VALUE, key: 1}}))
    token = creator.create(server)

    assert {"value": VALUE, key: 1} == token.to_dict()


def test_a_bug_of_the_caller_is_not_masked(creator: Creator) -> None:
    """There, any exception on the way was repeated three times, and then called a connection error."""
    calls: list[Any] = []

    class Buggy:
        def handle_request(self, request: Any) -> Any:
            calls.append(request)
            raise ZeroDivisionError

        async def handle_async_request(self, request: Any) -> Any:
            self.handle_request(request)

        def close(self) -> None:
            raise NotImplementedError

        async def aclose(self) -> None:
            raise NotImplementedError

    nowhere = Loopback(lambda _: said(SUCCESS), origin="http://127.0.0.1:9")
    with pytest.raises(ZeroDivisionError):
        creator.create(nowhere, {"http_client": Buggy()})
    assert 1 == len(calls)
    nowhere._loop.close()


def test_a_token_goes_out_though_an_email_lies_in_the_environment(
    tmp_path: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There, an e-mail address in the environment kept the token that was given from being sent."""
    monkeypatch.setenv("SECURITY_EMAIL", "me@example.com")
    monkeypatch.setenv("SECURITY_KEY", "k3y")
    write_case("security", tmp_path)
    server = serve(lambda _: Say((head(204),)))
    with (
        imported(tmp_path, "security") as security,
        security.Client(token=TOKEN, base_url=server.origin) as client,
    ):
        client.calls.default()

    (got,) = server.got
    assert f"Bearer {TOKEN}" == got.headers["authorization"]
    assert not {"x-email", "x-key"} & got.headers.keys()
